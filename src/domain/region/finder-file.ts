import type { RegionData } from '../../schema/region.ts';

/**
 * What the finder fetches, once and whole. A municipality is written as its name, the positions of its province
 * and region, its postcodes, and after those every other name: places in it, old names, other spellings.
 */
export interface FinderFile {
  /** The id and name of each region, and its other names after those. */
  readonly regions: readonly (readonly [string, string, ...string[]])[];
  readonly provinces: readonly string[];
  readonly municipalities: readonly (readonly [string, number, number, string, ...string[]])[];
  /** Places where no region works: the id of what is said of them, and their names. */
  readonly elsewhere: readonly (readonly [string, ...string[]])[];
}

/** Writes postcodes as runs, each in base 36: the step from the end of the run before, and how far it goes on. */
export function packPostcodes(postcodes: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const postcode of [...postcodes].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.to === postcode - 1) last.to = postcode;
    else runs.push({ from: postcode, to: postcode });
  }
  let end = 0;
  return runs
    .map(({ from, to }) => {
      const step = (from - end).toString(36);
      end = to;
      return to > from ? `${step}-${(to - from).toString(36)}` : step;
    })
    .join(' ');
}

/** Reads back what `packPostcodes` wrote. */
export function unpackPostcodes(packed: string): number[] {
  const postcodes: number[] = [];
  let end = 0;
  for (const run of packed.split(' ').filter(Boolean)) {
    const [step = '', length = '0'] = run.split('-');
    const from = end + Number.parseInt(step, 36);
    end = from + Number.parseInt(length, 36);
    for (let postcode = from; postcode <= end; postcode++) postcodes.push(postcode);
  }
  return postcodes;
}

/** Places outside the regions, as far as they have to be recognised. */
interface Elsewhere {
  readonly id: string;
  readonly names: readonly string[];
}

/** The finder's file, made from the reference data; as small as it can be while it stays readable. */
export function makeFinderFile(data: RegionData, elsewhere: readonly Elsewhere[] = []): FinderFile {
  const provinces = [...new Set(data.gemeenten.map(({ province }) => province))];
  const regionIds = data.regios.map(({ id }) => id);
  const postcodesOf = new Map<string, number[]>();
  for (const [postcode, codes] of Object.entries(data.postcodes)) {
    for (const code of codes) postcodesOf.set(code, [...(postcodesOf.get(code) ?? []), Number(postcode)]);
  }
  const namesOf = new Map<string, Set<string>>(
    data.gemeenten.map(({ code, otherNames }) => [code, new Set(otherNames.map(({ name }) => name))]),
  );
  for (const [place, codes] of Object.entries(data.plaatsen)) {
    for (const code of codes) namesOf.get(code)?.add(place);
  }
  for (const [nickname, place] of Object.entries(data.bijnamen)) {
    for (const code of data.plaatsen[place] ?? []) namesOf.get(code)?.add(nickname);
  }
  return {
    regions: data.regios.map(({ id, name, otherNames }) => [id, name, ...otherNames]),
    provinces,
    elsewhere: elsewhere.map(({ id, names }) => [id, ...names]),
    municipalities: data.gemeenten.map(({ code, name, province, region }) => {
      const names = namesOf.get(code) ?? new Set<string>();
      names.delete(name);
      return [
        name,
        provinces.indexOf(province),
        regionIds.indexOf(region),
        packPostcodes(postcodesOf.get(code) ?? []),
        ...names,
      ];
    }),
  };
}
