import type { Decisions, Published, Tree } from '../../schema/tree.ts';
import { quote, suggest, type Issue } from '../check/issue.ts';
import { getOutcome, getQuestion } from './graph.ts';
import { walkWith } from './walk.ts';

type Finding = Omit<Issue, 'file'>;

/** The tree that must follow the framework of the meldcode, by the page where it lives. */
export const frameworkPage = 'professionals/afwegingskader';

/** Whether law T9 is about this tree. */
export function followsPublished(tree: Tree): boolean {
  return tree.published !== undefined || tree.page === frameworkPage;
}

/** An answer to each question, by the ids of question and answer. */
export type Combination = Readonly<Record<string, string>>;

/** Every way to answer the given questions, also the answers to questions that a walk would never reach. */
export function listCombinations(tree: Tree, questionIds: readonly string[]): Combination[] {
  return questionIds.reduce<Combination[]>(
    (sofar, id) =>
      sofar.flatMap((combination) =>
        (getQuestion(tree, id)?.answers ?? []).map((answer) => ({ ...combination, [id]: answer.id })),
      ),
    [{}],
  );
}

const same = (one: Decisions, other: Decisions): boolean => one.report === other.report && one.help === other.help;
const tell = ({ report, help }: Decisions): string => `melden ${report}, hulp ${help}`;
const tellAnswers = (answers: Combination): string =>
  Object.entries(answers)
    .map(([id, answer]) => `${id}: ${answer}`)
    .join(' › ');

/** The questions of the framework, all of them, no others, each leading only to the next or to an outcome. */
function checkOrder(tree: Tree, { questions }: Published): Finding[] {
  const found: Finding[] = [];
  const extra = Object.keys(tree.questions).filter((id) => !questions.includes(id));
  if (extra.length > 0) {
    found.push({
      place: ['questions'],
      wrong: `${extra.map(quote).join(', ')} staat niet in het gepubliceerde kader.`,
      mend: `Stel alleen de vragen bij "published": ${questions.join(', ')}.`,
    });
  }
  questions.forEach((id, at) => {
    const question = getQuestion(tree, id);
    if (!question || (at === 0 && tree.start !== id)) {
      found.push({
        place: ['published', 'questions', String(at + 1)],
        wrong: question ? `de boom begint niet bij ${quote(id)}.` : `de vraag ${quote(id)} bestaat niet.`,
        mend: question ? `Schrijf "start: ${id}".` : suggest(id, Object.keys(tree.questions), 'vraag'),
      });
      return;
    }
    for (const answer of question.answers) {
      if (getOutcome(tree, answer.to) || answer.to === questions[at + 1]) continue;
      found.push({
        place: ['questions', id, answer.id],
        wrong: `dit antwoord leidt naar ${quote(answer.to)}; dat is niet de volgende vraag van het kader.`,
        mend: `Leid het naar ${questions[at + 1] ?? 'een uitkomst'} of naar een uitkomst.`,
        why: 'Het kader legt de volgorde vast.',
      });
    }
  });
  return found;
}

/** Rows that name a question or an answer that is not there would match nothing, or everything. */
function checkRows(tree: Tree, { table, alwaysReports }: Published): Finding[] {
  const named = [
    ...table.map(({ answers }, at) => ({ answers, place: ['published', 'table', String(at + 1)] })),
    { answers: { [alwaysReports.question]: alwaysReports.answer }, place: ['published', 'alwaysReports'] },
  ];
  return named.flatMap(({ answers, place }) =>
    Object.entries(answers)
      .filter(([id, answer]) => !getQuestion(tree, id)?.answers.some((one) => one.id === answer))
      .map(([id, answer]) => ({
        place,
        wrong: `bij ${quote(id)} bestaat het antwoord ${quote(answer)} niet.`,
        mend: suggest(answer, getQuestion(tree, id)?.answers.map((one) => one.id) ?? [], 'antwoord'),
      })),
  );
}

