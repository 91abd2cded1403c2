import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close } from 'pagefind';
import { fitPack, otherPackLimit, packLimit } from './fit-pack.ts';
import { listTongues } from './list-tongues.ts';
import { openPackMaker } from './make-pack.ts';
import { sourceLanguage } from '../language/language.ts';
import { sharedReading } from '../content/shared.ts';
import { searchWordsModule } from './search-words.ts';
import { bundleWorker } from './search-worker.ts';

const folder = '_zoek';

/** Makes the search index from the built pages, and puts all that search needs in one pack and one worker. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [searchWordsModule()] } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        mkdirSync(path.join(dist, folder), { recursive: true });
        const packs: Record<string, string> = {};
        let source = '';
        const { languages } = sharedReading();
        for (const [language, content] of languages) {
          const { search, regions } = content;
          if (!search) throw new Error(`content/${language}/zoeken cannot be read; run "npm run check" to see why.`);
          const limit = language === sourceLanguage ? packLimit : otherPackLimit;
          const make = await openPackMaker(dist, content, search, regions);
          const { pack, engine, bytes, weight, depth } = await fitPack(make, limit);
          const own = language === sourceLanguage ? '' : `${language}.`;
          const name = `pakket.${own}${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}.bin`;
          writeFileSync(path.join(dist, folder, name), bytes);
          packs[language] = `/${folder}/${name}`;
          source = engine;
          logger.info(`${pack.index.pages.length} pages in ${name}: ${weight} bytes.`);
          if (depth !== 'outline')
            logger.warn(
              `Their headings and search terms would take more than ${limit} bytes; they are indexed by ${depth}.`,
            );
          if (weight > limit)
            logger.warn(`Even so search is over its budget; README, "How it grows", tells what helps.`);
        }
        writeFileSync(path.join(dist, folder, 'werker.js'), await bundleWorker(source, packs, listTongues(languages)));
        await close();
      },
    },
  };
}
