/** A rule of a style: what each of its selectors cannot do without, and what it weighs in bytes. */
export interface Rule {
  readonly needs: readonly (readonly string[])[];
  readonly bytes: number;
}

interface Group {
  readonly pages: readonly number[];
  /** For each rule 1 when some page of the group uses it. */
  readonly used: Uint8Array;
}

/**
 * Parts pages that share one style into at most `most` groups, so that together they carry the fewest bytes of rules
 * that they do not use. Gives for each group the places of its pages in `pages`, in order.
 */
export function splitKinds(
  pages: readonly ReadonlySet<string>[],
  rules: readonly Rule[],
  most: number,
): (readonly number[])[] {
  const weigh = (used: Uint8Array) => rules.reduce((sum, { bytes }, at) => sum + (used[at] ? bytes : 0), 0);
  const join = (one: Group, other: Group): Group => ({
    pages: [...one.pages, ...other.pages].sort((a, b) => a - b),
    used: one.used.map((use, at) => use | (other.used[at] ?? 0)),
  });
  /** How many bytes more all pages carry together when two groups become one. */
  const cost = (one: Group, other: Group) => {
    const whole = weigh(join(one, other).used);
    return one.pages.length * (whole - weigh(one.used)) + other.pages.length * (whole - weigh(other.used));
  };
  const alike = new Map<string, Group>();
  for (const [at, names] of pages.entries()) {
    const used = Uint8Array.from(rules, ({ needs }) =>
      Number(needs.some((all) => all.every((name) => names.has(name)))),
    );
    const key = used.join('');
    alike.set(key, { used, pages: [...(alike.get(key)?.pages ?? []), at] });
  }
  const groups = [...alike.values()];
  const costs = groups.map((one) => groups.map((other) => cost(one, other)));
  while (groups.length > most) {
    let best: [number, number] = [0, 1];
    for (let a = 0; a < groups.length; a++)
      for (let b = a + 1; b < groups.length; b++)
        if ((costs[a]?.[b] ?? 0) < (costs[best[0]]?.[best[1]] ?? 0)) best = [a, b];
    const [a, b] = best;
    const [one, other] = [groups[a], groups[b]];
    if (!one || !other) break;
    groups[a] = join(one, other);
    for (const list of [groups, costs, ...costs]) list.splice(b, 1);
    const joined = groups[a];
    for (const [at, group] of groups.entries()) {
      const price = cost(joined, group);
      const [row, column] = [costs[a], costs[at]];
      if (row) row[at] = price;
      if (column) column[a] = price;
    }
  }
  return groups.map(({ pages: places }) => places);
}
