import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { themeSchema } from '../../src/schema/theme.ts';

const fileSchema = z.object({
  queries: z
    .array(z.object({ q: z.string().min(1), themes: z.array(themeSchema).min(1), kind: z.string().min(1) }))
    .min(20),
});

/** A question that somebody may type, with the themes of a good answer, best first. */
export type Query = z.infer<typeof fileSchema>['queries'][number];

/** The sets: questions to develop with, questions of our own as a measure, and slips. */
export type QuerySet =
  'dev' | 'dev2' | 'own' | 'own2' | 'own3' | 'own4' | 'own5' | 'own6' | 'own7' | 'own8' | 'own9' | 'own10' | 'probes';

/** The questions of one set. */
export function readQueries(set: QuerySet): Query[] {
  return fileSchema.parse(parse(readFileSync(path.resolve(`tests/search/queries-${set}.yaml`), 'utf8'))).queries;
}
