/** Words that stand for one thing in signs of a question, by the name under which a sign calls them: `$partner`. */
export type Groups = Readonly<Record<string, string>>;

/**
 * Puts the words of each group where a pattern names it: `$partner slaat` becomes `man|vrouw slaat`. A name that no group
 * has is left as it stands, for the check to tell.
 */
export function spellOut(pattern: string, groups: Groups): string {
  return pattern.replaceAll(/\$([a-z-]+)/g, (named, name: string) =>
    Object.hasOwn(groups, name) ? (groups[name] ?? named) : named,
  );
}
