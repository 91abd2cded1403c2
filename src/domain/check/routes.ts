import type { Content } from '../../schema/content.ts';
import { helplinesIn } from '../route/text.ts';
import { quote } from './issue.ts';
import type { Ledger } from './ledger.ts';
import type { Passage } from './prose.ts';

const textFields = ['situation', 'sooner', 'first', 'next'] as const;

/** Whether one of these texts names help that answers by day and by night: the only first step that suits danger. */
function answersNow(texts: readonly (string | undefined)[], content: Pick<Content, 'helplines'>): boolean {
  const always = new Set(content.helplines.filter(({ data }) => data.open === '24/7').map(({ id }) => id));
  return helplinesIn(texts).some((id) => always.has(id));
}

/** Holds the routes against the helplines, sources and pages they name. */
export function checkRoutes(ledger: Ledger): void {
  const orders = new Map<number, string>();
  for (const { file, data } of ledger.content.routes) {
    const complain = ledger.in(file);
    const twin = orders.get(data.order);
    if (twin !== undefined)
      complain(['order'], `${data.order} staat ook in ${twin}.`, 'Geef elke groep een eigen nummer.');
    else orders.set(data.order, file);
    ledger.needPage(data.page, file, ['page']);
    ledger.needPast(data.checkedOn, file, ['checkedOn']);

    const passages: Passage[] = [{ text: data.title, place: ['title'] }];
    const read = (text: string | undefined, place: readonly string[], lines: boolean) => {
      if (text === undefined) return;
      passages.push({ text: ledger.readMarks(text, file, place, { forProfessionals: true, lines }), place });
    };
    read(data.danger, ['danger'], false);
    read(data.none, ['none'], true);
    if (data.danger !== undefined && !answersNow([data.danger], ledger.content))
      complain(
        ['danger'],
        'bij gevaar wordt hier niemand genoemd die dag en nacht opneemt.',
        'Noem een lijn die altijd open is, of 112.',
      );
    data.routes.forEach((route, at) => {
      const here = ['routes', String(at + 1)];
      ledger.needPage(route.page, file, [...here, 'page']);
      if (data.routes.findIndex(({ situation }) => situation === route.situation) !== at)
        complain(
          [...here, 'situation'],
          `${quote(route.situation)} staat er twee keer.`,
          'Haal er één weg of maak het verschil duidelijk.',
        );
      for (const id of route.sources) ledger.needSource(id, file, [...here, 'sources']);
      if (route.sources.length === 0 && !route.advice)
        complain(
          [...here, 'sources'],
          'deze route heeft geen bron.',
          'Noem een bron, of zet "advice: true" als het ons eigen advies is.',
          'Elk feit heeft een bron.',
        );
      if (route.urgency === 'nu' && !answersNow([route.first, route.sooner], ledger.content))
        complain(
          [...here, 'first'],
          'dit kan niet wachten, maar niemand hier neemt dag en nacht op.',
          'Noem een lijn die altijd open is, of 112.',
        );
      for (const field of textFields) read(route[field], [...here, field], true);
    });
    ledger.prose(passages, file, 'professional');
  }
}
