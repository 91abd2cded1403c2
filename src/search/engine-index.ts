import { splitWords } from './normalise.ts';
import type { PackIndex } from './pack.ts';
import { stem } from './stem.ts';

/** What the engine weighs of a page. */
type Weighed = Pick<PackIndex['pages'][number], 'title' | 'summary' | 'terms' | 'headings'>;

/** What has to be known to write the index, beside the pages. */
type Known = Pick<PackIndex, 'language' | 'lexicon'> & { readonly pages: readonly Weighed[] };

/** The stems of a text that carry meaning, each word once, in order: what the engine has to weigh, and no sentence more. */
export function condense(text: string, ignored: ReadonlySet<string>, language: string): string[] {
  return [...new Set(splitWords(text, language))]
    .filter((word) => !ignored.has(word))
    .map((word) => stem(word, language))
    .sort();
}

/** A file of the index by its name, and the first word of which it tells. */
export interface IndexFile {
  readonly name: string;
  readonly from: string;
}

/** The engine's marks before the places of a word: in a heading by its weight, in what is said of a page by its field. */
const marks = { headings: -145, title: -169, summaryField: -1, termsField: -2, titleField: -3 };

/** Where a word stands in one page: places after the mark of the part that they lie in. */
interface Places {
  readonly page: number;
  readonly body: number[];
  readonly fields: number[];
}

/** Adds a place, counted from the place before it in the same part. */
function addPlace(places: number[], mark: number, at: number): void {
  const part = places.lastIndexOf(mark);
  if (part < 0) places.push(mark, at);
  else places.push(places.slice(part + 1).reduce((from, step) => from - step, at));
}

/** For each word the pages that hold it, in order, and where. */
function findPlaces({ pages, lexicon, language }: Known): Map<string, Places[]> {
  const ignored = new Set(lexicon.ignore);
  const found = new Map<string, Places[]>();
  pages.forEach(({ title, summary, terms, headings }, page) => {
    const placesOf = (word: string): Places => {
      let all = found.get(word);
      if (!all) found.set(word, (all = []));
      const last = all[all.length - 1];
      if (last?.page === page) return last;
      const own: Places = { page, body: [], fields: [] };
      all.push(own);
      return own;
    };
    const condensed = (text: string) => condense(text, ignored, language);
    const named = condensed(title);
    // The title comes first in the page, and last in the index: its mark is the heavier one.
    condensed(headings.map(({ text }) => text).join(' ')).forEach((word, at) => {
      addPlace(placesOf(word).body, marks.headings, named.length + at);
    });
    named.forEach((word, at) => {
      addPlace(placesOf(word).body, marks.title, at);
    });
    const fields = [
      [marks.summaryField, condensed(summary)],
      [marks.termsField, condensed(terms.join(' '))],
      [marks.titleField, named],
    ] as const;
    for (const [mark, words] of fields)
      words.forEach((word, at) => {
        addPlace(placesOf(word).fields, mark, at);
      });
  });
  return found;
}

type Value = number | string | readonly Value[];

const encoder = new TextEncoder();

/** Writes a value as CBOR (RFC 8949, section 3), each head as short as it can be. */
function write(value: Value, into: number[]): void {
  const head = (kind: number, size: number) => {
    if (size < 24) into.push((kind << 5) | size);
    else if (size < 0x100) into.push((kind << 5) | 24, size);
    else into.push((kind << 5) | 25, size >> 8, size & 0xff);
  };
  if (typeof value === 'number') head(Number(value < 0), value < 0 ? -1 - value : value);
  else if (typeof value === 'string') {
    const bytes = encoder.encode(value);
    head(3, bytes.length);
    into.push(...bytes);
  } else {
    head(4, value.length);
    for (const one of value) write(one, into);
  }
}

/** What the engine's files begin with. */
export const signature = 'pagefind_dcd';

/**
 * Writes the engine's index of words as Pagefind 1.6 writes it: all that it says follows from the pages, so it need not
 * travel beside them. Whoever packs compares what comes of this with the engine's own files, byte for byte.
 */
export function writeIndex(known: Known, files: readonly IndexFile[]): Map<string, Uint8Array> {
  const words = [...findPlaces(known)].sort(([one], [other]) => (one < other ? -1 : 1));
  const inOrder = [...files].sort((one, other) => (one.from < other.from ? -1 : 1));
  return new Map(
    inOrder.map(({ name, from }, at) => {
      const next = inOrder[at + 1]?.from;
      const own = words.filter(([word]) => word >= from && (next === undefined || word < next));
      const rows = own.map(([word, all]): Value => {
        let before = 0;
        const pages = all.map(({ page, body, fields }): Value => {
          const step = page - before;
          before = page;
          return [step, body, fields];
        });
        return [word, pages, []];
      });
      const bytes = [...encoder.encode(signature)];
      write([rows], bytes);
      return [name, Uint8Array.from(bytes)];
    }),
  );
}
