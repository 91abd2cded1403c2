import { pageAddress } from '../domain/page/address.ts';
import { describeRegionPages } from '../domain/region/pages.ts';
import { addressIn } from '../language/language.ts';
import type { RegionData } from '../schema/region.ts';
import type { Words } from '../schema/words.ts';
import { foldText } from '../language/fold.ts';
import type { PlaceRecord } from '../search/pack.ts';

/** Shorter names, such as Ee, are more often a slip than a place. */
const shortestName = 3;

/**
 * The names of places, municipalities and nicknames of each region, with the page about it. Left out are names that
 * are everyday words as well, such as Buren: somebody who types those rarely means the place.
 */
export function listPlaces(
  regions: RegionData,
  words: Words['regio'],
  isEveryday: (name: string) => boolean,
  language: string,
): PlaceRecord[] {
  const regionOf = new Map(regions.gemeenten.map(({ code, region }) => [code, region]));
  const names = new Map<string, Set<string>>();
  const add = (name: string, region: string | undefined) => {
    // What stands behind a name tells namesakes apart; people leave it out.
    const folded = foldText(name.replace(/ \(.*\)$| gem\. .*$/, ''));
    if (region !== undefined && folded.length >= shortestName && !isEveryday(folded))
      names.set(region, (names.get(region) ?? new Set()).add(folded));
  };
  for (const { name, region, otherNames } of regions.gemeenten)
    for (const one of [name, ...otherNames.map((other) => other.name)]) add(one, region);
  for (const [name, codes] of Object.entries(regions.plaatsen))
    // A name that lies in two regions points at neither.
    if (new Set(codes.map((code) => regionOf.get(code))).size === 1) add(name, regionOf.get(codes[0] ?? ''));
  for (const [nickname, place] of Object.entries(regions.bijnamen))
    add(nickname, regionOf.get(regions.plaatsen[place]?.[0] ?? ''));
  return describeRegionPages(regions, words).map(({ id, title, summary, themes, audience }, at) => ({
    page: {
      url: addressIn(language, pageAddress(id)),
      title,
      summary,
      themes,
      audience,
      situation: null,
      terms: [],
      headings: [],
      key: '',
    },
    names: [...(names.get(regions.regios[at]?.id ?? '') ?? [])].sort(),
  }));
}
