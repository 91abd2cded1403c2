import type { Outcome } from '../../schema/tree.ts';

/** The sheets for a call: one for everybody, and one that asks a professional two things more. */
export type CallSheetKind = 'belblad' | 'belblad-werk';

/** Which sheet goes with an outcome: the longer one where only professionals read, and Veilig Thuis is who they reach. */
export function callSheetOf({ helplines, for: readers }: Pick<Outcome, 'helplines' | 'for'>): CallSheetKind {
  const asksProfessionals = helplines[0] === 'veilig-thuis' && readers.every((reader) => reader === 'professional');
  return asksProfessionals ? 'belblad-werk' : 'belblad';
}
