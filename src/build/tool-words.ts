import type { Plugin } from 'vite';
import { readSettings } from '../schema/settings.ts';
import { readContent } from './read-content.ts';

const moduleName = 'virtual:tool-words';

/** Gives reading aloud and sharing their words, in the file that is fetched when somebody presses them. */
export function toolWordsModule(root = 'content'): Plugin {
  return {
    name: 'tool-words',
    resolveId: (id) => (id === moduleName ? `\0${moduleName}` : undefined),
    load: (id) => {
      if (id !== `\0${moduleName}`) return undefined;
      const { share, read, name } = readContent(root).content.words.site;
      const siteName = readSettings(process.env).siteName ?? name;
      return `export const toolWords = ${JSON.stringify({ siteName, share, read })};`;
    },
  };
}
