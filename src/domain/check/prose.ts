import { betweenDigits } from '../helpline/number.ts';
import type { Issue } from './issue.ts';

/** How long sentences may be, in words (DESIGN §3). */
export interface SentenceLimits {
  readonly mean: number;
  readonly longest: number;
}

export const publicLimits: SentenceLimits = { mean: 12, longest: 20 };
export const professionalLimits: SentenceLimits = { mean: 16, longest: 28 };

/**
 * How public running text should sound: not so long that it is lost, not so short that it commands. Only paragraphs are
 * held to it; lists, steps, headings and the box for danger may be shorter.
 */
export const rhythmLimits = {
  /** Mean number of words in a sentence. */
  mean: { least: 9, most: 11 },
  /** A sentence of this many words or fewer is short. */
  short: 5,
  /** How many short sentences may follow each other. */
  shortRun: 2,
  /** A paragraph of this many sentences says why somewhere. */
  reasonFrom: 4,
  /** How many paragraphs may begin with a question in a row. */
  questionRun: 2,
  /** How many years may stand in the running text; they belong with the source. */
  years: 2,
} as const;

/** A piece of text with the place where its author finds it. */
export interface Passage {
  readonly text: string;
  readonly place: readonly string[];
  /** True of a paragraph that is read on from the one before; false of a list, a heading, a label or the box for danger. */
  readonly running?: boolean;
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

/** The words that tie a thought to its reason. */
const reasonPattern = /(?<!\p{L})(?:omdat|want|zodat|maar|daarom|dus)(?!\p{L})/iu;
const yearPattern = /(?<![\d.-])(?:19|20)\d\d(?![\d.-]?\d)/gu;

/** How the running text of a page sounds. */
export interface RhythmFigures {
  readonly sentences: number;
  /** Mean number of words in a sentence of the running text; zero when there is none. */
  readonly mean: number;
  /** The longest row of short sentences. */
  readonly shortRun: number;
  /** Long paragraphs without a word that says why. */
  readonly unreasoned: readonly Passage[];
  /** The longest row of paragraphs that begin with a question. */
  readonly questionRun: number;
  readonly years: number;
}

/** Measures the paragraphs among the passages; a list or heading between two paragraphs ends a row of short sentences. */
export function measureRhythm(passages: readonly Passage[]): RhythmFigures {
  let [words, sentences, short, shortRun, questions, questionRun, years] = [0, 0, 0, 0, 0, 0, 0];
  const unreasoned: Passage[] = [];
  for (const passage of passages) {
    if (passage.running !== true) {
      short = 0;
      continue;
    }
    const own = splitSentences(passage.text);
    for (const sentence of own) {
      const length = countWords(sentence);
      words += length;
      short = length <= rhythmLimits.short ? short + 1 : 0;
      shortRun = Math.max(shortRun, short);
    }
    sentences += own.length;
    questions = own[0]?.endsWith('?') ? questions + 1 : 0;
    questionRun = Math.max(questionRun, questions);
    years += passage.text.match(yearPattern)?.length ?? 0;
    if (own.length >= rhythmLimits.reasonFrom && !reasonPattern.test(passage.text)) unreasoned.push(passage);
  }
  return { sentences, mean: sentences === 0 ? 0 : words / sentences, shortRun, unreasoned, questionRun, years };
}

/** Where public running text commands instead of tells. A page that is read in danger may have short sentences. */
export function checkRhythm(passages: readonly Passage[], file: string, { inDanger = false } = {}): Issue[] {
  const { sentences, mean, shortRun, unreasoned, questionRun, years } = measureRhythm(passages);
  const found: Omit<Issue, 'file'>[] = (inDanger ? [] : unreasoned).map(({ text, place }) => ({
    place,
    wrong: `deze alinea zegt nergens waarom: "${text.slice(0, 60)}…".`,
    mend: 'Verbind twee gedachten met omdat, want, zodat, maar, daarom of dus.',
    why: 'Een rij losse zinnen klinkt als een rij bevelen.',
  }));
  const least = inDanger ? 0 : rhythmLimits.mean.least;
  if (sentences > 0 && (mean < least || mean > rhythmLimits.mean.most))
    found.push({
      place: [],
      wrong: `de zinnen in de alinea's tellen gemiddeld ${mean.toFixed(1).replace('.', ',')} woorden.`,
      mend: `Blijf tussen ${rhythmLimits.mean.least} en ${rhythmLimits.mean.most}; lijsten en stappen tellen niet mee.`,
    });
  if (!inDanger && shortRun > rhythmLimits.shortRun)
    found.push({
      place: [],
      wrong: `er staan ${shortRun} zinnen van hooguit ${rhythmLimits.short} woorden achter elkaar.`,
      mend: `Voeg er samen; hooguit ${rhythmLimits.shortRun} achter elkaar.`,
    });
  if (!inDanger && questionRun > rhythmLimits.questionRun)
    found.push({
      place: [],
      wrong: `${questionRun} alinea's achter elkaar beginnen met een vraag.`,
      mend: 'Begin er één met wat de lezer kan doen, of maak er een lijst van.',
      why: 'Drie vragen op rij worden een verhoor.',
    });
  if (years > rhythmLimits.years)
    found.push({
      place: [],
      wrong: `er staan ${years} jaartallen in de lopende tekst.`,
      mend: 'Laat het jaar bij de bron, of gebruik <Figure>.',
    });
  return found.map((issue) => ({ file, ...issue }));
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

/** So many digits more, in any writing. */
const digits = (count: string) => String.raw`(?:${betweenDigits}\d){${count}}`;
// Dutch numbers in any writing: +31 …, 0800 and 0900, ten digits from a nought; 116 … and 14 0… only with a space, for a
// figure may have a dot there.
const phonePattern = new RegExp(
  String.raw`(?<![\d.,€-])(?:\+31${digits('7,9')}|\(?0[89]00${digits('4,7')}|\(?0${digits('9')}|116 ?\d{3}|14 0\d{2,3})(?!\d)`,
  'gu',
);
// The name of the app 112NL is not a number to call.
const shortPattern = /(?<![\d.,-])(?:112|113)(?!NL|[\d.,]?\d)/gu;

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
