import { placeholders } from '../../schema/words.ts';
import { compareBuiltPages } from '../page/built-pages.ts';
import { quote } from './issue.ts';
import type { Ledger } from './ledger.ts';

type Path = readonly string[];

/** Fields that point at something or that nobody reads. */
const pointers: ReadonlySet<string> = new Set(['to', 'source', 'readySource', 'id', 'typed', 'on']);
/** What a page is about, by ids; only its search terms are words. */
const unread = /^ingebouwd\/.*\/(?:themes|audience|checkedOn)\b/;

/** Every text of the interface, with the way to it; positions count from one. */
function* textsOf(value: unknown, path: Path = []): Generator<readonly [text: string, path: Path]> {
  if (typeof value === 'string') yield [value, path];
  else if (Array.isArray(value))
    for (const [at, one] of value.entries()) yield* textsOf(one, [...path, String(at + 1)]);
  else if (typeof value === 'object' && value !== null)
    for (const [key, one] of Object.entries(value)) yield* textsOf(one, [...path, key]);
}

/** Texts in which a number of three digits belongs: they tell about the number itself. */
const aboutNumbers = /^(?:wegwijzers\/proof\/laws|sporen|offline\/card)\b/;

/** Holds the words of the interface to what pages are held to: links, numbers, sources, and marks that code fills in. */
export function checkWords(ledger: Ledger): void {
  const { language, words } = ledger.content;
  for (const [part, content] of Object.entries(words)) {
    const file = `content/${language}/teksten/${part}.yaml`;
    for (const [text, path] of textsOf(content)) {
      const field = path.findLast((one) => !/^\d+$/.test(one)) ?? '';
      if (field === 'to') ledger.needAddress(text, file, path);
      else if (field === 'source' || field === 'readySource') ledger.needSource(text, file, path);
      const at = [part, ...path].join('/');
      if (pointers.has(field) || unread.test(at)) continue;
      const known = Object.hasOwn(placeholders, at) ? (placeholders[at] ?? []) : [];
      for (const mark of known)
        if (!text.includes(`{${mark}}`))
          ledger.in(file)(
            path,
            `in ${quote(text)} ontbreekt {${mark}}.`,
            `Zet {${mark}} op de plek waar de site het invult.`,
          );
      if (!/[{}]/.test(text))
        ledger.noNumber(text, file, path, 'Schrijf een nummer als {bel:veilig-thuis}.', !aboutNumbers.test(at));
      else ledger.readMarks(text, file, path, { forProfessionals: true, lines: true, known });
    }
  }
}

/** Each page that the site makes itself is told about, and nothing is told about a page that it does not make. */
export function checkBuiltPages(ledger: Ledger): void {
  const { language, trees, words } = ledger.content;
  const file = `content/${language}/teksten/ingebouwd.yaml`;
  const complain = ledger.in(file);
  for (const [id, { checkedOn, changes }] of Object.entries(words.ingebouwd)) {
    ledger.needPast(checkedOn, file, [id, 'checkedOn']);
    ledger.needChanges(changes, file, [id, 'changes']);
  }
  const { untold, unmade } = compareBuiltPages(ledger.content);
  for (const id of untold) {
    const tree = trees.find(({ data }) => data.page === id);
    complain(
      [id],
      tree ? `hier ontbreekt ${quote(id)}, het adres van de boom ${quote(tree.id)}.` : `hier ontbreekt ${quote(id)}.`,
      'Voeg het toe met themes, audience, searchTerms en checkedOn, zoals bij de pagina’s die er al staan.',
      'Anders kan niemand deze pagina vinden.',
    );
  }
  for (const id of unmade)
    complain([id], `op ${quote(id)} maakt de site zelf geen pagina.`, 'Verbeter het adres of haal dit stuk weg.');
}
