import { distance } from 'fastest-levenshtein';
import { sourceLanguage } from '../language/language.ts';
import { isOneLetterOff, lettersOfOneSound, soundOf } from './slip.ts';

/** A known word that a typed one may have been meant as, with the number of slips between them. */
export interface Correction {
  readonly word: string;
  readonly slips: number;
}

/** How many slips we mend in a word of this length: short words turn too easily into other ones. */
export function mendableSlips(length: number): number {
  if (length < 4) return 0;
  if (length < 9) return 1;
  return 2;
}

/** The slips between two words: letters changed, missing or too many, with swaps and sounds counted as people do. */
export function countSlips(typed: string, known: string, code: string = sourceLanguage): number {
  if (typed === known) return 0;
  if (isOneLetterOff(typed, known)) return 1;
  const letters = distance(typed, known);
  const isHeardAs = code === sourceLanguage && letters <= lettersOfOneSound && soundOf(typed) === soundOf(known);
  return isHeardAs ? 1 : letters;
}

/**
 * The known words nearest to a typed one, best first and at most three. The first letter must be right in a short
 * word: people rarely miss it, and it keeps "moe" from becoming "hoe".
 */
export function correct(typed: string, vocabulary: Iterable<string>, code: string = sourceLanguage): Correction[] {
  const most = mendableSlips(typed.length);
  if (most === 0) return [];
  const found: Correction[] = [];
  for (const word of vocabulary) {
    if (Math.abs(word.length - typed.length) > most || word.length < 4) continue;
    if (typed.length < 7 && !word.startsWith(typed.charAt(0))) continue;
    const slips = countSlips(typed, word, code);
    if (slips <= most) found.push({ word, slips });
  }
  const best = Math.min(...found.map(({ slips }) => slips));
  return found
    .filter(({ slips }) => slips === best)
    .sort((a, b) => (a.word < b.word ? -1 : 1))
    .slice(0, 3);
}
