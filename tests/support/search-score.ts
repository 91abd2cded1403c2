import type { Theme } from '../../src/schema/theme.ts';
import type { Query } from './queries.ts';

/** What one question came to: the place of the first right page (1 is best), or null when it is not in the list. */
export interface Hit {
  readonly query: Query;
  readonly place: number | null;
  /** Whether the first page is about the best of the right themes. */
  readonly isBest: boolean;
  readonly shown: readonly string[];
}

/** The figures of a set of questions. */
export interface Score {
  readonly count: number;
  /** Share with the right theme first. */
  readonly first: number;
  /** Share with the best theme first. */
  readonly best: number;
  readonly firstThree: number;
  /** Mean of one divided by the place. */
  readonly mrr: number;
  readonly empty: number;
}

/** Where the first page stands that is about one of the right themes. */
export function judge(query: Query, urls: readonly string[], themesOf: (url: string) => readonly Theme[]): Hit {
  const at = urls.findIndex((url) => themesOf(url).some((theme) => query.themes.includes(theme)));
  const [best] = query.themes;
  const isBest = best !== undefined && urls[0] !== undefined && themesOf(urls[0]).includes(best);
  return { query, place: at < 0 ? null : at + 1, isBest, shown: urls };
}

/** Adds up what a set of questions came to. */
export function score(hits: readonly Hit[]): Score {
  const share = (fits: (hit: Hit) => boolean) => hits.filter(fits).length / Math.max(1, hits.length);
  return {
    count: hits.length,
    first: share(({ place }) => place === 1),
    best: share(({ isBest }) => isBest),
    firstThree: share(({ place }) => place !== null && place <= 3),
    mrr: hits.reduce((sum, { place }) => sum + (place === null ? 0 : 1 / place), 0) / Math.max(1, hits.length),
    empty: share(({ shown }) => shown.length === 0),
  };
}
