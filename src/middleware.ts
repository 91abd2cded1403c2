import { getCollection } from 'astro:content';
import type { MiddlewareHandler } from 'astro';
import { pageAddress } from './domain/page/address.ts';
import { localiseLinks } from './domain/page/localise.ts';
import { sourceLanguage, splitAddress } from './language/language.ts';

/** What authors wrote in a language, by address: pages and trees. What code makes is there in every language. */
async function listWritten(code: string): Promise<{ pages: string[]; trees: string[] }> {
  const own = ({ id }: { id: string }) => id.startsWith(`${code}/`);
  return {
    pages: (await getCollection('pages', own)).map(({ id }) => pageAddress(id.slice(code.length + 1))),
    trees: (await getCollection('trees', own)).map(({ data }) => pageAddress(data.page)),
  };
}

/** Pages in another language lead on in that language wherever it has a page. */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const response = await next();
  const { code } = splitAddress(url.pathname);
  if (code === sourceLanguage || !response.headers.get('content-type')?.includes('html')) return response;
  const [own, all] = await Promise.all([listWritten(code), listWritten(sourceLanguage)]);
  const pages = new Set(own.pages);
  const onlyPages = new Set(all.pages.filter((address) => !pages.has(address)));
  const onlyTrees = all.trees.filter((address) => !own.trees.includes(address));
  const isThere = (address: string) => !onlyPages.has(address) && !onlyTrees.some((tree) => address.startsWith(tree));
  return new Response(localiseLinks(await response.text(), code, isThere, sourceLanguage), response);
};
