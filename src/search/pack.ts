import type { Lexicon } from '../schema/search.ts';
import type { Audience, Situation, Theme } from '../schema/theme.ts';

/** A heading inside a page that a result can jump to. */
export interface PageHeading {
  readonly id: string;
  readonly text: string;
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
  readonly headings: readonly PageHeading[];
  /** The name under which the engine knows the page. */
  readonly key: string;
}

/** A helpline that people may look for by name. */
export interface HelplineRecord {
  readonly id: string;
  readonly name: string;
  readonly phone: string | null;
  readonly purpose: string;
}

/** Place names of one region, folded, and the page about that region. It is found by place and not by words. */
export interface PlaceRecord {
  readonly page: PageRecord;
  readonly names: readonly string[];
}

/** What search knows besides the engine's own files. */
export interface PackIndex {
  readonly pages: readonly PageRecord[];
  readonly vocabulary: readonly string[];
  readonly lexicon: Lexicon;
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

interface Head {
  readonly index: PackIndex;
  readonly files: readonly (readonly [name: string, size: number])[];
}

/** Puts a pack in one row of bytes: the length of the head, the head as JSON, then the files. */
export function encodePack({ index, files }: Pack): Uint8Array {
  const head: Head = { index, files: [...files].map(([name, bytes]) => [name, bytes.length]) };
  const headBytes = new TextEncoder().encode(JSON.stringify(head));
  const size = [...files.values()].reduce((sum, bytes) => sum + bytes.length, 4 + headBytes.length);
  const all = new Uint8Array(size);
  new DataView(all.buffer).setUint32(0, headBytes.length, true);
  all.set(headBytes, 4);
  let at = 4 + headBytes.length;
  for (const bytes of files.values()) {
    all.set(bytes, at);
    at += bytes.length;
  }
  return all;
}

/** Reads a pack back. Throws when bytes are missing: half a pack would give half an answer. */
export function decodePack(all: Uint8Array): Pack {
  const headSize = new DataView(all.buffer, all.byteOffset, all.byteLength).getUint32(0, true);
  const head = JSON.parse(new TextDecoder().decode(all.subarray(4, 4 + headSize))) as Head;
  const files = new Map<string, Uint8Array>();
  let at = 4 + headSize;
  for (const [name, size] of head.files) {
    files.set(name, all.subarray(at, at + size));
    at += size;
  }
  if (at !== all.length) throw new Error(`The search pack has ${all.length} bytes instead of ${at}.`);
  return { index: head.index, files };
}
