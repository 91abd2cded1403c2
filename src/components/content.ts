import { getCollection as getAll, type CollectionEntry, type CollectionKey } from 'astro:content';
import { pageAddress } from '../domain/page/address.ts';
import { regionPageId } from '../domain/region/address.ts';
import { languageOf, sourceLanguage, splitAddress, type Language } from '../language/language.ts';
import { sharedKinds } from '../schema/content.ts';
import type { RegionData } from '../schema/region.ts';
import type { Words } from '../schema/words.ts';
import { settings } from './settings.ts';

/** Where something is shown, which tells in which language: a page being made, or the pattern of its addresses. */
export type Here = { readonly url: URL } | { readonly routePattern: string };

/** The language of what is being made: an address begins with its code, or with none in Dutch. */
export function languageHere(here: Here): Language {
  return languageOf(splitAddress('url' in here ? here.url.pathname : here.routePattern).code);
}

type Entries<C extends CollectionKey> = ReadonlyMap<string, CollectionEntry<C>>;
const known = new Map<string, Promise<Entries<CollectionKey>>>();

async function findEntries<C extends CollectionKey>(code: string, collection: C): Promise<Entries<C>> {
  const own = (await getAll(collection, ({ id }) => id.startsWith(`${code}/`))) as CollectionEntry<C>[];
  return new Map(
    own.map((entry) => {
      const id = entry.id.slice(code.length + 1);
      return [id, { ...entry, id }];
    }),
  );
}

/** What one language has of a collection, by its own ids. A build asks for it at every page, and gets it once. */
function entriesOf<C extends CollectionKey>(here: Here, collection: C): Promise<Entries<C>> {
  const code = sharedKinds.has(collection) ? sourceLanguage : languageHere(here).code;
  const key = `${code} ${collection}`;
  const found = import.meta.env.PROD ? known.get(key) : undefined;
  const entries = (found as Promise<Entries<C>> | undefined) ?? findEntries(code, collection);
  known.set(key, entries);
  return entries;
}

/** One thing from the content in the language of this page, or undefined when it has none by that id. */
export async function getEntry<C extends CollectionKey>(
  here: Here,
  collection: C,
  id: string,
): Promise<CollectionEntry<C> | undefined> {
  return (await entriesOf(here, collection)).get(id);
}

/** Everything of one kind in the language of this page, in the order of the ids. */
export async function getCollection<C extends CollectionKey>(
  here: Here,
  collection: C,
  isWanted: (entry: CollectionEntry<C>) => boolean = () => true,
): Promise<CollectionEntry<C>[]> {
  return [...(await entriesOf(here, collection)).values()].filter(isWanted);
}

/** The words of the interface in the language of this page, with the name that a host gave its copy. */
export async function readWords(here: Here): Promise<Words> {
  const words = (await getEntry(here, 'words', 'words'))?.data;
  if (!words) throw new Error(`There are no words in "${languageHere(here).code}"; npm run check tells why.`);
  return settings.siteName === undefined ? words : { ...words, site: { ...words.site, name: settings.siteName } };
}

/**
 * Words that a language may not have yet: its own, or those of Dutch with the `lang` that what shows them has to carry.
 */
export async function readWordsOrDutch<Part extends 'eigenaar'>(
  here: Here,
  part: Part,
): Promise<{ readonly words: Words[Part]; readonly lang: string | undefined }> {
  const own: Partial<Words> = await readWords(here);
  const words = own[part];
  if (words) return { words, lang: undefined };
  return { words: (await readWords({ routePattern: '/' }))[part], lang: sourceLanguage };
}

/** The reference data of the regions. */
export async function readRegionData(here: Here): Promise<RegionData> {
  const data = (await getEntry(here, 'regions', 'regions'))?.data;
  if (!data) throw new Error('The data of the regions cannot be read; npm run check tells why.');
  return data;
}

/** The region that this copy of the site is for, when a host set one: what it is called and where its page is. */
export async function findHomeRegion(
  here: Here,
): Promise<{ readonly name: string; readonly address: string } | undefined> {
  if (settings.regionId === undefined) return undefined;
  const region = (await readRegionData(here)).regios.find(({ id }) => id === settings.regionId);
  return region && { name: region.name, address: pageAddress(regionPageId(region.id)) };
}
