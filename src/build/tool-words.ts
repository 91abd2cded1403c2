import type { Plugin } from 'vite';
import { readContent } from './read-content.ts';

const name = 'virtual:tool-words';

/** Gives reading aloud and sharing their words, in the file that is fetched when somebody presses them. */
export function toolWordsModule(root = 'content'): Plugin {
  return {
    name: 'tool-words',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) => {
      if (id !== `\0${name}`) return undefined;
      const { share, read, name: siteName } = readContent(root).content.words.site;
      return `export const toolWords = ${JSON.stringify({ siteName, share, read })};`;
    },
  };
}
