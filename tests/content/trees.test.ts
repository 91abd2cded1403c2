import { describe, expect, it } from 'vitest';
import { reportContent } from '../../src/build/content-report.ts';
import { judgeTree, laws } from '../../src/domain/tree/check.ts';
import { getOutcome, listRoutes } from '../../src/domain/tree/graph.ts';
import { walkInDoubt } from '../../src/domain/tree/walk.ts';
import type { Tree } from '../../src/schema/tree.ts';

interface Spoilt {
  readonly questions: Record<string, { readonly answers: { readonly id: string; to: string }[] }>;
  readonly outcomes: Record<string, { first: { act: string } }>;
}

const { content } = reportContent();
const helplines = new Map(content.helplines.map(({ id, data }) => [id, data]));

describe.each(content.trees.map(({ id, data }) => [id, data] as const))('the tree %s', (_id, tree) => {
  it('keeps every law', () => {
    const verdicts = judgeTree(tree, { helplines });
    expect(verdicts.length).toBe(laws.length);
    expect(verdicts.filter(({ findings }) => findings.length > 0)).toEqual([]);
  });

  it('has routes, and each ends in something to do', () => {
    const routes = listRoutes(tree);
    expect(routes.length).toBeGreaterThan(1);
    expect(routes.filter(({ outcomeId }) => !getOutcome(tree, outcomeId)?.first.act)).toEqual([]);
  });
});

describe('the walkthrough for everybody', () => {
  const tree = content.trees.find(({ id }) => id === 'wat-kan-ik-doen')?.data;

  it('is tried on at least a hundred and fifty cases, half of them told by perpetrators, professionals, victims and children', () => {
    const cases = tree?.examples ?? [];
    expect(cases.length).toBeGreaterThanOrEqual(150);
    const inside = cases.filter(({ reader }) =>
      ['pleger', 'professional', 'slachtoffer', 'kind'].includes(reader ?? ''),
    );
    expect(inside.length).toBeGreaterThanOrEqual(cases.length / 2);
    expect(cases.filter(({ first, reader }) => !first || !reader)).toEqual([]);
    expect(cases.reduce((sum, { others = [] }) => sum + others.length, 0)).toBeGreaterThan(100);
  });

  it('never begins a first act with a condition, in Dutch', () => {
    const acts = Object.entries(tree?.outcomes ?? {}).flatMap(([id, { first }]) =>
      [first.safe ?? '', first.act].map((text) => [id, text] as const),
    );
    expect(acts.length).toBeGreaterThan(100);
    const conditional = /^(?:als|bij|is|heb|heeft|wil|kun|kan|gaat|wordt|word|ben|zit|denk|twijfel)\s/iu;
    expect(acts.filter(([, text]) => conditional.test(text))).toEqual([]);
  });

  it('advises nobody to mediate', () => {
    const said = Object.entries(tree?.outcomes ?? {}).flatMap(([id, one]) =>
      [one.title, one.first.act, ...one.then].map((text) => [id, text] as const),
    );
    expect(said.filter(([, text]) => /bemiddel/iu.test(text))).toEqual([]);
  });

  it('shows six signs at most, and folds the rest', () => {
    const questions = Object.values(tree?.questions ?? {});
    expect(questions.some(({ signs }) => signs)).toBe(true);
    expect(questions.filter(({ signs = [] }) => signs.length > 6)).toEqual([]);
  });

  it('leads who knows nothing at all to a human, today', () => {
    const end = tree && walkInDoubt(tree);
    const outcome = tree && end && getOutcome(tree, end.id);
    expect(['nu', 'vandaag']).toContain(outcome?.urgency);
    expect(outcome?.helplines.some((id) => helplines.get(id)?.open === '24/7')).toBe(true);
  });

  /** The tree with one answer leading elsewhere, or with something else spoilt. */
  const spoil = (spoiler: (broken: Spoilt) => void): string[] => {
    const broken = structuredClone(tree) as unknown as Spoilt;
    spoiler(broken);
    const verdicts = judgeTree(broken as unknown as Tree, { helplines });
    return verdicts.filter(({ findings }) => findings.length > 0).map(({ law }) => law);
  };
  const lead = (question: string, answer: string, to: string) =>
    spoil(({ questions }) => {
      const found = questions[question]?.answers.find(({ id }) => id === answer);
      if (!found) throw new Error(`There is no answer "${answer}" to "${question}".`);
      found.to = to;
    });

  it('is not let through with a danger built in', () => {
    expect(lead('gevaar-nu', 'ja', 'advies-vandaag')).toContain('T5');
    expect(lead('baby-wie', 'geschud', 'baby-arts')).toContain('T8');
    expect(lead('vriend-weg', 'weet-niet', 'foute-vriend')).toContain('T4');
    expect(lead('werk-signaal', 'bang', 'werk-meldcode')).toContain('T6');
    expect(lead('ander-wat', 'weet-niet', 'werk-nu')).toContain('T11');
    expect(lead('kind-veilig', 'ja', 'kind-vertelt')).toContain('T12');
    const unnamed = spoil(({ outcomes }) => {
      for (const outcome of Object.values(outcomes)) outcome.first.act = 'Bel iemand.';
    });
    expect(unnamed).toContain('T10');
  });
});
