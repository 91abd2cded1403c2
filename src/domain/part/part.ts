import { telHref } from '../page/inline.ts';
import { escapeXml } from '../page/xml.ts';

/*
 * Cards that another site shows on its own pages: HTML with styles in the tags, without scripts and without anything to
 * fetch. The site around it sets three colours; without them they are ours.
 */

/** What every card says, in one language. Numbers come from the helplines. */
export interface CardWords {
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
  readonly danger: string;
  readonly callEmergency: string;
  readonly advice: string;
  readonly callAdvice: string;
  readonly advicePhone: string;
}

/** Where a card leads: a whole address, and its language where that is another one than that of the card. */
export interface CardLink {
  readonly href: string;
  readonly label: string;
  readonly lang?: string | undefined;
}

/** The three colours that a site can set, with what they are when it does not. */
export const colours = { vlak: '#ffffff', tekst: '#14242c', kleur: '#0b5563' } as const;
const colour = (name: keyof typeof colours) => `var(--twijfel-${name},${colours[name]})`;

const button =
  'display:inline-block;box-sizing:border-box;min-height:2.75rem;margin:0 .5rem .5rem 0;padding:.55rem 1rem;border-radius:.75rem;font-weight:600;text-decoration:none';
const styles = {
  box: `box-sizing:border-box;max-width:34rem;padding:1rem 1.25rem .5rem;border:1px solid;border-color:${colour('kleur')};border-radius:.75rem;background:${colour('vlak')};color:${colour('tekst')};line-height:1.5`,
  title: 'margin:0 0 .5rem;font-size:1.25em;line-height:1.25;color:inherit',
  text: 'margin:0 0 .5rem;color:inherit',
  link: 'color:inherit;font-weight:600;text-decoration:underline',
  now: `${button};border:2px solid #a3131d;background:#a3131d;color:#fff`,
  call: `${button};border:2px solid;border-color:${colour('kleur')};background:${colour('kleur')};color:${colour('vlak')}`,
  field: `display:flex;box-sizing:border-box;align-items:center;gap:.6rem;max-width:34rem;min-height:3rem;padding:.5rem 1rem;border:2px solid;border-color:${colour('kleur')};border-radius:1.5rem;background:${colour('vlak')};color:${colour('tekst')};text-decoration:none;line-height:1.4`,
} as const;
type Role = keyof typeof styles;

const styled = (role: Role) => ` style="${styles[role]}"`;

function anchor({ href, label, lang }: CardLink, role: Role): string {
  const foreign = lang === undefined ? '' : ` hreflang="${lang}"`;
  return `<a href="${escapeXml(href)}" rel="noreferrer"${foreign}${styled(role)}>${escapeXml(label)}</a>`;
}

const number = (text: string) => `<span dir="ltr" translate="no">${text}</span>`;

/** The two numbers as buttons. */
function calls(words: CardWords): string {
  return `<p${styled('text')}>
    <a href="tel:112"${styled('now')}>${number('112')} ${escapeXml(words.callEmergency)}</a>
    <a href="${telHref(words.advicePhone)}"${styled('call')}>${number(words.advicePhone)} ${escapeXml(words.callAdvice)}</a>
  </p>`;
}

/** A card with a title, sentences, the two numbers, and one way on. */
export function formatCard(
  words: CardWords,
  card: { readonly title: string; readonly text: readonly string[]; readonly links: readonly CardLink[] },
): string {
  const direction = words.direction === 'rtl' ? ' dir="rtl"' : '';
  return `<section lang="${words.lang}"${direction} aria-label="${escapeXml(card.title)}"${styled('box')}>
  <h2${styled('title')}>${escapeXml(card.title)}</h2>
${card.text.map((text) => `  <p${styled('text')}>${escapeXml(text)}</p>`).join('\n')}
  ${calls(words)}
${card.links.map((link) => `  <p${styled('text')}>${anchor(link, 'link')}</p>`).join('\n')}
</section>
`;
}

/** What looks like a field to search in and is a link: who types, does so on our page, so that no word stands in an address or with the site around it. */
export function formatSearch({ lang, direction }: CardWords, link: CardLink): string {
  const glass =
    '<svg width="20" height="20" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true"><circle cx="10.5" cy="10.5" r="6.5"/><path d="m15.5 15.5 5 5"/></svg>';
  return `<a lang="${lang}"${direction === 'rtl' ? ' dir="rtl"' : ''} href="${escapeXml(link.href)}" rel="noreferrer"${styled('field')}>${glass}<span>${escapeXml(link.label)}</span></a>
`;
}

/** The pages that may be framed, by what our element calls them. In its height both numbers and the exit are in view. */
export const frames = {
  kaart: { address: '/kader/', heightRem: 40 },
  regio: { address: '/kader/regio/', heightRem: 34 },
  wegwijzer: { address: '/kader/wegwijzer/', heightRem: 44 },
} as const;

/** A frame with one of our pages that may be framed. */
export function formatFrame({ href, label }: CardLink, heightRem: number): string {
  return `<iframe src="${escapeXml(href)}" title="${escapeXml(label)}" loading="lazy" referrerpolicy="no-referrer" style="width:100%;height:${heightRem}rem;border:0"></iframe>
`;
}

/** Our own element around a link: pressing it opens a frame in its place; without its script it stays a link. */
export function formatElement({ href, label }: CardLink, part: string): string {
  return `<ook-bij-twijfel deel="${part}"><a href="${escapeXml(href)}" rel="noreferrer">${escapeXml(label)}</a></ook-bij-twijfel>
`;
}

/** The same card for a page of ours, where styles in tags are not allowed: by class, with the rules to put in a style. */
export function asClasses(html: string): string {
  const roles = Object.entries(styles);
  return html.replaceAll(/ style="([^"]*)"/g, (_, style: string) => {
    const role = roles.find(([, one]) => one === style)?.[0];
    return role === undefined ? '' : ` class="deel-${role}"`;
  });
}

/** The rules behind `asClasses`, and those for what stands around a card and its code where it is offered. */
export const classRules = [
  ...Object.entries(styles).map(([role, style]) => `.deel-${role}{${style}}`),
  '[data-part]>:first-child{margin-bottom:.75rem}',
  '.code{white-space:pre-wrap;overflow-wrap:anywhere;padding:1rem;border-radius:.8rem;background:var(--calm);font-size:.85rem;line-height:1.4}',
].join('\n');
