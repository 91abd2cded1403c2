import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { readFiles } from '../content/files.ts';
import { splitFront } from '../content/parse.ts';
import { contentFolder, readContent } from '../content/read.ts';
import { sourceLanguage } from '../language/language.ts';
import { formatTranslation, type FilePair } from './translation-pages.ts';

/*
 * Writes all texts of a language beside the Dutch, as one page to print for who reads both:
 * `npm run review:translation -- pl`. It needs no built site.
 */
const [code = ''] = process.argv.slice(2);
const { languages, behind, glossaries } = readContent();
if (!languages.has(code) || code === sourceLanguage) {
  const others = [...languages.keys()].filter((one) => one !== sourceLanguage);
  console.error(`There is no translation "${code}". Choose one of: ${others.join(', ')}.`);
  process.exit(1);
}
const files = new Map(readFiles(contentFolder, []).map(({ path: at, text }) => [at, text]));

/** What stands in a file, the text of a page as one of its fields. */
function open(at: string): unknown {
  const text = files.get(at);
  if (text === undefined) return undefined;
  if (at.endsWith('.yaml')) return parse(text) as unknown;
  const parts = splitFront(text);
  return parts && { ...(parse(parts.front) as object), tekst: parts.body.trim() };
}

/** Of a fact only what a translation says in words; the check tells which words it leaves out. */
function pick(fact: unknown, words: unknown): unknown {
  if (typeof fact !== 'object' || fact === null || typeof words !== 'object' || words === null) return fact;
  return Object.fromEntries(Object.entries(fact).filter(([field]) => field in words));
}

const own = [...files.keys()].filter((at) => at.startsWith(`${code}/`) && at !== `${code}/woordenlijst.yaml`);
const pairs = own.map((at): FilePair => {
  const below = at.slice(code.length + 1);
  const words = open(at);
  const dutch = open(`${sourceLanguage}/${below}`) ?? pick(open(`feiten/${below}`), words);
  const isBehind = behind.some(({ file, mark }) => file === `content/${at}` && mark !== undefined);
  return { path: below, dutch, own: words, isBehind };
});
const missing = behind.flatMap(({ file, mark }) =>
  mark === undefined && file.startsWith(`content/${code}/`) ? [file.slice('content/'.length)] : [],
);
const book = formatTranslation(code, pairs, missing, glossaries.get(code));
const top = fileURLToPath(new URL('../../', import.meta.url));
mkdirSync(path.join(top, '.generated'), { recursive: true });
const file = path.join('.generated', `vertaalboek.${code}.html`);
writeFileSync(path.join(top, file), book.html);
console.log(
  `${file}: ${pairs.length} files, ${book.texts} texts, ${book.empty} without a translation, ${missing.length} files missing; ${Math.round(book.html.length / 1024)} kB. Open it in a browser and print it.`,
);
