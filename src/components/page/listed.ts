import { getEntry, type CollectionEntry } from 'astro:content';
import { blockIdsIn, withBlocks } from '../../domain/page/shown-blocks.ts';

/** The sources and helplines that a page lists, those of the text blocks it shows among them. */
export async function findListed({
  data,
  body = '',
}: CollectionEntry<'pages'>): Promise<{ sources: string[]; helplines: string[] }> {
  const blocks = await Promise.all(blockIdsIn(body).map((id) => getEntry('blocks', id)));
  return withBlocks(
    data,
    blocks.flatMap((block) => (block ? [block.data] : [])),
  );
}
