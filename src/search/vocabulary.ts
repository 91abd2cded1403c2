import { splitWords } from './normalise.ts';
import type { PackIndex } from './pack.ts';
import { groupBy } from '../domain/group.ts';
import { correct, type Correction } from './typos.ts';
import { sourceLanguage } from '../language/language.ts';
import { stem } from './stem.ts';

/** The words of texts that may be asked of the engine: no single letters, and no long numbers. */
export function wordsOf(texts: readonly string[], code: string = sourceLanguage): Set<string> {
  const all = new Set(texts.flatMap((text) => splitWords(text, code)));
  return new Set([...all].filter((word) => /^(?:\p{L}{2,}|\d{1,4}|\p{L}?\d+\p{L}{0,3})$/u.test(word)));
}

/** All words of a pack: those that are told apart, and those that its pages show anyway. */
export function readVocabulary({
  language,
  pages,
  vocabulary,
}: Pick<PackIndex, 'language' | 'pages' | 'vocabulary'>): string[] {
  const shown = wordsOf(
    pages.flatMap(({ title, summary, terms }) => [title, summary, ...terms]),
    language,
  );
  return [...new Set([...vocabulary, ...shown])].sort();
}

/** The stems of all words of a pack, in order and each once. */
export function listStems(index: Parameters<typeof readVocabulary>[0]): string[] {
  return [...new Set(readVocabulary(index).map((word) => stem(word, index.language)))].sort();
}

/** The words that stand on the site, and what can be asked of them. */
export interface Vocabulary {
  /** Whether the word, in any of its regular forms, stands on the site. */
  has(word: string): boolean;
  /** Whether the word itself stands on the site. */
  hasExactly(word: string): boolean;
  /** Whether a word of the site begins with these letters. */
  hasPrefix(letters: string): boolean;
  /** The words of the site, or of the lexicon, that a misspelled word was most likely meant as. */
  correct(word: string): readonly Correction[];
}

/** Makes a vocabulary of the site's own words and the everyday words of the lexicon. */
export function makeVocabulary(
  siteWords: readonly string[],
  everydayWords: Iterable<string>,
  code: string = sourceLanguage,
): Vocabulary {
  const exact = new Set(siteWords);
  const stems = new Set(siteWords.map((word) => stem(word, code)));
  const targets = [...new Set([...siteWords, ...everydayWords])];
  const byLength = groupBy(targets, ({ length }) => length);
  const corrected = new Map<string, readonly Correction[]>();
  return {
    has: (word) => exact.has(word) || stems.has(stem(word, code)),
    hasExactly: (word) => exact.has(word),
    hasPrefix: (letters) => letters.length >= 4 && siteWords.some((word) => word.startsWith(letters)),
    correct: (word) => {
      let found = corrected.get(word);
      if (!found) {
        const near = [-2, -1, 0, 1, 2].flatMap((more) => byLength.get(word.length + more) ?? []);
        found = correct(word, near, code);
        corrected.set(word, found);
      }
      return found;
    },
  };
}
