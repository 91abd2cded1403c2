import { distance } from 'fastest-levenshtein';
import { sourceLanguage } from '../language/language.ts';

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

/** Spells sounds that people mix up in Dutch in one way, so that a word written by ear is no slip at all. */
export function soundOf(word: string): string {
  return word
    .replaceAll('sch', 's')
    .replaceAll(/ij|y/g, 'ei')
    .replaceAll('ou', 'au')
    .replaceAll('ch', 'g')
    .replaceAll(/c(?=[eiy])/g, 's')
    .replaceAll(/[cq]/g, 'k')
    .replaceAll('x', 'ks')
    .replaceAll(/dt?$|tt?$/g, 't')
    .replaceAll(/(.)\1/g, '$1');
}

/** Whether two words differ by one pair of swapped letters only, which people count as one slip. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** The slips between two words: letters changed, missing or too many, with swaps and sounds counted as people do. */
export function countSlips(typed: string, known: string, code: string = sourceLanguage): number {
  if (typed === known) return 0;
  if (isSwap(typed, known)) return 1;
  const letters = distance(typed, known);
  // Words that sound alike differ in a few letters only; looking further would cost more than it finds.
  return code === sourceLanguage && letters > 1 && letters <= 3 && soundOf(typed) === soundOf(known) ? 1 : letters;
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