/** The urgency and the two decisions of an outcome say the same. The page shows the decisions under the title. */
function checkDecisions(tree: Tree): Finding[] {
  const found: Finding[] = [];
  for (const [id, { decisions, urgency }] of Object.entries(tree.outcomes)) {
    if (!decisions) {
      found.push({
        place: ['outcomes', id, 'decisions'],
        wrong: 'de twee beslissingen van stap 5 ontbreken.',
        mend: 'Schrijf bij "decisions" wat er uitkomt voor report en help: ja, nee of samen.',
      });
      continue;
    }
    const { report, help } = decisions;
    const closes = report === 'nee' && help === 'nee';
    if (closes !== (urgency === 'geen')) {
      found.push({
        place: ['outcomes', id, 'urgency'],
        wrong: `${quote(urgency)} past niet bij ${tell(decisions)}.`,
        mend: closes
          ? 'Afsluiten heeft urgency geen.'
          : 'Alleen afsluiten heeft urgency geen; kies nu, vandaag of deze-week.',
      });
    }
  }
  return found;
}

/** Holds each combination of answers against the table: exactly one row, with the decisions of the outcome reached. */
function checkTable(tree: Tree, { questions, table, alwaysReports }: Published): Finding[] {
  const found = new Map<string, Finding>();
  for (const combination of listCombinations(tree, questions)) {
    const end = walkWith(tree, combination);
    const reached = end.kind === 'outcome' ? getOutcome(tree, end.id) : undefined;
    const given = Object.fromEntries(end.steps.map(({ questionId, answer }) => [questionId, answer.id]));
    const path = tellAnswers(given);
    if (end.kind !== 'outcome' || !reached) {
      found.set(`${path} nowhere`, {
        place: ['questions', end.id],
        wrong: `deze antwoorden geven geen uitkomst: ${path}.`,
        mend: 'Laat elk antwoord naar een volgende vraag of een uitkomst leiden.',
      });
      continue;
    }
    const rows = table.filter(({ answers }) => Object.entries(answers).every(([id, one]) => combination[id] === one));
    const [row] = rows;
    if (!row || rows.length > 1) {
      found.set(`${path} rows`, {
        place: ['published', 'table'],
        wrong: `${rows.length === 0 ? 'geen enkele regel past' : `${rows.length} regels passen`} bij: ${tellAnswers(combination)}.`,
        mend: 'Zorg dat bij elke reeks antwoorden precies één regel past.',
      });
    } else if (reached.decisions && !same(row, reached.decisions)) {
      found.set(`${path} differs`, {
        place: ['outcomes', end.id, 'decisions'],
        wrong: `de boom geeft ${tell(reached.decisions)}, het kader ${tell(row)} (${path}).`,
        mend: 'Laat deze antwoorden uitkomen op het besluit van het gepubliceerde kader.',
        why: 'Een professional moet op de uitkomst kunnen bouwen.',
      });
    }
    if (given[alwaysReports.question] === alwaysReports.answer && reached.decisions?.report !== 'ja') {
      found.set(`${path} report`, {
        place: ['questions', alwaysReports.question, alwaysReports.answer],
        wrong: `dit antwoord komt uit op ${quote(end.id)}, en dat is niet melden (${path}).`,
        mend: 'Laat dit antwoord altijd op melden uitkomen.',
        why: 'Acuut of structureel onveilig betekent melden, ook als je zelf hulp biedt.',
      });
    }
  }
  return [...found.values()];
}

/** T9: each combination of answers gives exactly one result, the published one; unsafety always reports. */
export function checkPublished(tree: Tree): Finding[] {
  if (!tree.published) {
    return [
      {
        place: ['published'],
        wrong: 'het gepubliceerde kader ontbreekt.',
        mend: 'Zet bij "published" de vragen en de tabel van het kader.',
      },
    ];
  }
  return [
    ...checkOrder(tree, tree.published),
    ...checkRows(tree, tree.published),
    ...checkDecisions(tree),
    ...checkTable(tree, tree.published),
  ];
}
