/** A row of numbers between 0 and 1 that is the same in every run, so that a failure can be repeated. */
export function makeChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const pieces = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</textarea><b>',
  '&lt;&#60;&#x0;',
  '"\'`${1}',
  '../../../etc/passwd',
  '%00%0a%ff',
  '__proto__',
  'constructor',
  '\u0000\u0007\u001b[31m',
  '\u202e\u2066rechts\u2069',
  'مساعدة',
  'עזרה',
  '\ud83d\ude2d\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67',
  '\ud800',
  '\udfff\ud83d',
  'e\u0301\u0327\u0338',
  '(((((a+)+)+)+)+)$',
  '.*?[\\]^',
  "'; DROP TABLE x; --",
  '\u2028\u2029\r\n\t',
  '\ufeff\u200b\u00ad',
  "'s-Gravenhage",
  'oma pinpas',
  '2511 AB',
  'slaat mijn moeder nu',
];

/** Random and hostile things to type: markup, control characters, other scripts, halves of pairs, and very much of it. */
export function listHostileTexts(count: number, seed = 7): string[] {
  const chance = makeChance(seed);
  const pick = () => pieces[Math.floor(chance() * pieces.length)] ?? '';
  const letter = () => String.fromCharCode(Math.floor(chance() * (chance() < 0.7 ? 128 : 65_536)));
  return Array.from({ length: count }, (_, at) => {
    if (at % 2000 === 0) return (pick() + letter()).repeat(100_000).slice(0, 100_000);
    const parts = Array.from({ length: 1 + Math.floor(chance() * 8) }, () => (chance() < 0.5 ? pick() : letter()));
    return parts.join(chance() < 0.5 ? ' ' : '');
  });
}

/** A text with a few random slips: pieces cut out, doubled, swapped for something hostile. */
export function mutate(text: string, chance: () => number): string {
  let changed = text;
  const slips = 1 + Math.floor(chance() * 4);
  for (let slip = 0; slip < slips; slip++) {
    const from = Math.floor(chance() * changed.length);
    const to = Math.min(changed.length, from + Math.floor(chance() * 40));
    const kind = chance();
    const cut = changed.slice(from, to);
    const put =
      kind < 0.3
        ? ''
        : kind < 0.5
          ? cut + cut
          : kind < 0.8
            ? (pieces[Math.floor(chance() * pieces.length)] ?? '')
            : '\n- ';
    changed = changed.slice(0, from) + put + changed.slice(to);
  }
  return changed;
}
