import { indexLexicon, type LexiconIndex } from './lexicon.ts';
import type { PackIndex } from './pack.ts';
import type { Engine, TermScores } from './pagefind.ts';
import { indexPhrases, resemble } from './phrases.ts';
import { allParts, planQuestion, type Notion, type PlanParts } from './plan.ts';
import { rank, rankingWeights, type Ranked, type RankingWeights } from './rank.ts';
import { makeVocabulary, type Vocabulary } from './vocabulary.ts';

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
}

/** Makes search ready for many questions. */
export function openSearch(index: PackIndex, engine: Engine): Search {
  const lexicon = indexLexicon(index.lexicon);
  const vocabulary = makeVocabulary(index.vocabulary, lexicon.everydayWords);
  const phrases = indexPhrases(index.pages, lexicon);
  const nothing: TermScores = new Map();
  return {
    index,
    vocabulary,
    lexicon,
    ask: async (question, parts = allSearchParts) => {
      const notions = planQuestion(question, vocabulary, lexicon, parts);
      const words = [...new Set(notions.flatMap(({ alternatives }) => alternatives.map(({ word }) => word)))];
      const scores = new Map<string, TermScores>();
      for (const word of words) scores.set(word, await engine.score(word));
      const resemblances = resemble(notions, lexicon, phrases);
      return {
        notions,
        ranked: rank(index.pages, notions, (word) => scores.get(word) ?? nothing, resemblances, parts.weights),
      };
    },
  };
}
