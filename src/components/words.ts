import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { readSettings } from '../schema/settings.ts';
import { wordsSchema, type Words } from '../schema/words.ts';

// Seen from the top of the project, where every build and test starts: bundling moves this module elsewhere.
const folder = path.resolve('content/nl/teksten');
let known: Words | undefined;

/** The words of the interface, read once a build. Throws when a file is broken; the content check tells why. */
export function readWords(): Words {
  if (known && import.meta.env.PROD) return known;
  const parts = Object.keys(wordsSchema.shape).map((part) => [
    part,
    parse(readFileSync(path.join(folder, `${part}.yaml`), 'utf8')) as unknown,
  ]);
  const words = wordsSchema.parse(Object.fromEntries(parts));
  const { siteName } = readSettings(process.env);
  known = siteName === undefined ? words : { ...words, site: { ...words.site, name: siteName } };
  return known;
}
