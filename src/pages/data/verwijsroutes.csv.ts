import type { APIRoute } from 'astro';
import { listPublishedRoutes } from '../../components/data/routes.ts';
import { formatCsv } from '../../domain/data/csv.ts';

/** The same routes for a spreadsheet, one a line. */
export const GET: APIRoute = async (here) =>
  new Response(
    formatCsv(
      [
        'groep',
        'situatie',
        'hoe snel',
        'eerder als',
        'eerst',
        'daarna',
        'werkveld',
        'hulplijnen',
        'pagina',
        'eigen advies',
        'nagekeken op',
      ],
      (await listPublishedRoutes(here)).flatMap(({ title, checkedOn, routes }) =>
        routes.map(({ situation, urgency, sooner, first, next, work, helplines, url, advice }) => [
          title,
          situation,
          urgency,
          sooner,
          first,
          next,
          work.join(', '),
          helplines.join(', '),
          url,
          advice ? 'ja' : 'nee',
          checkedOn,
        ]),
      ),
    ),
  );
