/** The same signs with like beside like: their order makes no difference, and so they pack tighter. */
export function sortSigns(signs: readonly string[]): string[] {
  const sortOptions = (part: string) => part.split('|').sort().join('|');
  return signs.map((sign) => sign.split(' ').map(sortOptions).join(' ')).sort();
}
