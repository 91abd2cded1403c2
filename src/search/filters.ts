import type { Audience, Situation } from '../schema/theme.ts';

/**
 * What the reader narrowed the list to; null is everything. It stands apart from what makes results, which a page that
 * only shows them need not fetch.
 */
export interface Filters {
  readonly audience: Audience | null;
  readonly situation: Situation | null;
}
export const noFilters: Filters = { audience: null, situation: null };
