import type { APIRoute, GetStaticPaths } from 'astro';
import { z } from 'zod';
import { settings } from '../../../components/settings.ts';
import { dataSets, dataVersion, publishedForms } from '../../../schema/published.ts';

export const getStaticPaths = (() => dataSets.map((set) => ({ params: { set } }))) satisfies GetStaticPaths;

/** The form of one set of open data, as JSON Schema. */
export const GET: APIRoute = ({ params }) => {
  const set = dataSets.find((one) => one === params['set']);
  if (!set) throw new Error(`data/schema: there is no set "${params['set'] ?? ''}".`);
  const { $schema, ...form } = z.toJSONSchema(publishedForms[set]);
  return Response.json({ $schema, $id: `${settings.siteUrl}/data/schema/${set}.json`, version: dataVersion, ...form });
};
