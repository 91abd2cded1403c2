/** Words that stand for one thing in signs of a question, by the name under which a sign calls them: `$partner`. */
export type Groups = Readonly<Record<string, string>>;

/**
 * Puts the words of each group where a pattern names it, also in a pair: `$partner slaat` becomes `man|vrouw slaat`, and
 * `$partner_slaat` becomes `man_slaat|vrouw_slaat`. A name that no group has is left as it stands; `listUnknown` tells it.
 */
export function spellOut(pattern: string, groups: Groups): string {
  const wordsOf = (word: string) => {
    const name = word.slice(1);
    return word.startsWith('$') && Object.hasOwn(groups, name) ? (groups[name] ?? word).split('|') : [word];
  };
  const pairUp = (option: string) =>
    option
      .split('_')
      .map(wordsOf)
      .reduce((heads, tails) => heads.flatMap((head) => tails.map((tail) => `${head}_${tail}`)));
  const spell = (part: string) => part.split('|').flatMap(pairUp).join('|');
  return pattern.split(' ').map(spell).join(' ');
}

/** The names in a pattern that no group has, without their `$`. */
export function listUnknown(pattern: string, groups: Groups): string[] {
  const named = [...pattern.matchAll(/\$([a-z-]+)/g)].map(([, name = '']) => name);
  return named.filter((name) => !Object.hasOwn(groups, name));
}
