import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { pageAddress } from '../../src/domain/page/address.ts';
import { listTerms } from '../../src/domain/page/terms.ts';
import { expect, test } from '../support/test.ts';
import { openBuiltSearch, type BuiltSearch } from '../../src/build/open-built-search.ts';
import { listHostileTexts } from '../support/hostile.ts';
import { readExamples, readUnseen } from '../support/queries.ts';
import { judge, score } from '../support/search-score.ts';
import { listAddresses } from '../support/site.ts';

let built: BuiltSearch;
test.beforeAll(async () => {
  built = await openBuiltSearch();
});
const urlsFor = async (question: string) => (await built.find(question)).results.items.map(({ url }) => url);

/** The questions from which search learns are a floor, lowest where they were hardest; of unseen ones it is the measure. */
const floors: Readonly<Record<string, readonly [first: number, best: number, firstThree: number]>> = {
  dev: [0.95, 0.85, 0.98],
  dev2: [0.92, 0.65, 0.98],
  own: [0.9, 0.8, 0.98],
  own2: [0.92, 0.85, 0.98],
  own3: [0.9, 0.8, 0.98],
  own4: [0.92, 0.8, 0.97],
  own5: [0.92, 0.85, 0.98],
  probes: [0.9, 0.9, 0.98],
};
const lowest = [0.86, 0.7, 0.97] as const;
const known = Object.entries(readExamples()).map(([set, questions]) => {
  const [first, best, firstThree] = floors[set] ?? lowest;
  return { set, questions, first, best, firstThree };
});
const unseen = { set: 'unseen', questions: readUnseen(), first: 0.92, best: 0.8, firstThree: 0.98 };
for (const { set, questions, first, best, firstThree } of [...known, unseen]) {
  test(`people find the right theme: ${set}`, async () => {
    const { pages, places } = built.pack.index;
    const records = [...pages, ...places.map(({ page }) => page)];
    const themes = new Map(records.map((record) => [record.url, record.themes] as const));
    const hits = [];
    for (const query of questions) hits.push(judge(query, await urlsFor(query.q), (url) => themes.get(url) ?? []));
    const figures = score(hits);
    const missed = hits.filter(({ place }) => place === null || place > 3).map(({ query }) => query.q);
    expect(figures.empty, 'nothing found').toBe(0);
    expect(figures.firstThree, `not in the first three: ${missed.join(' · ')}`).toBeGreaterThanOrEqual(firstThree);
    expect(figures.first, 'right theme first').toBeGreaterThanOrEqual(first);
    expect(figures.best, 'best theme first').toBeGreaterThanOrEqual(best);
  });
}

test('every page comes first on its own title', async () => {
  const wrong: string[] = [];
  for (const { url, title } of built.pack.index.pages) if ((await urlsFor(title))[0] !== url) wrong.push(title);
  expect(built.pack.index.pages.length).toBeGreaterThan(80);
  expect(wrong).toEqual([]);
});

test('every page is in the first three on each of its own search terms', async () => {
  const wrong: string[] = [];
  let count = 0;
  // Not from the pack: that keeps only the terms that say something in words of their own.
  for (const { id, data } of built.content.pages)
    for (const { text } of listTerms(data)) {
      count += 1;
      const url = pageAddress(id);
      if (!(await urlsFor(text)).slice(0, 3).includes(url)) wrong.push(`${url}: ${text}`);
    }
  expect(count).toBeGreaterThan(800);
  expect(wrong).toEqual([]);
});

test('every sign of danger puts its own page first', async () => {
  let count = 0;
  for (const { id, examples, pages } of built.searchContent.emergencies)
    for (const example of examples) {
      count += 1;
      const { danger, results } = await built.find(example);
      expect(danger?.id, example).toBe(id);
      expect(results.items[0]?.url, example).toBe(`/${pages[0] ?? ''}/`);
    }
  expect(count).toBeGreaterThan(40);
});

test('the fixed set stays within its budget', () => {
  const sizes = readdirSync('dist/_zoek')
    // Each language has a pack of its own; those of the others are measured in `languages.spec.ts`.
    .filter((name) => /^pakket\.[^.]*\.bin$|\.js$/.test(name))
    .map((name) => `dist/_zoek/${name}`)
    .map((file) => brotliCompressSync(readFileSync(file)).length);
  expect(sizes).toHaveLength(2);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(172 * 1024);
});

test('ten thousand hostile texts get an answer', async () => {
  test.setTimeout(180_000);
  const texts = listHostileTexts(10_000, 5);
  const addresses = new Set(listAddresses());
  const nowhere: string[] = [];
  for (const text of texts) {
    const urls = (await built.find(text)).results.items.map(({ url }) => url.split('#')[0] ?? '');
    nowhere.push(...urls.filter((url) => !addresses.has(url)));
  }
  expect(nowhere).toEqual([]);
  console.log(`texts tried in search: ${texts.length}`);
});
