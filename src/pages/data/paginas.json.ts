import { getCollection, getEntry } from 'astro:content';
import type { APIRoute } from 'astro';
import { readRegionData } from '../../components/region/region-data.ts';
import { readWords } from '../../components/words.ts';
import { pageAddress } from '../../domain/page/address.ts';
import { describeRouteGroup, describeRoutesPage } from '../../domain/route/page.ts';
import { describeFinderPage, describeRegionPages } from '../../domain/region/pages.ts';

/** Every public page with its themes, readers and sources (DESIGN §10). */
export const GET: APIRoute = async () => {
  const { regio, verwijsroutes } = readWords();
  const regions = readRegionData();
  const routes = await getCollection('routes');
  const built = [
    describeFinderPage(regions, regio),
    ...describeRegionPages(regions, regio),
    describeRoutesPage(routes, verwijsroutes),
    ...routes.map((group) => describeRouteGroup(group, verwijsroutes)),
  ];
  const pages = [...(await getCollection('pages')), ...built.map((page) => ({ id: page.id, data: page }))];
  const list = await Promise.all(
    pages.map(async ({ id, data }) => ({
      id,
      url: pageAddress(id),
      title: data.title,
      lang: 'nl',
      themes: data.themes,
      audience: data.audience,
      checkedOn: data.checkedOn,
      sources: await Promise.all(
        data.sources.map(async (sourceId) => {
          const source = await getEntry('sources', sourceId);
          if (!source) throw new Error(`paginas.json: there is no source "${sourceId}".`);
          const { title, url, year } = source.data;
          return { title, url, year };
        }),
      ),
    })),
  );
  return Response.json(list.sort((a, b) => a.id.localeCompare(b.id)));
};
