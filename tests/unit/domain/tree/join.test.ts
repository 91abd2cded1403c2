import { describe, expect, it } from 'vitest';
import { joinTree, listActions } from '../../../../src/domain/tree/join.ts';
import type { TreeStructure, TreeWords } from '../../../../src/schema/tree.ts';

const structure: TreeStructure = {
  page: 'proef',
  audience: 'iedereen',
  themes: ['twijfel'],
  start: 'gevaar-nu',
  questions: {
    'gevaar-nu': {
      danger: true,
      signs: [{ id: 'wapen' }],
      moreSigns: [{ id: 'stil' }],
      answers: [{ id: 'ja', to: 'bel-112' }],
    },
  },
  outcomes: {
    'bel-112': {
      urgency: 'nu',
      for: ['omstander'],
      time: ['nu'],
      first: { reach: 'helpline', safe: true },
      helplines: ['alarmnummer-112'],
      pages: [],
    },
  },
};

const words: TreeWords = {
  title: 'Proef',
  summary: 'Om te proberen.',
  questions: {
    'gevaar-nu': {
      text: 'Is er gevaar?',
      why: 'Dan telt elke minuut.',
      signs: { wapen: 'Een wapen', stil: 'Het is stil' },
      answers: { ja: 'Ja' },
    },
  },
  outcomes: {
    'bel-112': {
      title: 'Bel nu',
      summary: 'Wacht niet.',
      first: { safe: 'Loop weg.', act: 'Bel {bel:alarmnummer-112}.' },
      say: ['Er is gevaar.'],
      avoid: ['Ga er niet tussen staan.'],
      then: ['Blijf aan de lijn.'],
      next: ['Er komt hulp.'],
      worse: 'Bel opnieuw {bel:alarmnummer-112}.',
    },
  },
};

const findings = (changes: { structure?: Partial<TreeStructure>; words?: Partial<TreeWords> }) =>
  joinTree({ ...structure, ...changes.structure }, { ...words, ...changes.words }, { cases: [] }).findings;

const question = words.questions['gevaar-nu'];
const outcome = words.outcomes['bel-112'];
if (!question || !outcome) throw new Error('The fixture lost its words.');

describe('a tree joined from its structure and its words', () => {
  it('has the words beside what they belong to, and nothing to tell', () => {
    const { tree, findings: told } = joinTree(structure, words, { cases: [] });
    expect(told).toEqual([]);
    expect(tree.questions['gevaar-nu']).toMatchObject({
      text: 'Is er gevaar?',
      signs: [{ id: 'wapen', text: 'Een wapen' }],
      moreSigns: [{ id: 'stil', text: 'Het is stil' }],
      answers: [{ id: 'ja', text: 'Ja', to: 'bel-112' }],
    });
    expect(tree.outcomes['bel-112']).toMatchObject({
      title: 'Bel nu',
      first: { reach: 'helpline', safe: 'Loop weg.' },
    });
  });

  it('tells what makes safe first, then the first act, then the rest', () => {
    const { tree } = joinTree(structure, words, { cases: [] });
    const joined = tree.outcomes['bel-112'];
    expect(joined && listActions(joined)).toEqual(['Loop weg.', 'Bel {bel:alarmnummer-112}.', 'Blijf aan de lijn.']);
  });

  it.each([
    ['an answer', { words: { questions: { 'gevaar-nu': { ...question, answers: {} } } } }, /"ja"/],
    ['a sign', { words: { questions: { 'gevaar-nu': { ...question, signs: { stil: 'Stil' } } } } }, /"wapen"/],
    ['a folded sign', { words: { questions: { 'gevaar-nu': { ...question, signs: { wapen: 'Wapen' } } } } }, /"stil"/],
    ['a question', { words: { questions: {} } }, /"gevaar-nu"/],
    ['an outcome', { words: { outcomes: {} } }, /"bel-112"/],
    ['what makes safe', { words: { outcomes: { 'bel-112': { ...outcome, first: { act: 'Bel.' } } } } }, /veilig/],
  ])('tells when the words of %s are missing', (_name, changes, found) => {
    expect(findings(changes).some(({ wrong }) => found.test(wrong))).toBe(true);
  });

  it('tells of words that belong to nothing', () => {
    const answers = { ja: 'Ja', nee: 'Nee' };
    const told = findings({ words: { questions: { 'gevaar-nu': { ...question, answers } } } });
    expect(told).toHaveLength(1);
    expect(told[0]?.place).toEqual(['questions', 'gevaar-nu', 'answers', 'nee']);
  });
});
