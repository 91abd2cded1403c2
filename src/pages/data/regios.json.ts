import { getEntry, readRegionData } from '../../components/content.ts';
import type { APIRoute } from 'astro';
import { pageAddress } from '../../domain/page/address.ts';
import { regionPageId } from '../../domain/region/address.ts';

/**
 * Every region of Veilig Thuis (DESIGN §10): an array of `{id, name, url, code, otherNames, website, helpline, checkedOn,
 * sources: [{title, publisher, url, year}], gemeenten: [{code, name, province, otherNames: [text], postcodes: [text],
 * places: [text]}]}`. `url` is the page on this site; `website` the region's own site, or null where nobody confirmed it;
 * `helpline` the id in `hulplijnen.json` whose number serves the region. A postcode or place that lies in several
 * municipalities stands with each of them.
 */
export const GET: APIRoute = async (here) => {
  const { regios, gemeenten, postcodes, plaatsen, herkomst } = await readRegionData(here);
  const keysByCode = (list: Readonly<Record<string, readonly string[]>>) => {
    const keys = new Map<string, string[]>();
    for (const [key, codes] of Object.entries(list))
      for (const code of codes) keys.set(code, [...(keys.get(code) ?? []), key]);
    return keys;
  };
  const [postcodesOf, placesOf] = [keysByCode(postcodes), keysByCode(plaatsen)];
  const sources = await Promise.all(
    herkomst.sources.map(async (id) => {
      const source = await getEntry(here, 'sources', id);
      if (!source) throw new Error(`regios.json: there is no source "${id}".`);
      const { title, publisher, url, year } = source.data;
      return { title, publisher, url, year };
    }),
  );
  const list = regios.map(({ id, ...region }) => ({
    id,
    name: region.name,
    url: pageAddress(regionPageId(id)),
    code: region.code,
    otherNames: region.otherNames,
    website: region.website,
    helpline: 'veilig-thuis',
    checkedOn: herkomst.checkedOn,
    sources,
    gemeenten: gemeenten
      .filter((one) => one.region === id)
      .map(({ code, name, province, otherNames }) => ({
        code,
        name,
        province,
        otherNames: otherNames.map((other) => other.name),
        postcodes: postcodesOf.get(code) ?? [],
        places: placesOf.get(code) ?? [],
      })),
  }));
  return Response.json(list);
};
