import type { LexiconIndex } from './lexicon.ts';
import { distinctWords, splitWords } from './normalise.ts';
import type { PageRecord } from './pack.ts';
import type { Notion } from './plan.ts';
import { stem } from './stem.ts';

/** Which of a page's own phrases a question resembles, and how much: 0 to 1, or 4 when it is the same. */
export interface Resemblance {
  readonly score: number;
  /** The position of the phrase in the page's search terms and, after those, the fears it answers; -1 is its title. */
  readonly at: number;
}

/** A title or search term of a page. */
interface Phrase {
  readonly page: number;
  readonly at: number;
  readonly length: number;
  /** All its words, in a form in which two phrases can be held against each other. */
  readonly text: string;
}

/** Where a stem stands: in which phrase, as which of its words, and how much it weighs there. */
interface Spot {
  readonly phrase: number;
  readonly word: number;
  readonly value: number;
}

/** All phrases in which the pages say what they are about. */
export interface PhraseIndex {
  readonly phrases: readonly Phrase[];
  readonly spots: ReadonlyMap<string, readonly Spot[]>;
  readonly rarity: ReadonlyMap<string, number>;
}

/** What small words count for, which tell who is asking; and what an everyday word counts for the site's own. */
const shares = { light: 0.8, meaning: 0.75 };

function meaningfulWords(text: string, lexicon: LexiconIndex): string[] {
  return [...new Set(splitWords(text, lexicon.code))].filter((word) => lexicon.weigh(word) !== 'none');
}

/** Reads the titles and search terms of all pages. */
export function indexPhrases(pages: readonly PageRecord[], lexicon: LexiconIndex): PhraseIndex {
  const { code } = lexicon;
  const raw = pages.flatMap(({ title, terms, answers = [] }, page) =>
    [title, ...terms, ...answers.map(({ question }) => question)].map((text, index) => ({
      page,
      at: index - 1,
      text: distinctWords(text, code).join(' '),
      words: meaningfulWords(text, lexicon),
    })),
  );
  const holders = new Map<string, Set<number>>();
  for (const { page, words } of raw)
    for (const root of words.map((word) => stem(word, code)))
      holders.set(root, (holders.get(root) ?? new Set()).add(page));
  const rarity = new Map([...holders].map(([root, within]) => [root, Math.log(1 + pages.length / within.size)]));
  const spots = new Map<string, Spot[]>();
  const note = (root: string, spot: Spot) => {
    const known = spots.get(root);
    if (known) known.push(spot);
    else spots.set(root, [spot]);
  };
  const phrases = raw.map(({ page, at, text, words }, phrase): Phrase => {
    let squares = 0;
    words.forEach((word, position) => {
      const own = (rarity.get(stem(word, code)) ?? 0) * (lexicon.weigh(word) === 'full' ? 1 : shares.light);
      squares += own * own;
      note(stem(word, code), { phrase, word: position, value: own });
      for (const meaning of lexicon.meanings(word))
        note(stem(meaning, code), { phrase, word: position, value: own * shares.meaning });
    });
    return { page, at, text, length: Math.sqrt(squares) };
  });
  return { phrases, spots, rarity };
}

interface Link {
  readonly asked: number;
  readonly word: number;
  readonly value: number;
}

/** Pairs each asked word with at most one word of the phrase, strongest pairs first. */
function pairUp(links: Link[]): number {
  const asked = new Set<number>();
  const words = new Set<number>();
  let sum = 0;
  for (const link of links.sort((a, b) => b.value - a.value)) {
    if (asked.has(link.asked) || words.has(link.word)) continue;
    asked.add(link.asked);
    words.add(link.word);
    sum += link.value;
  }
  return sum;
}

/** How much each page's nearest phrase resembles the question, and which phrase that is. */
export function resemble(
  question: string,
  notions: readonly Notion[],
  lexicon: LexiconIndex,
  { phrases, spots, rarity }: PhraseIndex,
): Map<number, Resemblance> {
  const links = new Map<number, Link[]>();
  let squares = 0;
  notions.forEach(({ typed, alternatives }, asked) => {
    const share = lexicon.weigh(typed) === 'full' ? 1 : shares.light;
    let most = 0;
    for (const { word, factor } of alternatives) {
      const root = stem(word, lexicon.code);
      const value = share * (rarity.get(root) ?? 0) * factor;
      most = Math.max(most, value);
      for (const spot of spots.get(root) ?? []) {
        const link = { asked, word: spot.word, value: Math.min(value, spot.value) ** 2 };
        const known = links.get(spot.phrase);
        if (known) known.push(link);
        else links.set(spot.phrase, [link]);
      }
    }
    squares += most * most;
  });
  const length = Math.sqrt(squares);
  const asIs = distinctWords(question, lexicon.code).join(' ');
  const best = new Map<number, Resemblance>();
  for (const [at, found] of links) {
    const phrase = phrases[at];
    if (!phrase || length === 0 || phrase.length === 0) continue;
    const score = phrase.text === asIs ? 4 : Math.min(1, pairUp(found) / (length * phrase.length));
    const known = best.get(phrase.page);
    if (!known || score > known.score) best.set(phrase.page, { score, at: phrase.at });
  }
  return best;
}
