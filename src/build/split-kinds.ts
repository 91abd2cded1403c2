/** A rule of a style: what each of its selectors cannot do without, and what it weighs in bytes. */
export interface Rule {
  readonly needs: readonly (readonly string[])[];
  readonly bytes: number;
}

interface Group {
  readonly pages: readonly number[];
  /** For each rule 1 when some page of the group uses it. */
  readonly used: Uint8Array;
  /** The bytes of those rules. */
  readonly weight: number;
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
  const bytes = rules.map((rule) => rule.bytes);
  const weigh = (one: Uint8Array, other: Uint8Array) => {
    let sum = 0;
    for (let at = 0; at < bytes.length; at++) if (one[at] || other[at]) sum += bytes[at] ?? 0;
    return sum;
  };
  const join = (one: Group, other: Group): Group => ({
    pages: [...one.pages, ...other.pages].sort((a, b) => a - b),
    used: one.used.map((use, at) => use | (other.used[at] ?? 0)),
    weight: weigh(one.used, other.used),
  });
  /** How many bytes more all pages carry together when two groups become one. It is asked for every two: no array is made. */
  const cost = (one: Group, other: Group) => {
    const whole = weigh(one.used, other.used);
    return one.pages.length * (whole - one.weight) + other.pages.length * (whole - other.weight);
  };
  const alike = new Map<string, Group>();
  for (const [at, names] of pages.entries()) {
    const used = Uint8Array.from(rules, ({ needs }) =>
      Number(needs.some((all) => all.every((name) => names.has(name)))),
    );
    const key = used.join('');
    alike.set(key, { used, pages: [...(alike.get(key)?.pages ?? []), at], weight: weigh(used, used) });
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
