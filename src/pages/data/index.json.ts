import type { APIRoute } from 'astro';
import { readWords } from '../../components/content.ts';
import { listDataSets } from '../../components/data/catalogue.ts';
import { dataVersion } from '../../schema/published.ts';

/** What open data there is: each set with its files, its form and its licence. */
export const GET: APIRoute = async (here) => {
  const { files: words } = (await readWords(here)).overnemen.data;
  return Response.json({
    version: dataVersion,
    documentation: '/over/open-data/',
    changes: '/wijzigingen.xml',
    sets: (await listDataSets()).map(({ id, files, schema, csv }) => ({
      id,
      ...words[id],
      files,
      schema,
      csv: csv ?? null,
    })),
  });
};
