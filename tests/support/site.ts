import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'yaml';
import { readContent } from '../../src/content/read.ts';
import { sourceLanguage, splitAddress } from '../../src/language/language.ts';
import { wordsSchema, type Words } from '../../src/schema/words.ts';

const dist = path.resolve('dist');

/**
 * What a browser looks at in each language but Dutch, as far as it is there: every kind of page that the others are made
 * like. Their structure is that of the Dutch page; what is their own, words and bytes, is held for every one of them in
 * `languages.test.ts`.
 */
const sample = [
  '/',
  '/404.html',
  '/hulp/nood/',
  '/hulp/hulplijnen/',
  '/hulp/kinderen-en-jongeren/',
  '/hulp/verblijf-en-geweld/',
  '/over/offline/',
  '/over/sporen/',
  '/situaties/',
  '/situaties/mensenhandel/zelf-meemaken/',
  '/wat-kan-ik-doen/',
  '/wat-kan-ik-doen/mij-rood/',
  '/zoeken/',
];

/** The address of every built page in Dutch, and of a sample in each other language. Throws when nothing was built. */
export function listAddresses(): string[] {
  return listEveryAddress().filter((address) => {
    const { code, plain } = splitAddress(address);
    return code === sourceLanguage || sample.includes(plain);
  });
}

/** The address of every built page in every language, read from the built site itself. Throws when nothing was built. */
export function listEveryAddress(): string[] {
  const found = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file.replace(/(?:^|\/)index\.html$/, '/')}`.replace(/^\/\//, '/'))
    // What another site shows in a frame has tests of its own: it has no bar, no menu and no script.
    .filter((address) => !address.startsWith('/kader/'));
  if (found.length < 20) throw new Error('There is no built site in dist/. Run "npm run build" first.');
  return found.sort();
}

/** The codes of the languages that were built, but for Dutch. */
export function listLanguages(): string[] {
  const codes = new Set(listEveryAddress().map((address) => splitAddress(address).code));
  codes.delete(sourceLanguage);
  return [...codes];
}

/** The page of all patterns is for who builds the site: no reader comes there. */
export const patternPage = '/over/patronen/';

/** The address of every built page that a reader can come to. */
export function listReaderAddresses(): string[] {
  return listAddresses().filter((address) => address !== patternPage);
}

/** The HTML of a page as it was built. */
export function readBuilt(address: string): string {
  return readFileSync(path.join(dist, address.endsWith('/') ? `${address}index.html` : address), 'utf8');
}

/** What a page takes on its way, in bytes: as the build packed it, else as it could have been packed. */
export function packedSize(address: string): number {
  const file = path.join(dist, address.endsWith('/') ? `${address}index.html` : address);
  return existsSync(`${file}.br`) ? statSync(`${file}.br`).size : brotliCompressSync(readFileSync(file)).length;
}

/** The words of the interface, so that a test finds things by the names readers see. */
export function readInterfaceWords(): Words {
  const parts = Object.keys(wordsSchema.shape).map((part) => [
    part,
    parse(readFileSync(path.resolve(`content/nl/teksten/${part}.yaml`), 'utf8')) as unknown,
  ]);
  return wordsSchema.parse(Object.fromEntries(parts));
}

/** The same in another language. Throws where there is none. */
export function readInterfaceWordsIn(code: string): Words {
  const words = readContent().languages.get(code)?.words;
  if (!words) throw new Error(`There are no words in "${code}".`);
  return words;
}
