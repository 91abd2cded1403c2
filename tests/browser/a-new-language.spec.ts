import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { readContent } from '../../src/content/read.ts';
import { addPretendLanguage, listShown, nameless, telltale } from '../support/pretend-language.ts';
import { copySite, startBuild } from '../support/site-copy.ts';
import { isLong } from '../support/long.ts';
import { expect, test } from '../support/test.ts';

const code = 'xx';

/** Every page of a built site, by its path. */
const listPages = (dist: string): string[] =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));

// It builds the whole site a second time, so `npm test` leaves it out; tests/README.md tells what stands for it.
if (isLong)
  test('a language is a folder: with the words of Dutch in other letters every page is there, and none shows Dutch', async () => {
    test.setTimeout(1_200_000);
    const copy = copySite();
    try {
      addPretendLanguage(path.join(copy.root, 'content'), code);
      await startBuild(copy.root).done;
      const dist = path.join(copy.root, 'dist');
      const all = listPages(dist);
      const others = new Set(all.map((file) => /^([a-z]{2})\//.exec(file)?.[1]).filter((one) => one !== undefined));
      expect(others.has(code)).toBe(true);
      const dutch = all.filter((file) => !file.split('/', 2).some((folder) => others.has(folder)));
      expect(dutch.length).toBeGreaterThan(100);
      // What is made to be framed stands in one folder, for one rule opens it to other sites.
      const inCode = (file: string) => (file.startsWith('kader/') ? file.replace('/', `/${code}/`) : `${code}/${file}`);
      expect(dutch.filter((file) => !existsSync(path.join(dist, inCode(file))))).toEqual([]);
      // Sources, those who published them, places, and our own element.
      const { sources, regions } = readContent().content;
      const withoutNames = nameless([
        ...sources.flatMap(({ data }) => [data.title, data.publisher]),
        ...(regions?.gemeenten.flatMap(({ name, otherNames }) => [name, ...otherNames.map((one) => one.name)]) ?? []),
        'ook-bij-twijfel',
      ]);
      const shown = new Map<string, string>();
      for (const file of all.filter((one) => one.startsWith(`${code}/`) || one.startsWith(`kader/${code}/`)))
        for (const text of listShown(readFileSync(path.join(dist, file), 'utf8'), code))
          if (withoutNames(text).search(telltale) >= 0) shown.set(text, file);
      expect([...shown].map(([text, file]) => `${file}: ${text}`)).toEqual([]);
    } finally {
      copy.remove();
    }
  });
