import { escapeXml } from './xml.ts';

/** What the feed has to know of a page. */
export interface FeedPage {
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly checkedOn: string;
  readonly changes?: readonly { readonly on: string; readonly what: string }[] | undefined;
}

/** One line of news about a page. */
export interface FeedEntry {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly on: string;
  readonly text: string;
}

/** The words around the entries, in the language of the site. */
export interface FeedWords {
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  readonly changed: string;
  readonly checked: string;
}

/** More entries than this help nobody, and a reader of feeds keeps what it has seen. */
const most = 60;

type Change = NonNullable<FeedPage['changes']>[number];

/** Tells later changes of a day from the first one; changes are listed newest first. */
function nth(changes: readonly Change[], at: number): string {
  const earlier = changes.slice(at + 1).filter(({ on }) => on === changes[at]?.on).length;
  return earlier === 0 ? '' : `-${earlier + 1}`;
}

/**
 * What is new in the guidance, newest first: each change that an author told, and each page on the day it was last
 * held against its sources. A change keeps its name for ever, so that it is told once.
 */
export function listFeedEntries(
  pages: readonly FeedPage[],
  words: Pick<FeedWords, 'changed' | 'checked'>,
): FeedEntry[] {
  return pages
    .flatMap(({ url, title, summary, checkedOn, changes = [] }) => [
      ...changes.map(({ on, what }, at) => ({
        // Two changes on one day are two; the first told keeps the name that readers of feeds know.
        id: `${url}#gewijzigd-${on}${nth(changes, at)}`,
        url,
        title: `${words.changed}: ${title}`,
        on,
        text: what,
      })),
      { id: `${url}#nagekeken`, url, title: `${words.checked}: ${title}`, on: checkedOn, text: summary },
    ])
    .sort((a, b) => b.on.localeCompare(a.on) || Number(b.id.includes('#g')) - Number(a.id.includes('#g')))
    .slice(0, most);
}

/** The entries as an Atom feed (RFC 4287) at `address`. Throws on an empty list, which would be no feed. */
export function formatFeed(
  entries: readonly FeedEntry[],
  words: FeedWords,
  site: URL,
  address: string,
  language: string,
): string {
  const [newest] = entries;
  if (!newest) throw new Error('feed.ts: there is nothing to tell.');
  const at = (path: string) => escapeXml(new URL(path, site).href);
  const moment = (day: string) => `<updated>${day}T00:00:00Z</updated>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `<title>${escapeXml(words.title)}</title>`,
    `<subtitle>${escapeXml(words.subtitle)}</subtitle>`,
    `<id>${at(address)}</id>`,
    `<link rel="self" href="${at(address)}"/>`,
    `<link rel="alternate" href="${at('/')}"/>`,
    `<author><name>${escapeXml(words.author)}</name></author>`,
    moment(newest.on),
    ...entries.map(({ id, url, title, on, text }) =>
      [
        '<entry>',
        `<title>${escapeXml(title)}</title>`,
        `<id>${at(id)}</id>`,
        `<link rel="alternate" href="${at(url)}"/>`,
        moment(on),
        `<summary>${escapeXml(text)}</summary>`,
        '</entry>',
      ].join(''),
    ),
    '</feed>',
    '',
  ].join('\n');
}
