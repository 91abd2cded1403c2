import Slugger from 'github-slugger';
import type { Nodes, Root } from 'mdast';
import type { Content } from '../../schema/content.ts';

/** The names behind # to which a page can be opened. */
export type Anchors = ReadonlySet<string>;

/** What a heading is called: its own words, without marks that only show. */
function wordsOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

/** The headings of a page by the names that Astro gives them, and those of the blocks it shows. */
export function headingIds(body: Root, blocks: Content['blocks']): Anchors {
  const slugger = new Slugger();
  const ids = new Set<string>();
  const visit = (node: Nodes): void => {
    if (node.type === 'heading') ids.add(slugger.slug(wordsOf(node)));
    if (node.type === 'mdxJsxFlowElement' && node.name === 'Block') {
      const id = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'id')?.value;
      const block = blocks.find((one) => one.id === id);
      if (block?.data.question !== undefined) ids.add(`vraag-${block.id}`);
      if (block) for (const one of headingIds(block.body, [])) ids.add(one);
    }
    if ('children' in node) node.children.forEach(visit);
  };
  visit(body);
  return ids;
}
