/** One answer given during a walk, with the words the reader saw. */
export interface Given {
  readonly stepId: string;
  readonly answerId: string;
  readonly question: string;
  readonly answer: string;
  readonly to: string;
}

/** The answers of a walk and how far the reader stands in them; lives in memory only. */
export interface Trail {
  readonly given: readonly Given[];
  /** How many answers count now; Back lowers it, Forward raises it again. */
  readonly depth: number;
}

export const emptyTrail: Trail = { given: [], depth: 0 };

/** The trail after one more answer; answers that Back had left behind are gone. */
export function answer(trail: Trail, given: Given): Trail {
  return { given: [...trail.given.slice(0, trail.depth), given], depth: trail.depth + 1 };
}

/** The trail as seen from another depth. A depth that was never reached gives the nearest one. */
export function moveTo(trail: Trail, depth: number): Trail {
  return { ...trail, depth: Math.max(0, Math.min(depth, trail.given.length)) };
}

/** The step where the reader stands. */
export function currentStep(trail: Trail, start: string): string {
  return trail.given[trail.depth - 1]?.to ?? start;
}

/** The answers that led here. */
export function answersSoFar(trail: Trail): readonly Given[] {
  return trail.given.slice(0, trail.depth);
}
