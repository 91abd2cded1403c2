import type { Lexicon } from '../schema/search.ts';
import { sourceLanguage } from '../language/language.ts';
import { stem } from './stem.ts';

/** How much a word of a question says. */
export type Weight = 'none' | 'light' | 'full';

/** The lexicon, ready to be asked. */
export interface LexiconIndex {
  /** The language of its words. */
  readonly code: string;
  /** The words of the site that an everyday word stands for. */
  meanings(word: string): readonly string[];
  weigh(word: string): Weight;
  readonly everydayWords: ReadonlySet<string>;
}

/** Makes a lexicon ready to be asked. Forms that are not in it are found through their stem. */
export function indexLexicon({ ignore, light, words }: Lexicon, code: string = sourceLanguage): LexiconIndex {
  const exact = new Map<string, Set<string>>();
  const byStem = new Map<string, Set<string>>();
  const add = (map: Map<string, Set<string>>, key: string, meanings: readonly string[]) => {
    const known = map.get(key) ?? new Set();
    for (const one of meanings) known.add(one);
    map.set(key, known);
  };
  for (const { says, means } of words) {
    for (const word of says) {
      add(exact, word, means);
      add(byStem, stem(word, code), means);
    }
  }
  const none = new Set(ignore);
  const little = new Set(light);
  const weigh = (word: string): Weight => (none.has(word) ? 'none' : little.has(word) ? 'light' : 'full');
  return {
    code,
    meanings: (word) => {
      const others = weigh(word) === 'full' ? byStem.get(stem(word, code)) : undefined;
      return [...(exact.get(word) ?? others ?? [])].filter((one) => one !== word);
    },
    weigh,
    everydayWords: new Set(exact.keys()),
  };
}
