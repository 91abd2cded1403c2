import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { foldLoosely, foldName, isWithinSlips } from '../../../../src/domain/region/names.ts';
import { hostileText, slipsOf } from '../../../support/slips.ts';

const word = fc.stringMatching(/^[a-z]{1,12}$/);

describe('folding a name', () => {
  it('does not care how often it is done', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(foldName(foldName(text))).toBe(foldName(text));
      }),
    );
  });

  test.each([
    ["'s-Gravenhage", 'S Gravenhage'],
    ['Súdwest-Fryslân', 'sudwest fryslan'],
    ['IJsselstein', 'Ĳsselstein'],
    ['Capelle aan den IJssel', 'Capelle a.d. Yssel'],
    ['Sint Annaparochie', 'St.-Annaparochie'],
  ])('makes %s and %s one', (a, b) => {
    expect(foldLoosely(a)).toBe(foldLoosely(b));
  });
});

describe('slips of the finger', () => {
  it('sees each single slip as one', () => {
    fc.assert(
      fc.property(word, fc.nat(), (name, pick) => {
        const slips = slipsOf(name);
        const slip = slips[pick % slips.length] ?? name;
        expect(isWithinSlips(slip, name, 1)).toBe(true);
        expect(isWithinSlips(name, slip, 1)).toBe(true);
      }),
    );
  });

  test.each([
    ['almelo', 'alkmaar', 2],
    ['ede', 'epe', 0],
    ['', 'urk', 2],
  ])('keeps %s and %s apart within %i', (a, b, limit) => {
    expect(isWithinSlips(a, b, limit)).toBe(false);
  });
});
