import { nothingLearned } from '../../src/search/learned.ts';
import type { Lexicon } from '../../src/schema/search.ts';
import type { PackIndex, PageRecord } from '../../src/search/pack.ts';
import type { Engine } from '../../src/search/pagefind.ts';
import { splitWords } from '../../src/search/normalise.ts';
import { stem } from '../../src/search/stem.ts';

/** A page with only what a test is about; the rest is unremarkable. */
export function page(title: string, over: Partial<PageRecord> = {}): PageRecord {
  const url = `/${splitWords(title).join('-')}/`;
  return {
    url,
    key: url,
    title,
    summary: `Over ${title}.`,
    situation: null,
    themes: ['twijfel'],
    audience: ['omstander'],
    terms: [],
    headings: [],
    ...over,
  };
}

export const lexicon: Lexicon = {
  ignore: ['de', 'het', 'een', 'is', 'niet', 'haar', 'op'],
  light: ['mijn', 'ik', 'hij', 'mij'],
  notPlaces: [],
  nearby: ['veilig', 'thuis', 'hulp', 'huiselijk', 'geweld'],
  words: [
    { says: ['oma', 'opa', 'bejaarde'], means: ['oudere'] },
    { says: ['pinpas'], means: ['bankpas'] },
    { says: ['slaat', 'sloeg'], means: ['slaan'] },
  ],
};

/** An index of a few pages, its vocabulary read from them. */
export function indexOf(pages: readonly PageRecord[], over: Partial<PackIndex> = {}): PackIndex {
  const texts = pages.flatMap(({ title, summary, terms, headings }) => [
    title,
    summary,
    ...terms,
    ...headings.map(({ text }) => text),
  ]);
  const vocabulary = [...new Set(texts.flatMap((text) => splitWords(text)))].sort();
  return {
    language: 'nl',
    pages,
    vocabulary,
    lexicon,
    askers: [],
    learned: nothingLearned,
    signs: [],
    helplines: [],
    places: [],
    regionFinder: null,
    ...over,
  };
}

/** An engine that counts in how many pages a word stands, as any engine does at heart. */
export function engineOver(pages: readonly PageRecord[]): Engine {
  const words = pages.map(
    ({ title, summary, terms }) =>
      new Set([title, summary, ...terms].flatMap((text) => splitWords(text)).map((word) => stem(word))),
  );
  return {
    score: (word) => {
      const begins = (at: number) => [...(words[at] ?? [])].some((one) => one.startsWith(word));
      const holders = pages.filter((_, at) => words[at]?.has(stem(word)) === true || begins(at));
      const value = Math.log(1 + pages.length / Math.max(1, holders.length));
      return Promise.resolve(new Map(holders.map(({ key }) => [key, value])));
    },
  };
}
