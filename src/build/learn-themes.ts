import type { QuestionExample } from '../schema/search.ts';
import { learnableWords, learnedStep, nothingLearned, softmax, writeWeights, type Learned } from '../search/learned.ts';

/** A word in fewer questions than this says more of those questions than of a theme. */
const fewest = 2;
/** A weight of fewer steps than this changes too little for what it weighs. */
const smallest = 2;
/** How much a large weight costs (L2), so that no single question decides. */
const restraint = 0.15;
/** What the other right themes count for beside the best one. */
const alsoRight = 0.5;
const rounds = 200;
/** How far one round may move a weight, and how long the last rounds are remembered (Adam, Kingma and Ba 2014). */
const pace = { step: 0.1, mean: 0.9, square: 0.99, floor: 1e-8 };

interface Lesson {
  readonly words: readonly number[];
  /** How much each theme should get; together one. */
  readonly wanted: readonly number[];
}

/**
 * Learns from questions with the themes of a good answer which words point at which theme: multinomial logistic
 * regression over stems, the same for the same questions. Nothing to learn from gives nothing learned.
 */
export function learnThemes(examples: readonly QuestionExample[], language: string): Learned {
  const counts = new Map<string, number>();
  const asked = examples.map(({ q, themes }) => ({ words: learnableWords(q, language), themes }));
  for (const word of asked.flatMap(({ words }) => words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts].flatMap(([word, count]) => (count >= fewest ? [word] : [])).sort();
  if (words.length === 0) return nothingLearned;
  const themes = [...new Set(examples.flatMap((one) => one.themes))].sort();
  const places = new Map(words.map((word, at) => [word, at]));
  const lessons = asked.map(({ words: own, themes: right }): Lesson => {
    const all = 1 + alsoRight * (right.length - 1);
    return {
      words: own.flatMap((word) => places.get(word) ?? []),
      wanted: themes.map((theme) => {
        const at = right.indexOf(theme);
        return at < 0 ? 0 : (at === 0 ? 1 : alsoRight) / all;
      }),
    };
  });
  const weights = fit(lessons, words.length, themes.length);
  const rows = words.flatMap((word, at) => {
    const own = themes.map((_, theme) => Math.round((weights[at * themes.length + theme] ?? 0) / learnedStep));
    const text = writeWeights(own.map((steps) => (Math.abs(steps) < smallest ? 0 : steps)));
    return text === '' ? [] : [{ word, text }];
  });
  return {
    themes,
    words: rows.map(({ word }) => word),
    weights: rows.map(({ text }) => text),
  };
}

/** The weights, word by word, that make the wanted themes most likely. */
function fit(lessons: readonly Lesson[], wordCount: number, themeCount: number): Float64Array {
  const size = wordCount * themeCount;
  const [weights, mean, square] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  for (let round = 1; round <= rounds; round++) {
    const slope = weights.map((weight) => restraint * weight);
    for (const { words, wanted } of lessons) {
      if (words.length === 0) continue;
      const share = 1 / Math.sqrt(words.length);
      const sums = wanted.map((_, theme) =>
        words.reduce((sum, word) => sum + share * (weights[word * themeCount + theme] ?? 0), 0),
      );
      softmax(sums).forEach((likely, theme) => {
        const error = share * (likely - (wanted[theme] ?? 0));
        for (const word of words) slope[word * themeCount + theme] = (slope[word * themeCount + theme] ?? 0) + error;
      });
    }
    for (let at = 0; at < size; at++) {
      const down = slope[at] ?? 0;
      mean[at] = pace.mean * (mean[at] ?? 0) + (1 - pace.mean) * down;
      square[at] = pace.square * (square[at] ?? 0) + (1 - pace.square) * down ** 2;
      const steady = (mean[at] ?? 0) / (1 - pace.mean ** round);
      const spread = Math.sqrt((square[at] ?? 0) / (1 - pace.square ** round));
      weights[at] = (weights[at] ?? 0) - (pace.step * steady) / (spread + pace.floor);
    }
  }
  return weights;
}
