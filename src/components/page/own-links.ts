/** Where a sentence begins: at the start of its paragraph, or after another one and the marks of its sources. */
const before = String.raw`(?<=<p>|[.!?…؟](?:<a class="mark"[^>]*>\d+</a>)*)\s*`;
/** As many words point on and say nothing else: "Lees ook hoe je". */
const pointing = String.raw`(?:[^\s<>.!?…؟,;:،؛]+\s+){0,4}`;

/**
 * A text without links to the page it stands on, as texts bring them that many pages show. A short sentence that only
 * points there goes with its link; elsewhere the words stay. A link to a place on the page stays. `address` is the
 * Dutch one, as authors write it in every language.
 */
export function withoutOwnLinks(html: string, address: string): string {
  const link = `<a href="${address}">((?:(?!</?a\\b).)*)</a>`;
  return html
    .replaceAll(new RegExp(`${before}${pointing}${link}[.؟]`, 'gsu'), '')
    .replaceAll('<p></p>', '')
    .replaceAll(new RegExp(link, 'gs'), '$1');
}
