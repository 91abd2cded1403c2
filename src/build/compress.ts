import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { listFiles } from './built-files.ts';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
const worthwhile = /\.(?:html|js|json|svg|txt|xml|css)$/;

/** The tightest packing takes three times as long as the next, for two in a hundred bytes: only a small site has it. */
function chooseQuality(count: number): number {
  return count <= 600 ? constants.BROTLI_MAX_QUALITY : 10;
}

/** Packs each text of the built site once, so that no server has to do it at each visit. */
export function compress(): AstroIntegration {
  return {
    name: 'compress',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = listFiles(folder).filter((file) => worthwhile.test(file));
        const params = {
          [constants.BROTLI_PARAM_QUALITY]: chooseQuality(files.length),
          [constants.BROTLI_PARAM_LGWIN]: 18,
        };
        await Promise.all(
          files.map(async (file) => {
            const full = path.join(folder, file);
            const plain = await readFile(full);
            if (plain.length < 1024) return;
            await Promise.all([
              brotli(plain, { params }).then((packed) => writeFile(`${full}.br`, packed)),
              zip(plain).then((packed) => writeFile(`${full}.gz`, packed)),
            ]);
          }),
        );
      },
    },
  };
}
