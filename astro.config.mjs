import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, envField } from 'astro/config';
import { authorTexts } from './src/build/author-texts.ts';
import { builtMark } from './src/build/built-mark.ts';
import { compress } from './src/build/compress.ts';
import { contentCheck } from './src/build/content-check.ts';
import { buildTargets } from './src/build/floor.ts';
import { nameChunk } from './src/build/words-module.ts';
import { headerFiles } from './src/build/header-files.ts';
import { languageRoutes } from './src/build/language-routes.ts';
import { offlinePack } from './src/build/offline-pack.ts';
import { plainImports } from './src/build/plain-imports.ts';
import { searchIndex } from './src/build/search-index.ts';
import { toolWordsModule } from './src/build/tool-words.ts';
import { trimPages } from './src/build/trim-pages.ts';
import { useOwnSettings } from './src/content/own-settings.ts';
import { sharedReading } from './src/content/shared.ts';
import { readSettings, settingNames } from './src/schema/settings.ts';

const { regions } = sharedReading().content;
useOwnSettings();
const settings = readSettings(
  process.env,
  regions?.regios.map(({ id }) => id),
);

export default defineConfig({
  site: settings.siteUrl,
  trailingSlash: 'always',
  output: 'static',
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'always', assets: '_assets' },
  // What a host sets for its own copy (`src/schema/settings.ts` tells what each means and holds it right).
  env: {
    schema: Object.fromEntries(
      settingNames.map((name) => [name, envField.string({ context: 'server', access: 'public', optional: true })]),
    ),
  },
  // Images, prefetch and client routing stay off: they cost requests and leave traces.
  prefetch: false,
  // What a page carries is settled first; the index comes before the headers, then the pack with the hash of every file, then what packs them all, and last the mark of what it was made of.
  integrations: [
    contentCheck(),
    languageRoutes(),
    mdx(),
    trimPages(),
    searchIndex(),
    headerFiles(settings),
    offlinePack({ offered: true }),
    compress(),
    builtMark(),
  ],
  vite: {
    // Tailwind would write for newer browsers than some readers have; Vite shortens styles for those named below.
    plugins: [tailwindcss({ optimize: false }), authorTexts(), plainImports(), toolWordsModule()],
    // Scripts stay in files, so that the content security policy needs no hash for each of them.
    // One small script a page: no helper file that only preloads what a reader may never open.
    build: {
      assetsInlineLimit: 0,
      modulePreload: false,
      target: buildTargets,
      cssTarget: buildTargets,
      // Astro marks each text of an author with a directive that only its own plugin reads; the bundler warns that it drops it.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    // Every page carries the name of its script, so the name is its hash and nothing more.
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: { entryFileNames: nameChunk, chunkFileNames: nameChunk },
          },
        },
      },
    },
    resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  },
});
