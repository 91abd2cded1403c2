import { textsOfDocument } from '../document/page.ts';
import type { Ledger } from './ledger.ts';

/** Holds the documents to print against the helplines and sources they name. */
export function checkDocuments(ledger: Ledger): void {
  const orders = new Map<number, string>();
  for (const { file, data } of ledger.content.documents) {
    const complain = ledger.in(file);
    const twin = orders.get(data.order);
    if (twin !== undefined)
      complain(['order'], `${data.order} staat ook in ${twin}.`, 'Geef elk document een eigen nummer.');
    else orders.set(data.order, file);
    ledger.needPast(data.checkedOn, file, ['checkedOn']);
    for (const id of data.sources) ledger.needSource(id, file, ['sources']);
    data.parts.forEach((part, at) => {
      const width = part.rows?.[0]?.length;
      if (part.rows?.some((row) => row.length !== width))
        complain(
          ['parts', String(at + 1), 'rows'],
          'niet elke rij heeft evenveel vakken.',
          'Geef elke rij evenveel vakken als de eerste.',
        );
    });
    const passages = textsOfDocument(data).map(({ text, place }) => ({
      text: ledger.readMarks(text, file, place, { forProfessionals: true }),
      place,
    }));
    ledger.prose(passages, file, 'professional');
  }
}
