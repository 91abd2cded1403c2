import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ContentFolder } from '../../support/content.ts';
import { makeChance, mutate } from '../../support/hostile.ts';
import { rounds } from '../../support/long.ts';

const files = [
  'bomen/proef.yaml',
  'nl/bomen/proef.yaml',
  'nl/paginas/hulp/voorbeeld.mdx',
  'feiten/hulplijnen/veilig-thuis.yaml',
];
const tries = rounds(10_000);

describe('the content check with files that are broken at random', () => {
  it.each(files)('%s always gives clear messages, never an exception', { timeout: 300_000 }, (file) => {
    const folder = new ContentFolder();
    const sound = readFileSync(path.join(folder.root, file), 'utf8');
    const chance = makeChance(file.length);
    let told = 0;
    for (let round = 0; round < tries / files.length; round++) {
      const text = mutate(sound, chance);
      const issues = folder.write(file, text).issues();
      for (const { file: where, wrong, mend } of issues) {
        expect(where, text).toMatch(/^content\//);
        expect(wrong, text).toMatch(/\S/);
        expect(mend, text).toMatch(/\S/);
        expect(wrong + mend, text).not.toMatch(/undefined|\[object|\bat .*\.ts:\d/);
      }
      told += Number(issues.length > 0);
    }
    console.log(`${file}: ${Math.ceil(tries / files.length)} broken files tried, ${told} told`);
    expect(told).toBeGreaterThan(tries / files.length / 4);
  });
});
