import type { Content } from '../../schema/content.ts';
import { textsOfDocument } from '../document/page.ts';
import { splitInline } from '../page/inline.ts';
import { quote, suggest, type Issue } from './issue.ts';
import { bareNumberIssue, checkProse, findBareNumbers, professionalLimits, type Passage } from './prose.ts';

/** Holds the documents against the helplines and sources they name. */
export function checkDocuments(content: Pick<Content, 'documents' | 'helplines' | 'sources'>, today: string): Issue[] {
  const issues: Issue[] = [];
  const sourceIds = content.sources.map(({ id }) => id);
  const callable = content.helplines
    .filter(({ data }) => data.phone && data.show !== 'nooit' && data.certainty !== 'laag')
    .map(({ id }) => id);
  const orders = new Map<number, string>();
  for (const { file, data } of content.documents) {
    const twin = orders.get(data.order);
    if (twin)
      issues.push({
        file,
        place: ['order'],
        wrong: `${data.order} staat ook in ${twin}.`,
        mend: 'Geef elk document een eigen nummer.',
      });
    else orders.set(data.order, file);
    if (data.checkedOn > today)
      issues.push({
        file,
        place: ['checkedOn'],
        wrong: `${quote(data.checkedOn)} ligt in de toekomst.`,
        mend: `Schrijf de dag waarop het is nagekeken, hooguit ${today}.`,
      });
    for (const id of data.sources) {
      if (!sourceIds.includes(id))
        issues.push({
          file,
          place: ['sources'],
          wrong: `de bron ${quote(id)} bestaat niet.`,
          mend: suggest(id, sourceIds, 'bron'),
        });
    }
    data.parts.forEach((part, at) => {
      const width = part.rows?.[0]?.length;
      if (part.rows?.some((row) => row.length !== width))
        issues.push({
          file,
          place: ['parts', String(at + 1), 'rows'],
          wrong: 'niet elke rij heeft evenveel vakken.',
          mend: 'Geef elke rij evenveel vakken als de eerste.',
        });
    });
    const passages: Passage[] = [];
    for (const { text, place } of textsOfDocument(data)) {
      const pieces = splitInline(text);
      const plain = pieces.map((piece) => (piece.kind === 'text' ? piece.text : '0')).join('');
      passages.push({ text: plain, place });
      for (const number of findBareNumbers(plain, { shortToo: true }))
        issues.push(bareNumberIssue(number, file, place, 'Schrijf {bel:…} met het kenmerk van de hulplijn.'));
      for (const piece of pieces) {
        if (piece.kind !== 'text' && !callable.includes(piece.helplineId))
          issues.push({
            file,
            place,
            wrong: `de hulplijn ${quote(piece.helplineId)} heeft geen nummer dat we tonen.`,
            mend: suggest(piece.helplineId, callable, 'hulplijn'),
          });
      }
    }
    issues.push(...checkProse(passages, professionalLimits, file));
  }
  return issues;
}
