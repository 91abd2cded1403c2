import { sourceLanguage, splitAddress } from '../language/language.ts';

const kilobyte = 1024;

/**
 * How many bytes a page may take as it travels, packed (DESIGN §9). Which page may take which stands in
 * `tests/support/budget.ts`; the build packs tighter what would come just over one of them.
 */
export const pageLimits = {
  ordinary: 9 * kilobyte,
  professional: 10.5 * kilobyte,
  heavy: 11 * kilobyte,
  routes: 15 * kilobyte,
  book: 26 * kilobyte,
  search: 36 * kilobyte,
  allSteps: 68 * kilobyte,
} as const;

/** A page in another language says what Dutch says in two or three, and what to read out in Dutch to who answers. */
export const inOnePage = 12 * kilobyte;
/** Every other page in another language carries that as well. */
export const readOut = 0.75 * kilobyte;

const unmarked = /^(?:en|nl)$/;
const marked = /^(?:pl|tr|es|ro)$/;

/**
 * What the letters of a language cost beside those of Dutch: those of another script take two bytes each, and with
 * marks one in ten does.
 */
export function costOfLetters(code: string): number {
  if (unmarked.test(code)) return 1;
  return marked.test(code) ? 1.06 : 1.2;
}

/** Every limit that a page at this address may have to keep. */
export function limitsAt(address: string): readonly number[] {
  const { code } = splitAddress(address);
  const limits = Object.values(pageLimits);
  if (code === sourceLanguage) return limits;
  return [...limits.map((limit) => limit + readOut), inOnePage].map((limit) => limit * costOfLetters(code));
}
