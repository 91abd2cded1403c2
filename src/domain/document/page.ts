import type { DocumentFile } from '../../schema/document.ts';
import type { BuiltPage } from '../page/built-page.ts';

/** The id of the page that lists the documents. */
export const documentsPageId = 'professionals/documenten';

/** The id of the page of one document. */
export function documentPageIdOf(documentId: string): string {
  return `${documentsPageId}/${documentId}`;
}

/** A document as a public page. */
export function describeDocument(document: { readonly id: string; readonly data: DocumentFile }): BuiltPage {
  const { title, summary, searchTerms, sources, checkedOn } = document.data;
  return {
    id: documentPageIdOf(document.id),
    title,
    summary,
    themes: ['meldcode'],
    audience: ['professional'],
    searchTerms,
    sources,
    checkedOn,
  };
}

/** Every text of a document that a reader reads, with its place in the file. */
export function textsOfDocument(data: DocumentFile): { text: string; place: string[] }[] {
  const texts = [
    { text: data.title, place: ['title'] },
    { text: data.summary, place: ['summary'] },
    { text: data.intro ?? '', place: ['intro'] },
  ];
  data.parts.forEach((part, at) => {
    const here = ['parts', String(at + 1)];
    const add = (field: string, ...found: (string | undefined)[]) => {
      for (const text of found) texts.push({ text: text ?? '', place: [...here, field] });
    };
    add('title', part.title);
    add('text', part.text);
    add('items', ...(part.items ?? []));
    add('steps', ...(part.steps ?? []));
    add('rows', ...(part.rows ?? []).flat());
    add('checks', ...(part.checks ?? []));
    add('fields', ...(part.fields ?? []).flatMap(({ label, hint }) => [label, hint]));
    add('blank', ...(part.blank?.columns ?? []));
  });
  return texts.filter(({ text }) => text !== '');
}
