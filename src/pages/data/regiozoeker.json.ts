import type { APIRoute } from 'astro';
import { readRegionData } from '../../components/region/region-data.ts';
import { readWords } from '../../components/words.ts';
import { makeFinderFile } from '../../domain/region/finder-file.ts';

/** The finder's own file, fetched whole at the first touch of its field; `/data/regios.json` is the one to build on. */
export const GET: APIRoute = () => Response.json(makeFinderFile(readRegionData(), readWords().regio.elsewhere));
