import { readdirSync, renameSync, rmdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { sharedReading } from '../content/shared.ts';
import { hasWordsFor } from '../domain/page/needs.ts';
import { addressIn, sourceLanguage } from '../language/language.ts';

const pagesFolder = fileURLToPath(new URL('../pages/', import.meta.url));

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
            // Feeds and data stand at the root alone: they tell of every language, or are the same in each.
            if (!file.endsWith('.astro')) continue;
            const address = `/${file.replace(/\.astro$/, '').replace(/(?:^|\/)index$/, '')}`;
            if (!hasWordsFor(`${address}/`, words)) continue;
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
