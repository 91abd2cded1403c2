import { drawings } from '../picture/pictograms.ts';
import { pictogramOfLink } from '../picture/choose.ts';

const listOfLinks =
  /<ul(?: class="roles")?>(?:\s*<li><a href="[^"#]*">(?:(?!<\/?(?:a|li)\b).)+<\/a><\/li>)+\s*<\/ul>/gs;
const item = /<a href="([^"]*)">(.*?)<\/a>/gs;

/**
 * Makes each list of a text in which every item is a link and nothing more into tiles to press, with pictures where
 * every link has one and they differ. Other lists stay as they are.
 */
export function pressLists(html: string, pageId: string): string {
  return html.replaceAll(listOfLinks, (list) => {
    const pictures = [...list.matchAll(item)].map(([, to = '']) =>
      pictogramOfLink(to.replaceAll(/^\/|\/$/g, ''), pageId),
    );
    // The same picture again and again tells nothing.
    const all = pictures.every((one) => one !== undefined) && new Set(pictures).size > pictures.length / 2;
    const isSmall = list.startsWith('<ul class');
    let at = 0;
    return list
      .replace(/<ul(?: class="roles")?>/, isSmall ? '<ul class="grid roles">' : '<ul class="grid">')
      .replaceAll(item, (_, to: string, text: string) => {
        const name = pictures[at++];
        const drawn =
          all && name ? `<svg class="p" width="36" viewBox="0 0 48 48" aria-hidden="true">${drawings[name]}</svg>` : '';
        const picture = drawn === '' || isSmall ? drawn : `<span class="blob">${drawn}</span>`;
        return `<a class="tile" href="${to}">${picture}<span>${text}</span></a>`;
      });
  });
}
