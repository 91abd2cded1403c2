import type { APIRoute } from 'astro';
import { getCollection } from '../../components/content.ts';
import { formatCsv } from '../../domain/data/csv.ts';

/** Every helpline that may be referred to, for a spreadsheet, one a line. */
export const GET: APIRoute = async (here) => {
  const lines = await getCollection(here, 'helplines', ({ data }) => data.show !== 'nooit');
  return new Response(
    formatCsv(
      ['id', 'naam', 'nummer', 'open', 'kosten', 'voor wie', 'waarvoor', 'anoniem', 'website', 'voor', 'nagekeken op'],
      lines
        .sort((a, b) => a.id.localeCompare(b.id))
        .map(({ id, data }) => [
          id,
          data.name,
          data.phone,
          typeof data.open === 'string'
            ? data.open
            : data.open?.map(({ days, from, to }) => `${days} ${from}-${to}`).join(', '),
          data.cost,
          data.forWhom,
          data.purpose,
          data.anonymous,
          data.website,
          data.show,
          data.checkedOn,
        ]),
    ),
  );
};
