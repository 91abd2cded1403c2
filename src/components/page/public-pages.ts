import { getCollection as getAll } from 'astro:content';
import { addressIn, sourceLanguage } from '../../language/language.ts';
import { getCollection, readRegionData, readWords, type Here } from '../content.ts';
import { pageAddress } from '../../domain/page/address.ts';
import { describeBuiltPages, homeId } from '../../domain/page/built-pages.ts';
import type { BuiltPage } from '../../domain/page/built-page.ts';

/** A page that anybody may find, with its address. */
export type PublicPage = BuiltPage & { readonly url: string };

/** A page of one of the languages. In another than Dutch its id begins with the language. */
export type SpokenPage = PublicPage & { readonly lang: string; readonly translationOf?: string };

/** Every public page, by its id: what authors wrote and what code makes. Steps, books and errors are not among them. */
export async function listPublicPages(here: Here): Promise<PublicPage[]> {
  const trees = (await getCollection(here, 'trees')).map(({ id, data }) => ({ id, file: id, data }));
  const routes = (await getCollection(here, 'routes')).map(({ id, data }) => ({ id, file: id, data }));
  const documents = (await getCollection(here, 'documents')).map(({ id, data }) => ({ id, file: id, data }));
  const written = (await getCollection(here, 'pages')).map(({ id, data }) => ({ ...data, id }));
  const built = describeBuiltPages(
    { trees, routes, documents, words: await readWords(here) },
    await readRegionData(here),
  );
  return [...written, ...built]
    .map((page) => ({ ...page, url: pageAddress(page.id === homeId ? '' : page.id) }))
    .sort((a, b) => a.id.localeCompare(b.id));
}

/** Every public page of every language, Dutch first. */
export async function listAllPages(): Promise<SpokenPage[]> {
  const codes = (await getAll('words')).map(({ id }) => id.split('/')[0] ?? sourceLanguage);
  const lists = codes.map(async (code) =>
    (await listPublicPages({ routePattern: addressIn(code, '/') })).map((page): SpokenPage => {
      if (code === sourceLanguage) return { ...page, lang: code };
      const { id } = page;
      return { ...page, id: `${code}/${id}`, url: addressIn(code, page.url), lang: code, translationOf: id };
    }),
  );
  return (await Promise.all(lists)).flat();
}
