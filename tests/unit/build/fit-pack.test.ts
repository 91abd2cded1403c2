import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { fitPack } from '../../../src/build/fit-pack.ts';
import { depths, type Depth } from '../../../src/build/make-pack.ts';
import { indexOf, page } from '../../support/search-index.ts';

const sizes: Readonly<Record<Depth, number>> = { full: 90_000, outline: 60_000, words: 40_000, name: 9_000 };
/** Packs with files that cannot be packed tighter. */
const make = (depth: Depth) => {
  const bytes = new Uint8Array(randomBytes(sizes[depth]));
  return Promise.resolve({ engine: depth, pack: { index: indexOf([page('Eén')]), files: new Map([['a', bytes]]) } });
};

describe('the pack that search fetches', () => {
  it.each([
    ['outline', 1_000_000],
    ['outline', 80_000],
    ['words', 50_000],
    ['name', 20_000],
    ['name', 10],
  ] as const)('is as deep as its budget allows: %s in %i bytes', async (depth, limit) => {
    expect(depths).toContain(depth);
    const fitted = await fitPack(make, limit);
    expect(fitted.depth).toBe(depth);
    expect(fitted.engine).toBe(depth);
  });
});
