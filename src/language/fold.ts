import { sourceLanguage } from './language.ts';

/** Letters that people leave out or write in more ways than one, and that carry no mark which could be taken off. */
const alike: Readonly<Record<string, string>> = {
  ...{ ł: 'l', ı: 'i', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe' },
  // Arabic: hamza on its own, tatweel, the two ends of a feminine word, and what a Persian keyboard types.
  ...{ ء: '', ـ: '', ة: 'ه', ى: 'ي', ک: 'ك', ی: 'ي' },
  ...Object.fromEntries(Array.from('٠١٢٣٤٥٦٧٨٩', (digit, at) => [digit, String(at)])),
  ...Object.fromEntries(Array.from('۰۱۲۳۴۵۶۷۸۹', (digit, at) => [digit, String(at)])),
};
const alikeLetters = new RegExp(`[${Object.keys(alike).join('')}]`, 'gu');

/** Cyrillic letters in Latin ones, as people type them who have no other keyboard. */
const typed = 'a b v g g d e ie zh z i i k l m n o p r s t u f kh ts ch sh sht a i  e iu ia'.split(' ');
const latin = new Map(Array.from('абвгґдеєжзиіклмнопрстуфхцчшщъыьэюя', (letter, at) => [letter, typed[at] ?? '']));
const cyrillic = new RegExp(`[${[...latin.keys()].join('')}]`, 'gu');

/** How a language brings a folded text further into one form. Each step is a pattern and what it becomes. */
type Steps = readonly (readonly [RegExp, string])[];

/** What both keyboards make of one sound; doubled letters count once. */
const oneSpelling: Steps = [
  [/w/g, 'v'],
  [/ck/g, 'k'],
  [/kh|x/g, 'h'],
  [/ts|tz/g, 'c'],
  [/(\p{L})\1+/gu, '$1'],
];

const further: Readonly<Record<string, Steps>> = {
  // The article stands at the front of the word that it belongs to.
  ar: [[/(?<!\p{L})ال(?=\p{L}{3})/gu, '']],
  uk: [
    [/щ/g, 'ш'],
    [cyrillic, 'latin'],
    [/s[h]?ch/g, 'sh'],
    [/[yj]/g, 'i'],
    [/g/g, 'h'],
    ...oneSpelling,
    [/hh+/g, 'h'],
  ],
  bg: [
    [cyrillic, 'latin'],
    // Numbers that look or sound like a letter stand for it inside a word.
    [/(?<=[a-z])4|4(?=[a-z])/g, 'ch'],
    [/(?<=[a-z])6|6(?=[a-z])/g, 'sh'],
    [/q/g, 'ia'],
    [/j/g, 'zh'],
    [/(?<![aeiou ])y(?![aeiou ]|$)/g, 'a'],
    [/y/g, 'i'],
    ...oneSpelling,
  ],
};

/**
 * Text in one form for comparing: lower case, without accents and apostrophes, everything else than letters and digits
 * a space; what is typed with slips of the keyboard or in other letters meets what it was meant as, in the way of the
 * language. Only for comparing: nobody reads it.
 */
export function foldText(text: string, code: string = sourceLanguage): string {
  let folded = text
    .toLowerCase()
    .normalize('NFKD')
    // Soft hyphens and the like stand inside a word and are not seen.
    .replaceAll(/[\p{M}\p{Cf}'’‘`´ʼ]/gu, '')
    .replaceAll(alikeLetters, (letter) => alike[letter] ?? '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  for (const [pattern, instead] of further[code] ?? [])
    folded =
      instead === 'latin'
        ? folded.replaceAll(pattern, (letter) => latin.get(letter) ?? '')
        : folded.replaceAll(pattern, instead);
  return folded;
}

/** A pattern of words, with its `*` and `|`, in the same form. */
export function foldPattern(pattern: string, code: string): string {
  return pattern
    .split(/([*| ])/)
    .map((piece) => (/^[*| ]$/.test(piece) ? piece : foldText(piece, code).replaceAll(' ', '')))
    .join('');
}
