import { getCollection } from '../../components/content.ts';
import type { APIRoute } from 'astro';

/** Every helpline that may be referred to, without the notes of the editors (DESIGN §10). */
export const GET: APIRoute = async (here) => {
  const lines = await getCollection(here, 'helplines', ({ data }) => data.show !== 'nooit');
  const list = lines.map(({ id, data }) => {
    const { internalNote: _internalNote, sources: _sources, ...line } = data;
    return { id, ...line };
  });
  return Response.json(list.sort((a, b) => a.id.localeCompare(b.id)));
};
