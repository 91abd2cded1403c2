import type { Root } from 'mdast';
import type { BlockMeta } from './block.ts';
import type { DocumentFile } from './document.ts';
import type { Figure } from './figure.ts';
import type { Helpline } from './helpline.ts';
import type { PageMeta } from './page.ts';
import type { RouteFile } from './route.ts';
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
  /** The number of lines above the text. */
  readonly offset: number;
}

/** A tree, joined from its three files. Without the files of words and cases it was not read from disk. */
export interface TreeEntry extends Entry<Tree> {
  readonly wordsFile?: string;
  readonly casesFile?: string;
}

/** A page as it stands in its file. */
export type PageEntry = TextEntry<PageMeta>;

/** Everything under `content/`, read and typed. */
export interface Content {
  readonly pages: readonly PageEntry[];
  /** Texts that many pages show. */
  readonly blocks: readonly TextEntry<BlockMeta>[];
  readonly trees: readonly TreeEntry[];
  readonly helplines: readonly Entry<Helpline>[];
  readonly sources: readonly Entry<Source>[];
  readonly figures: readonly Entry<Figure>[];
  readonly routes: readonly Entry<RouteFile>[];
  /** Sheets to print. */
  readonly documents: readonly Entry<DocumentFile>[];
  readonly words: Words;
}
