import { helplinesIn, splitRouteText } from '../../domain/route/text.ts';
import { pageAddress } from '../../domain/page/address.ts';
import { routesPageIdOf } from '../../domain/route/page.ts';
import { getCollection, type Here } from '../content.ts';

/** The routes of every group as open data, with names and numbers written out. */
export async function listPublishedRoutes(here: Here) {
  const lines = new Map((await getCollection(here, 'helplines')).map(({ id, data }) => [id, data]));
  const plain = (text: string) =>
    splitRouteText(text)
      .map((piece) => {
        if (piece.kind === 'text') return piece.text;
        const line = lines.get(piece.helplineId);
        const phone = line?.phone ?? '';
        return piece.kind === 'call' ? phone : [line?.name ?? piece.helplineId, phone].join(' ').trim();
      })
      .join('');
  const groups = (await getCollection(here, 'routes')).sort((a, b) => a.data.order - b.data.order);
  return groups.map(({ id, data }) => ({
    group: id,
    title: data.title,
    url: pageAddress(routesPageIdOf(id)),
    checkedOn: data.checkedOn,
    routes: data.routes.map(({ situation, urgency, sooner, first, next, work, page, advice }) => ({
      situation: plain(situation),
      urgency,
      sooner: sooner === undefined ? null : plain(sooner),
      first: plain(first),
      next: next === undefined ? null : plain(next),
      helplines: helplinesIn([sooner, first, next]),
      work: work ?? [],
      url: pageAddress(page),
      advice: advice ?? false,
    })),
  }));
}
