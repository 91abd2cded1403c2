import { getEntry } from '../../components/content.ts';
import type { APIRoute } from 'astro';
import { listAllPages } from '../../components/page/public-pages.ts';

/** Every public page of every language with its themes, readers and sources (DESIGN §10). */
export const GET: APIRoute = async (here) => {
  const list = await Promise.all(
    (await listAllPages()).map(
      async ({ id, url, title, lang, translationOf, themes, audience, checkedOn, sources }) => ({
        id,
        url,
        title,
        lang,
        ...(translationOf === undefined ? {} : { translationOf }),
        themes,
        audience,
        checkedOn,
        sources: await Promise.all(
          sources.map(async (sourceId) => {
            const source = await getEntry(here, 'sources', sourceId);
            if (!source) throw new Error(`paginas.json: there is no source "${sourceId}".`);
            return { title: source.data.title, url: source.data.url, year: source.data.year };
          }),
        ),
      }),
    ),
  );
  return Response.json(list);
};
