/** More words than this say no more about a question, and would only cost time. */
export const mostWords = 40;

/** Text in one form: lower case, without accents and apostrophes, everything else than letters and digits a space. */
export function foldText(text: string): string {
  return (
    text
      .toLowerCase()
      .normalize('NFKD')
      // Soft hyphens and the like stand inside a word and are not seen.
      .replaceAll(/[\p{M}\p{Cf}'’‘`´]/gu, '')
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  );
}

/** The words of a text, in order, with repeats. */
export function splitWords(text: string): string[] {
  const folded = foldText(text);
  return folded === '' ? [] : folded.split(' ');
}

/**
 * The different words of a question, in alphabetical order so that the order of typing cannot matter. Of a very
 * long text the longest words are kept, because those say most.
 */
export function distinctWords(text: string): string[] {
  const words = [...new Set(splitWords(text))].sort();
  if (words.length <= mostWords) return words;
  return words
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .slice(0, mostWords)
    .sort();
}
