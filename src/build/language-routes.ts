import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { sharedReading } from '../content/shared.ts';
import { addressIn, sourceLanguage } from '../language/language.ts';

const pagesFolder = fileURLToPath(new URL('../pages/', import.meta.url));

/** One for the whole site, or the same in every language. */
const once = /^(?:404\.astro|robots\.txt\.ts|sitemap\.xml\.ts|data\/(?:regios|regiozoeker)\.json\.ts)$/;

/** Makes every page of the site under the address of every other language that has a folder in `content/`. */
export function languageRoutes(): AstroIntegration {
  return {
    name: 'language-routes',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        const files = readdirSync(pagesFolder, { recursive: true, encoding: 'utf8' }).map((file) =>
          file.replaceAll('\\', '/'),
        );
        for (const code of sharedReading().languages.keys()) {
          if (code === sourceLanguage) continue;
          for (const file of files) {
            if (!/\.(?:astro|ts)$/.test(file) || once.test(file)) continue;
            const address = `/${file.replace(/\.(?:astro|ts)$/, '').replace(/(?:^|\/)index$/, '')}`;
            injectRoute({ pattern: addressIn(code, address), entrypoint: `src/pages/${file}`, prerender: true });
          }
        }
      },
    },
  };
}
