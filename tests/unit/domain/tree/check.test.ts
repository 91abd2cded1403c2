import { describe, expect, it } from 'vitest';
import { checkTree, judgeTree, laws } from '../../../../src/domain/tree/check.ts';
import type { Example, Outcome, Tree } from '../../../../src/schema/tree.ts';
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

/** The sound tree with one more thing said of the case that ends at a call today. */
const withCase = (changes: Partial<Example>): Tree => ({
  ...soundTree(),
  examples: soundTree().examples.map((one) => (one.case === 'Iemand is bang.' ? { ...one, ...changes } : one)),
});

const withFirst = (changes: Partial<Outcome['first']>): Tree =>
  withOutcome('bel-vandaag', { first: { ...outcome().first, ...changes } });

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
    ['no question for who is elsewhere', 'T1', { ...soundTree(), elsewhere: 'bestaat-niet' }],
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
    ['a talk that is not marked as advice', 'T6', withOutcome('praat-eerst', { advises: [] })],
    ['advice to talk where no talk is meant', 'T6', withOutcome('bel-vandaag', { advises: ['gesprek'] })],
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
    ['an outcome without a case', 'T8', { ...soundTree(), examples: soundTree().examples.slice(0, 3) }],
    ['another way to read a case that goes nowhere', 'T8', withCase({ others: [['nee']] })],
    [
      'another way to read a case that ends at the wrong first act',
      'T8',
      withCase({ first: ['veilig-thuis'], others: [['ja']] }),
    ],
    ['a first act that is not right for a case', 'T8', withCase({ first: ['kantoorlijn'] })],
    ['a case that cannot wait as long as the outcome lets it', 'T8', withCase({ within: 'nu' })],
    ['a forbidden act in a case', 'T8', withCase({ others: [['nee', 'nee']], never: ['gesprek'] })],
    ['a line that may not come first in a case', 'T8', withCase({ never: ['veilig-thuis'] })],
    ['a first act that is a condition', 'T10', withFirst({ act: 'Is er nood? Bel {bel:veilig-thuis}.' })],
    ['a safe act that is a condition', 'T10', withFirst({ safe: 'Is er een baby?' })],
    ['a first act without the number of the first helpline', 'T10', withFirst({ act: 'Schrijf op wat je zag.' })],
    ['a first act with the number of another line', 'T10', withFirst({ act: 'Bel {bel:kantoorlijn}.' })],
    ['a person who is not named', 'T10', withFirst({ reach: 'person' })],
    ['a person named beside a helpline', 'T10', withFirst({ person: 'huisarts' })],
    ['a talk as first act where no talk is allowed', 'T10', withFirst({ reach: 'talk' })],
    ['a step of the meldcode for a bystander', 'T10', withFirst({ reach: 'meldcode-step' })],
    ['an outcome for other readers than who may come', 'T11', withOutcome('bel-vandaag', { for: ['omstander'] })],
    [
      'an answer that tells who is asking, and an outcome for another',
      'T11',
      {
        ...withAnswers('iemand-bang', (answers) =>
          answers.map((one) => (one.id === 'nee' ? { ...one, tells: { readers: ['kind' as const] } } : one)),
        ),
        outcomes: {
          ...soundTree().outcomes,
          'praat-eerst': outcome({ ...soundTree().outcomes['praat-eerst'], for: ['omstander'] }),
        },
      },
    ],
    [
      'two answers that contradict each other about who is asking',
      'T11',
      {
        ...soundTree(),
        questions: {
          'gevaar-nu': {
            ...question({ ja: 'bel-112', nee: 'iemand-bang', twijfel: 'bel-vandaag' }, { danger: true }),
            answers: (soundTree().questions['gevaar-nu']?.answers ?? []).map((one) =>
              one.id === 'nee' ? { ...one, tells: { readers: ['kind' as const] } } : one,
            ),
          },
          'iemand-bang': {
            ...question({ ja: 'bel-vandaag', nee: 'praat-eerst', twijfel: 'bel-vandaag' }),
            answers: (soundTree().questions['iemand-bang']?.answers ?? []).map((one) =>
              one.id === 'ja' ? { ...one, tells: { readers: ['pleger' as const] } } : one,
            ),
          },
        },
      },
    ],
    [
      'an outcome for now after an answer that it was long ago',
      'T12',
      {
        ...withAnswers('iemand-bang', (answers) =>
          answers.map((one) => (one.id === 'ja' ? { ...one, tells: { times: ['langer-geleden' as const] } } : one)),
        ),
        outcomes: { ...soundTree().outcomes, 'bel-vandaag': outcome({ time: ['nu'] }) },
      },
    ],
    [
      'a question that takes too long to read',
      'T13',
      {
        ...soundTree(),
        questions: {
          ...soundTree().questions,
          'gevaar-nu': question(
            { ja: 'bel-112', nee: 'iemand-bang', twijfel: 'bel-vandaag' },
            { danger: true, explanation: 'woord '.repeat(230) },
          ),
        },
      },
    ],
    [
      'signs in sight that take too long to read',
      'T13',
      {
        ...soundTree(),
        questions: {
          ...soundTree().questions,
          'gevaar-nu': question(
            { ja: 'bel-112', nee: 'iemand-bang', twijfel: 'bel-vandaag' },
            { danger: true, signs: [{ id: 'teken', text: 'woord '.repeat(230) }] },
          ),
        },
      },
    ],
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
