/** A name reduced to its letters and digits, so that case, accents, hyphens, spaces and apostrophes do not count. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '');
}

/** The same, with what people write in more than one way made one: ij and y, sint and st., aan den and a/d. */
export function foldLoosely(name: string): string {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/\bst(?:\.|\b)/g, 'sint')
    .replaceAll(/\baan (?:de[nr]?|het|'t|t)\b|\ba[/. ]?d\b\.?/g, 'ad')
    .replaceAll('ij', 'y');
  return foldName(words);
}

/**
 * Whether one text becomes the other by at most `limit` slips: a letter too many, too few, another one, or two
 * neighbours that changed places.
 */
export function isWithinSlips(a: string, b: string, limit: number): boolean {
  if (Math.abs(a.length - b.length) > limit) return false;
  const far = limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    // Only cells near the diagonal can stay within the limit; the rest of the row is never read.
    const from = Math.max(1, i - limit);
    const row: number[] = [];
    row[from - 1] = from === 1 ? i : far;
    let least = row[from - 1] ?? far;
    for (let j = from; j <= Math.min(b.length, i + limit); j++) {
      const isSame = a[i - 1] === b[j - 1];
      let steps = Math.min((last[j] ?? far) + 1, (row[j - 1] ?? far) + 1, (last[j - 1] ?? far) + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        steps = Math.min(steps, (beforeLast[j - 2] ?? far) + 1);
      row[j] = steps;
      least = Math.min(least, steps);
    }
    if (least > limit) return false;
    beforeLast = last;
    last = row;
  }
  return (last[b.length] ?? far) <= limit;
}
