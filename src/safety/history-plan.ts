/** What the browser tells about one entry of this site in the tab's history. */
export interface HistoryEntry {
  readonly key: string;
  readonly sameDocument: boolean;
}

/** How to leave, given the tab's history: the steps of DESIGN §8 as a value. */
export type LeavingPlan =
  /** From the page itself: its history is not known, or it is the tab's first page of this site. */
  | { readonly kind: 'leave-here' }
  /** First go back to the tab's first page of this site. Another document has to come from the server again. */
  | { readonly kind: 'go-to-first'; readonly key: string; readonly needsServer: boolean };

export const leaveHere: LeavingPlan = { kind: 'leave-here' };

/** Decides how to leave from the entries of this site, oldest first, and the place of the current one. */
export function planLeaving(entries: readonly HistoryEntry[], currentIndex: number): LeavingPlan {
  const first = entries[0];
  if (!first || currentIndex <= 0) return leaveHere;
  return { kind: 'go-to-first', key: first.key, needsServer: !first.sameDocument };
}
