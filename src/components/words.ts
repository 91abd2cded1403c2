import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { wordsSchema, type Words } from '../schema/words.ts';

// Seen from the top of the project, where every build and test starts: bundling moves this module elsewhere.
const folder = path.resolve('content/teksten');
let known: Words | undefined;

/** The words of the interface, read once a build. Throws when a file is broken; the content check tells why. */
export function readWords(): Words {
  if (known && import.meta.env.PROD) return known;
  const parts = Object.keys(wordsSchema.shape).map((part) => [
    part,
    parse(readFileSync(path.join(folder, `${part}.yaml`), 'utf8')) as unknown,
  ]);
  known = wordsSchema.parse(Object.fromEntries(parts));
  return known;
}
