import { getCollection, type Here } from '../content.ts';
import { pageAddress } from '../../domain/page/address.ts';

/** Where a link leads, with what a reader sees before following it. */
export interface Destination {
  readonly address: string;
  readonly title: string;
  readonly summary: string;
}

/** The pages and trees with these ids, in this order. An id that is neither is left out: code makes that page itself. */
export async function findDestinations(here: Here, ids: readonly string[]): Promise<Destination[]> {
  const pages = (await getCollection(here, 'pages')).map(({ id, data }) => [id, data] as const);
  const trees = (await getCollection(here, 'trees')).map(({ data }) => [data.page, data] as const);
  const known = new Map<string, { title: string; summary: string }>([...pages, ...trees]);
  return ids.flatMap((id) => {
    const found = known.get(id);
    return found ? [{ address: pageAddress(id), title: found.title, summary: found.summary }] : [];
  });
}
