import type { BlockMeta } from '../../schema/block.ts';
import type { PageMeta } from '../../schema/page.ts';

/** The ids of the text blocks that a page shows, in order; `body` is its text as the author wrote it. */
export function blockIdsIn(body: string): string[] {
  return [...body.matchAll(/<Block\b[^>]*?\bid="([^"]+)"/g)].flatMap(([, id]) => (id === undefined ? [] : [id]));
}

/** What a page lists: its own sources and helplines first, then those of the blocks it shows, each once. */
export function withBlocks(
  page: Pick<PageMeta, 'sources' | 'helplines'>,
  blocks: readonly Pick<BlockMeta, 'sources' | 'helplines'>[],
): { readonly sources: string[]; readonly helplines: string[] } {
  return {
    sources: [...new Set([page, ...blocks].flatMap(({ sources }) => sources))],
    helplines: [...new Set([page, ...blocks].flatMap(({ helplines = [] }) => helplines))],
  };
}
