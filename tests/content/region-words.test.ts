import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkProse, publicLimits } from '../../src/domain/check/prose.ts';
import { wordsSchema } from '../../src/schema/words.ts';

const file = 'content/nl/teksten/regio.yaml';
const text = readFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)), 'utf8');
const words = wordsSchema.shape.regio.parse(parse(text));

it('speaks plain Dutch on the finder and the pages of the regions', () => {
  const { page, origin } = words;
  const passages = [
    words.summary,
    words.hint,
    words.private,
    words.withoutScript,
    words.unknownText,
    words.failedText,
    words.anyone,
    page.summary,
    page.dangerText,
    ...page.reachText.map((one) => one.text),
    page.nationalSiteText,
    page.readyIntro,
    ...page.readyItems,
    ...page.readyAfter.map((one) => one.text),
    ...origin.text,
  ].map((passage, at) => ({ text: passage.replaceAll(/\{bel:[^}]*\}/g, '0'), place: [String(at)] }));
  expect(checkProse(passages, publicLimits, file)).toEqual([]);
});
