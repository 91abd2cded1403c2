import { readdirSync } from 'node:fs';

/** The addresses that `src/pages` makes itself, read from the folder so that nobody keeps a second list. */
export function listBuiltAddresses(pagesFolder: URL | string): string[] {
  return readdirSync(pagesFolder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.astro') && !file.includes('[') && file !== '404.astro')
    .map((file) => `/${file.replace(/(?:index)?\.astro$/, '')}/`.replaceAll(/\/+/g, '/'));
}
