import type { PageMeta } from '../../schema/page.ts';

/** A public page that is made from data instead of a file of its own, told as a page of an author would tell it. */
export interface BuiltPage extends Pick<
  PageMeta,
  'title' | 'summary' | 'themes' | 'audience' | 'searchTerms' | 'sources' | 'checkedOn' | 'changes'
> {
  readonly id: string;
}
