import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import { indexBuiltSite, openBuiltSearch } from '../../src/build/open-built-search.ts';
import { depths } from '../../src/build/make-pack.ts';
import { encodePack } from '../../src/search/pack.ts';
import { allSearchParts, type SearchParts } from '../../src/search/search.ts';
import type { Theme } from '../../src/schema/theme.ts';
import { searchSetLimit } from '../support/budget.ts';
import { readExamples, readUnseen, type Query } from '../support/queries.ts';
import { judge, score, type Hit, type Score } from '../support/search-score.ts';

const built = await openBuiltSearch();
const { pack, search } = built;
const records = [...pack.index.pages, ...pack.index.places.map(({ page }) => page)];
const themes = new Map(records.map(({ url, themes: own }) => [url, own] as const));
const themesOf = (url: string): readonly Theme[] => themes.get(url) ?? [];
const unseen = Object.entries(readUnseen()).map(([name, questions]) => [`unseen ${name}`, questions] as const);
const sets = { ...readExamples(), ...Object.fromEntries(unseen) };

const percent = (value: number) => `${Math.round(100 * value)}`.padStart(4);
const line = (name: string, { count, first, best, firstThree, mrr, empty }: Score) =>
  `${name.padEnd(34)}${String(count).padStart(4)}${percent(first)}${percent(best)}${percent(firstThree)}${mrr.toFixed(2).padStart(6)}${percent(empty)}`;
const head = `${''.padEnd(34)}   n   1   B   3   mrr   0`;

/** What visitors see, in order. */
async function run(queries: readonly Query[], parts?: SearchParts, from = built): Promise<Hit[]> {
  const hits: Hit[] = [];
  for (const query of queries) {
    const { results } = await from.find(query.q, parts);
    hits.push(
      judge(
        query,
        results.items.map(({ url }) => url),
        themesOf,
      ),
    );
  }
  return hits;
}

function printBy(title: string, hits: readonly Hit[], keyOf: (query: Query) => string): void {
  console.log(`\n${title}\n${head}`);
  const keys = [...new Set(hits.map(({ query }) => keyOf(query)))].sort();
  for (const key of keys) console.log(line(key, score(hits.filter(({ query }) => keyOf(query) === key))));
}

console.log(
  `Search over ${records.length} pages. 1 and 3: right theme first and in the first three (%). B: best theme first. 0: nothing found (%).`,
);
const all: Hit[] = [];
const byKind: [string, Hit[]][] = [];
const started = performance.now();
console.log(`\nSets\n${head}`);
for (const [name, queries] of Object.entries(sets)) {
  const hits = await run(queries);
  console.log(line(name, score(hits)));
  if (name === 'probes') continue;
  all.push(...hits);
  byKind.push([name, hits]);
}
const perQuestion = (performance.now() - started) / Object.values(sets).flat().length;
printBy('By theme (all but probes)', all, ({ themes: [first] }) => first ?? '');
for (const [name, hits] of byKind.filter(([set]) => set !== 'dev'))
  printBy(`By who asks (${name})`, hits, ({ kind }) => kind);

const without = (change: Partial<SearchParts>): SearchParts => ({ ...allSearchParts, ...change });
const weightless = (change: Partial<SearchParts['weights']>): SearchParts =>
  without({ weights: { ...allSearchParts.weights, ...change } });
const ablation: readonly (readonly [string, SearchParts])[] = [
  ['all parts', allSearchParts],
  ['without lexicon', without({ lexicon: false })],
  ['without compounds and verbs', without({ compounds: false })],
  ['without mending slips', without({ typos: false })],
  ['small words count fully', without({ light: false })],
  ['without coverage', weightless({ coverage: 0 })],
  ['without own phrases', weightless({ phrase: 0 })],
  ['without support of the theme', weightless({ theme: 0 })],
  ['without who asks', weightless({ asker: 0 })],
  ['without what was learned', weightless({ learned: 0, opened: 0 })],
  ['without pages brought in by a guess', weightless({ opened: 0 })],
  [
    'engine alone, word by word',
    {
      light: false,
      lexicon: false,
      compounds: false,
      typos: false,
      weights: { coverage: 1, phrase: 0, theme: 0, asker: 0, learned: 0, opened: 0 },
    },
  ],
];
console.log(`\nWhat each part earns (dev, own, probes)\n${head}`);
for (const [name, parts] of ablation)
  for (const [set, queries] of Object.entries(sets))
    console.log(line(`${name}, ${set}`, score(await run(queries, parts))));

console.log(`\nWhat each depth keeps of each page (src/build/fit-pack.ts)\n${head}`);
for (const depth of depths) {
  const shallow = await indexBuiltSite(depth);
  const bytes = brotliCompressSync(encodePack(shallow.pack)).length;
  for (const [set, queries] of Object.entries(sets))
    console.log(line(`${depth}, ${bytes} bytes, ${set}`, score(await run(queries, undefined, shallow))));
}

/** MiniSearch over the same words, with its own best settings, as a yardstick. */
function runMiniSearch(queries: readonly Query[]): Hit[] {
  const mini = new MiniSearch<{ id: string; title: string; summary: string; terms: string; headings: string }>({
    fields: ['title', 'summary', 'terms', 'headings'],
    searchOptions: { prefix: (term) => term.length > 3, fuzzy: 0.2, boost: { title: 3, terms: 3 }, combineWith: 'OR' },
  });
  mini.addAll(
    pack.index.pages.map(({ url, title, summary, terms, headings }) => ({
      id: url,
      title,
      summary,
      terms: terms.join('. '),
      headings: headings.map(({ text }) => text).join('. '),
    })),
  );
  return queries.map((query) =>
    judge(
      query,
      mini
        .search(query.q)
        .slice(0, 10)
        .map(({ id }) => String(id)),
      themesOf,
    ),
  );
}
console.log(`\nMiniSearch over the same titles, summaries, headings and search terms\n${head}`);
for (const [set, queries] of Object.entries(sets))
  console.log(line(`minisearch, ${set}`, score(runMiniSearch(queries))));

console.log('\nQuestions whose right theme does not come first');
for (const { query, place, shown } of all.filter((hit) => hit.place !== 1)) {
  const { notions } = await search.ask(query.q);
  console.log(`  ${place ?? '-'}  ${query.q}  [${query.themes.join(', ')}]`);
  console.log(`     shown: ${shown.slice(0, 3).join(' ')}`);
  console.log(
    `     asked: ${notions.map(({ alternatives }) => alternatives.map(({ word }) => word).join('|')).join(' ')}`,
  );
}

const folder = path.resolve('dist/_zoek');
let bytes = 0;
console.log('\nBytes of the fixed set, compressed');
for (const name of readdirSync(folder).filter((one) => !one.endsWith('.br') && !one.endsWith('.gz'))) {
  const file = path.join(folder, name);
  const size = brotliCompressSync(readFileSync(file)).length;
  // A reader of Dutch fetches no other language's pack.
  if (/^pakket\.[^.]*\.bin$|\.js$/.test(name)) bytes += size;
  console.log(`  ${name}: ${size}`);
}
console.log(`  for Dutch together: ${bytes} (limit ${searchSetLimit})`);
console.log(`\nMean time for one question in Node, first time each: ${perQuestion.toFixed(1)} ms`);
process.exit();
