/** A telephone number as its digits alone, the way it is dialled inside the Netherlands. */
export function foldNumber(number: string): string {
  return number
    .replace(/^\s*(?:\+|00)\s*31[\s.-]*(?:\(0\))?/, '0')
    .replaceAll(/\D/g, '')
    .replace(/^00+/, '0');
}

/** What people write between the digits of a number: spaces, dots, slashes, brackets, hyphens and dashes of any kind. */
export const betweenDigits = String.raw`[\s./()·•_:,\p{Pd}\p{Cf}]*`;

/** Digits in any writing. */
const written = new RegExp(String.raw`(?:\+|\()?\d(?:${betweenDigits}\d)+`, 'gu');

/**
 * The telephone numbers that may stand in a text, folded: "bel 0800 – 2000", "+31 88 555 10 00",
 * "(088) 555 10 00", "113". Total: any text gives a list, often an empty one.
 */
export function findNumbers(text: string): string[] {
  return [...text.normalize('NFKC').matchAll(written)].map(([found]) => foldNumber(found));
}

/**
 * The ways in which one known number is dialled, folded: with the code of the country but no plus, or without the nought
 * in front; on Bonaire, Sint-Eustatius and Saba with their code. They only tell something beside a number that is known.
 */
export function listDialled(folded: string): string[] {
  const local = folded.replace(/^0/, '');
  return [folded, local, `31${local}`, `599${folded}`];
}

/** Whether a text is a number and nothing else. */
export function isOnlyNumber(text: string): boolean {
  return text.trim() !== '' && text.replaceAll(written, '').trim() === '';
}
