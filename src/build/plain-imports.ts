import type { Plugin } from 'vite';

/**
 * Puts one line in the place of Vite's helper for scripts that are fetched later, which also sees to style sheets in
 * files, to nonces and to browsers of long ago: half a kilobyte compressed in the script of every page. What the
 * later script needs in turn is asked for at the same moment; when that fails, the script itself tells.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load: {
      filter: { id: /vite\/preload-helper/ },
      handler: () =>
        'export const __vitePreload = (load, needed = []) => {' +
        "for (const file of needed) import(/* @vite-ignore */ '/' + file).catch(() => 0);" +
        'return load();' +
        '};',
    },
  };
}
