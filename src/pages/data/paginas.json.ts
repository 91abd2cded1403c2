import { getCollection, getEntry } from 'astro:content';
import type { APIRoute } from 'astro';
import { readRegionData } from '../../components/region/region-data.ts';
import { readWords } from '../../components/words.ts';
import { pageAddress } from '../../domain/page/address.ts';
import { describeBuiltPages, homeId } from '../../domain/page/built-pages.ts';

/** Every public page with its themes, readers and sources (DESIGN §10). */
export const GET: APIRoute = async () => {
  const trees = (await getCollection('trees')).map(({ id, data }) => ({ id, file: id, data }));
  const routes = (await getCollection('routes')).map(({ id, data }) => ({ id, file: id, data }));
  const built = describeBuiltPages({ trees, routes, words: readWords() }, readRegionData());
  const pages = [...(await getCollection('pages')), ...built.map((page) => ({ id: page.id, data: page }))];
  const list = await Promise.all(
    pages.map(async ({ id, data }) => ({
      id,
      url: pageAddress(id === homeId ? '' : id),
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
