/** What the browser tells about one entry of this site in the tab's history. */
export interface HistoryEntry {
  readonly key: string;
  readonly sameDocument: boolean;
}

/** Where to go before leaving: the tab's first page of this site. Another document has to come from the server again. */
export interface FirstPage {
  readonly key: string;
  readonly needsServer: boolean;
}

/**
 * From where to leave, given the entries of this site, oldest first, and the place of the current one: the steps of
 * DESIGN §8 as a value. Nothing when that is the page itself: it is the first, or the history is not known.
 */
export function findFirstPage(entries: readonly HistoryEntry[], currentIndex: number): FirstPage | undefined {
  const first = entries[0];
  return first && currentIndex > 0 ? { key: first.key, needsServer: !first.sameDocument } : undefined;
}
