import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { lastResort } from '../offline/last-resort.ts';
import { listAddress, workerAddress, type PackFile, type PackList } from '../offline/pack.ts';
import { sizeOf } from '../offline/strategy.ts';
import { buildTargets } from './floor.ts';
import { addressOf, listFiles } from './built-files.ts';
import { sharedReading } from '../content/shared.ts';
import { readSettings } from '../schema/settings.ts';

/** The page of patterns is for who builds the site, what stands in frames for other sites: no use without reception. */
const left = /^(?:over\/patronen|kader)\//;
/** What may be in the pack: pages, their scripts, search and data. Nothing else is ever stored on a device. */
const allowed = /\.html$|^_assets\/|^_zoek\/|^data\/|^favicon\.svg$/;

/** The list of the pack for a built site: every allowed file with its hash. */
export function listPack(folder: string): PackList {
  const files = listFiles(folder)
    .filter((file) => allowed.test(file) && !left.test(file))
    .map((file): PackFile => {
      const body = readFileSync(path.join(folder, file));
      const hash = createHash('sha256').update(body).digest('base64');
      return { address: addressOf(file), hash, bytes: body.length };
    });
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12);
  return { version, files };
}

/** The worker as one script, with the page of last resort inside. */
export async function buildWorker(source: 'service-worker' | 'retired-worker'): Promise<string> {
  const { helplines, words } = sharedReading().content;
  const page = lastResort({
    ...words.offline.lastResort,
    emergency: words.site.callEmergency,
    advice: words.site.callAdvice,
    advicePhone: helplines.find(({ id }) => id === 'veilig-thuis')?.data.phone ?? '',
    exit: words.site.exit,
    exitAddress: readSettings(process.env).exitUrl,
  });
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    define: { lastResortPage: JSON.stringify(page) },
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
        const list = listPack(folder);
        write(listAddress, JSON.stringify(list));
        logger.info(`${list.files.length} files to take along, ${Math.round(sizeOf(list) / 1024)} kB.`);
      },
    },
  };
}
