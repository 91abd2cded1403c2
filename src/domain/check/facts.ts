import { spokenFields } from '../../schema/helpline.ts';
import { quote } from './issue.ts';
import type { Ledger } from './ledger.ts';

/** Holds the sources against each other: one file for each address. */
export function checkSources(ledger: Ledger): void {
  const urls = new Map<string, string>();
  for (const { file, data } of ledger.content.sources) {
    ledger.needPast(data.checkedOn, file, ['checkedOn']);
    if (data.url === null) continue;
    const twin = urls.get(data.url);
    if (twin === undefined) urls.set(data.url, file);
    else
      ledger.in(file)(
        ['url'],
        `dit adres staat ook in ${twin}.`,
        'Houd één bestand per adres en gebruik overal hetzelfde kenmerk.',
      );
  }
}

/** Holds the figures against their sources, and their sentences against their readers. */
export function checkFigures(ledger: Ledger): void {
  for (const { file, data } of ledger.content.figures) {
    ledger.needSource(data.source, file, ['source']);
    ledger.prose([{ text: data.sentence, place: ['sentence'] }], file, 'fact');
    for (const field of ['sentence', 'note', 'counts', 'doesNotCount'] as const)
      ledger.noNumber(data[field], file, [field], 'Laat het telefoonnummer hier weg.');
  }
}

/** Holds every helpline: nothing uncertain shown, and its number in one place. */
export function checkHelplines(ledger: Ledger): void {
  for (const { file, data } of ledger.content.helplines) {
    const complain = ledger.in(file);
    ledger.needPast(data.checkedOn, file, ['checkedOn']);
    ledger.needRegions(data.regions, file);
    data.sources.forEach((source, at) => {
      ledger.needSource(source, file, ['sources', String(at + 1)]);
    });
    if (data.certainty === 'laag' && data.show !== 'nooit')
      complain(
        ['show'],
        `de zekerheid is laag, maar de lijn wordt getoond (${quote(data.show)}).`,
        'Zet "show: nooit", of kijk de gegevens eerst na.',
      );
    if ((data.show === 'nooit' || data.certainty === 'laag') && data.phone)
      complain(['phone'], 'hier staat een nummer bij een lijn die we nooit tonen.', 'Zet "phone: null".');
    const { phone: _phone, ...rest } = data;
    for (const [field, value] of Object.entries(rest))
      if (typeof value === 'string' && field !== 'checkedOn' && field !== 'website')
        ledger.noNumber(value, file, [field], 'Het nummer hoort alleen bij "phone".');
    if (data.chat) ledger.noNumber(data.chat.note, file, ['chat', 'note'], 'Het nummer hoort alleen bij "phone".');
    ledger.prose(
      spokenFields.flatMap((field) => (data[field] ? [{ text: data[field], place: [field] }] : [])),
      file,
      'fact',
    );
  }
}
