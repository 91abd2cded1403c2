import { describe, expect, it } from 'vitest';
import { choosePackings } from '../../../src/build/packings.ts';

describe('how a text may be packed', () => {
  it.each([
    ['br', ['br']],
    ['gzip, deflate, br, zstd', ['br', 'gzip']],
    ['BR;q=0.5, GZIP', ['br', 'gzip']],
    ['br;q=0, gzip', ['gzip']],
    ['br; q=0.000, gzip;q=0', []],
    ['*', ['br', 'gzip']],
    ['*;q=0, gzip', ['gzip']],
    ['broad, x-gzip', []],
    ['br;q=much', []],
    ['', []],
    [undefined, []],
  ])('follows from "%s"', (accepted, wanted) => {
    expect(choosePackings(accepted).map(({ encoding }) => encoding)).toEqual(wanted);
  });
});
