import { sourceLanguage } from '../language/language.ts';

/** The signs of danger are compared with each word at each press of a key: their sounds are worked out once. */
const sounds = new Map<string, string>();

/** Spells sounds that people mix up in Dutch in one way, so that a word written by ear is no slip at all. */
export function soundOf(word: string): string {
  const known = sounds.get(word);
  if (known !== undefined) return known;
  const sound = word
    .replaceAll('sch', 's')
    .replaceAll(/ij|y/g, 'ei')
    .replaceAll('ou', 'au')
    .replaceAll('ch', 'g')
    .replaceAll(/c(?=[eiy])/g, 's')
    .replaceAll(/[cq]/g, 'k')
    .replaceAll('x', 'ks')
    .replaceAll(/dt?$|tt?$/g, 't')
    .replaceAll(/(.)\1/g, '$1');
  sounds.set(word, sound);
  return sound;
}

/** Words that sound alike differ in a few letters only; looking further would cost more than it finds. */
export const lettersOfOneSound = 3;

/**
 * Whether two words are the same but for one letter changed, missing or too many, or one pair of letters swapped, which
 * people count as one slip. Says the same as a count of slips, without what it takes to count further: the rules of
 * danger come with every page that searches.
 */
export function isOneLetterOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  if (restA === restB) return false;
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    // Two letters that changed places, not the start of a word.
    // eslint-disable-next-line @typescript-eslint/prefer-string-starts-ends-with
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}

/** Whether somebody who typed the one word may have meant the other, with one slip at most. */
export function isMeantAs(typed: string, known: string, code: string = sourceLanguage): boolean {
  if (typed === known || isOneLetterOff(typed, known)) return true;
  if (code !== sourceLanguage || Math.abs(typed.length - known.length) > lettersOfOneSound) return false;
  return soundOf(typed) === soundOf(known);
}
