import { readdirSync, renameSync, rmdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { sharedReading } from '../content/shared.ts';
import { hasWordsFor } from '../domain/page/needs.ts';
import { addressIn, sourceLanguage } from '../language/language.ts';

const pagesFolder = fileURLToPath(new URL('../pages/', import.meta.url));

/** What changed, which each language tells of itself. */
const feed = 'wijzigingen.xml.ts';

/** Makes the pages of the site under the address of each other language in `content/`, as far as it has words for them. */
export function languageRoutes(): AstroIntegration {
  return {
    name: 'language-routes',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        const files = readdirSync(pagesFolder, { recursive: true, encoding: 'utf8' }).map((file) =>
          file.replaceAll('\\', '/'),
        );
        for (const [code, { words }] of sharedReading().languages) {
          if (code === sourceLanguage) continue;
          for (const file of files) {
            // Data stands at the root alone: it tells of every language, or is the same in each.
            if (!file.endsWith('.astro') && file !== feed) continue;
            const address = `/${file.replace(/\.(?:astro|ts)$/, '').replace(/(?:^|\/)index$/, '')}`;
            if (file !== feed && !hasWordsFor(`${address}/`, words)) continue;
            injectRoute({ pattern: addressIn(code, address), entrypoint: `src/pages/${file}`, prerender: true });
          }
        }
      },
      // Hosts look for the page of what is not there by this name, in the folder that was asked for or above it.
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const code of sharedReading().languages.keys()) {
          if (code === sourceLanguage) continue;
          const made = path.join(folder, code, '404');
          renameSync(path.join(made, 'index.html'), `${made}.html`);
          rmdirSync(made);
        }
      },
    },
  };
}
