import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { addressOf, listFiles } from './built-files.ts';
import { limitsAt } from './page-limits.ts';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
const worthwhile = /\.(?:html|js|json|svg|txt|xml|css|bin)$/;

const { BROTLI_PARAM_QUALITY: quality, BROTLI_PARAM_LGWIN: window, BROTLI_PARAM_MODE: mode } = constants;
const tightest = { [quality]: 11, [window]: 22 };
/** How far back something stood, as brotli writes it down: with so many low bits apart, and so many steps each a word. */
const writtenAs = (postfix: number, direct: number) => ({
  [constants.BROTLI_PARAM_NPOSTFIX]: postfix,
  [constants.BROTLI_PARAM_NDIRECT]: direct,
});
/** Other ways at the same step, of which none is always best: they differ by ten to thirty bytes either way. */
const asTight = [
  { [quality]: 11, [window]: 15, [mode]: constants.BROTLI_MODE_FONT },
  { [quality]: 11, [window]: 16, [mode]: constants.BROTLI_MODE_FONT },
  { [quality]: 11, [window]: 16, ...writtenAs(1, 2) },
  { [quality]: 11, [window]: 15, ...writtenAs(2, 4) },
  { [quality]: 11, [window]: 15, ...writtenAs(0, 4) },
];
const isLarge = (bytes: number) => bytes > 2 ** 18;
/**
 * One step below the tightest, which takes two and a half times as long for sixteen bytes in a thousand (measured in
 * November 2026 over this site; the next step down gives up eighty). Pages fit in a small window; the list
 * of all steps does not, and is an eighth smaller when it is seen whole.
 */
const tight = (bytes: number) => ({ [quality]: 10, [window]: isLarge(bytes) ? 22 : 18 });

/** Whether the last sixteen bytes in a thousand can decide: a little over what a page at this address may take. */
const isNearLimit = (bytes: number, address: string) =>
  limitsAt(address).some((limit) => bytes > limit && bytes < limit * 1.03);

/** Whether even those may decide: a few bytes over. */
const isJustOver = (bytes: number, address: string) =>
  limitsAt(address).some((limit) => bytes > limit && bytes < limit + 60);

const smallest = (packed: readonly Buffer[]) =>
  packed.reduce((one, other) => (other.length < one.length ? other : one));

/** What search fetches is one large file, and scripts are few and on every page: they get the tightest. */
async function pack(file: string, plain: Buffer): Promise<Buffer> {
  const packAll = (ways: readonly Readonly<Record<number, number>>[]) =>
    Promise.all(ways.map((params) => brotli(plain, { params })));
  if (file.endsWith('.bin')) return brotli(plain, { params: tightest });
  if (file.endsWith('.js')) return smallest(await packAll([tightest, ...asTight]));
  const packed = await brotli(plain, { params: tight(plain.length) });
  const address = addressOf(file);
  if (!file.endsWith('.html') || !isNearLimit(packed.length, address)) return packed;
  const tighter = smallest([packed, await brotli(plain, { params: tightest })]);
  if (!isJustOver(tighter.length, address)) return tighter;
  return smallest([tighter, ...(await packAll(asTight))]);
}

/** As many files at once as Node packs beside each other; more would only hold more memory. */
const atOnce = 4;

/** Packs each text of the built site once, so that no server has to do it at each visit. */
export function compress(): AstroIntegration {
  return {
    name: 'compress',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = listFiles(folder).filter((file) => worthwhile.test(file));
        const packNext = async (): Promise<void> => {
          for (let file = files.pop(); file !== undefined; file = files.pop()) {
            const full = path.join(folder, file);
            const plain = await readFile(full);
            if (plain.length < 1024) continue;
            await Promise.all([
              pack(file, plain).then((packed) => writeFile(`${full}.br`, packed)),
              zip(plain).then((packed) => writeFile(`${full}.gz`, packed)),
            ]);
          }
        };
        await Promise.all(Array.from({ length: atOnce }, packNext));
      },
    },
  };
}
