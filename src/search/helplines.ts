import { findNumbers, foldNumber, listDialled } from '../domain/helpline/number.ts';
import type { LexiconIndex } from './lexicon.ts';
import { splitWords } from './normalise.ts';
import type { HelplineRecord } from './pack.ts';
import { countSlips, mendableSlips } from './typos.ts';

/** Fewer letters than this make no name of their own. */
const shortestName = 3;

/** So many words at most is a question in which part of a name is the name: "slachtofferhulp", "bel de politie". */
const mostBesideShortName = 3;
/** What people leave out of a name. */
const leftOut = /\([^)]*\)|\b(?:stichting|nederland(?:se)?|landelijk)\b/gi;

/** Words of a helpline's name that others share; together they must be there all. */
function nameWords(name: string, lexicon: LexiconIndex): string[] {
  return splitWords(name, lexicon.code).filter((word) => word.length >= shortestName && lexicon.weigh(word) !== 'none');
}

/**
 * The helplines that a question names: by its number in any writing, or by its name in one or in more words, with a
 * slip forgiven in a long name.
 */
export function findHelplines(
  question: string,
  helplines: readonly HelplineRecord[],
  lexicon: LexiconIndex,
): HelplineRecord[] {
  const words = splitWords(question, lexicon.code).slice(0, 60);
  const joined = words.slice(1).map((word, at) => `${words[at] ?? ''}${word}`);
  const typed = new Set([...words, ...joined]);
  const isTyped = (word: string) =>
    typed.has(word) ||
    (word.length >= 7 &&
      [...typed].some((one) => countSlips(one, word, lexicon.code) <= Math.min(1, mendableSlips(one.length))));
  const numbers = new Set(findNumbers(question));
  const called = helplines.filter(
    ({ phone }) => phone !== null && listDialled(foldNumber(phone)).some((one) => numbers.has(one)),
  );
  const isNamed = (name: string) => {
    const parts = nameWords(name, lexicon);
    return parts.length > 0 && (parts.every(isTyped) || (parts.length > 1 && typed.has(parts.join(''))));
  };
  const named = helplines.filter(
    ({ name }) => isNamed(name) || (words.length <= mostBesideShortName && isNamed(name.replaceAll(leftOut, ' '))),
  );
  return [...new Set([...called, ...named])].slice(0, 2);
}
