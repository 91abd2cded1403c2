import { quote, suggest, type Issue } from '../domain/check/issue.ts';
import { readBody } from '../domain/check/body.ts';
import { listTerms } from '../domain/page/terms.ts';
import { sourceLanguage } from '../language/language.ts';
import type { Content } from '../schema/content.ts';
import type { SearchContent } from '../schema/search.ts';
import { findEmergency } from './emergency.ts';
import { hear } from './hear.ts';
import { splitWords } from './normalise.ts';
import { stem } from './stem.ts';

const fileOf = ({ language }: Content, name: string) => `content/${language}/zoeken/${name}.yaml`;

const beginningOf = (word: string) => word.slice(0, 3);

/** Every word that stands on a page, in the form in which search compares words. */
function collectWords(content: Content): Set<string> {
  const texts = content.pages.flatMap(({ data, body, file }) => [
    data.title,
    data.summary,
    ...listTerms(data).map(({ text }) => text),
    ...readBody(body, file).passages.map(({ text }) => text),
  ]);
  const built = Object.values(content.words.ingebouwd).flatMap(({ searchTerms }) => searchTerms);
  return new Set([...texts, ...built].flatMap((text) => splitWords(text, content.language)));
}

function checkLexicon(content: Content, search: SearchContent): Issue[] {
  const issues: Issue[] = [];
  const lexiconFile = fileOf(content, 'lexicon');
  const words = collectWords(content);
  const stems = new Set([...words].map((word) => stem(word, content.language)));
  // Our stems of other languages are rough, so there a word counts that begins alike.
  const beginnings = new Set([...words].map(beginningOf));
  const isSaid = (word: string) =>
    words.has(word) ||
    stems.has(stem(word, content.language)) ||
    (content.language !== sourceLanguage && beginnings.has(beginningOf(word)));
  const { ignore, light } = search.lexicon;
  search.lexicon.words.forEach(({ says, means }, at) => {
    const place = (field: string) => ['words', String(at + 1), field];
    for (const word of means) {
      if (isSaid(word)) continue;
      issues.push({
        file: lexiconFile,
        place: place('means'),
        wrong: `het woord ${quote(word)} staat op geen enkele pagina.`,
        mend: suggest(
          word,
          [...words].filter((one) => one.length > 2),
          'woord',
        ),
        why: 'Een vertaling naar een woord dat er niet is, vindt niets.',
      });
    }
    for (const word of says) {
      if (!ignore.includes(word)) continue;
      issues.push({
        file: lexiconFile,
        place: place('says'),
        wrong: `het woord ${quote(word)} staat ook bij "ignore".`,
        mend: 'Haal het op één van beide plekken weg.',
      });
    }
  });
  for (const word of ignore.filter((one) => light.includes(one)))
    issues.push({
      file: lexiconFile,
      place: ['light'],
      wrong: `het woord ${quote(word)} staat ook bij "ignore".`,
      mend: 'Haal het op één van beide plekken weg.',
    });
  return issues;
}

function checkEmergencies(content: Content, search: SearchContent, lent: readonly string[]): Issue[] {
  const issues: Issue[] = [];
  const rulesFile = fileOf(content, 'noodregels');
  const helplines = new Map(content.helplines.map(({ id, data }) => [id, data]));
  const pages = [...content.pages.map(({ id }) => id), ...lent];
  for (const rule of search.emergencies) {
    const complain = (place: string, wrong: string, mend: string, why?: string) =>
      issues.push({ file: rulesFile, place: [rule.id, place], wrong, mend, ...(why === undefined ? {} : { why }) });
    for (const id of rule.helplines) {
      const helpline = helplines.get(id);
      if (!helpline)
        complain('helplines', `de hulplijn ${quote(id)} bestaat niet.`, suggest(id, [...helplines.keys()], 'hulplijn'));
      else if (!helpline.phone || helpline.show !== 'publiek')
        complain('helplines', `${quote(id)} heeft geen nummer voor iedereen.`, 'Kies een lijn met een nummer.');
    }
    for (const id of rule.pages)
      if (!pages.includes(id)) complain('pages', `de pagina ${quote(id)} bestaat niet.`, suggest(id, pages, 'pagina'));
    for (const example of rule.examples) {
      const found = findEmergency(example, search, content.language);
      if (found?.id === rule.id) continue;
      complain(
        'examples',
        found
          ? `${quote(example)} zet niet deze regel aan, maar ${quote(found.id)}.`
          : `${quote(example)} zet geen enkele regel aan.`,
        found ? 'Zet deze regel hoger, of verplaats het voorbeeld.' : 'Voeg bij "when" een teken toe dat erin past.',
        'Een gemist gevaar kost iemand tijd die er niet is.',
      );
    }
    for (const example of rule.counterexamples)
      if (findEmergency(example, search, content.language)?.id === rule.id)
        complain(
          'counterexamples',
          `${quote(example)} zet deze regel aan.`,
          'Maak een teken bij "when" strenger, of voeg iets toe bij "unless".',
        );
  }
  return issues;
}

function checkAskers(content: Content, { askers }: SearchContent): Issue[] {
  const issues: Issue[] = [];
  const file = fileOf(content, 'vragers');
  const complain = (place: readonly string[], wrong: string, mend: string) =>
    issues.push({ file, place: [...place], wrong, mend });
  for (const { audience, examples } of askers) {
    for (const example of examples) {
      const asker = hear(example, askers, content.language);
      if (asker !== audience)
        complain(
          [audience, 'examples'],
          `${quote(example)} klinkt hier als ${quote(asker ?? 'niemand')}.`,
          'Voeg bij "when" een teken toe, of maak een vrager die eerder komt strenger.',
        );
    }
  }
  return issues;
}

/**
 * Holds what search uses against all other content, and every rule of danger against its own examples. `lent` are the
 * ids of pages that a language may name although it does not have them yet; search then leaves them out.
 */
export function checkSearch(content: Content, search: SearchContent, lent: readonly string[] = []): Issue[] {
  return [
    ...checkLexicon(content, search),
    ...checkEmergencies(content, search, lent),
    ...checkAskers(content, search),
  ];
}
