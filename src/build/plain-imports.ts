import type { Plugin } from 'vite';

const helper = 'vite/preload-helper';

const table = /^const __vite__mapDeps=.*?m\.f=(\[[^\]]*\]).*\n/;

/** A script with the files that a later one needs beside each import, instead of in a table; the later one is no need of its own. */
function inlineNeeds(code: string): string {
  const list = table.exec(code)?.[1];
  if (list === undefined) return code;
  const files = JSON.parse(list) as string[];
  const later = new Set(
    [...code.matchAll(/\bimport\([`"']\.\/([^`"']+)[`"']\)/g)].map(([, name]) => `_assets/${name}`),
  );
  return code.replace(table, '').replaceAll(/__vite__mapDeps\(\[([\d,]*)\]\)/g, (_, places: string) => {
    const needed = places.split(',').map((at) => files[Number(at)] ?? '');
    return JSON.stringify(needed.filter((file) => file !== '' && !later.has(file)));
  });
}

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
        'export const __vitePreload = (load, needed) => (' +
        "needed?.map((file) => import(/* @vite-ignore */ '/' + file).catch(() => 0)), load());",
    },
    generateBundle: {
      order: 'post',
      handler: (_, bundle) => {
        for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = inlineNeeds(file.code);
      },
    },
  };
}
