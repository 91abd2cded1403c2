import { sourceLanguage } from '../language/language.ts';
import { splitWords } from './normalise.ts';

/** A language of the site, and by which words a question in it is known. */
export interface Tongue {
  readonly code: string;
  /** What it is called in itself. */
  readonly name: string;
  readonly direction: string;
  /** What its search page is called, in that language. */
  readonly search: string;
  /** Words that people of this language use much, folded in its own way. */
  readonly words: readonly string[];
}

/** Whether a text is written in the letters of each script that tells languages apart. */
const scripts: readonly (readonly [letters: RegExp, codes: readonly string[]])[] = [
  [/\p{Script=Arabic}/gu, ['ar']],
  [/\p{Script=Cyrillic}/gu, ['uk', 'bg']],
];
/** Letters of one Cyrillic alphabet alone. */
const ownLetters: Readonly<Record<string, RegExp>> = { uk: /[іїєґ]/iu, bg: /ъ/iu };

/** Two languages are as many as a reader wants to choose between. */
const mostShown = 2;

/**
 * The languages of the site, besides this one, that a question names, or seems to be typed in by its letters or its
 * words. `isKnown` tells whether this language has a word; `own` is this language. Of a question in this language that
 * names no other the list is empty.
 */
export function recogniseTongues(
  question: string,
  tongues: readonly Tongue[],
  isKnown: (word: string) => boolean,
  own = sourceLanguage,
): Tongue[] {
  const letters = question.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, codes] of scripts) {
    const found = question.match(script)?.length ?? 0;
    if (found < 3 || found < letters / 2) continue;
    const fitting = tongues.filter(({ code }) => codes.includes(code));
    const sure = fitting.filter(({ code }) => ownLetters[code]?.test(question));
    // Who writes as this page does, writes in its language, unless a letter tells otherwise.
    if (codes.includes(own)) return sure.length === 1 && !ownLetters[own]?.test(question) ? sure : [];
    if (fitting.length > 0) return sure.length === 1 ? sure : byWords(question, fitting).slice(0, mostShown);
  }
  const named = tongues.filter(({ name, code }) =>
    splitWords(question, code).includes(splitWords(name, code)[0] ?? ''),
  );
  if (named.length > 0) return named.slice(0, mostShown);
  const words = [...new Set(splitWords(question))].filter((word) => word.length > 1);
  const known = words.filter(isKnown).length;
  // A Dutch question with slips has words that nobody knows, but none of another language.
  const least = known === 0 && words.length > 1 ? 1 : 2;
  if (words.length - known < known || known === words.length) return [];
  return byWords(question, tongues, least, isKnown).slice(0, mostShown);
}

/** The languages that share most words with the question, and at least so many. */
function byWords(
  question: string,
  tongues: readonly Tongue[],
  least = 0,
  isKnown: (word: string) => boolean = () => false,
): Tongue[] {
  const scored = tongues.map((tongue) => {
    const own = new Set(tongue.words);
    const asked = new Set(splitWords(question, tongue.code).slice(0, 60));
    return { tongue, hits: [...asked].filter((word) => own.has(word) && !isKnown(word)).length };
  });
  const best = Math.max(least, ...scored.map(({ hits }) => hits));
  return scored.filter(({ hits }) => hits === best).map(({ tongue }) => tongue);
}
