import type { Spelling } from './fold-with.ts';

/** Cyrillic letters in Latin ones, as people type them who have no other keyboard. */
const typed = 'a b v g g d e ie zh z i i k l m n o p r s t u f kh ts ch sh sht a i  e iu ia'.split(' ');
const latin = Object.fromEntries(
  Array.from('абвгґдеєжзиіклмнопрстуфхцчшщъыьэюя', (letter, at) => [letter, typed[at] ?? '']),
);
const cyrillic = `[${Object.keys(latin).join('')}]`;

/** What both keyboards make of one sound; doubled letters count once. */
const oneSpelling: Spelling = [
  ['w', 'v'],
  ['ck', 'k'],
  ['kh|x', 'h'],
  ['ts|tz', 'c'],
  [String.raw`(\p{L})\1+`, '$1'],
];

/**
 * How a language brings a folded text further into one form. The words of a page bring those of their own language
 * along, so that a reader of Dutch fetches no Cyrillic. No step looks behind: Safari cannot before 16.4, and would throw
 * at the first question.
 */
export const spellings: Readonly<Record<string, Spelling>> = {
  // The article stands at the front of the word that it belongs to.
  ar: [[String.raw`(^|[^\p{L}])ال(?=\p{L}{3})`, '$1']],
  uk: [['щ', 'ш'], [cyrillic, latin], ['s[h]?ch', 'sh'], ['[yj]', 'i'], ['g', 'h'], ...oneSpelling, ['hh+', 'h']],
  bg: [
    [cyrillic, latin],
    // Numbers that look or sound like a letter stand for it inside a word.
    ['([a-z])4', '$1ch'],
    ['4(?=[a-z])', 'ch'],
    ['([a-z])6', '$1sh'],
    ['6(?=[a-z])', 'sh'],
    ['q', 'ia'],
    ['j', 'zh'],
    ['y+', 'y'],
    ['(^|[^aeiou ])y(?![aeiou ]|$)', '$1a'],
    ['y', 'i'],
    ...oneSpelling,
  ],
};
