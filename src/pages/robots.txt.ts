import type { APIRoute } from 'astro';

/** Everything may be read; pages that should not be found say so themselves. */
export const GET: APIRoute = ({ site }) =>
  new Response(['User-agent: *', 'Allow: /', `Sitemap: ${new URL('/sitemap.xml', site).href}`, ''].join('\n'));
