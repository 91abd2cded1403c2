import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { compress } from './src/build/compress.ts';
import { contentCheck } from './src/build/content-check.ts';
import { headerFiles } from './src/build/header-files.ts';
import { offlinePack } from './src/build/offline-pack.ts';

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://ookbijtwijfel.example',
  trailingSlash: 'always',
  output: 'static',
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'always', assets: '_assets' },
  // Images, prefetch and client routing stay off: they cost requests and leave traces.
  prefetch: false,
  integrations: [contentCheck(), mdx(), headerFiles(), offlinePack({ offered: true }), compress()],
  vite: {
    plugins: [tailwindcss()],
    // Scripts stay in files, so that the content security policy needs no hash for each of them.
    build: { assetsInlineLimit: 0 },
    resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  },
});
