import type { RegionData } from '../../schema/region.ts';
import { audiences } from '../../schema/theme.ts';
import type { Words } from '../../schema/words.ts';
import type { BuiltPage } from '../page/built-page.ts';
import { finderPageId, regionPageId } from './address.ts';

/** The finder's own page. */
export function describeFinderPage({ herkomst }: RegionData, words: Words['regio']): BuiltPage {
  return {
    id: finderPageId,
    title: words.title,
    summary: words.summary,
    themes: ['regio', 'veilig-thuis'],
    audience: [...audiences],
    searchTerms: [...words.searchTerms],
    sources: [...herkomst.sources],
    checkedOn: herkomst.checkedOn,
  };
}

/** The page of each region; people search it by the names of its municipalities. */
export function describeRegionPages({ regios, gemeenten, herkomst }: RegionData, words: Words['regio']): BuiltPage[] {
  const { reachText, readySource, readyAfter } = words.page;
  const named = [...reachText.map(({ source }) => source), readySource, ...readyAfter.map(({ source }) => source)];
  const sources = [...new Set([...named.filter((id) => id !== undefined), ...herkomst.sources])];
  return regios.map(({ id, name, otherNames }) => ({
    id: regionPageId(id),
    title: name,
    summary: words.page.summary,
    themes: ['regio', 'veilig-thuis'],
    audience: [...audiences],
    searchTerms: [...otherNames, ...gemeenten.filter(({ region }) => region === id).map((one) => one.name)],
    sources,
    checkedOn: herkomst.checkedOn,
  }));
}
