import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { close } from 'pagefind';
import { pageAddress } from '../domain/page/address.ts';
import type { Content } from '../schema/content.ts';
import type { EmergencyRule, SearchContent } from '../schema/search.ts';
import { findEmergency } from '../search/emergency.ts';
import { receivePack, type Pack } from '../search/pack.ts';
import { openPagefind, type PagefindModule } from '../search/pagefind.ts';
import type { Results } from '../search/results.ts';
import { openSearch, type Search, type SearchParts } from '../search/search.ts';
import { addressIn, sourceLanguage } from '../language/language.ts';
import { fitPack } from './fit-pack.ts';
import { listTongues } from './list-tongues.ts';
import { openPackMaker, readEngine, type Depth, type MadePack } from './make-pack.ts';
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

const folderOf = (dist: string) => {
  if (!existsSync(path.join(dist, 'zoeken/index.html')))
    throw new Error('There is no built site in dist/. Run "npm run build" first.');
  return path.join(dist, '_zoek');
};

/** The content in a language, with the words of its search. */
function readSearchContent(root: string, language: string) {
  const { languages } = readContent(root);
  const content = languages.get(language);
  if (!content) throw new Error(`There is no content in "${language}".`);
  if (!content.search) throw new Error(`content/${language}/zoeken cannot be read; run "npm run check" to see why.`);
  return { content, searchContent: content.search, tongues: listTongues(languages) };
}

async function open(
  { pack, engine }: MadePack,
  { content, searchContent, tongues }: ReturnType<typeof readSearchContent>,
): Promise<BuiltSearch> {
  const { language } = content;
  // A module of its own for each language: the engine loads the stems of one language and keeps to them.
  const source = `data:text/javascript;base64,${Buffer.from(engine).toString('base64')}#${language}`;
  const module = (await import(source)) as PagefindModule;
  const search = openSearch(pack.index, await openPagefind(module, pack.files), tongues);
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

/**
 * Search as it was built and as visitors get it. Languages can be open beside each other; the network of the process is
 * the engine's from then on. Throws where nothing was built.
 */
export async function openBuiltSearch(
  language = sourceLanguage,
  dist = path.resolve('dist'),
  root = contentFolder,
): Promise<BuiltSearch> {
  const folder = folderOf(dist);
  const own = language === sourceLanguage ? '' : String.raw`${language}\.`;
  const name = readdirSync(folder).find((file) => new RegExp(String.raw`^pakket\.${own}[^.]*\.bin$`).test(file));
  if (name === undefined) throw new Error(`There is no search pack for "${language}" in ${folder}.`);
  const incoming = receivePack();
  incoming.push(readFileSync(path.join(folder, name)));
  const files = incoming.end();
  const engine = await readEngine();
  await close();
  return open({ pack: { index: await incoming.index, files }, engine }, readSearchContent(root, language));
}

/**
 * Search over the built pages, indexed anew with the words of `root` as they are now, as deep as visitors get it unless
 * told otherwise: for who changes those words. The same holds for the network.
 */
export async function indexBuiltSite(
  depth?: Depth,
  dist = path.resolve('dist'),
  root = contentFolder,
): Promise<BuiltSearch> {
  folderOf(dist);
  const read = readSearchContent(root, sourceLanguage);
  const make = await openPackMaker(dist, read.content, read.searchContent, read.content.regions);
  const made = depth === undefined ? await fitPack(make) : await make(depth);
  await close();
  return open(made, read);
}
