import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { sharedReading } from '../content/shared.ts';
import { hasWordsFor } from '../domain/page/needs.ts';
import { addressIn, sourceLanguage } from '../language/language.ts';

const pagesFolder = fileURLToPath(new URL('../pages/', import.meta.url));

/** One for the whole site. Feeds and data stand at the root too: they tell of every language, or are the same in each. */
const once = '404.astro';

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
            if (!file.endsWith('.astro') || file === once) continue;
            const address = `/${file.replace(/\.astro$/, '').replace(/(?:^|\/)index$/, '')}`;
            if (!hasWordsFor(`${address}/`, words)) continue;
            injectRoute({ pattern: addressIn(code, address), entrypoint: `src/pages/${file}`, prerender: true });
          }
        }
      },
    },
  };
}
