import { getCollection, getEntry } from 'astro:content';
import { pageAddress } from '../domain/page/address.ts';
import { hasWordsFor } from '../domain/page/needs.ts';
import { orderLanguages, sourceLanguage } from '../language/language.ts';

/** Tells of an address, as it would be in Dutch, whether there is such a page. */
export type IsThere = (address: string) => boolean;

const known = new Map<string, Promise<IsThere>>();

/** What authors wrote in a language, by address: pages and trees. */
async function listWritten(code: string): Promise<{ pages: string[]; trees: string[] }> {
  const own = ({ id }: { id: string }) => id.startsWith(`${code}/`);
  return {
    pages: (await getCollection('pages', own)).map(({ id }) => pageAddress(id.slice(code.length + 1))),
    trees: (await getCollection('trees', own)).map(({ data }) => pageAddress(data.page)),
  };
}

async function findPages(code: string): Promise<IsThere> {
  const [own, all] = await Promise.all([listWritten(code), listWritten(sourceLanguage)]);
  const words = (await getEntry('words', `${code}/words`))?.data ?? {};
  const pages = new Set(own.pages);
  const missingPages = new Set(all.pages.filter((address) => !pages.has(address)));
  const missingTrees = all.trees.filter((address) => !own.trees.includes(address));
  return (address) =>
    !address.startsWith('/404') &&
    !missingPages.has(address) &&
    !missingTrees.some((tree) => address.startsWith(tree)) &&
    hasWordsFor(address, words);
}

/** Which pages of the site a language has. A build asks for it at every page, and gets it once. */
export function pagesOf(code: string): Promise<IsThere> {
  const found = import.meta.env.PROD ? known.get(code) : undefined;
  const pages = found ?? findPages(code);
  known.set(code, pages);
  return pages;
}

/** A page in another language, with the address it has there. */
export interface OtherLanguage {
  readonly code: string;
  readonly isThere: boolean;
}

let codes: Promise<string[]> | undefined;

/** The languages of the site, in the order in which they are offered. A build asks for them at every page. */
function listCodes(): Promise<string[]> {
  if (!import.meta.env.PROD) codes = undefined;
  return (codes ??= getCollection('words').then((all) =>
    orderLanguages(all.map(({ id }) => id.split('/')[0] ?? sourceLanguage)),
  ));
}

/** The other languages of the site, and whether each has a page at this address, as it would be in Dutch. */
export async function otherLanguages(here: string, address: string): Promise<OtherLanguage[]> {
  const others = (await listCodes()).filter((code) => code !== here);
  return Promise.all(others.map(async (code) => ({ code, isThere: (await pagesOf(code))(address) })));
}
