import { existsSync } from 'node:fs';
import path from 'node:path';
import { close } from 'pagefind';
import { pageAddress } from '../domain/page/address.ts';
import type { Content } from '../schema/content.ts';
import type { EmergencyRule, SearchContent } from '../schema/search.ts';
import { findEmergency } from '../search/emergency.ts';
import type { Pack } from '../search/pack.ts';
import { openPagefind, type PagefindModule } from '../search/pagefind.ts';
import type { Results } from '../search/results.ts';
import { openSearch, type Search, type SearchParts } from '../search/search.ts';
import { addressIn, sourceLanguage } from '../language/language.ts';
import { fitPack, otherPackLimit, packLimit } from './fit-pack.ts';
import { listTongues } from './list-tongues.ts';
import { openPackMaker, type Depth } from './make-pack.ts';
import { contentFolder, readContent } from '../content/read.ts';

/** Search over the built site, outside a browser: for the benchmark, the tests and authors. */
export interface BuiltSearch {
  readonly search: Search;
  readonly pack: Pack;
  readonly content: Content;
  readonly searchContent: SearchContent;
  /** What a visitor sees for a question, the rules of danger included. */
  readonly find: (
    question: string,
    parts?: SearchParts,
  ) => Promise<{ danger: EmergencyRule | undefined; results: Results }>;
}

/**
 * Indexes the built site anew and opens search on it, as deep as visitors get it unless told otherwise. Languages can be
 * open beside each other; the network of the process is the engine's from then on.
 */
export async function openBuiltSearch(
  dist = path.resolve('dist'),
  root = contentFolder,
  depth?: Depth,
  language = sourceLanguage,
): Promise<BuiltSearch> {
  if (!existsSync(path.join(dist, 'zoeken/index.html')))
    throw new Error('There is no built site in dist/. Run "npm run build" first.');
  const { languages } = readContent(root);
  const content = languages.get(language);
  if (!content) throw new Error(`There is no content in "${language}".`);
  const { search: searchContent, regions } = content;
  if (!searchContent) throw new Error('content/nl/zoeken cannot be read; run "npm run check" to see why.');
  const make = await openPackMaker(dist, content, searchContent, regions);
  const { pack, engine } =
    depth === undefined
      ? await fitPack(make, language === sourceLanguage ? packLimit : otherPackLimit)
      : await make(depth);
  await close();
  // A module of its own for each language: the engine loads the stems of one language and keeps to them.
  const source = `data:text/javascript;base64,${Buffer.from(engine).toString('base64')}#${language}`;
  const module = (await import(source)) as PagefindModule;
  const search = openSearch(pack.index, await openPagefind(module, pack.files), listTongues(languages));
  return {
    search,
    pack,
    content,
    searchContent,
    find: async (question, parts) => {
      const danger = findEmergency(question, searchContent, language);
      return {
        danger,
        results: await search.find(
          question,
          danger?.pages.slice(0, 1).map((id) => addressIn(language, pageAddress(id))),
          undefined,
          parts,
        ),
      };
    },
  };
}
