import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'yaml';
import { wordsSchema, type Words } from '../../src/schema/words.ts';

const dist = path.resolve('dist');

/** The address of every built page, read from the built site itself. Throws when nothing was built. */
export function listAddresses(): string[] {
  const found = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file.replace(/(?:^|\/)index\.html$/, '/')}`.replace(/^\/\//, '/'))
    // What another site shows in a frame has tests of its own: it has no bar, no menu and no script.
    .filter((address) => !address.startsWith('/kader/'));
  if (found.length < 20) throw new Error('There is no built site in dist/. Run "npm run build" first.');
  return found.sort();
}

/** The page of all patterns is for who builds the site: no reader comes there. */
const patternPage = '/over/patronen/';

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
