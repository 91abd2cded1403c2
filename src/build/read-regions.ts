import { readFileSync } from 'node:fs';
import path from 'node:path';
import { explain } from '../domain/check/explain.ts';
import type { Issue } from '../domain/check/issue.ts';
import { regionDataSchema, type RegionData } from '../schema/region.ts';

/** The reference data of the regions, or what is wrong with their files. Never throws on what stands in them. */
export function readRegions(root: string): { data: RegionData | undefined; issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const input: Record<string, unknown> = {};
  for (const part of Object.keys(regionDataSchema.shape)) {
    const file = `content/feiten/regios/${part}.json`;
    try {
      input[part] = JSON.parse(readFileSync(path.join(root, 'feiten/regios', `${part}.json`), 'utf8'));
    } catch {
      issues.push({
        file,
        place: [],
        wrong: 'dit bestand ontbreekt of is geen goede JSON.',
        mend: 'Zet de vorige versie terug; deze gegevens wijzig je niet met de hand.',
      });
    }
  }
  if (issues.length > 0) return { data: undefined, issues };
  const result = regionDataSchema.safeParse(input);
  if (result.success) return { data: result.data, issues };
  return {
    data: undefined,
    issues: explain(result.error, regionDataSchema, input, 'content/feiten/regios').map((issue) => ({
      ...issue,
      file: `content/feiten/regios/${issue.place[0] ?? ''}.json`,
      place: issue.place.slice(1),
    })),
  };
}
