import { describe, expect, it } from 'vitest';
import { reportContent } from '../../src/build/content-report.ts';
import { judgeTree, laws } from '../../src/domain/tree/check.ts';
import { getOutcome, listRoutes, measureTree } from '../../src/domain/tree/graph.ts';
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

  it('has at least forty examples, half of them about hesitation or doubt', () => {
    expect(tree && measureTree(tree).examples).toBeGreaterThanOrEqual(40);
  });

  it('leads who knows nothing at all to a human, today', () => {
    const end = tree && walkInDoubt(tree);
    const outcome = tree && end && getOutcome(tree, end.id);
    expect(['nu', 'vandaag']).toContain(outcome?.urgency);
    expect(outcome?.helplines.some((id) => helplines.get(id)?.open === '24/7')).toBe(true);
  });
});
