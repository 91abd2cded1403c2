import { spellNumber } from '../../domain/page/voice.ts';

const blocks = 'h1, h2, h3, h4, p, li, dt, dd, q, legend, label, td, th';
/** What the eye skips: menus, sources and their marks, fields, and what is folded away. */
const silent = 'nav, [hidden], .sources, .mark, .tool-box, .meta, .side, [data-sheet], script, style, template';

/** Whether a reader sees it: it takes room, and is not folded away. */
function isSeen(element: Element): boolean {
  return element.getClientRects().length > 0 && !element.closest('details:not([open]) > :not(summary)');
}

/** What stands in a page to be read aloud, one piece for each block, in order. */
export function readText(place: Element): string[] {
  const pieces: { block: Element | null; text: string }[] = [];
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { textContent, parentElement } = walker.currentNode;
    const isSilent = parentElement?.closest(silent) !== null || !isSeen(parentElement);
    if (isSilent || !textContent?.trim()) continue;
    const isNumber = parentElement.closest('a[href^="tel:"]') !== null && !/\p{L}/u.test(textContent);
    const text = isNumber ? spellNumber(textContent) : textContent;
    const block = parentElement.closest(blocks);
    const last = pieces.at(-1);
    if (last?.block === block) last.text += text;
    else pieces.push({ block, text });
  }
  return pieces.map(({ text }) => text.replaceAll(/\s+/g, ' ').trim());
}
