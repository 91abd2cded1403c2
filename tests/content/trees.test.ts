import { describe, expect, it } from 'vitest';
import { reportContent } from '../../src/build/content-report.ts';
import { judgeTree, laws } from '../../src/domain/tree/check.ts';
import { getOutcome, listRoutes } from '../../src/domain/tree/graph.ts';
import { walkInDoubt } from '../../src/domain/tree/walk.ts';

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
    const inside = cases.filter(({ reader }) => ['pleger', 'professional', 'slachtoffer', 'kind'].includes(reader ?? ''));
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
});
