import fc from 'fast-check';

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Every way to make one slip in a name: a letter too many, too few, another one, or two that changed places. */
export function slipsOf(name: string): string[] {
  const slips = new Set<string>();
  const characters = Array.from(name);
  const join = (...parts: (string | string[])[]) => parts.flat().join('');
  for (let at = 0; at <= characters.length; at++) {
    const before = characters.slice(0, at);
    const [here = '', next = ''] = characters.slice(at);
    for (const letter of letters) {
      slips.add(join(before, letter, characters.slice(at)));
      if (here) slips.add(join(before, letter, characters.slice(at + 1)));
    }
    if (here) slips.add(join(before, characters.slice(at + 1)));
    if (next) slips.add(join(before, next, here, characters.slice(at + 2)));
  }
  slips.delete(name);
  return [...slips];
}

const strange = [
  '\u0000',
  '\uD800',
  '\u202E',
  '\u0301',
  'ĳ',
  'ß',
  'İ',
  '😀',
  "'",
  '-',
  '/',
  '.',
  '<',
  '%',
  '9',
  '1',
  ' ',
  '\t',
  'a',
  'Z',
];

/** Texts nobody should type: control characters, half pairs, marks without a letter, digits and signs. */
export const hostileText = fc.oneof(
  fc.string({ maxLength: 200 }),
  fc.string({ unit: fc.constantFrom(...strange), maxLength: 60 }),
);
