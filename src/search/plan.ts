import { join, reunite, split } from './compounds.ts';
import type { LexiconIndex } from './lexicon.ts';
import { sourceLanguage } from '../language/language.ts';
import { distinctWords } from './normalise.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word that the engine is asked for, with how sure we are that it is what was meant. */
export interface Alternative {
  readonly word: string;
  readonly factor: number;
}

/** One thing that the question speaks of: a word, or two words that make a compound together. */
export interface Notion {
  readonly typed: string;
  readonly weight: number;
  readonly alternatives: readonly Alternative[];
}

/** Parts of the plan that can be switched off, so that the benchmark can show what each one earns. */
export interface PlanParts {
  readonly light: boolean;
  readonly typos: boolean;
  readonly compounds: boolean;
  readonly lexicon: boolean;
}
export const allParts: PlanParts = { light: true, typos: true, compounds: true, lexicon: true };

const factors = { self: 1, meaning: 0.7, meaningOfUnknown: 0.9, part: 0.5, oneSlip: 0.85, twoSlips: 0.65, begun: 0.7 };
const weights = { light: 0.5, joined: 1.2 };
/** Two words of a question make so many pairs that only so many words take part. */
const mostJoined = 6;

/** What a question speaks of. The order and the case of its words make no difference. */
export function planQuestion(
  question: string,
  vocabulary: Vocabulary,
  lexicon: LexiconIndex,
  given: PlanParts = allParts,
): Notion[] {
  // Only Dutch makes one word of two.
  const parts = { ...given, compounds: given.compounds && lexicon.code === sourceLanguage };
  const typed = distinctWords(question, lexicon.code);
  const meaningful = typed.filter((word) => lexicon.weigh(word) !== 'none');
  // "Wat moet ik doen" consists of small words only; then they are all there is to go by.
  const words = meaningful.length > 0 ? meaningful : typed;
  const meaningsOf = (word: string) => (parts.lexicon ? lexicon.meanings(word) : []);
  const isCommon = (word: string) => vocabulary.has(word) || lexicon.everydayWords.has(word);

  const alternativesOf = (word: string): Alternative[] => {
    const found = new Map<string, number>();
    const offer = (one: string, factor: number) => {
      if (vocabulary.has(one)) found.set(one, Math.max(found.get(one) ?? 0, factor));
    };
    offer(word, factors.self);
    const isKnown = found.size > 0;
    for (const one of meaningsOf(word)) offer(one, isKnown ? factors.meaning : factors.meaningOfUnknown);
    if (found.size === 0 && parts.compounds) {
      const pieces = split(word, isCommon);
      for (const piece of pieces) {
        offer(piece, factors.part);
        for (const one of meaningsOf(piece)) offer(one, factors.part * factors.meaning);
      }
    }
    if (found.size === 0 && vocabulary.hasPrefix(word)) found.set(word, factors.begun);
    if (!isKnown && !lexicon.everydayWords.has(word) && parts.typos) {
      for (const { word: meant, slips } of vocabulary.correct(word)) {
        const factor = slips <= 1 ? factors.oneSlip : factors.twoSlips;
        offer(meant, factor);
        for (const one of meaningsOf(meant)) offer(one, factor * factors.meaning);
      }
    }
    return [...found].map(([one, factor]) => ({ word: one, factor }));
  };

  const notions = words.map((word): Notion => {
    const light = lexicon.weigh(word) !== 'full' && meaningful.length > 0;
    return { typed: word, weight: light ? (parts.light ? weights.light : 1) : 1, alternatives: alternativesOf(word) };
  });
  const joined = parts.compounds ? joinWords(words, typed, vocabulary, lexicon) : [];
  const made = joined.map((word): Notion => {
    const meanings = meaningsOf(word).map((one) => ({ word: one, factor: factors.meaning }));
    const alternatives = [{ word, factor: factors.self }, ...meanings].filter(({ word: one }) => vocabulary.has(one));
    return { typed: word, weight: weights.joined, alternatives };
  });
  return [...notions, ...made].filter(({ alternatives }) => alternatives.length > 0);
}

/** The words that two words of the question make together: compounds written apart, and verbs that fell apart. */
function joinWords(
  words: readonly string[],
  typed: readonly string[],
  vocabulary: Vocabulary,
  lexicon: LexiconIndex,
): string[] {
  const full = words.filter((word) => lexicon.weigh(word) !== 'none');
  if (full.length > mostJoined) return [];
  const isKnown = (word: string) => vocabulary.hasExactly(word) || lexicon.everydayWords.has(word);
  // A slip in one part must not keep the parts from meeting: "melt code", "brengt niet trug".
  const mended = (list: readonly string[]) =>
    list.flatMap((word) => (isKnown(word) ? [word] : [word, ...vocabulary.correct(word).map((one) => one.word)]));
  const found = [...join(mended(full), isKnown), ...reunite(mended(typed), isKnown)].map(({ word }) => word);
  return [...new Set(found)].filter((word) => !typed.includes(word));
}
