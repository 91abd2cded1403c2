import type { Plugin } from 'vite';

const helper = 'vite/preload-helper';

/**
 * Puts one line in the place of Vite's helper for scripts that are fetched later, which also sees to style sheets in
 * files, to nonces and to browsers of long ago: half a kilobyte compressed in the script of every page. What the
 * later script needs in turn is asked for at the same moment; when that fails, the script itself tells. Each script has
 * the line to itself: shared, it would be a file of its own that every page asks for.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    resolveId: {
      filter: { id: new RegExp(helper) },
      handler: (_, importer = '') => `\0${helper}?for=${importer.replaceAll(/\W+/g, '-')}`,
    },
    load: {
      filter: { id: new RegExp(helper) },
      handler: () =>
        'export const __vitePreload = (load, needed = []) => {' +
        "for (const file of needed) import(/* @vite-ignore */ '/' + file).catch(() => 0);" +
        'return load();' +
        '};',
    },
  };
}
