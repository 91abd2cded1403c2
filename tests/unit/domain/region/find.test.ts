import { describe, expect, it, test } from 'vitest';
import { findNamedRegions, findRegion, indexRegions } from '../../../../src/domain/region/find.ts';
import { makeFinderFile } from '../../../../src/domain/region/finder-file.ts';
import { smallRegions } from '../../../support/regions.ts';

const elsewhere = [
  { id: 'eiland', names: ['Bonaire', 'Sint Maarten', 'Wilgenbos'] },
  { id: 'buurland', names: ['België'] },
];
const index = indexRegions(makeFinderFile(smallRegions, elsewhere));
const regionsOf = (typed: string) => {
  const finding = findRegion(index, typed);
  if (finding.kind === 'unknown' || finding.kind === 'elsewhere') return [];
  return finding.kind === 'region' ? [finding.region.id] : finding.choices.map(({ id }) => id);
};

describe('what is written in full', () => {
  test.each([
    ['a municipality', 'Súdermeer', 'noord'],
    ['without its accent and in capitals', 'SUDERMEER', 'noord'],
    ["a name with 's-", "'s-Gravenzoom", 'zuid'],
    ["a name with 's-, without the marks", 's gravenzoom', 'zuid'],
    ['the name people use', 'den zoom', 'zuid'],
    ['an old municipality', 'oudermeer', 'noord'],
    ['y for ij', 'Krommenes aan den Yver', 'zuid'],
    ['a/d for aan den', 'krommenes a/d ijver', 'zuid'],
    ['aan de for aan den', 'Krommenes aan de IJver', 'zuid'],
    ['st. for sint', 'St. Jorisveld', 'zuid'],
    ['a region', 'Veilig Thuis Noord', 'noord'],
    ['a namesake with its province', 'Beek, Bovenland', 'noord'],
    ['a namesake with its municipality', 'Beek (gemeente Súdermeer)', 'noord'],
    ['four digits', '1100', 'noord'],
    ['a whole postcode', '9000 AB', 'zuid'],
    ['a postcode in one piece', '9000ab', 'zuid'],
    ['a postcode with the place behind it', '9000 AB Beek', 'zuid'],
    ['spaces around it', '   súdermeer   ', 'noord'],
  ])('finds the region of %s', (_, typed, region) => {
    expect(findRegion(index, typed)).toMatchObject({ kind: 'region', region: { id: region } });
  });
});

describe('a place where no region works', () => {
  test.each([
    ['by its name', 'Bonaire', 'eiland'],
    ['in a sentence', 'ik woon op bonaire', 'eiland'],
    ['with a slip', 'Bonnaire', 'eiland'],
    ['without its accent', 'belgie', 'buurland'],
    ['in two words', 'St. Maarten', 'eiland'],
  ])('is told %s', (_, typed, id) => {
    expect(findRegion(index, typed)).toEqual({ kind: 'elsewhere', elsewhere: id });
  });

  it('is offered beside a place of ours with the same name', () => {
    expect(findRegion(index, 'Wilgenbos')).toMatchObject({ kind: 'choices', elsewhere: 'eiland' });
  });
});

describe('what can be more than one', () => {
  test.each([
    ['a name that exists twice', 'beek', ['noord', 'zuid']],
    ['a postcode on the border', '1101', ['noord', 'zuid']],
    ['a postcode in one region with a place in another', '1100 De Wilgen', ['noord', 'zuid']],
    ['a letter too few', 'sudermer', ['noord']],
    ['a letter too many', 'suddermeer', ['noord']],
    ['another letter', 'sudermeet', ['noord']],
    ['two letters that changed places', 'sudemreer', ['noord']],
    ['a name without its article', 'wilgen', ['zuid']],
    ['a name that is not finished', 'krom', ['zuid']],
    ['a part of a town', 'Oudermeer Centrum', ['noord']],
  ])('offers choices for %s', (_, typed, regions) => {
    expect(findRegion(index, typed).kind).toBe('choices');
    expect(regionsOf(typed).sort()).toEqual(regions);
  });

  it('tells two namesakes apart by where they lie', () => {
    const finding = findRegion(index, 'beek');
    const places = finding.kind === 'choices' ? finding.choices.flatMap(({ matches }) => matches) : [];
    expect(new Set(places.map(({ within }) => within.join())).size).toBe(2);
  });
});

describe('what we do not know', () => {
  test.each(['', '   ', 'qqqq', '0800-2000', '112', '1000', '!?', '__proto__', 'constructor', '\u0000', '\uD800'])(
    'answers unknown to %j',
    (typed) => {
      expect(findRegion(index, typed)).toEqual({ kind: 'unknown' });
    },
  );

  it('answers a text without end', () => {
    expect(findRegion(index, 'q'.repeat(1_000_000))).toEqual({ kind: 'unknown' });
  });
});

describe('a place in a search', () => {
  test.each([
    ['oudermeer', ['noord']],
    ['Veilig Thuis in Oudermeer', ['noord']],
    ['nummer veilig thuis 9000', ['zuid']],
    ['beek', ['noord', 'zuid']],
    ['de beek achter ons huis', []],
    ['9000 euro weg', []],
    ['oudermer', []],
    ['', []],
  ])('names the regions of %j', (query, regions) => {
    expect(
      findNamedRegions(index, query)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(regions);
  });
});
