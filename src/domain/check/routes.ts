import type { Content } from '../../schema/content.ts';
import type { Route } from '../../schema/route.ts';
import { helplinesIn, splitRouteText } from '../route/text.ts';
import { quote, suggest, type Issue } from './issue.ts';
import { bareNumberIssue, checkProse, findBareNumbers, professionalLimits, type Passage } from './prose.ts';

const textFields = ['situation', 'sooner', 'first', 'next'] as const;

/** Where help answers by day and by night: the only first step that suits danger. */
function answersNow(route: Route, content: Pick<Content, 'helplines'>): boolean {
  const always = new Set(content.helplines.filter(({ data }) => data.open === '24/7').map(({ id }) => id));
  return helplinesIn([route.first, route.sooner]).some((id) => always.has(id));
}

/** Holds the routes against the helplines, sources and pages they name. `pageIds` are all pages of the site. */
export function checkRoutes(
  content: Pick<Content, 'routes' | 'helplines' | 'sources'>,
  pageIds: readonly string[],
  today: string,
): Issue[] {
  const issues: Issue[] = [];
  const helplines = new Map(content.helplines.map(({ id, data }) => [id, data]));
  const sourceIds = content.sources.map(({ id }) => id);
  const orders = new Map<number, string>();

  for (const { file, data } of content.routes) {
    const complain = (place: readonly string[], wrong: string, mend: string, why?: string) =>
      issues.push({ file, place, wrong, mend, ...(why === undefined ? {} : { why }) });
    const needPage = (id: string, place: readonly string[]) => {
      if (!pageIds.includes(id))
        complain(place, `de pagina ${quote(id)} bestaat niet.`, suggest(id, pageIds, 'pagina'));
    };
    const twin = orders.get(data.order);
    if (twin) complain(['order'], `${data.order} staat ook in ${twin}.`, 'Geef elke groep een eigen nummer.');
    else orders.set(data.order, file);
    needPage(data.page, ['page']);
    if (data.checkedOn > today)
      complain(
        ['checkedOn'],
        `${quote(data.checkedOn)} ligt in de toekomst.`,
        `Schrijf de dag waarop het is nagekeken, hooguit ${today}.`,
      );

    const passages: Passage[] = [{ text: data.title, place: ['title'] }];
    data.routes.forEach((route, at) => {
      const here = ['routes', String(at + 1)];
      needPage(route.page, [...here, 'page']);
      if (data.routes.findIndex(({ situation }) => situation === route.situation) !== at)
        complain(
          [...here, 'situation'],
          `${quote(route.situation)} staat er twee keer.`,
          'Haal er één weg of maak het verschil duidelijk.',
        );
      for (const id of route.sources) {
        if (!sourceIds.includes(id))
          complain(
            [...here, 'sources'],
            `de bron ${quote(id)} bestaat niet.`,
            suggest(id, sourceIds, 'bron'),
            'Elk feit heeft een bron.',
          );
      }
      if (route.sources.length === 0 && !route.advice)
        complain(
          [...here, 'sources'],
          'deze route heeft geen bron.',
          'Noem een bron, of zet "advice: true" als het ons eigen advies is.',
          'Elk feit heeft een bron.',
        );
      if (route.urgency === 'nu' && !answersNow(route, content))
        complain(
          [...here, 'first'],
          'dit kan niet wachten, maar niemand hier neemt dag en nacht op.',
          'Noem een lijn die altijd open is, of 112.',
        );
      for (const field of textFields) {
        const text = route[field];
        if (text === undefined) continue;
        const place = [...here, field];
        const pieces = splitRouteText(text);
        const plain = pieces.map((piece) => (piece.kind === 'text' ? piece.text : '0')).join('');
        passages.push({ text: plain, place });
        for (const number of findBareNumbers(plain, { shortToo: true }))
          issues.push(
            bareNumberIssue(number, file, place, 'Schrijf {lijn:…} of {bel:…} met het kenmerk van de hulplijn.'),
          );
        const unknown = /[{}][^{}]*/.exec(plain)?.[0];
        if (unknown)
          complain(place, `${quote(unknown)} kennen we niet.`, 'Schrijf {lijn:veilig-thuis} of {bel:veilig-thuis}.');
        for (const piece of pieces) {
          if (piece.kind === 'text') continue;
          const helpline = helplines.get(piece.helplineId);
          if (!helpline)
            complain(
              place,
              `de hulplijn ${quote(piece.helplineId)} bestaat niet.`,
              suggest(piece.helplineId, [...helplines.keys()], 'hulplijn'),
            );
          else if (helpline.show === 'nooit' || helpline.certainty === 'laag')
            complain(
              place,
              `naar ${quote(piece.helplineId)} verwijzen we niet.`,
              'Haal de verwijzing weg of kies een andere hulplijn.',
              'Een verkeerde verwijzing kost iemand tijd die er niet is.',
            );
          else if (piece.kind === 'call' && !helpline.phone)
            complain(place, `${quote(piece.helplineId)} heeft geen nummer.`, 'Schrijf {lijn:…} in plaats van {bel:…}.');
        }
      }
    });
    issues.push(...checkProse(passages, professionalLimits, file));
  }
  return issues;
}
