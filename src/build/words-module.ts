import path from 'node:path';
import type { Plugin } from 'vite';
import { sharedReading } from '../content/shared.ts';
import { sourceLanguage } from '../language/language.ts';
import type { Content } from '../schema/content.ts';

/** What a file of code for the browser is called: its hash, after the code of the language when it holds words of one. */
export function nameChunk({ moduleIds }: { readonly moduleIds: readonly string[] }): string {
  const [code] = moduleIds.flatMap((id) => /^\0virtual:[a-z-]+\/([a-z]{2,3})$/.exec(id)?.[1] ?? []);
  return `_assets/${code === undefined ? '' : `${code}.`}[hash].js`;
}

/** Whether a file of code holds the words of one language: what readers read, and no name of anything on a page. */
export function isWordsChunk(file: string): boolean {
  return /^[a-z]{2,3}\.[^.]+\.js$/.test(path.basename(file));
}

/**
 * A module `virtual:<name>` that exports words for the code in the browser, in the language of the page. With one
 * language they stand in the file of that code itself; with more, each language is a file of its own.
 */
export function wordsModule(name: string, exported: string, collect: (content: Content) => unknown): Plugin {
  const id = `virtual:${name}`;
  const own = (code: string) => `${id}/${code}`;
  let isBuild = false;
  return {
    name,
    resolveId: (asked) => (asked === id || asked.startsWith(`${id}/`) ? `\0${asked}` : undefined),
    configResolved: ({ command }) => {
      isBuild = command === 'build';
    },
    load(asked) {
      if (!asked.startsWith(`\0${id}`)) return undefined;
      const { languages } = sharedReading();
      const content = languages.get(asked.slice(id.length + 2) || sourceLanguage);
      if (!content) return undefined;
      if (languages.size === 1 || asked !== `\0${id}`)
        return `export const ${exported} = ${JSON.stringify(collect(content))};`;
      // In a build by its address: an import that Vite can read would share a helper with the script of every page, and
      // so cost each page a request.
      const find = (code: string) =>
        isBuild
          ? `/* @vite-ignore */ import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'chunk', id: own(code), preserveSignature: 'strict' })}`
          : `'${own(code)}'`;
      const ways = [...languages.keys()].map((code) => `${code}: () => import(${find(code)})`);
      return [
        `const ways = { ${ways.join(', ')} };`,
        // The address tells; what `lang` says, a translator in the browser may have changed.
        `const way = ways[/^\\/([a-z]{2,3})\\//.exec(location.pathname)?.[1] ?? ''] ?? ways.${sourceLanguage};`,
        `export const { ${exported} } = await way();`,
      ].join('\n');
    },
  };
}
