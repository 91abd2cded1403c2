/**
 * What an answer is, and what falls under it: "Iets anders: trouwen, zorg" stands as its first words and the rest, which
 * is empty for an answer without a colon. The colon stays with the first words, so both read on as one sentence.
 */
export function splitAnswer(text: string): { readonly name: string; readonly rest: string } {
  const end = text.indexOf(': ') + 1;
  return end === 0 ? { name: text, rest: '' } : { name: text.slice(0, end), rest: text.slice(end + 1) };
}
