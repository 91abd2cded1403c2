import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { questionExamplesSchema, type QuestionExample } from '../../src/schema/search.ts';

/** A question that somebody may type, with the themes of a good answer, best first. */
export type Query = QuestionExample;

type Sets = Readonly<Record<string, readonly Query[]>>;

const read = (file: string): Sets => questionExamplesSchema.parse(parse(readFileSync(path.resolve(file), 'utf8'))).sets;

/** The questions from which search learns, by the set in which they were written. */
export const readExamples = (): Sets =>
  Object.assign(
    {},
    ...readdirSync('content/nl/zoeken')
      .filter((name) => name.startsWith('voorbeelden'))
      .map((name) => read(`content/nl/zoeken/${name}`)),
  ) as Sets;

/** Questions that search has never met, by the set in which they were written. */
export const readUnseen = (): Sets => read('tests/search/unseen.yaml');

/** The questions of one set from which search learns. */
export function readQueries(set: string): readonly Query[] {
  const found = readExamples()[set];
  if (!found) throw new Error(`There is no set "${set}" in content/nl/zoeken/voorbeelden*.yaml.`);
  return found;
}
