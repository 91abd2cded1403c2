import type { APIRoute } from 'astro';
import element from '../../domain/part/element.js?raw';
import { listElementFrames } from '../../components/part/parts.ts';
import { settings } from '../../components/settings.ts';

/** Our element for other sites, to be put on their own server. */
export const GET: APIRoute = async () =>
  new Response(
    element
      .replace("'SITE'", JSON.stringify(settings.siteUrl))
      .replace("'FRAMES'", JSON.stringify(await listElementFrames())),
    { headers: { 'Content-Type': 'text/javascript' } },
  );
