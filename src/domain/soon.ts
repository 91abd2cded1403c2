/**
 * What some work brings within this many milliseconds; undefined when it fails or takes longer. It then goes on by
 * itself: nobody who leaves or wipes waits for a server or a browser that does not answer.
 */
export function soon<Result>(work: Promise<Result>, ms: number): Promise<Result | undefined> {
  return Promise.race([work.catch(() => undefined), new Promise<undefined>((resolve) => setTimeout(resolve, ms))]);
}
