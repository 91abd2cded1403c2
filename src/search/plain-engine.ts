import { splitWords } from './normalise.ts';
import type { PageRecord } from './pack.ts';
import type { Engine, TermScores } from './pagefind.ts';
import { sourceLanguage } from '../language/language.ts';
import { stem } from './stem.ts';

/** How much a word says about a page by where it stands. */
const weights = { title: 5, terms: 4, heading: 2, summary: 2 };

/**
 * Scores words by titles, search terms, headings and summaries alone, in plain script: for browsers that refuse
 * WebAssembly, as an iPhone in Lockdown Mode does.
 */
export function openPlainEngine(pages: readonly PageRecord[], code: string = sourceLanguage): Engine {
  const scores = new Map<string, Map<string, number>>();
  for (const { key, title, summary, terms, headings } of pages) {
    const note = (text: string, weight: number) => {
      for (const root of new Set(splitWords(text, code).map((word) => stem(word, code)))) {
        const known = scores.get(root) ?? new Map<string, number>();
        scores.set(root, known.set(key, Math.max(known.get(key) ?? 0, weight)));
      }
    };
    note(title, weights.title);
    for (const term of terms) note(term, weights.terms);
    for (const { text } of headings) note(text, weights.heading);
    note(summary, weights.summary);
  }
  const nothing: TermScores = new Map();
  return { score: (word) => Promise.resolve(scores.get(code === sourceLanguage ? stem(word) : word) ?? nothing) };
}
