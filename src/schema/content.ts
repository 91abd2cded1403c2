import type { Root } from 'mdast';
import type { BlockMeta } from './block.ts';
import type { DocumentFile } from './document.ts';
import type { Figure } from './figure.ts';
import type { Helpline } from './helpline.ts';
import type { PageMeta } from './page.ts';
import type { RegionData } from './region.ts';
import type { Review } from './review.ts';
import type { RouteFile } from './route.ts';
import type { SearchContent } from './search.ts';
import type { Source } from './source.ts';
import type { Words } from './words.ts';
import type { Tree } from './tree.ts';

/** Something read from one content file. */
export interface Entry<T> {
  readonly id: string;
  /** The file, seen from the top of the project. */
  readonly file: string;
  readonly data: T;
}

/** A file with data above a text. */
export interface TextEntry<T> extends Entry<T> {
  readonly body: Root;
  /** The text as it stands in the file, with empty lines in the place of the data above it. */
  readonly text: string;
  /** The way of the file below `content/`. */
  readonly path: string;
}

/**
 * Words about a fact; `lang` where they are in another language than the rest, for want of a translation. `nameLang`
 * likewise for a name that is the same in every language.
 */
export type Spoken<T> = T & { readonly lang?: string; readonly nameLang?: string };

/** A tree, joined from its three files. Without the files of words and cases it was not read from disk. */
export interface TreeEntry extends Entry<Tree> {
  readonly wordsFile?: string;
  readonly casesFile?: string;
}

/** What is the same in every language, and is kept once. */
export const sharedKinds: ReadonlySet<string> = new Set(['sources', 'regions']);

/** A page as it stands in its file. */
export type PageEntry = TextEntry<PageMeta>;

/** Everything under `content/` in one language, read and typed. Facts are the same in each. */
export interface Content {
  /** The code of the language: the name of its folder. */
  readonly language: string;
  readonly pages: readonly PageEntry[];
  /** Texts that many pages show. */
  readonly blocks: readonly TextEntry<BlockMeta>[];
  readonly trees: readonly TreeEntry[];
  readonly helplines: readonly Entry<Spoken<Helpline>>[];
  readonly sources: readonly Entry<Source>[];
  readonly figures: readonly Entry<Spoken<Figure>>[];
  readonly routes: readonly Entry<RouteFile>[];
  /** Sheets to print. */
  readonly documents: readonly Entry<DocumentFile>[];
  readonly words: Words;
  /** How people say it and what is danger; undefined when it could not be read. */
  readonly search: SearchContent | undefined;
  /** Who read which page or outcome, by the id of its page. */
  readonly reviews: readonly { readonly id: string; readonly data: { readonly reviews: readonly Review[] } }[];
  /** The reference data of the regions; undefined when it could not be read. */
  readonly regions: RegionData | undefined;
}
