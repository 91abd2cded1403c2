import type { Lexicon } from '../schema/search.ts';
import type { Hearing } from './hear.ts';
import { writeIndex, type IndexFile } from './engine-index.ts';
import type { Learned } from './learned.ts';
import { packLearned, unpackLearned, type SentLearned } from './learned-form.ts';
import { listStems } from './vocabulary.ts';
import type { Audience, Situation, Theme } from '../schema/theme.ts';

/** A heading inside a page that a result can jump to. */
export interface PageHeading {
  /** Absent when it follows from the text; see `headingId`. */
  readonly id?: string;
  readonly text: string;
}

/** Where a heading stands: its own id, or else its text as the site makes ids of headings. */
export function headingId({ id, text }: PageHeading): string {
  return (
    id ??
    text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(/\s/gu, '-')
  );
}

/** A fear with the beginning of its answer, and where in the page it stands. */
export interface PageAnswer {
  readonly id: string;
  readonly question: string;
  readonly answer: string;
}

/** A page as search knows and shows it. */
export interface PageRecord {
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly situation: Situation | null;
  readonly themes: readonly Theme[];
  readonly audience: readonly Audience[];
  readonly terms: readonly string[];
  /** The language of each term that is not Dutch. */
  readonly languages?: Readonly<Record<string, string>>;
  readonly headings: readonly PageHeading[];
  /** The fears that the page answers. */
  readonly answers?: readonly PageAnswer[];
  /** The name under which the engine knows the page. */
  readonly key: string;
}

/** A helpline that people may look for by name. */
export interface HelplineRecord {
  readonly id: string;
  readonly name: string;
  readonly phone: string | null;
  readonly purpose: string;
  /** The language of the name, and of the rest, where it is not that of the page. */
  readonly nameLang?: string;
  readonly lang?: string;
}

/** Place names of one region, folded, and the page about that region. It is found by place and not by words. */
export interface PlaceRecord {
  readonly page: PageRecord;
  readonly names: readonly string[];
}

/** What search knows besides the engine's own files. */
export interface PackIndex {
  /** The code of the language in which it is searched. */
  readonly language: string;
  readonly pages: readonly PageRecord[];
  /** The words of the site that stand in no title, summary or search term of `pages`. */
  readonly vocabulary: readonly string[];
  readonly lexicon: Lexicon;
  /** How one hears who asks. */
  readonly askers: Hearing;
  /** Which words point at which theme. */
  readonly learned: Learned;
  /** The rarer signs of danger of each rule, in the order of the rules. */
  readonly signs: readonly (readonly string[])[];
  readonly helplines: readonly HelplineRecord[];
  readonly places: readonly PlaceRecord[];
  /** Where a place leads that lies in no known region page. */
  readonly regionFinder: string | null;
}

