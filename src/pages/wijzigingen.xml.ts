import type { APIRoute } from 'astro';
import { listPublicPages } from '../components/page/public-pages.ts';
import { readWords } from '../components/words.ts';
import { formatFeed, listFeedEntries } from '../domain/page/feed.ts';

/** What is new in the guidance, for who keeps to it at work. */
export const GET: APIRoute = async ({ site, url }) => {
  if (!site) throw new Error('wijzigingen.xml: the site has no address; set SITE_URL.');
  const { site: words } = readWords();
  const feedWords = { ...words.feed, title: `${words.name}: ${words.feed.title}`, author: words.name };
  // What the site says of itself is no advice to follow.
  const guidance = (await listPublicPages()).filter((page) => !page.url.startsWith('/over/'));
  return new Response(formatFeed(listFeedEntries(guidance, feedWords), feedWords, site, url.pathname));
};
