import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { questionExamplesSchema, type QuestionExample } from '../../src/schema/search.ts';

/** A question that somebody may type, with the themes of a good answer, best first. */
export type Query = QuestionExample;

const read = (file: string): unknown => parse(readFileSync(path.resolve(file), 'utf8'));

/** The questions from which search learns, by the set in which they were written. */
export function readExamples(): Readonly<Record<string, readonly Query[]>> {
  return questionExamplesSchema.parse(read('content/nl/zoeken/voorbeelden.yaml')).sets;
}

/** The questions of one of those sets. */
export function readQueries(set: string): readonly Query[] {
  const found = readExamples()[set];
  if (!found) throw new Error(`There is no set "${set}" in content/nl/zoeken/voorbeelden.yaml.`);
  return found;
}

/** Questions that search has never met. */
export function readUnseen(): readonly Query[] {
  const schema = z.object({ queries: questionExamplesSchema.shape.sets.valueType });
  return schema.parse(read('tests/search/unseen.yaml')).queries;
}
