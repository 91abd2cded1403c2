import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/content/read.ts';
import { findEmergency } from '../../../src/search/emergency.ts';
import { foldText } from '../../../src/language/fold.ts';
import { distinctWords, splitWords } from '../../../src/search/normalise.ts';
import { makeFinderFile } from '../../../src/domain/region/finder-file.ts';
import { findRegion, indexRegions } from '../../../src/domain/region/find.ts';
import { listHostileTexts } from '../../support/hostile.ts';
import { rounds } from '../../support/long.ts';
import { readRealRegions } from '../../support/regions.ts';

const texts = listHostileTexts(rounds(20_000));

describe(`${texts.length} hostile texts`, () => {
  it('in the region finder give a region, a choice or the national number', { timeout: 120_000 }, () => {
    const index = indexRegions(makeFinderFile(readRealRegions()));
    const kinds = new Set(texts.map((text) => findRegion(index, text).kind));
    expect([...kinds].every((kind) => ['region', 'choices', 'unknown'].includes(kind))).toBe(true);
  });

  it('in search become plain words, and danger is still recognised among them', { timeout: 120_000 }, () => {
    const { search } = readContent().content;
    if (!search) throw new Error('content/nl/zoeken cannot be read.');
    for (const text of texts) {
      foldText(text);
      for (const word of splitWords(text)) expect(word).not.toMatch(/[<>\s]/);
      expect(distinctWords(text).length).toBeLessThanOrEqual(text.length);
      findEmergency(text, search);
    }
  });
});
