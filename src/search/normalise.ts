import { foldText } from '../language/fold.ts';
import { sourceLanguage } from '../language/language.ts';

/** More words than this say no more about a question, and would only cost time. */
export const mostWords = 40;

/** The words of a text, in order, with repeats. */
export function splitWords(text: string, code: string = sourceLanguage): string[] {
  const folded = foldText(text, code);
  return folded === '' ? [] : folded.split(' ');
}

/**
 * The different words of a question, in alphabetical order so that the order of typing cannot matter. Of a very
 * long text the longest words are kept, because those say most.
 */
export function distinctWords(text: string, code: string = sourceLanguage): string[] {
  const words = [...new Set(splitWords(text, code))].sort();
  if (words.length <= mostWords) return words;
  return words
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .slice(0, mostWords)
    .sort();
}
