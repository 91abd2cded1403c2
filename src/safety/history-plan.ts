/** What the browser tells about one entry of this site in the tab's history. */
export interface HistoryEntry {
  readonly key: string;
  /** false has it come from the server again. */
  readonly sameDocument: boolean;
  /** What a page keeps at its own entry. */
  getState(): unknown;
}

/**
 * From where to leave, given the entries of this site, oldest first, and the place of the current one: the steps of
 * DESIGN §8 as a value. Nothing when that is the page itself: it is the first, or the history is not known. A page that
 * is framed, a feed or a file carries no script that leaves again, and no mark: somebody sent there would stay there.
 */
export function findFirstPage<Entry extends HistoryEntry>(
  entries: readonly Entry[],
  currentIndex: number,
  mark: string,
): Entry | undefined {
  return entries.slice(0, currentIndex).find((entry) => entry.sameDocument || stateOf(entry).startsWith(`${mark}/`));
}

/** The address that a marked page kept at its own entry, behind the mark. */
export function addressOf(entry: HistoryEntry, mark: string): string {
  return stateOf(entry).slice(mark.length);
}

function stateOf(entry: HistoryEntry): string {
  return String(entry.getState());
}
