import type { RegionData } from '../../schema/region.ts';
import { quote, suggest, type Issue } from '../check/issue.ts';

/** Holds the region data against itself and against the sources: ids, codes, and nothing left without a region. */
export function checkRegions(data: RegionData, sourceIds: readonly string[]): Issue[] {
  const issues: Issue[] = [];
  const complain = (file: string, place: readonly string[], wrong: string, mend: string) =>
    issues.push({ file: `content/feiten/regios/${file}.json`, place, wrong, mend });
  const regionIds = data.regios.map(({ id }) => id);
  const codes = data.gemeenten.map(({ code }) => code);
  const known = new Set(codes);
  const twice = (file: string, list: readonly string[]) => {
    for (const one of new Set(list.filter((id, at) => list.indexOf(id) !== at)))
      complain(file, [], `${quote(one)} staat er twee keer.`, 'Haal er één weg.');
  };
  twice('regios', regionIds);
  twice('gemeenten', codes);

  for (const { name, region } of data.gemeenten) {
    if (!regionIds.includes(region))
      complain('gemeenten', [name], `de regio ${quote(region)} bestaat niet.`, suggest(region, regionIds, 'regio'));
  }
  for (const { id, name } of data.regios) {
    if (!data.gemeenten.some(({ region }) => region === id))
      complain('regios', [id], `${quote(name)} heeft geen enkele gemeente.`, 'Geef minstens één gemeente deze regio.');
  }
  for (const file of ['postcodes', 'plaatsen'] as const) {
    const used = new Set<string>();
    for (const [key, list] of Object.entries(data[file])) {
      for (const code of list) {
        used.add(code);
        if (!known.has(code))
          complain(file, [key], `de gemeente ${quote(code)} bestaat niet.`, suggest(code, codes, 'gemeente'));
      }
    }
    for (const { code, name } of data.gemeenten) {
      if (!used.has(code))
        complain(file, [], `${quote(name)} (${code}) komt niet voor.`, 'Elke gemeente heeft er minstens één.');
    }
  }
  for (const [nickname, place] of Object.entries(data.bijnamen)) {
    if (!data.plaatsen[place])
      complain(
        'bijnamen',
        [nickname],
        `de plaats ${quote(place)} bestaat niet.`,
        suggest(place, Object.keys(data.plaatsen), 'plaats'),
      );
  }
  data.herkomst.sources.forEach((id, at) => {
    if (!sourceIds.includes(id))
      complain(
        'herkomst',
        ['sources', String(at + 1)],
        `de bron ${quote(id)} bestaat niet.`,
        suggest(id, sourceIds, 'bron'),
      );
  });
  return issues;
}
