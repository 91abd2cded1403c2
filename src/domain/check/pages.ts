import { headingIds, type Anchors } from '../page/anchors.ts';
import { isForProfessionals, pageAddress } from '../page/address.ts';
import { readBody } from './body.ts';
import { quote, suggest } from './issue.ts';
import type { Ledger } from './ledger.ts';
import { checkText } from './text.ts';

/** Holds every page against what it names, and all of them against each other. */
export function checkPages(ledger: Ledger): void {
  const titles = new Map<string, string>();
  for (const { id, file, data, body } of ledger.content.pages) {
    const forProfessionals = isForProfessionals(id);
    const complain = ledger.in(file);
    const twin = titles.get(data.title);
    if (twin !== undefined)
      complain(
        ['title'],
        `de titel ${quote(data.title)} staat ook boven ${twin}.`,
        'Geef elke pagina een eigen titel.',
        'Wie luistert in plaats van kijkt, kan twee tabbladen anders niet uit elkaar houden.',
      );
    else titles.set(data.title, file);
    data.helplines.forEach((line, at) =>
      ledger.needHelpline(line, file, ['helplines', String(at + 1)], forProfessionals),
    );
    data.sources.forEach((source, at) => {
      ledger.needSource(source, file, ['sources', String(at + 1)]);
    });
    data.related.forEach((page, at) => {
      const place = ['related', String(at + 1)];
      if (page === id) complain(place, 'de pagina verwijst naar zichzelf.', 'Kies een andere pagina.');
      else ledger.needPage(page, file, place);
    });
    for (const field of ['helplines', 'sources', 'related', 'themes', 'audience', 'searchTerms'] as const)
      ledger.noTwins(data[field], file, [field]);
    ledger.needPast(data.checkedOn, file, ['checkedOn']);
    ledger.needRegions(data.regions, file);
    ledger.needChanges(data.changes, file, ['changes']);
    for (const field of ['title', 'summary'] as const)
      ledger.noNumber(data[field], file, [field], 'Laat het nummer hier weg; de kaart van de hulplijn toont het.');
    data.searchTerms.forEach((term, at) => {
      ledger.noNumber(term, file, ['searchTerms', String(at + 1)], 'Laat het nummer hier weg.');
    });
    for (const [lang, terms] of Object.entries(data.searchTermsIn ?? {}))
      terms.forEach((term, at) => {
        ledger.noNumber(term, file, ['searchTermsIn', lang, String(at + 1)], 'Laat het nummer hier weg.');
      });
    checkText(ledger, {
      file,
      body,
      sources: data.sources,
      lead: [{ text: data.summary, place: ['summary'] }],
      forProfessionals,
      rhythm: forProfessionals ? undefined : { inDanger: data.themes[0] === 'noodsituatie' },
    });
  }
}

/** Holds every link to a place on a page (#…) against the headings of that page. */
export function checkAnchors(ledger: Ledger): void {
  const { pages, blocks } = ledger.content;
  const known = new Map<string, Anchors>(pages.map(({ id, body }) => [pageAddress(id), headingIds(body, blocks)]));
  for (const { id: own, file, body } of pages)
    for (const { url, place } of readBody(body, file).links) {
      const [, address = '', anchor = ''] = /^([^#?]*)(?:\?[^#]*)?#(.*)$/.exec(url) ?? [];
      const anchors = known.get(address === '' ? pageAddress(own) : address);
      if (anchor === '' || !anchors || anchors.has(anchor)) continue;
      ledger.in(file)(
        place,
        `op ${quote(address)} staat geen kop ${quote(anchor)}.`,
        suggest(anchor, [...anchors], 'kop'),
      );
    }
}
