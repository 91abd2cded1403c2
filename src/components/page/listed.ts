import { getCollection, type Here } from '../content.ts';
import type { CollectionEntry } from 'astro:content';
import { blockIdsIn, withBlocks } from '../../domain/page/shown-blocks.ts';

/** The sources and helplines that a page lists, those of the text blocks it shows among them. */
export async function findListed(
  here: Here,
  { data, body = '' }: CollectionEntry<'pages'>,
): Promise<{ sources: string[]; helplines: string[] }> {
  const blocks = await getCollection(here, 'blocks');
  return withBlocks(
    data,
    blockIdsIn(body).flatMap((id) => blocks.filter((block) => block.id === id).map((block) => block.data)),
  );
}
