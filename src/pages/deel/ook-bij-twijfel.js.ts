import type { APIRoute } from 'astro';
import element from '../../domain/part/element.js?raw';
import { settings } from '../../components/settings.ts';

/** Our element for other sites, to be put on their own server. */
export const GET: APIRoute = () =>
  new Response(element.replace("'SITE'", JSON.stringify(settings.siteUrl)), {
    headers: { 'Content-Type': 'text/javascript' },
  });
