import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRegion, indexRegions } from '../../src/domain/region/find.ts';
import { makeFinderFile, type FinderFile } from '../../src/domain/region/finder-file.ts';
import { foldLoosely, foldName } from '../../src/domain/region/names.ts';
import { readRealRegions } from '../support/regions.ts';
import { hostileText, slipsOf } from '../support/slips.ts';

const data = readRealRegions();
// As a browser gets it.
const index = indexRegions(JSON.parse(JSON.stringify(makeFinderFile(data))) as FinderFile);
const regionOf = new Map(data.gemeenten.map(({ code, region }) => [code, region]));

/** Every name that must be found, with the regions it may mean. */
const names = new Map<string, Set<string>>();
function expectName(name: string, codes: readonly string[]): void {
  const regions = names.get(name) ?? new Set<string>();
  for (const code of codes) regions.add(regionOf.get(code) ?? '');
  names.set(name, regions);
}
for (const { code, name, otherNames } of data.gemeenten) {
  expectName(name, [code]);
  for (const other of otherNames) expectName(other.name, [code]);
}
for (const [place, codes] of Object.entries(data.plaatsen)) expectName(place, codes);
for (const [nickname, place] of Object.entries(data.bijnamen)) expectName(nickname, data.plaatsen[place] ?? []);
const known = new Set([...names.keys()].flatMap((name) => [foldName(name), foldLoosely(name)]));

function regionsFor(typed: string): { certain: boolean; regions: string[] } {
  const finding = findRegion(index, typed);
  if (finding.kind === 'unknown' || finding.kind === 'elsewhere') return { certain: false, regions: [] };
  if (finding.kind === 'region') return { certain: true, regions: [finding.region.id] };
  expect(finding.choices.length).toBeLessThanOrEqual(8);
  return { certain: false, regions: finding.choices.map(({ id }) => id) };
}
const aName = fc.constantFrom(...names.keys());

describe('the reference data', () => {
  it('is complete', () => {
    expect(data.gemeenten).toHaveLength(342);
    expect(Object.keys(data.postcodes)).toHaveLength(4074);
    expect(data.regios).toHaveLength(25);
    expect(names.size).toBeGreaterThan(2426);
  });
});

describe('the region finder', () => {
  it('knows the region of every postcode, however it is written', () => {
    for (const [postcode, codes] of Object.entries(data.postcodes)) {
      const regions = [...new Set(codes.map((code) => regionOf.get(code) ?? ''))].sort();
      for (const typed of [postcode, `${postcode}AB`, ` ${postcode} ab `]) {
        const found = regionsFor(typed);
        expect(found.regions.toSorted(), typed).toEqual(regions);
        expect(found.certain, typed).toBe(regions.length === 1);
      }
    }
  });

  it('finds every municipality, place, old name and nickname', () => {
    for (const [name, regions] of names) {
      const found = regionsFor(name).regions;
      for (const region of regions) expect(found, name).toContain(region);
    }
  });

  it('is certain of every municipality whose name is its own', () => {
    const owners = Map.groupBy(names, ([name]) => foldLoosely(name.replace(/ \(.*\)$/, '')));
    const certain = data.gemeenten.filter(({ name }) => {
      const regions = new Set(owners.get(foldLoosely(name))?.flatMap(([, found]) => [...found]));
      return regions.size === 1;
    });
    expect(certain.length).toBeGreaterThan(300);
    for (const { name, region } of certain)
      expect(regionsFor(name), name).toEqual({ certain: true, regions: [region] });
  });

  it('forgives capitals, accents, hyphens, spaces and apostrophes', () => {
    const ways: ((name: string) => string)[] = [
      (name) => name.toUpperCase(),
      (name) => name.toLowerCase(),
      (name) => name.normalize('NFD'),
      (name) => name.normalize('NFD').replaceAll(/\p{M}/gu, ''),
      (name) => name.replaceAll('-', ' '),
      (name) => name.replaceAll(' ', '-'),
      (name) => name.replaceAll(/[' ’-]/g, ''),
      (name) => name.replaceAll("'", '’'),
      (name) => `  ${name}\t`,
    ];
    fc.assert(
      fc.property(aName, fc.constantFrom(...ways), (name, write) => {
        const found = regionsFor(write(name)).regions;
        for (const region of names.get(name) ?? []) expect(found).toContain(region);
      }),
      { numRuns: 3000 },
    );
  });

  // Chance alone seldom comes to these, and a slip leaves the least of them.
  it('mends every slip in a name of two or three letters', () => {
    const short = [...names].filter(([name]) => foldLoosely(name).length <= 3);
    expect(short.length).toBeGreaterThan(5);
    for (const [name, regions] of short) {
      for (const slip of slipsOf(name.toLowerCase())) {
        if (known.has(foldName(slip)) || known.has(foldLoosely(slip))) continue;
        const found = regionsFor(slip);
        for (const region of regions) expect(found.regions, `${name}: ${slip}`).toContain(region);
      }
    }
  });

  it('mends a slip of one letter, or offers the right region among the choices', () => {
    fc.assert(
      fc.property(aName, fc.nat(), (name, pick) => {
        const slips = slipsOf(name.toLowerCase());
        const slip = slips[pick % slips.length] ?? '';
        // A slip that gives another existing name means that name.
        fc.pre(!known.has(foldName(slip)) && !known.has(foldLoosely(slip)));
        const found = regionsFor(slip);
        for (const region of names.get(name) ?? []) expect(found.regions, slip).toContain(region);
      }),
      { numRuns: 1200 },
    );
  });

  it('answers any text at all', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const finding = findRegion(index, text);
        expect(['region', 'choices', 'unknown']).toContain(finding.kind);
        if (finding.kind === 'choices') expect(finding.choices.length).toBeGreaterThan(0);
      }),
      { numRuns: 3000 },
    );
  });

  it('sends nonsense to the national number', () => {
    for (const nonsense of ['qwertyuiop', 'xxxx', '0000', '1000', '<img src=x>', '😀😀', "'; drop table--"])
      expect(findRegion(index, nonsense), nonsense).toEqual({ kind: 'unknown' });
  });
});
