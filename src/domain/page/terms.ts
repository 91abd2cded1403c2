import type { PageMeta } from '../../schema/page.ts';

/** Something people type for a page; the language is left out where it is Dutch. */
export interface Term {
  readonly text: string;
  readonly lang?: string;
}

/** All search terms of a page, those in other languages last. */
export function listTerms({
  searchTerms,
  searchTermsIn = {},
}: Pick<PageMeta, 'searchTerms' | 'searchTermsIn'>): Term[] {
  const foreign = Object.entries(searchTermsIn).flatMap(([lang, terms]) => terms.map((text) => ({ text, lang })));
  return [...searchTerms.map((text) => ({ text })), ...foreign];
}
