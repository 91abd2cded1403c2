import type { APIRoute } from 'astro';
import { listPublishedRoutes } from '../../components/data/routes.ts';

/** The table of routes for professionals (`schema/published.ts`). */
export const GET: APIRoute = async (here) => Response.json(await listPublishedRoutes(here));
