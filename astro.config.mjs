import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { compress } from './src/build/compress.ts';
import { contentCheck } from './src/build/content-check.ts';
import { headerFiles } from './src/build/header-files.ts';
import { offlinePack } from './src/build/offline-pack.ts';
import { searchIndex } from './src/build/search-index.ts';
import { toolWordsModule } from './src/build/tool-words.ts';

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://ookbijtwijfel.example',
  trailingSlash: 'always',
  output: 'static',
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'always', assets: '_assets' },
  // Images, prefetch and client routing stay off: they cost requests and leave traces.
  prefetch: false,
  // The index comes before the headers, then the pack with the hash of every file, and last what packs them all.
  integrations: [contentCheck(), mdx(), searchIndex(), headerFiles(), offlinePack({ offered: true }), compress()],
  vite: {
    plugins: [tailwindcss(), toolWordsModule()],
    // Scripts stay in files, so that the content security policy needs no hash for each of them.
    // One small script a page: no helper file that only preloads what a reader may never open.
    build: { assetsInlineLimit: 0, modulePreload: false },
    resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  },
});
