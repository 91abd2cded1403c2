import type { APIRoute } from 'astro';
import { listAllPages } from '../components/page/public-pages.ts';
import { formatSitemap } from '../domain/page/sitemap.ts';

/** The public pages for search engines: the same list as `/data/paginas.json`. */
export const GET: APIRoute = async ({ site }) => {
  if (!site) throw new Error('sitemap.xml: the site has no address; set SITE_URL.');
  return new Response(formatSitemap(await listAllPages(), site));
};
