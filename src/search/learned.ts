import type { Theme } from '../schema/theme.ts';
import { splitWords } from './normalise.ts';
import { stem } from './stem.ts';

/** What search has learned from questions that people typed: how strongly a word points at a theme, or away from it. */
export interface Learned {
  /** The themes, in the order by which `weights` calls them. */
  readonly themes: readonly Theme[];
  /** Stems, each with its weights at the same place. */
  readonly words: readonly string[];
  /** For each word, a letter for each theme that it says something of, with the weight in digits: "A3c-2". */
  readonly weights: readonly string[];
}

/** What is known where no question has been learned from. */
export const nothingLearned: Learned = { themes: [], words: [], weights: [] };

/** Weights travel as whole numbers of this much. */
export const learnedStep = 0.5;

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** The weights of one word as they travel, a step for each theme. Throws when there are more themes than letters. */
export function writeWeights(steps: readonly number[]): string {
  if (steps.length > letters.length)
    throw new Error(`There are ${steps.length} themes, and ${letters.length} letters for them.`);
  return steps.map((value, at) => (value === 0 ? '' : `${letters[at] ?? ''}${value}`)).join('');
}

function readWeights(text: string): (readonly [theme: number, weight: number])[] {
  return [...text.matchAll(/([A-Za-z])(-?\d+)/g)].map(
    ([, letter = '', steps]) => [letters.indexOf(letter), Number(steps) * learnedStep] as const,
  );
}

/** The stems of a question, each once: what is learned from it, and what is guessed by. */
export function learnableWords(question: string, language: string): string[] {
  return [...new Set(splitWords(question, language).map((word) => stem(word, language)))];
}

/** How likely each theme is for a question, 0 to 1 and together one. A question of unknown words gives no theme. */
export type Guess = (question: string) => ReadonlyMap<Theme, number>;

/** Makes what was learned ready to guess with: multinomial logistic regression over the stems of a question. */
export function openGuess({ themes, words, weights }: Learned, language: string): Guess {
  const known = new Map(words.map((word, at) => [word, readWeights(weights[at] ?? '')]));
  return (question) => {
    const heard = learnableWords(question, language).flatMap((word) => {
      const own = known.get(word);
      return own ? [own] : [];
    });
    if (heard.length === 0) return new Map();
    const sums = themes.map(() => 0);
    for (const [theme, weight] of heard.flat()) sums[theme] = (sums[theme] ?? 0) + weight / Math.sqrt(heard.length);
    const shares = softmax(sums);
    return new Map(themes.map((theme, at) => [theme, shares[at] ?? 0]));
  };
}

/** Turns sums into shares of one. */
export function softmax(sums: readonly number[]): number[] {
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const all = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / all);
}
