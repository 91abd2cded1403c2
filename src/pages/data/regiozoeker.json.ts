import { readRegionData, readWords } from '../../components/content.ts';
import type { APIRoute } from 'astro';
import { makeFinderFile } from '../../domain/region/finder-file.ts';

/** The finder's own file, fetched whole at the first touch of its field; `/data/regios.json` is the one to build on. */
export const GET: APIRoute = async (here) =>
  Response.json(makeFinderFile(await readRegionData(here), (await readWords(here)).regio.elsewhere));