/** Everything that search needs, fetched as one file that is the same for every question. */
export interface Pack {
  readonly index: PackIndex;
  /** The engine's files by name. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** A list of words as it travels: one text, each word after a line break. That packs tighter than marks around each. */
function joinList(value: unknown): unknown {
  const isList = Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string');
  return isList ? `\n${value.join('\n')}` : value;
}

function splitList(value: unknown): unknown {
  return typeof value === 'string' && value.startsWith('\n') ? value.slice(1).split('\n') : value;
}

/** A heading as it travels: its text, and its own id after a tab where it has one. */
const joinHeading = ({ id, text }: PageHeading) => (id === undefined ? text : `${text}\t${id}`);

function splitHeading(sent: string): PageHeading {
  const [text = '', id] = sent.split('\t');
  return id === undefined ? { text } : { id, text };
}

/** Names in order, each as how many letters it begins with as the one before it, nine at most, and then the others. */
function joinNames(names: readonly string[]): string {
  let before = '';
  const pieces = [...names].sort().map((name) => {
    let shared = 0;
    while (shared < 9 && shared < before.length && before[shared] === name[shared]) shared += 1;
    before = name;
    return `${shared}${name.slice(shared)}`;
  });
  return pieces.join('\n');
}

function splitNames(text: string): string[] {
  let before = '';
  const pieces = text === '' ? [] : text.split('\n');
  return pieces.map((piece) => (before = before.slice(0, Number(piece[0])) + piece.slice(1)));
}

/** Rows of one shape, field by field: so what is alike lies together, and packs tighter. A field that is absent is 0. */
type Columns = Readonly<Record<string, readonly unknown[]>>;

function toColumns(rows: readonly object[]): Columns {
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return Object.fromEntries(
    fields.map((field) => [
      field,
      rows.map((row) => joinList((row as Record<string, unknown>)[field]) ?? (field in row ? null : 0)),
    ]),
  );
}

function toRows(columns: Columns): object[] {
  const fields = Object.entries(columns);
  return (fields[0]?.[1] ?? []).map((_, at) =>
    Object.fromEntries(fields.flatMap(([field, values]) => (values[at] === 0 ? [] : [[field, splitList(values[at])]]))),
  );
}

/** The index as it travels: every list of rows field by field. */
interface SentIndex extends Omit<
  PackIndex,
  'pages' | 'places' | 'lexicon' | 'askers' | 'learned' | 'signs' | 'helplines'
> {
  readonly learned: Readonly<Record<keyof SentLearned, unknown>>;
  readonly helplines: Columns;
  readonly signs: readonly unknown[];
  readonly pages: Columns;
  readonly places: { readonly pages: Columns; readonly names: readonly string[] };
  readonly lexicon: Omit<Lexicon, 'words'> & { readonly words: Columns };
  readonly askers: Columns;
}

const packPages = (pages: readonly PageRecord[]) =>
  toColumns(pages.map((page) => ({ ...page, headings: page.headings.map(joinHeading) })));

const unpackPages = (sent: Columns): PageRecord[] =>
  (toRows(sent) as (Omit<PageRecord, 'headings'> & { headings: readonly string[] })[]).map((page) => ({
    ...page,
    headings: page.headings.map(splitHeading),
  }));

function packIndex(index: PackIndex): SentIndex {
  const { pages, places, lexicon, askers, learned, signs, helplines, ...rest } = index;
  const sentLearned = packLearned(learned, listStems(index));
  return {
    ...rest,
    learned: { ...sentLearned, themes: joinList(sentLearned.themes), words: joinList(sentLearned.words) },
    signs: signs.map(joinList),
    helplines: toColumns(helplines),
    pages: packPages(pages),
    places: { pages: packPages(places.map(({ page }) => page)), names: places.map(({ names }) => joinNames(names)) },
    lexicon: { ...lexicon, words: toColumns(lexicon.words) },
    askers: toColumns(askers),
  };
}

function unpackIndex({ places, lexicon, askers, learned, signs, helplines, ...rest }: SentIndex): PackIndex {
  const pages = unpackPages(rest.pages);
  const placePages = unpackPages(places.pages);
  return {
    ...rest,
    learned: unpackLearned(
      { ...learned, themes: splitList(learned.themes), words: splitList(learned.words) } as SentLearned,
      listStems({ ...rest, pages }),
    ),
    signs: signs.map((one) => splitList(one) as readonly string[]),
    helplines: toRows(helplines) as HelplineRecord[],
    pages,
    places: placePages.map((page, at) => ({ page, names: splitNames(places.names[at] ?? '') })),
    lexicon: { ...lexicon, words: toRows(lexicon.words) as Lexicon['words'] },
    askers: toRows(askers) as Hearing[number][],
  };
}

interface Head {
  readonly index: SentIndex;
  readonly files: readonly (readonly [name: string, size: number])[];
  /** The files that do not travel, since they follow from the index. */
  readonly remade: readonly IndexFile[];
}

/**
 * Puts a pack in one row of bytes: the length of the head, the head as JSON, then the files. Those that are `remade`
 * stay out; they are written again where the pack arrives.
 */
export function encodePack({ index, files }: Pack, remade: readonly IndexFile[] = []): Uint8Array {
  const sent = new Map(files);
  for (const { name } of remade) sent.delete(name);
  const head: Head = {
    index: packIndex(index),
    files: [...sent].map(([name, bytes]) => [name, bytes.length]),
    remade,
  };
  const headBytes = new TextEncoder().encode(JSON.stringify(head));
  const size = [...sent.values()].reduce((sum, bytes) => sum + bytes.length, 4 + headBytes.length);
  const all = new Uint8Array(size);
  new DataView(all.buffer).setUint32(0, headBytes.length, true);
  all.set(headBytes, 4);
  let at = 4 + headBytes.length;
  for (const bytes of sent.values()) {
    all.set(bytes, at);
    at += bytes.length;
  }
  return all;
}

/** A pack that is coming in. */
export interface PackReceiver {
  /** What search knows: it comes first, so search can be made ready while the files are still on their way. */
  readonly index: Promise<PackIndex>;
  /** Takes the next bytes. */
  push(bytes: Uint8Array): void;
  /** The files by name, after the last byte. Throws when bytes are missing: half a pack would give half an answer. */
  end(): Pack['files'];
}

/** Reads a pack back while it comes in, in pieces of any size. */
export function receivePack(): PackReceiver {
  let all = new Uint8Array(1 << 20);
  let size = 0;
  let head: Head | undefined;
  let known: PackIndex | undefined;
  let filesAt = 4;
  let tell: (index: PackIndex) => void;
  const index = new Promise<PackIndex>((resolve) => (tell = resolve));
  const readHead = () => {
    if (head || size < 4) return;
    filesAt = 4 + new DataView(all.buffer).getUint32(0, true);
    if (size < filesAt) return;
    head = JSON.parse(new TextDecoder().decode(all.subarray(4, filesAt))) as Head;
    known = unpackIndex(head.index);
    tell(known);
  };
  return {
    index,
    push: (bytes) => {
      if (size + bytes.length > all.length) {
        const larger = new Uint8Array(2 * (size + bytes.length));
        larger.set(all.subarray(0, size));
        all = larger;
      }
      all.set(bytes, size);
      size += bytes.length;
      readHead();
    },
    end: () => {
      const files = new Map<string, Uint8Array>();
      let at = filesAt;
      for (const [name, length] of head?.files ?? []) {
        files.set(name, all.subarray(at, at + length));
        at += length;
      }
      if (!head || !known || at !== size) throw new Error(`The search pack has ${size} bytes instead of ${at}.`);
      return new Map([...files, ...writeIndex(known, head.remade)]);
    },
  };
}
