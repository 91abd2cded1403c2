import type { EmergencyRule } from '../schema/search.ts';
import { sourceLanguage } from '../language/language.ts';
import { isMeantAs } from './slip.ts';

/** More different words than this are not listened to: what is said first must be answered at once. */
const mostHeard = 400;
/** A slip is forgiven from this length on: in shorter words it makes another word, as slaat and staat. */
const forgivingLength = 7;
/** A word that goes on longer than this behind a slip is another word: a man who is veroordeeld was not vermoord. */
const longestEnding = 3;

function isLike(word: string, wanted: string, code: string): boolean {
  return word === wanted || (wanted.length >= forgivingLength && isMeantAs(word, wanted, code));
}

function fitsOne(word: string, option: string, code: string): boolean {
  if (word.includes('_')) return word === option;
  if (!option.endsWith('*')) return isLike(word, option, code);
  const start = option.slice(0, -1);
  if (word.startsWith(start)) return true;
  return [0, -1, 1]
    .map((more) => start.length + more)
    .some((length) => word.length - length <= longestEnding && isLike(word.slice(0, length), start, code));
}

/** Whether every part of a pattern has a word of its own among these words. */
function fits(words: readonly string[], pattern: string, code: string): boolean {
  return pattern.split(' ').every((part) => {
    const options = part.split('|').filter((option) => option !== '');
    return words.some((word) => options.some((option) => fitsOne(word, option, code)));
  });
}

/**
 * The different words among folded ones, and each tied to the one that follows it (`ben_juf`), of a very long text the
 * first.
 */
export function listenTo(folded: readonly string[]): string[] {
  const heard = folded.flatMap((word, at) => [word, `${word}_${folded[at + 1] ?? ''}`]);
  return [...new Set(heard)].slice(0, mostHeard * 2);
}

/** Whether one of the signs is among these words, and none of those that tell otherwise. */
export function matches(
  words: readonly string[],
  { when, unless }: { readonly when: readonly string[]; readonly unless: readonly string[] },
  code: string = sourceLanguage,
): boolean {
  return when.some((pattern) => fits(words, pattern, code)) && !unless.some((pattern) => fits(words, pattern, code));
}

/** The rules with the signs that came in later put to each, in their order. */
export function addSigns<Rule extends Pick<EmergencyRule, 'when'>>(
  rules: readonly Rule[],
  signs: readonly (readonly string[])[],
): Rule[] {
  return rules.map((rule, at) => ({ ...rule, when: [...rule.when, ...(signs[at] ?? [])] }));
}

/**
 * The first rule of danger that fits words that were folded, or undefined. Their order makes no difference, but where a
 * sign ties two together. `harmless` are signs on which every rule is silent.
 */
export function findRule<Rule extends Pick<EmergencyRule, 'when' | 'unless'>>(
  folded: readonly string[],
  rules: readonly Rule[],
  harmless: readonly string[],
  code: string = sourceLanguage,
): Rule | undefined {
  const words = listenTo(folded);
  if (words.length === 0 || harmless.some((sign) => fits(words, sign, code))) return undefined;
  return rules.find((rule) => matches(words, rule, code));
}
