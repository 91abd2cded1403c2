/** Whether this is the long test (`npm run test:long`), which tries all where `npm test` tries what stands for all. */
export const isLong = process.env['LONG_TEST'] === '1';

/** How often something is tried with chance input: a thousand times, or in the long test so often. */
export function rounds(long: number): number {
  return isLong ? long : Math.min(long, 1000);
}
