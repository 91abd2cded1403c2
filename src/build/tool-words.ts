import type { Plugin } from 'vite';
import { readSettings } from '../schema/settings.ts';
import { wordsModule } from './words-module.ts';

/** Gives reading aloud and sharing their words, in the file that is fetched when somebody presses them. */
export function toolWordsModule(): Plugin {
  return wordsModule('tool-words', 'toolWords', ({ words, language }) => {
    const { share, read, name } = words.site;
    return { siteName: readSettings(process.env).siteName ?? name, language, share, read };
  });
}
