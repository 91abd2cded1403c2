import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeFinderFile, packPostcodes, unpackPostcodes } from '../../../../src/domain/region/finder-file.ts';
import { smallRegions } from '../../../support/regions.ts';

it('reads back every set of postcodes it wrote', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1000, max: 9999 })), (postcodes) => {
      expect(unpackPostcodes(packPostcodes(postcodes))).toEqual(postcodes.toSorted((a, b) => a - b));
    }),
  );
});

it('keeps every municipality, with its names once', () => {
  const { municipalities } = makeFinderFile(smallRegions);
  expect(municipalities.map(([name]) => name)).toEqual(smallRegions.gemeenten.map(({ name }) => name));
  for (const [name, , , , ...others] of municipalities) {
    expect(new Set([name, ...others]).size).toBe(others.length + 1);
  }
});
