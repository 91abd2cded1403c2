import { foldWith } from './fold-with.ts';
import { sourceLanguage } from './language.ts';
import { spellings } from './spelling.ts';

/**
 * Text in one form for comparing: lower case, without accents and apostrophes, everything else than letters and digits
 * a space; what is typed with slips of the keyboard or in other letters meets what it was meant as, in the way of the
 * language. Only for comparing: nobody reads it.
 */
export function foldText(text: string, code: string = sourceLanguage): string {
  return foldWith(text, spellings[code] ?? []);
}

/** A pattern of words, with its `*`, `|` and `_`, in the same form. */
export function foldPattern(pattern: string, code: string): string {
  return pattern
    .split(/([*|_ ])/)
    .map((piece) => (/^[*|_ ]$/.test(piece) ? piece : foldText(piece, code).replaceAll(' ', '')))
    .join('');
}
