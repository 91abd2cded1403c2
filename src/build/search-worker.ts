import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { buildTargets } from './floor.ts';

import type { Tongue } from '../search/tongues.ts';

const engineName = 'virtual:pagefind';
const entry = fileURLToPath(new URL('../search/engine-worker.ts', import.meta.url));

/** Bundles the worker with the engine into one plain script, so that it runs in old browsers and needs no other file. */
export async function bundleWorker(
  engine: string,
  packs: Readonly<Record<string, string>>,
  tongues: readonly Tongue[],
): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'pagefind',
        resolveId: (id) => (id === engineName ? `\0${engineName}` : undefined),
        load: (id) => (id === `\0${engineName}` ? engine : undefined),
      },
    ],
    // The engine asks where it stands; in one plain script that has no meaning.
    define: { packAddresses: JSON.stringify(packs), tongues: JSON.stringify(tongues), 'import.meta.url': '""' },
    build: {
      write: false,
      target: buildTargets,
      rolldownOptions: { input: entry, output: { format: 'iife', entryFileNames: 'werker.js' } },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]) as Rolldown.RolldownOutput[];
  const code = outputs[0]?.output[0].code;
  if (!code) throw new Error('The search worker could not be bundled.');
  return code;
}
