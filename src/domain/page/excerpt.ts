/** The first element of a page that begins like this, with all that is inside it. Throws when there is none. */
export function cutElement(html: string, opening: string): string {
  const start = html.indexOf(opening);
  const name = /^<([a-z]+)/.exec(opening)?.[1];
  if (start < 0 || name === undefined) throw new Error(`There is no ${opening} on the page.`);
  let depth = 0;
  for (const { 0: tag, index } of html.slice(start).matchAll(new RegExp(`</?${name}\\b[^>]*>`, 'g'))) {
    depth += tag.startsWith('</') ? -1 : 1;
    if (depth === 0) return html.slice(start, start + index + tag.length);
  }
  throw new Error(`${opening} is not closed.`);
}

/** A page parted behind the first element that begins like this; of a page without one, all stands in the second part. */
export function splitBehind(html: string, opening: string): readonly [string, string] {
  if (!html.includes(opening)) return ['', html];
  const end = html.indexOf(opening) + cutElement(html, opening).length;
  return [html.slice(0, end), html.slice(end)];
}
