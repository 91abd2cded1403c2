import type { Audience, Theme } from '../schema/theme.ts';
import { listenTo, matches } from './danger.ts';
import { sourceLanguage } from '../language/language.ts';
import { splitWords } from './normalise.ts';
import type { PageRecord } from './pack.ts';

/** Words by which a kind of question is known, and by which it is not one after all; as in a rule of danger. */
interface Signs {
  readonly when: readonly string[];
  readonly unless: readonly string[];
}

/** How one hears who asks, in order, and what kind of question it is. */
export interface QuestionKinds {
  readonly askers: readonly (Signs & { readonly audience: Audience; readonly pages: readonly string[] })[];
  /** Addresses, the best one first. */
  readonly kinds: readonly (Signs & { readonly pages: readonly string[] })[];
  readonly subjects: readonly (Signs & { readonly theme: Theme })[];
}

/** What was heard in a question. */
export interface Heard {
  readonly asker: Audience | null;
  /** The pages that answer its kind, with how well: 1 is best. */
  readonly pages: ReadonlyMap<string, number>;
  /** What it is about. */
  readonly themes: ReadonlySet<Theme>;
}

/** What is heard in a question of which nothing is known. */
export const nothingHeard: Heard = { asker: null, pages: new Map(), themes: new Set() };

/** The second page of a kind is lifted this much less than the first. */
const step = 0.3;
/** The page where a reader belongs is lifted this much, whatever is asked. */
const atHome = 0.8;

/** Hears who asks and what for. A question that nothing is known of gives no asker and no pages. */
export function hear(
  question: string,
  { askers, kinds, subjects }: QuestionKinds,
  code: string = sourceLanguage,
): Heard {
  const words = listenTo(splitWords(question, code));
  const pages = new Map<string, number>();
  for (const kind of kinds) {
    if (!matches(words, kind, code)) continue;
    kind.pages.forEach((url, at) => pages.set(url, Math.max(pages.get(url) ?? 0, 1 - step * at)));
  }
  const asker = askers.find((one) => matches(words, one, code));
  const themes = new Set(subjects.filter((one) => matches(words, one, code)).map(({ theme }) => theme));
  for (const url of asker?.pages ?? []) pages.set(url, Math.max(pages.get(url) ?? 0, atHome));
  return { asker: asker?.audience ?? null, pages, themes };
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
