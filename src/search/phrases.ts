import type { LexiconIndex } from './lexicon.ts';
import { splitWords } from './normalise.ts';
import type { PageRecord } from './pack.ts';
import type { Notion } from './plan.ts';
import { stem } from './stem.ts';

/** Which of a page's own phrases a question resembles, and how much (0 to 1). */
export interface Resemblance {
  readonly score: number;
  /** The position of the phrase in the page's list of search terms; -1 is its title. */
  readonly at: number;
}

interface Phrase {
  readonly page: number;
  readonly at: number;
  readonly stems: ReadonlyMap<string, number>;
  readonly length: number;
}

/** All phrases in which the pages say what they are about. */
export interface PhraseIndex {
  readonly phrases: readonly Phrase[];
  readonly rarity: ReadonlyMap<string, number>;
}

/** Words such as "mijn" tell who is asking, which in a short phrase says more than in a whole page. */
const lightShare = 0.45;
/** An everyday word and the word of the site for it resemble each other this much. */
const meaningShare = 0.75;

/** Reads the titles and search terms of all pages. */
export function indexPhrases(pages: readonly PageRecord[], lexicon: LexiconIndex): PhraseIndex {
  const raw = pages.flatMap(({ title, terms }, page) =>
    [title, ...terms].map((text, index) => ({ page, at: index - 1, words: meaningfulWords(text, lexicon) })),
  );
  const holders = new Map<string, Set<number>>();
  for (const { page, words } of raw)
    for (const word of words) {
      const root = stem(word);
      holders.set(root, (holders.get(root) ?? new Set()).add(page));
    }
  const rarity = new Map([...holders].map(([root, within]) => [root, Math.log(1 + pages.length / within.size)]));
  const phrases = raw.map(({ page, at, words }): Phrase => {
    const stems = new Map<string, number>();
    for (const word of words) {
      const root = stem(word);
      stems.set(root, (rarity.get(root) ?? 0) * (lexicon.weigh(word) === 'full' ? 1 : lightShare));
    }
    for (const word of words)
      for (const meaning of lexicon.meanings(word)) {
        const root = stem(meaning);
        const value = (rarity.get(root) ?? 0) * meaningShare;
        if (!stems.has(root)) stems.set(`~${root}`, value);
      }
    const length = Math.sqrt(
      [...stems].reduce((sum, [root, value]) => (root.startsWith('~') ? sum : sum + value * value), 0),
    );
    return { page, at, stems, length };
  });
  return { phrases, rarity };
}

function meaningfulWords(text: string, lexicon: LexiconIndex): string[] {
  return [...new Set(splitWords(text))].filter((word) => lexicon.weigh(word) !== 'none');
}

/** How much each page's nearest phrase resembles the question, and which phrase that is. */
export function resemble(
  notions: readonly Notion[],
  lexicon: LexiconIndex,
  { phrases, rarity }: PhraseIndex,
): Map<number, Resemblance> {
  const asked = notions.map(({ typed, alternatives }) => {
    const share = lexicon.weigh(typed) === 'full' ? 1 : lightShare;
    const forms = alternatives.map(({ word, factor }) => {
      const root = stem(word);
      return { root, value: (rarity.get(root) ?? 0) * factor };
    });
    return { share, forms, most: Math.max(0, ...forms.map(({ value }) => value)) };
  });
  const length = Math.sqrt(asked.reduce((sum, { share, most }) => sum + (share * most) ** 2, 0));
  const best = new Map<number, Resemblance>();
  if (length === 0) return best;
  for (const phrase of phrases) {
    let dot = 0;
    for (const { share, forms } of asked) {
      let match = 0;
      for (const { root, value } of forms) {
        const own = phrase.stems.get(root) ?? (phrase.stems.get(`~${root}`) ?? 0);
        if (own > 0) match = Math.max(match, Math.min(own, value) * own);
      }
      dot += share * match;
    }
    if (dot === 0) continue;
    const score = Math.min(1, dot / (length * phrase.length));
    const known = best.get(phrase.page);
    if (!known || score > known.score) best.set(phrase.page, { score, at: phrase.at });
  }
  return best;
}
