import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { lastResort } from '../offline/last-resort.ts';
import { listAddressOf, workerAddress, type PackFile, type PackList } from '../offline/pack.ts';
import { sizeOf } from '../offline/strategy.ts';
import { buildTargets } from './floor.ts';
import { addressOf, listFiles } from './built-files.ts';
import { languageOf, sourceLanguage } from '../language/language.ts';
import type { Content } from '../schema/content.ts';
import { sharedReading } from '../content/shared.ts';
import { readSettings } from '../schema/settings.ts';

/** The page of patterns is for who builds the site, what stands in frames for other sites: no use without reception. */
const left = /^(?:over\/patronen|kader|data\/schema)\/|^data\/(?:index\.json|.*\.csv)$/;
/** What may be in the pack: pages, their scripts, search and data. Nothing else is ever stored on a device. */
const allowed = /\.html$|^_assets\/|^_zoek\/|^data\/|^favicon\.svg$/;

/** Which language a file is for, of these: its page, its words for the browser, its search; undefined is for all. */
function languageOfFile(file: string, others: readonly string[]): string | undefined {
  const code = /^(?:_assets\/|_zoek\/(?:pakket\.)?|data\/wegwijzers\/[^/]*\.)?([a-z]{2,3})(?=[./])/.exec(file)?.[1];
  if (code !== undefined && [...others, sourceLanguage].includes(code)) return code;
  return /\.html$|^data\//.test(file) ? sourceLanguage : undefined;
}

/** The list of the pack of one language of a built site: its own files and those that all share, with their hashes. */
export function listPack(folder: string, language = sourceLanguage, others: readonly string[] = []): PackList {
  const files = listFiles(folder)
    .filter((file) => allowed.test(file) && !left.test(file))
    .filter((file) => (languageOfFile(file, others) ?? language) === language)
    .map((file): PackFile => {
      const body = readFileSync(path.join(folder, file));
      const hash = createHash('sha256').update(body).digest('base64');
      return { address: addressOf(file), hash, bytes: body.length };
    });
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12);
  return { version, files, ...(language === sourceLanguage ? {} : { language }) };
}

/** The page of last resort in a language. */
function writeLastResort({ helplines, words, language }: Content): string {
  return lastResort({
    ...words.offline.lastResort,
    language,
    direction: languageOf(language).direction,
    emergency: words.site.callEmergency,
    advice: words.site.callAdvice,
    advicePhone: helplines.find(({ id }) => id === 'veilig-thuis')?.data.phone ?? '',
    exit: words.site.exit,
    exitAddress: readSettings(process.env).exitUrl,
  });
}

/** The worker as one script, with the pages of last resort inside. */
export async function buildWorker(source: 'service-worker' | 'retired-worker'): Promise<string> {
  const pages = [...sharedReading().languages].map(([code, content]) => [code, writeLastResort(content)]);
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    define: { lastResortPages: JSON.stringify(Object.fromEntries(pages)) },
    build: {
      write: false,
      target: buildTargets,
      rolldownOptions: {
        input: fileURLToPath(new URL(`../offline/${source}.ts`, import.meta.url)),
        output: { format: 'iife' },
      },
    },
  });
  const first = Array.isArray(result) ? result[0] : result;
  const chunk = first && 'output' in first ? first.output.find(({ type }) => type === 'chunk') : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`offline-pack.ts: ${source} gave no script.`);
  return chunk.code;
}

/**
 * Writes the worker and the list of the pack. When the offer is taken back, `offered: false` puts a worker at the
 * same address that removes what is stored and then itself; keep it there for as long as a pack may live.
 */
export function offlinePack({ offered }: { offered: boolean }): AstroIntegration {
  return {
    name: 'offline-pack',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const write = (address: string, text: string) => {
          writeFileSync(path.join(folder, address), text);
        };
        write(workerAddress, await buildWorker(offered ? 'service-worker' : 'retired-worker'));
        if (!offered) return;
        const codes = [...sharedReading().languages.keys()];
        const others = codes.filter((code) => code !== sourceLanguage);
        for (const code of codes) {
          const list = listPack(folder, code, others);
          write(listAddressOf(list.language), JSON.stringify(list));
          logger.info(`${code}: ${list.files.length} files to take along, ${Math.round(sizeOf(list) / 1024)} kB.`);
        }
      },
    },
  };
}
