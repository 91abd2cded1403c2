import type { Issue } from './issue.ts';

/** How long sentences may be, in words (DESIGN §3). */
export interface SentenceLimits {
  readonly mean: number;
  readonly longest: number;
}

export const publicLimits: SentenceLimits = { mean: 12, longest: 20 };
export const professionalLimits: SentenceLimits = { mean: 16, longest: 28 };

/** A piece of running text with the place where its author finds it. */
export interface Passage {
  readonly text: string;
  readonly place: readonly string[];
}

/** The sentences of a passage. A closing quote or bracket belongs to the sentence it closes. */
export function splitSentences(text: string): string[] {
  return text
    .split(/(?<=[.!?…]["'”’)]*)\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => countWords(sentence) > 0);
}

/** The thoughts of a text: its sentences, with a question and what is answered to it kept together. */
export function splitThoughts(text: string): string[] {
  const thoughts: string[] = [];
  for (const sentence of splitSentences(text)) {
    const before = thoughts.at(-1);
    if (before?.endsWith('?')) thoughts[thoughts.length - 1] = `${before} ${sentence}`;
    else thoughts.push(sentence);
  }
  return thoughts;
}

/** The number of words: pieces between spaces that hold a letter or a digit. */
export function countWords(sentence: string): number {
  return sentence.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** The reading figures of a text. */
export interface ProseFigures {
  readonly words: number;
  readonly sentences: number;
  /** Mean number of words in a sentence. */
  readonly mean: number;
  readonly longest: number;
}

export function measureProse(passages: readonly Passage[]): ProseFigures {
  const lengths = passages.flatMap(({ text }) => splitSentences(text).map(countWords));
  const words = lengths.reduce((sum, length) => sum + length, 0);
  return {
    words,
    sentences: lengths.length,
    mean: lengths.length === 0 ? 0 : words / lengths.length,
    longest: Math.max(0, ...lengths),
  };
}

/** Sentences that are too long, and a text whose sentences are too long on the whole. */
export function checkProse(passages: readonly Passage[], limits: SentenceLimits, file: string): Issue[] {
  const issues: Issue[] = [];
  for (const { text, place } of passages) {
    for (const sentence of splitSentences(text)) {
      const words = countWords(sentence);
      if (words <= limits.longest) continue;
      issues.push({
        file,
        place,
        wrong: `deze zin telt ${words} woorden: "${sentence}".`,
        mend: `Maak er twee zinnen van; hooguit ${limits.longest} woorden.`,
      });
    }
  }
  const { mean } = measureProse(passages);
  if (mean > limits.mean) {
    issues.push({
      file,
      place: [],
      wrong: `de zinnen tellen gemiddeld ${mean.toFixed(1).replace('.', ',')} woorden.`,
      mend: `Breng het terug tot hooguit ${limits.mean}.`,
      why: 'Een lezer in paniek onthoudt één gedachte per zin.',
    });
  }
  return issues;
}

// Dutch numbers as people write them: 112, 113, 0800-…, 0900-…, 088-…, area codes, mobile and +31.
const phonePattern =
  /(?<![\d.,€-])(?:\+31[\d -]{6,}|0(?:800|900|88)[ -]?\d[\d -]{2,}\d|0\d{1,3}[ -]\d[\d -]{4,}\d|06[ -]?\d[\d -]{6,}\d)(?!\d)/gu;
const shortPattern = /(?<![\d.,-])(?:112|113)(?![\d.,]?\d)/gu;

/** Every telephone number that stands in a text as bare digits; short ones only when asked. */
export function findBareNumbers(text: string, { shortToo }: { shortToo: boolean }): string[] {
  const patterns = shortToo ? [phonePattern, shortPattern] : [phonePattern];
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([number]) => number.trim()));
}

export function bareNumberIssue(found: string, file: string, place: readonly string[], how: string): Issue {
  return {
    file,
    place,
    wrong: `hier staat een los telefoonnummer: "${found}".`,
    mend: how,
    why: 'Een nummer staat op één plek, zodat het nooit op één plek verouderd blijft staan.',
  };
}
