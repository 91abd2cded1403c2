import type { Outcome, Reader } from '../../schema/tree.ts';

/** The sheets for a call: of who tells about another, of who tells about themself, and of a professional. */
export type CallSheetKind = 'belblad' | 'belblad-zelf' | 'belblad-werk';

/** Who calls about what happens to them, or about what they do: they saw nothing from outside, so nobody asks. */
const aboutThemselves: readonly Reader[] = ['slachtoffer', 'kind', 'pleger'];

/**
 * Which sheet goes with an outcome: the longest one where only professionals read, and Veilig Thuis is who they reach;
 * the shortest one where everybody who reads tells about themself.
 */
export function callSheetOf({ helplines, for: readers }: Pick<Outcome, 'helplines' | 'for'>): CallSheetKind {
  if (helplines[0] === 'veilig-thuis' && readers.every((reader) => reader === 'professional')) return 'belblad-werk';
  return readers.every((reader) => aboutThemselves.includes(reader)) ? 'belblad-zelf' : 'belblad';
}
