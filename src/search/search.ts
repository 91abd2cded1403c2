import { isOnlyNumber } from '../domain/helpline/number.ts';
import { hear } from './hear.ts';
import { findClues, openGuess } from './learned.ts';
import { indexLexicon, type LexiconIndex } from './lexicon.ts';
import { findHelplines } from './helplines.ts';
import type { PackIndex } from './pack.ts';
import type { Engine, TermScores } from './pagefind.ts';
import { indexPhrases, resemble } from './phrases.ts';
import { allParts, planQuestion, type Notion, type PlanParts } from './plan.ts';
import { findPlace } from './places.ts';
import { rank, rankingWeights, type Ranked, type RankingWeights } from './rank.ts';
import type { Filters } from './filters.ts';
import { arrange, makeResults, type Results } from './results.ts';
import { stem } from './stem.ts';
import { recogniseTongues, type Tongue } from './tongues.ts';
import { makeVocabulary, readVocabulary, wordsOf, type Vocabulary } from './vocabulary.ts';

/** What the benchmark can switch off or turn down. */
export interface SearchParts extends PlanParts {
  readonly weights: RankingWeights;
}
export const allSearchParts: SearchParts = { ...allParts, weights: rankingWeights };

/** What was understood of a question, and the pages that answer it, best first. */
export interface Answer {
  readonly notions: readonly Notion[];
  readonly ranked: readonly Ranked[];
}

/** Search over one pack: knows the pages and the words, asks the engine, and decides. */
export interface Search {
  readonly index: PackIndex;
  readonly vocabulary: Vocabulary;
  readonly lexicon: LexiconIndex;
  ask(question: string, parts?: SearchParts): Promise<Answer>;
  /** What the reader sees; `first` are the addresses that danger puts on top. */
  find(question: string, first?: readonly string[], filters?: Filters, parts?: SearchParts): Promise<Results>;
}

/** Makes search ready for many questions. */
export function openSearch(index: PackIndex, engine: Engine, tongues: readonly Tongue[] = []): Search {
  const others = tongues.filter(({ code }) => code !== index.language);
  const { language } = index;
  const lexicon = indexLexicon(index.lexicon, language);
  const vocabulary = makeVocabulary(readVocabulary(index), lexicon.everydayWords, language);
  let known: Set<string> | undefined;
  /** The words of this language that its pages use of themselves; what they and the lexicon say in another is none. */
  const ownWords = () =>
    (known ??= wordsOf(
      index.pages.flatMap(({ title, summary, terms, languages }) => [
        ...[title, summary],
        ...terms.filter((term) => languages?.[term] === undefined),
      ]),
      language,
    ));
  const guess = openGuess(index.learned);
  const phrases = indexPhrases(index.pages, lexicon);
  const nothing: TermScores = new Map();
  const ask = async (question: string, parts: SearchParts = allSearchParts): Promise<Answer> => {
    const notions = planQuestion(question, vocabulary, lexicon, parts);
    const words = [...new Set(notions.flatMap(({ alternatives }) => alternatives.map(({ word }) => word)))];
    const scores = new Map<string, TermScores>();
    for (const word of words) scores.set(word, await engine.score(stem(word, language)));
    const resemblances = resemble(question, notions, lexicon, phrases);
    return {
      notions,
      ranked: rank(
        index.pages,
        notions,
        (word) => scores.get(word) ?? nothing,
        resemblances,
        parts.weights,
        hear(question, index.askers, language),
        guess(findClues(question, notions, language)),
      ),
    };
  };
  return {
    index,
    vocabulary,
    lexicon,
    ask,
    find: async (question, first = [], filters, parts) => {
      const helplines = findHelplines(question, index.helplines, lexicon);
      // Who types a number wants to know whose it is; that its digits stand elsewhere too says nothing.
      if (helplines.length > 0 && isOnlyNumber(question))
        return {
          ...makeResults(arrange(index, [], first), [], filters, language),
          helplines,
          place: null,
          tongues: [],
        };
      const { notions, ranked } = await ask(question, parts);
      const place = findPlace(question, index, lexicon) ?? null;
      const heard = recogniseTongues(question, others, (word) => ownWords().has(word), language);
      const arranged = arrange(index, ranked, [...first, ...(place?.isAll ? [place.url] : [])]);
      return { ...makeResults(arranged, notions, filters, language), helplines, place, tongues: heard };
    },
  };
}
