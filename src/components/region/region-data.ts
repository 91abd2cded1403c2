import { readFileSync } from 'node:fs';
import path from 'node:path';
import { regionDataSchema, type RegionData } from '../../schema/region.ts';

const folder = path.resolve('content/feiten/regios');
let known: RegionData | undefined;

/** The reference data of the regions, read once a build. Throws when a file is broken; the content check tells why. */
export function readRegionData(): RegionData {
  if (known && import.meta.env.PROD) return known;
  const parts = Object.keys(regionDataSchema.shape).map((part) => [
    part,
    JSON.parse(readFileSync(path.join(folder, `${part}.json`), 'utf8')) as unknown,
  ]);
  known = regionDataSchema.parse(Object.fromEntries(parts));
  return known;
}
