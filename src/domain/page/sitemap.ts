import { escapeXml } from './xml.ts';

/** A sitemap of pages under a public address (sitemaps.org), each with the day on which it was last looked at. */
export function formatSitemap(
  pages: readonly { readonly url: string; readonly checkedOn: string }[],
  site: URL,
): string {
  const entries = pages.map(
    ({ url, checkedOn }) =>
      `<url><loc>${escapeXml(new URL(url, site).href)}</loc><lastmod>${checkedOn}</lastmod></url>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}
