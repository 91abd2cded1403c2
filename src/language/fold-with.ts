/** Letters that people leave out or write in more ways than one, and that carry no mark which could be taken off. */
const alike: Readonly<Record<string, string>> = {
  ...{ ł: 'l', ı: 'i', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe' },
  // Arabic: hamza on its own, tatweel, the two ends of a feminine word, and what a Persian keyboard types.
  ...{ ء: '', ـ: '', ة: 'ه', ى: 'ي', ک: 'ك', ی: 'ي' },
  ...Object.fromEntries(Array.from('٠١٢٣٤٥٦٧٨٩', (digit, at) => [digit, String(at)])),
  ...Object.fromEntries(Array.from('۰۱۲۳۴۵۶۷۸۹', (digit, at) => [digit, String(at)])),
};
const alikeLetters = new RegExp(`[${Object.keys(alike).join('')}]`, 'gu');

/** One step: a pattern, looked for everywhere, and what it becomes; a table tells it letter by letter. */
type Step = readonly [pattern: string, instead: string | Readonly<Record<string, string>>];
/** How a language brings a folded text further into one form, step by step. */
export type Spelling = readonly Step[];

/** Patterns are made once: texts are folded by the thousand. */
const made = new Map<string, RegExp>();

function patternOf(source: string): RegExp {
  const pattern = made.get(source) ?? new RegExp(source, 'gu');
  made.set(source, pattern);
  return pattern;
}

/** Text in one form for comparing, as `foldText` promises it, with the spelling of its language given. */
export function foldWith(text: string, spelling: Spelling): string {
  let folded = text
    .toLowerCase()
    .normalize('NFKD')
    // Soft hyphens and the like stand inside a word and are not seen.
    .replaceAll(/[\p{M}\p{Cf}'’‘`´ʼ]/gu, '')
    .replaceAll(alikeLetters, (letter) => alike[letter] ?? '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  for (const [source, instead] of spelling) {
    const pattern = patternOf(source);
    folded =
      typeof instead === 'string'
        ? folded.replaceAll(pattern, instead)
        : folded.replaceAll(pattern, (letter) => instead[letter] ?? '');
  }
  return folded;
}
