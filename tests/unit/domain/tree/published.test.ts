import { describe, expect, it } from 'vitest';
import { judgeTree } from '../../../../src/domain/tree/check.ts';
import { sharedAnswers } from '../../../../src/domain/tree/graph.ts';
import { frameworkPage, listCombinations } from '../../../../src/domain/tree/published.ts';
import { walkWith } from '../../../../src/domain/tree/walk.ts';
import type { Outcome, Published, Tree } from '../../../../src/schema/tree.ts';
import { helplines, outcome, question, redirect, soundTree } from '../../../support/trees.ts';

/** A framework of three questions that keeps every law: suspicion, danger, help. */
function framework(): Tree & { published: Published } {
  return {
    ...soundTree(),
    page: frameworkPage,
    audience: 'professional',
    start: 'vermoeden',
    questions: {
      vermoeden: question({ ja: 'onveilig', nee: 'afsluiten', twijfel: 'overleg' }),
      onveilig: question({ ja: 'melden-nu', nee: 'hulp', twijfel: 'overleg' }, { danger: true }),
      hulp: question({ ja: 'hulp-bieden', nee: 'melden', twijfel: 'overleg' }),
    },
    outcomes: {
      afsluiten: outcome({ title: 'Afsluiten', urgency: 'geen', decisions: { report: 'nee', help: 'nee' } }),
      overleg: outcome({ title: 'Overleg', decisions: { report: 'samen', help: 'samen' } }),
      'melden-nu': outcome({
        title: 'Nu melden',
        urgency: 'nu',
        helplines: ['veilig-thuis', 'alarmnummer-112'],
        decisions: { report: 'ja', help: 'samen' },
      }),
      melden: outcome({ title: 'Melden', decisions: { report: 'ja', help: 'nee' } }),
      'hulp-bieden': outcome({
        title: 'Hulp bieden',
        urgency: 'deze-week',
        decisions: { report: 'nee', help: 'ja' },
      }),
    },
    published: {
      sources: ['bron'],
      questions: ['vermoeden', 'onveilig', 'hulp'],
      alwaysReports: { question: 'onveilig', answer: 'ja' },
      table: [
        { answers: { vermoeden: 'nee' }, report: 'nee', help: 'nee' },
        { answers: { vermoeden: 'weet-niet' }, report: 'samen', help: 'samen' },
        { answers: { vermoeden: 'ja', onveilig: 'ja' }, report: 'ja', help: 'samen' },
        { answers: { vermoeden: 'ja', onveilig: 'weet-niet' }, report: 'samen', help: 'samen' },
        { answers: { vermoeden: 'ja', onveilig: 'nee', hulp: 'nee' }, report: 'ja', help: 'nee' },
        { answers: { vermoeden: 'ja', onveilig: 'nee', hulp: 'ja' }, report: 'nee', help: 'ja' },
        { answers: { vermoeden: 'ja', onveilig: 'nee', hulp: 'weet-niet' }, report: 'samen', help: 'samen' },
      ],
    },
    examples: [
      { case: 'Niets meer.', answers: ['nee'], outcome: 'afsluiten' },
      { case: 'Twijfel.', answers: ['weet-niet'], outcome: 'overleg' },
      { case: 'Gevaar.', answers: ['ja', 'ja'], outcome: 'melden-nu' },
      { case: 'Geen hulp.', answers: ['ja', 'nee', 'nee'], outcome: 'melden' },
      { case: 'Hulp.', answers: ['ja', 'nee', 'ja'], outcome: 'hulp-bieden' },
    ],
  };
}

const withOutcome = (id: string, changes: Partial<Outcome>): Tree => {
  const tree = framework();
  return { ...tree, outcomes: { ...tree.outcomes, [id]: { ...outcome(), ...tree.outcomes[id], ...changes } } };
};

const withPublished = (changes: Partial<Published>): Tree => {
  const tree = framework();
  return { ...tree, published: { ...tree.published, ...changes } };
};

const findingsOf = (tree: Tree, law: string) =>
  judgeTree(tree, { helplines }).find((verdict) => verdict.law === law)?.findings ?? [];

describe('a tree that follows its published framework', () => {
  it('keeps every law', () => {
    expect(judgeTree(framework(), { helplines }).filter(({ findings }) => findings.length > 0)).toEqual([]);
  });

  it('answers every combination, also those with answers nobody would be asked for', () => {
    const combinations = listCombinations(framework(), framework().published.questions);
    expect(combinations).toHaveLength(27);
    expect(combinations.filter((one) => walkWith(framework(), one).kind !== 'outcome')).toEqual([]);
  });

  it('is the only kind of tree that the law is about', () => {
    const verdict = (tree: Tree) => judgeTree(tree, { helplines }).find(({ law }) => law === 'T9');
    expect(verdict(framework())?.applies).toBe(true);
    expect(verdict(soundTree())?.applies).toBe(false);
    expect(verdict(soundTree())?.findings).toEqual([]);
  });
});

