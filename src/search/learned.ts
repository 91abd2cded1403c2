import type { Theme } from '../schema/theme.ts';
import { splitWords } from './normalise.ts';
import type { Notion } from './plan.ts';
import { stem } from './stem.ts';

/** What search has learned from questions that people typed: how strongly a word points at a theme, or away from it. */
export interface Learned {
  /** The themes, in the order by which `weights` calls them. */
  readonly themes: readonly Theme[];
  /** Stems, each with its weights at the same place. */
  readonly words: readonly string[];
  /** For each word, the themes that it says something of by their place, each with its weight in steps. */
  readonly weights: readonly (readonly (readonly [theme: number, steps: number])[])[];
}

/** What is known where no question has been learned from. */
export const nothingLearned: Learned = { themes: [], words: [], weights: [] };

/** Weights travel as whole numbers of this much. */
export const learnedStep = 0.6;

/** What a question is known by: stems, each with how much it counts, up to one. */
export type Clues = ReadonlyMap<string, number>;

/** How much a word counts that nobody typed, beside one that was: what a typed word means, or what it was a slip of. */
const meant = 0.35;

/** What is learned from a question, and what is guessed by: its own stems, and those of what its words stand for. */
export function findClues(question: string, notions: readonly Notion[], language: string): Clues {
  const clues = new Map(splitWords(question, language).map((word) => [stem(word, language), 1]));
  for (const { word, factor } of notions.flatMap(({ alternatives }) => alternatives)) {
    const root = stem(word, language);
    if (!clues.has(root)) clues.set(root, factor * meant);
  }
  return clues;
}

/** Makes long questions count no more than short ones: the length of a question as a vector is one. */
export function level(counts: readonly number[]): number[] {
  const length = Math.hypot(...counts);
  return counts.map((count) => (length === 0 ? 0 : count / length));
}

/** How likely each theme is for a question, 0 to 1 and together one. A question of unknown words gives no theme. */
export type Guess = (clues: Clues) => ReadonlyMap<Theme, number>;

/** Makes what was learned ready to guess with: multinomial logistic regression over what a question is known by. */
export function openGuess({ themes, words, weights }: Learned): Guess {
  const known = new Map(words.map((word, at) => [word, weights[at] ?? []]));
  return (clues) => {
    const heard = [...clues].flatMap(([word, count]) => {
      const own = known.get(word);
      return own ? [{ own, count }] : [];
    });
    if (heard.length === 0) return new Map();
    const shares = new Float64Array(themes.length);
    level(heard.map(({ count }) => count)).forEach((count, at) => {
      for (const [theme, steps] of heard[at]?.own ?? [])
        shares[theme] = (shares[theme] ?? 0) + count * steps * learnedStep;
    });
    softmax(shares);
    return new Map(themes.map((theme, at) => [theme, shares[at] ?? 0]));
  };
}

/** Turns sums into shares of one, where they stand. */
export function softmax(sums: Float64Array): void {
  let [most, all] = [-Infinity, 0];
  for (const sum of sums) most = Math.max(most, sum);
  sums.forEach((sum, at) => (all += sums[at] = Math.exp(sum - most)));
  sums.forEach((power, at) => (sums[at] = power / all));
}
