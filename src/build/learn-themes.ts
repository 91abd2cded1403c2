import type { QuestionExample } from '../schema/search.ts';
import type { Theme } from '../schema/theme.ts';
import { findClues, learnedStep, level, nothingLearned, softmax, type Clues, type Learned } from '../search/learned.ts';
import { indexLexicon } from '../search/lexicon.ts';
import type { PackIndex } from '../search/pack.ts';
import { planQuestion } from '../search/plan.ts';
import { makeVocabulary, readVocabulary } from '../search/vocabulary.ts';

/** A word in fewer questions than this says more of those questions than of a theme. */
const fewest = 2;
/** A weight of fewer steps than this changes too little for what it weighs. */
const smallest = 2;
/** How much a large weight costs (L2), so that no single question decides. */
const restraint = 0.13;
/** What the other right themes count for beside the best one. */
const alsoRight = 0.3;
const rounds = 200;
/** How far one round may move a weight, and how long the last rounds are remembered (Adam, Kingma and Ba 2014). */
const pace = { step: 0.1, mean: 0.9, square: 0.99, floor: 1e-8 };

/** Learns from questions, heard as search over these pages will hear them. */
export function learnFromQuestions(
  examples: readonly QuestionExample[],
  index: Pick<PackIndex, 'language' | 'pages' | 'vocabulary' | 'lexicon'>,
): Learned {
  const lexicon = indexLexicon(index.lexicon, index.language);
  const vocabulary = makeVocabulary(readVocabulary(index), lexicon.everydayWords, index.language);
  return learnThemes(
    examples.map(({ q, themes }) => ({
      clues: findClues(q, planQuestion(q, vocabulary, lexicon), index.language),
      themes,
    })),
  );
}

/** What a question is known by, with the themes of a good answer, best first. */
export interface Lesson {
  readonly clues: Clues;
  readonly themes: readonly Theme[];
}

/** The same in numbers: which words, how much each counts, and what should come of it. */
interface Sum {
  readonly words: readonly number[];
  readonly counts: readonly number[];
  /** How much each theme should get; together one. */
  readonly wanted: readonly number[];
}

/**
 * Learns from questions with the themes of a good answer which words point at which theme: multinomial logistic
 * regression, the same for the same questions. Nothing to learn from gives nothing learned.
 */
export function learnThemes(lessons: readonly Lesson[]): Learned {
  const times = new Map<string, number>();
  for (const word of lessons.flatMap(({ clues }) => [...clues.keys()])) times.set(word, (times.get(word) ?? 0) + 1);
  const words = [...times].flatMap(([word, count]) => (count >= fewest ? [word] : [])).sort();
  if (words.length === 0) return nothingLearned;
  const themes = [...new Set(lessons.flatMap((one) => one.themes))].sort();
  const places = new Map(words.map((word, at) => [word, at]));
  const sums = lessons.map(({ clues, themes: right }): Sum => {
    const known = [...clues].flatMap(([word, count]) => {
      const place = places.get(word);
      return place === undefined ? [] : [{ place, count }];
    });
    const all = 1 + alsoRight * (right.length - 1);
    return {
      words: known.map(({ place }) => place),
      counts: level(known.map(({ count }) => count)),
      wanted: themes.map((theme) => {
        const at = right.indexOf(theme);
        return at < 0 ? 0 : (at === 0 ? 1 : alsoRight) / all;
      }),
    };
  });
  const weights = fit(sums, words.length, themes.length);
  const rows = words.flatMap((word, at) => {
    const own = themes.flatMap((_, theme): [number, number][] => {
      const steps = Math.round((weights[at * themes.length + theme] ?? 0) / learnedStep);
      return Math.abs(steps) < smallest ? [] : [[theme, steps]];
    });
    return own.length === 0 ? [] : [{ word, own }];
  });
  return {
    themes,
    words: rows.map(({ word }) => word),
    weights: rows.map(({ own }) => own),
  };
}

/** The weights, word by word, that make the wanted themes most likely. */
function fit(lessons: readonly Sum[], wordCount: number, themeCount: number): Float64Array {
  const size = wordCount * themeCount;
  const [weights, mean, square] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  const shares = new Float64Array(themeCount);
  for (let round = 1; round <= rounds; round++) {
    const slope = weights.map((weight) => restraint * weight);
    // Plain loops: with a call for each number this was most of the time that a pack takes to make.
    for (const { words, counts, wanted } of lessons) {
      if (words.length === 0) continue;
      shares.fill(0);
      for (let at = 0; at < words.length; at++) {
        const [first, count] = [(words[at] ?? 0) * themeCount, counts[at] ?? 0];
        for (let theme = 0; theme < themeCount; theme++)
          shares[theme] = (shares[theme] ?? 0) + count * (weights[first + theme] ?? 0);
      }
      softmax(shares);
      for (let at = 0; at < words.length; at++) {
        const [first, count] = [(words[at] ?? 0) * themeCount, counts[at] ?? 0];
        for (let theme = 0; theme < themeCount; theme++) {
          const error = (shares[theme] ?? 0) - (wanted[theme] ?? 0);
          slope[first + theme] = (slope[first + theme] ?? 0) + error * count;
        }
      }
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
