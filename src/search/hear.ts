import type { Audience } from '../schema/theme.ts';
import { listenTo, matches } from './danger.ts';
import { sourceLanguage } from '../language/language.ts';
import { splitWords } from './normalise.ts';
import type { PageRecord } from './pack.ts';

/** How one hears who asks, in order: words by which it is known, and by which it is not that after all, as in a rule of danger. */
export type Hearing = readonly {
  readonly audience: Audience;
  readonly when: readonly string[];
  readonly unless: readonly string[];
}[];

/** Hears who asks. A question that nothing is known of gives nobody. */
export function hear(question: string, askers: Hearing, code: string = sourceLanguage): Audience | null {
  const words = listenTo(splitWords(question, code));
  return askers.find((one) => matches(words, one, code))?.audience ?? null;
}

/**
 * How much of the asker's lift a page gets: all when it is written for that reader first, half when also. A page for
 * professionals alone stands back for anybody else, and half as much when it is not heard who asks.
 */
export function suits({ audience }: Pick<PageRecord, 'audience'>, asker: Audience | null): number {
  if (asker !== 'professional' && audience.every((one) => one === 'professional')) return asker === null ? -0.5 : -1;
  if (asker === null || !audience.includes(asker)) return 0;
  return audience[0] === asker ? 1 : 0.5;
}
