import { describe, expect, it, test } from 'vitest';
import { checkRegions } from '../../../../src/domain/region/check.ts';
import type { RegionData } from '../../../../src/schema/region.ts';
import { smallRegions } from '../../../support/regions.ts';

const complete: RegionData = {
  ...smallRegions,
  plaatsen: { ...smallRegions.plaatsen, "'s-Gravenzoom": ['GM0002'] },
};
const [first, ...rest] = complete.gemeenten;
if (!first) throw new Error('The fixture has no municipality.');

describe('the region data', () => {
  it('has nothing to say when all is in order', () => {
    expect(checkRegions(complete, ['een-bron'])).toEqual([]);
  });

  test.each<[string, RegionData, string]>([
    ['a region that does not exist', { ...complete, gemeenten: [{ ...first, region: 'oost' }, ...rest] }, 'gemeenten'],
    ['a municipality twice', { ...complete, gemeenten: [...complete.gemeenten, first] }, 'gemeenten'],
    ['a region without municipalities', { ...complete, gemeenten: [first] }, 'regios'],
    [
      'an unknown code at a postcode',
      { ...complete, postcodes: { ...complete.postcodes, '1': ['GM9999'] } },
      'postcodes',
    ],
    ['a municipality without a place', { ...complete, plaatsen: { Beek: ['GM0001'] } }, 'plaatsen'],
    ['a nickname of nothing', { ...complete, bijnamen: { Nergens: 'Niets' } }, 'bijnamen'],
    ['a source that does not exist', { ...complete, herkomst: { ...complete.herkomst, sources: ['x'] } }, 'herkomst'],
  ])('complains about %s', (_, data, file) => {
    expect(checkRegions(data, ['een-bron']).map((issue) => issue.file)).toContain(`content/feiten/regios/${file}.json`);
  });
});
