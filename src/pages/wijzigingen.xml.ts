import { languageHere, readWords } from '../components/content.ts';
import { addressIn } from '../language/language.ts';
import type { APIRoute } from 'astro';
import { listPublicPages } from '../components/page/public-pages.ts';
import { formatFeed, listFeedEntries } from '../domain/page/feed.ts';

/** What is new in the guidance, for who keeps to it at work. */
export const GET: APIRoute = async (here) => {
  const { site, url } = here;
  if (!site) throw new Error('wijzigingen.xml: the site has no address; set SITE_URL.');
  const { code } = languageHere(here);
  const { site: words } = await readWords(here);
  const feedWords = { ...words.feed, title: `${words.name}: ${words.feed.title}`, author: words.name };
  // What the site says of itself is no advice to follow.
  const guidance = (await listPublicPages(here))
    .filter((page) => !page.url.startsWith('/over/'))
    .map((page) => ({ ...page, url: addressIn(code, page.url) }));
  return new Response(formatFeed(listFeedEntries(guidance, feedWords), feedWords, site, url.pathname, code));
};