describe('a tree that leaves its published framework breaks T9', () => {
  const { published: _gone, ...unpublished } = framework();
  const [firstRow, ...otherRows] = framework().published.table;
  const mutations: readonly [name: string, tree: Tree][] = [
    ['the framework is gone', unpublished],
    ['unsafety no longer reports', redirect(framework(), 'onveilig', 'ja', 'hulp')],
    ['unsafety only leads to a talk with a colleague', redirect(framework(), 'onveilig', 'ja', 'overleg')],
    [
      'tree and table agree that unsafety needs no report',
      {
        ...redirect(framework(), 'onveilig', 'ja', 'overleg'),
        published: {
          ...framework().published,
          table: framework().published.table.map((row) =>
            row.answers['onveilig'] === 'ja' ? { ...row, report: 'samen' as const, help: 'samen' as const } : row,
          ),
        },
      },
    ],
    ['no help is no reason to report', redirect(framework(), 'hulp', 'nee', 'hulp-bieden')],
    ['help that is there is reported', redirect(framework(), 'hulp', 'ja', 'melden')],
    ['doubt closes the case', redirect(framework(), 'vermoeden', 'weet-niet', 'afsluiten')],
    ['a question is skipped', redirect(framework(), 'vermoeden', 'ja', 'hulp')],
    [
      'a question is added',
      {
        ...redirect(framework(), 'hulp', 'ja', 'extra'),
        questions: {
          ...redirect(framework(), 'hulp', 'ja', 'extra').questions,
          extra: question({ ja: 'hulp-bieden', nee: 'hulp-bieden', twijfel: 'overleg' }),
        },
      },
    ],
    ['the order is another', withPublished({ questions: ['onveilig', 'vermoeden', 'hulp'] })],
    ['a published question is not asked', withPublished({ questions: ['vermoeden', 'onveilig', 'hulp', 'termijn'] })],
    ['a row is missing, so a combination has no result', withPublished({ table: otherRows })],
    [
      'two rows answer the same combination',
      withPublished({ table: [...framework().published.table, ...(firstRow ? [firstRow] : [])] }),
    ],
    [
      'a row names an answer that does not exist',
      withPublished({
        table: [...framework().published.table, { answers: { hulp: 'soms' }, report: 'ja', help: 'nee' }],
      }),
    ],
    [
      'the answer that always reports does not exist',
      withPublished({ alwaysReports: { question: 'onveilig', answer: 'acuut' } }),
    ],
    ['an outcome takes no decision', withOutcome('melden', { decisions: undefined })],
    ['an outcome decides otherwise', withOutcome('melden', { decisions: { report: 'ja', help: 'ja' } })],
    ['reporting can wait forever', withOutcome('melden', { urgency: 'geen' })],
    ['closing is urgent', withOutcome('afsluiten', { urgency: 'vandaag' })],
  ];
  it.each(mutations)('when %s', (_name, tree) => {
    expect(findingsOf(tree, 'T9')).not.toEqual([]);
  });

  it('and tells the author by which answers', () => {
    const [finding] = findingsOf(redirect(framework(), 'hulp', 'nee', 'hulp-bieden'), 'T9');
    expect(finding?.wrong).toContain('vermoeden: ja › onveilig: nee › hulp: nee');
  });
});

describe('the other laws in a tree for professionals', () => {
  it('ask for danger somewhere, where the order is published', () => {
    const tree = framework();
    const { danger: _gone, ...safe } = tree.questions['onveilig'] ?? question({ ja: '', nee: '', twijfel: '' });
    expect(findingsOf({ ...tree, questions: { ...tree.questions, onveilig: safe } }, 'T5')).not.toEqual([]);
  });

  it('ask for danger first, where it is not', () => {
    const { published: _gone, ...tree } = framework();
    expect(findingsOf({ ...tree, page: 'professionals/proef' }, 'T5')).not.toEqual([]);
  });

  it('let danger reach 112 in one step', () => {
    expect(findingsOf(withOutcome('melden-nu', { helplines: ['veilig-thuis'] }), 'T5')).not.toEqual([]);
  });

  it('let doubt end with a human today', () => {
    expect(findingsOf(withOutcome('overleg', { urgency: 'deze-week' }), 'T4')).not.toEqual([]);
  });
});

describe('the answers everybody gave who reached an outcome', () => {
  it('are all of them where one way leads there', () => {
    expect([...sharedAnswers(framework(), 'melden')]).toEqual([
      ['vermoeden', 'ja'],
      ['onveilig', 'nee'],
      ['hulp', 'nee'],
    ]);
  });

  it('leave out what differs between the ways', () => {
    expect([...sharedAnswers(framework(), 'overleg')]).toEqual([]);
  });
});
