import type { APIRoute } from 'astro';
import { listCodes, listParts } from '../../components/part/parts.ts';

/** The code of one card, as text to copy. */
export async function getStaticPaths() {
  const parts = (await Promise.all((await listCodes()).map(listParts))).flat();
  return parts.map(({ id, code }) => ({ params: { part: id }, props: { code } }));
}

export const GET: APIRoute = ({ props }) => new Response((props as { code: string }).code);
