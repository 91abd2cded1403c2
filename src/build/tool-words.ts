import type { Plugin } from 'vite';
import { sharedReading } from '../content/shared.ts';
import { readSettings } from '../schema/settings.ts';

const name = 'virtual:tool-words';

/** Gives reading aloud and sharing their words, in the file that is fetched when somebody presses them. */
export function toolWordsModule(): Plugin {
  return {
    name: 'tool-words',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) => {
      if (id !== `\0${name}`) return undefined;
      const { share, read, name: ownName } = sharedReading().content.words.site;
      const { siteName = ownName } = readSettings(process.env);
      return `export const toolWords = ${JSON.stringify({ siteName, share, read })};`;
    },
  };
}
