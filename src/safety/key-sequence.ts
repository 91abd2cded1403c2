/** How often Shift was pressed in a row, and when the row began (milliseconds). */
export interface KeySequence {
  readonly count: number;
  readonly startedAtMs: number;
}

export const emptySequence: KeySequence = { count: 0, startedAtMs: 0 };
export const pressesToLeave = 3;
export const windowMs = 5000;

/**
 * The sequence after one more key. Shift counts; any other key starts over, so that typing a capital
 * letter never leaves the site. A row that takes longer than five seconds starts over too.
 */
export function pressKey(sequence: KeySequence, key: string, nowMs: number): KeySequence {
  if (key !== 'Shift') return emptySequence;
  if (sequence.count === 0 || nowMs - sequence.startedAtMs > windowMs) return { count: 1, startedAtMs: nowMs };
  return { count: sequence.count + 1, startedAtMs: sequence.startedAtMs };
}

export function isComplete(sequence: KeySequence): boolean {
  return sequence.count >= pressesToLeave;
}
