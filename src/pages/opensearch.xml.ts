import { languageHere, readWords } from '../components/content.ts';
import type { APIRoute } from 'astro';
import { escapeXml } from '../domain/page/xml.ts';

/**
 * Opens the search page from the browser's own bar, and takes nothing along: the template has no place for what was
 * typed, because an address stays in history and in logs. Only the search page links to it. On a home page Chromium
 * fetches a description unasked, and with a place for the words it writes the name of the site into its profile
 * (tried in November 2026).
 */
export const GET: APIRoute = async (here) => {
  const { name, openSearch } = (await readWords(here)).site;
  return new Response(
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
      `<ShortName>${escapeXml(name)}</ShortName>`,
      `<Description>${escapeXml(openSearch)}</Description>`,
      `<Language>${languageHere(here).code}</Language>`,
      '<InputEncoding>UTF-8</InputEncoding>',
      `<Url type="text/html" template="${escapeXml(new URL('/zoeken/', here.site).href)}"/>`,
      '</OpenSearchDescription>',
      '',
    ].join('\n'),
  );
};
