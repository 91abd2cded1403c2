import { describe, expect, it } from 'vitest';
import { checkTree, judgeTree, laws } from '../../../../src/domain/tree/check.ts';
import type { Tree } from '../../../../src/schema/tree.ts';
import { helplines, outcome, question, redirect, soundTree } from '../../../support/trees.ts';

const brokenLaws = (tree: Tree) =>
  judgeTree(tree, { helplines })
    .filter(({ findings }) => findings.length > 0)
    .map(({ law }) => law);

const withOutcome = (id: string, changes: Parameters<typeof outcome>[0]): Tree => {
  const tree = soundTree();
  return { ...tree, outcomes: { ...tree.outcomes, [id]: { ...outcome(), ...tree.outcomes[id], ...changes } } };
};

const withAnswers = (
  id: string,
  change: (answers: Tree['questions'][string]['answers']) => Tree['questions'][string]['answers'],
): Tree => {
  const tree = soundTree();
  const found = tree.questions[id] ?? question({ ja: '', nee: '', twijfel: '' });
  return { ...tree, questions: { ...tree.questions, [id]: { ...found, answers: change(found.answers) } } };
};

describe('a sound tree', () => {
  it('keeps every law', () => {
    expect(judgeTree(soundTree(), { helplines })).toHaveLength(laws.length);
    expect(checkTree(soundTree(), 'boom.yaml', { helplines })).toEqual([]);
  });
});

describe('a broken tree is caught by the law it breaks', () => {
  const mutations: readonly [name: string, law: string, tree: Tree][] = [
    ['a dead end', 'T1', redirect(soundTree(), 'iemand-bang', 'ja', 'bestaat-niet')],
    ['a start that does not exist', 'T1', { ...soundTree(), start: 'bestaat-niet' }],
    ['a cycle', 'T1', redirect(soundTree(), 'iemand-bang', 'ja', 'gevaar-nu')],
    ['a step that cannot be reached', 'T1', withOutcome('eiland', {})],
    ['a question without doubt', 'T2', withAnswers('iemand-bang', (answers) => answers.filter((one) => !one.doubt))],
    [
      'two answers that mean doubt',
      'T2',
      withAnswers('iemand-bang', (answers) => answers.map((one) => ({ ...one, doubt: true as const }))),
    ],
    [
      'seven answers',
      'T2',
      withAnswers('iemand-bang', (answers) => [
        ...answers,
        ...['a', 'b', 'c', 'd'].map((id) => ({ id, text: id, to: 'bel-112' })),
      ]),
    ],
    ['an outcome without a helpline', 'T3', withOutcome('bel-vandaag', { helplines: [] })],
    ['nobody to call at night', 'T3', withOutcome('bel-vandaag', { helplines: ['kantoorlijn'] })],
    ['nothing on what not to do', 'T3', withOutcome('bel-vandaag', { avoid: [] })],
    ['no 112 for when it gets worse', 'T3', withOutcome('bel-vandaag', { worse: 'Wacht af.' })],
    ['an outcome that asks for nothing', 'T3', withOutcome('praat-eerst', { urgency: 'geen' })],
    [
      'doubt less urgent than no',
      'T4',
      redirect(redirect(soundTree(), 'iemand-bang', 'weet-niet', 'praat-eerst'), 'iemand-bang', 'nee', 'bel-vandaag'),
    ],
    [
      'doubt less urgent than every other answer',
      'T4',
      redirect(
        withAnswers('iemand-bang', (answers) =>
          answers.map((one) => (one.id === 'nee' ? { ...one, id: 'anders', to: 'bel-vandaag' } : one)),
        ),
        'iemand-bang',
        'weet-niet',
        'praat-eerst',
      ),
    ],
    ['a path of doubt that ends this week', 'T4', redirect(soundTree(), 'gevaar-nu', 'weet-niet', 'praat-eerst')],
    ['danger that does not reach 112 at once', 'T5', redirect(soundTree(), 'gevaar-nu', 'ja', 'iemand-bang')],
    ['a first question about something else', 'T5', { ...soundTree(), start: 'iemand-bang' }],
    [
      'a talk without its gate',
      'T6',
      withAnswers('iemand-bang', (answers) => answers.map(({ makesTalkSafe: _gate, ...one }) => one)),
    ],
    [
      'a talk after an answer that makes it dangerous',
      'T6',
      withAnswers('gevaar-nu', (answers) =>
        answers.map((one) => (one.id === 'nee' ? { ...one, makesTalkUnsafe: true as const } : one)),
      ),
    ],
    ['advice to mediate', 'T6', withOutcome('bel-vandaag', { then: ['Probeer zelf te bemiddelen.'] })],
    [
      'an example that ends elsewhere',
      'T8',
      {
        ...soundTree(),
        examples: [...soundTree().examples, { case: 'Fout.', answers: ['ja'], outcome: 'bel-vandaag' }],
      },
    ],
    [
      'an example with an answer that does not exist',
      'T8',
      {
        ...soundTree(),
        examples: [...soundTree().examples, { case: 'Fout.', answers: ['misschien'], outcome: 'bel-112' }],
      },
    ],
    ['an outcome without an example', 'T8', { ...soundTree(), examples: soundTree().examples.slice(0, 3) }],
  ];
  it.each(mutations)('%s breaks %s', (_name, law, tree) => {
    expect(brokenLaws(tree)).toContain(law);
  });

  it('a path of eight questions breaks T7', () => {
    const chain = Object.fromEntries(
      Array.from({ length: 8 }, (_, at) => [
        `vraag-${at}`,
        question(
          { ja: 'bel-112', nee: at < 7 ? `vraag-${at + 1}` : 'bel-vandaag', twijfel: 'bel-112' },
          at === 0 ? { danger: true } : {},
        ),
      ]),
    );
    const { 'praat-eerst': _talk, ...outcomes } = soundTree().outcomes;
    expect(brokenLaws({ ...soundTree(), start: 'vraag-0', questions: chain, outcomes })).toContain('T7');
  });
});

describe('what the author reads', () => {
  it('names the file, the way to the answer, and the nearest step', () => {
    const [issue] = checkTree(redirect(soundTree(), 'iemand-bang', 'ja', 'bel-vandag'), 'content/boom.yaml', {
      helplines,
    });
    expect(issue?.file).toBe('content/boom.yaml');
    expect(issue?.place).toEqual(['questions', 'iemand-bang', 'ja']);
    expect(issue?.wrong).toContain('bel-vandag');
    expect(issue?.mend).toContain('bel-vandaag');
  });

  it('hears all mistakes at once', () => {
    const tree = withOutcome('bel-vandaag', { say: [], avoid: [], helplines: [], worse: 'Wacht.' });
    expect(checkTree(tree, 'boom.yaml', { helplines }).length).toBeGreaterThanOrEqual(4);
  });
});
