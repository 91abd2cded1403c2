import type { Content } from '../../schema/content.ts';
import { allStepsId, pageAddress, stepAddress } from '../page/address.ts';
import { checkTree } from '../tree/check.ts';
import { quote, suggest } from './issue.ts';
import type { Ledger } from './ledger.ts';
import type { Passage } from './prose.ts';

type Tree = Content['trees'][number]['data'];

/** The addresses of all steps of these trees. */
export function listStepAddresses(trees: Content['trees']): string[] {
  return trees.flatMap(({ data: { page, start, questions, outcomes } }) =>
    [...Object.keys(questions), ...Object.keys(outcomes)].map((id) => stepAddress(page, start, id)),
  );
}

/** Every text in a tree that a reader reads, with the way to it. */
function passagesOfTree(tree: Tree): Passage[] {
  const passages: Passage[] = [{ text: tree.summary, place: ['summary'] }];
  for (const [id, question] of Object.entries(tree.questions)) {
    const at = ['questions', id];
    passages.push({ text: question.text, place: [...at, 'text'] }, { text: question.why, place: [...at, 'why'] });
    if (question.explanation) passages.push({ text: question.explanation, place: [...at, 'explanation'] });
    for (const answer of question.answers) passages.push({ text: answer.text, place: [...at, answer.id] });
    for (const { id: term, meaning, examples } of question.terms ?? []) {
      for (const text of [meaning, ...(examples ?? [])]) passages.push({ text, place: [...at, 'terms', term] });
    }
    for (const { id: sign, text } of [...(question.signs ?? []), ...(question.moreSigns ?? [])])
      passages.push({ text, place: [...at, 'signs', sign] });
  }
  for (const [id, outcome] of Object.entries(tree.outcomes)) {
    const at = ['outcomes', id];
    passages.push(
      { text: outcome.title, place: [...at, 'title'] },
      { text: outcome.summary, place: [...at, 'summary'] },
      { text: outcome.first.act, place: [...at, 'first', 'act'] },
      { text: outcome.worse, place: [...at, 'worse'] },
    );
    if (outcome.first.safe) passages.push({ text: outcome.first.safe, place: [...at, 'first', 'safe'] });
    for (const field of ['say', 'avoid', 'then', 'next'] as const) {
      outcome[field].forEach((text, index) => passages.push({ text, place: [...at, field, String(index + 1)] }));
    }
  }
  return passages;
}

/** What a tree points at: sources, helplines, pages and fears. */
function checkNamed(ledger: Ledger, tree: Tree, file: string): void {
  const forProfessionals = tree.audience === 'professional';
  for (const [id, { terms = [] }] of Object.entries(tree.questions))
    for (const { id: term, sources = [] } of terms)
      for (const source of sources) ledger.needSource(source, file, ['questions', id, 'terms', term]);
  for (const source of tree.published?.sources ?? []) ledger.needSource(source, file, ['published', 'sources']);
  for (const [id, outcome] of Object.entries(tree.outcomes)) {
    const at = ['outcomes', id];
    outcome.helplines.forEach((line, nth) =>
      ledger.needHelpline(line, file, [...at, 'helplines', String(nth + 1)], forProfessionals),
    );
    outcome.pages.forEach((page, nth) => {
      ledger.needPage(page, file, [...at, 'pages', String(nth + 1)]);
    });
    for (const source of outcome.sources ?? []) ledger.needSource(source, file, [...at, 'sources']);
    outcome.fears?.forEach((fear, nth) => {
      const place = [...at, 'fears', String(nth + 1)];
      if (ledger.blocks.get(fear)?.question === undefined)
        ledger.in(file)(
          place,
          `het blok ${quote(fear)} ${ledger.blocks.has(fear) ? 'is geen vraag' : 'bestaat niet'}.`,
          suggest(
            fear,
            [...ledger.blocks].flatMap(([id, { question }]) => (question === undefined ? [] : [id])),
            'blok',
          ),
        );
    });
  }
}

/** Holds every tree against its laws, its words against what they name, and its titles against all others. */
export function checkTrees(ledger: Ledger): void {
  const pages = new Map(ledger.content.pages.map(({ data, file }) => [data.title, file]));
  const places = new Map<string, string>();
  const written = new Set(ledger.content.pages.map(({ id }) => pageAddress(id)));
  for (const { file: structureFile, wordsFile, casesFile, data: tree } of ledger.content.trees) {
    ledger.issues.push(
      ...checkTree(tree, structureFile, {
        helplines: ledger.helplines,
        casesFile,
        wordsFile,
      }),
    );
    const file = wordsFile ?? structureFile;
    const twinTree = places.get(tree.page);
    if (twinTree !== undefined || written.has(pageAddress(tree.page)))
      ledger.in(structureFile)(
        ['page'],
        `op ${quote(pageAddress(tree.page))} staat al ${twinTree ?? 'een pagina'}.`,
        'Geef de boom een adres van zichzelf.',
      );
    else places.set(tree.page, structureFile);
    const titles = new Map<string, string>();
    const steps = [
      ...Object.entries(tree.questions).map(([id, { text }]) => ['questions', id, text] as const),
      ...Object.entries(tree.outcomes).map(([id, { title }]) => ['outcomes', id, title] as const),
    ];
    for (const [kind, id, title] of steps) {
      if (id === allStepsId)
        ledger.in(structureFile)(
          [kind, id],
          `${quote(id)} is al het adres van alle stappen samen.`,
          'Geef de stap een andere naam.',
        );
      const address = stepAddress(tree.page, tree.start, id);
      if (id !== tree.start && written.has(address))
        ledger.in(structureFile)(
          [kind, id],
          `op ${quote(address)} staat al een pagina.`,
          'Geef de stap een andere naam.',
        );
      const twin = titles.get(title) ?? pages.get(title);
      if (twin === undefined) titles.set(title, id);
      else
        ledger.in(file)(
          [kind, id],
          `${quote(title)} staat ook boven ${twin}.`,
          'Geef elke stap een eigen titel.',
          'Elke stap is ook een pagina, en wie luistert kan twee gelijke titels niet uit elkaar houden.',
        );
    }
    const forProfessionals = tree.audience === 'professional';
    const plain = passagesOfTree(tree).map(({ text, place }) => ({
      text: ledger.readMarks(text, file, place, { forProfessionals }),
      place,
    }));
    ledger.prose(plain, file, forProfessionals ? 'professional' : 'public');
    checkNamed(ledger, tree, structureFile);
  }
}
