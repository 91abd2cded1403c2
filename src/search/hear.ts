import type { Audience, Theme } from '../schema/theme.ts';
import { listenTo, matches } from './danger.ts';
import { sourceLanguage } from '../language/language.ts';
import { splitWords } from './normalise.ts';
import type { PageRecord } from './pack.ts';

/** Words by which who asks or a subject is known, and by which it is not that after all; as in a rule of danger. */
interface Signs {
  readonly when: readonly string[];
  readonly unless: readonly string[];
}

/** How one hears who asks, in order, and what it is about. */
export interface Hearing {
  readonly askers: readonly (Signs & { readonly audience: Audience; readonly pages: readonly string[] })[];
  readonly subjects: readonly (Signs & { readonly theme: Theme })[];
}

/** What was heard in a question. */
export interface Heard {
  readonly asker: Audience | null;
  /** The addresses where who asks belongs, whatever is asked. */
  readonly pages: readonly string[];
  /** What it is about. */
  readonly themes: ReadonlySet<Theme>;
}

/** What is heard in a question of which nothing is known. */
export const nothingHeard: Heard = { asker: null, pages: [], themes: new Set() };

/** Hears who asks and what about. A question that nothing is known of gives no asker and no pages. */
export function hear(question: string, { askers, subjects }: Hearing, code: string = sourceLanguage): Heard {
  const words = listenTo(splitWords(question, code));
  const asker = askers.find((one) => matches(words, one, code));
  const themes = new Set(subjects.filter((one) => matches(words, one, code)).map(({ theme }) => theme));
  return { asker: asker?.audience ?? null, pages: asker?.pages ?? [], themes };
}

/** How much a page is about what was heard: all when it is mainly about it, half when also. */
export function isAbout({ themes: own }: Pick<PageRecord, 'themes'>, { themes }: Heard): number {
  const [main] = own;
  if (themes.size === 0 || main === undefined) return 0;
  if (themes.has(main)) return 1;
  return own.some((theme) => themes.has(theme)) ? 0.5 : 0;
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
