import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { readText } from '../content/files.ts';
import { splitFront } from '../content/parse.ts';
import { addNearWords } from './near-words.ts';

/**
 * Gives Astro the text of an author in the form in which our reader checked it: one kind of line end, letters joined
 * with their accents, and without the data above it, which our reader has read already; its numbers know the words
 * around them.
 */
export function authorTexts(): Plugin {
  return {
    name: 'author-texts',
    enforce: 'pre',
    load: {
      filter: { id: /\/content\/(?:eigen\/)?[a-z]{2,3}\/(?:paginas|blokken)\/[^?]*\.mdx$/ },
      handler: (id) => {
        const text = readText(readFileSync(id));
        return { code: addNearWords(splitFront(text)?.body ?? text), map: null };
      },
    },
  };
}
