import { describe, expect, it } from 'vitest';
import { listRoutes, measureReach, measureTree, tellRoutes } from '../../../../src/domain/tree/graph.ts';
import { answer, answersSoFar, currentStep, emptyTrail, moveTo } from '../../../../src/domain/tree/trail.ts';
import { walk, walkInDoubt } from '../../../../src/domain/tree/walk.ts';
import { soundTree } from '../../../support/trees.ts';

describe('walking a tree', () => {
  it('ends at an outcome and remembers the answers', () => {
    const end = walk(soundTree(), ['nee', 'nee']);
    expect(end).toMatchObject({ kind: 'outcome', id: 'praat-eerst' });
    expect(end.steps.map((step) => step.questionId)).toEqual(['gevaar-nu', 'iemand-bang']);
  });

  it('says where it got lost on an answer that does not exist', () => {
    expect(walk(soundTree(), ['nee', 'misschien'])).toMatchObject({
      kind: 'lost',
      id: 'iemand-bang',
      answerId: 'misschien',
    });
  });

  it('leads who doubts everything to a human', () => {
    expect(walkInDoubt(soundTree())).toMatchObject({ kind: 'outcome', id: 'bel-vandaag' });
  });

  it('counts the questions still to come', () => {
    expect(measureReach(soundTree()).get('gevaar-nu')).toEqual({ shortest: 1, longest: 2 });
    expect(measureReach(soundTree()).get('iemand-bang')).toEqual({ shortest: 1, longest: 1 });
  });

  it('tells routes that pass the same questions as one, with each answer that leads on', () => {
    const tree = soundTree();
    const [yes = '', no = '', unsure = ''] = tree.questions['iemand-bang']?.answers.map(({ text }) => text) ?? [];
    const routes = listRoutes(tree).filter(({ outcomeId }) => outcomeId === 'bel-vandaag');
    expect(tellRoutes(routes).sort()).toEqual([`${no} › ${yes} / ${unsure}`, unsure].sort());
  });

  it('finds every route', () => {
    expect(listRoutes(soundTree())).toHaveLength(5);
    expect(measureTree(soundTree())).toMatchObject({
      questions: 2,
      outcomes: 3,
      routes: 5,
      longest: 2,
      median: 2,
      examples: 4,
    });
  });
});

describe('the trail of a walk', () => {
  const given = (stepId: string, to: string) => ({ stepId, answerId: to, to, question: stepId, answer: to });

  it('stands at the start before any answer', () => {
    expect(currentStep(emptyTrail, 'begin')).toBe('begin');
  });

  it('goes back and forward again without losing an answer', () => {
    const trail = answer(answer(emptyTrail, given('a', 'b')), given('b', 'c'));
    expect(currentStep(moveTo(trail, 1), 'a')).toBe('b');
    expect(currentStep(moveTo(moveTo(trail, 0), 2), 'a')).toBe('c');
  });

  it('drops the answers that a changed answer leaves behind', () => {
    const trail = answer(answer(emptyTrail, given('a', 'b')), given('b', 'c'));
    const changed = answer(moveTo(trail, 0), given('a', 'z'));
    expect(answersSoFar(changed).map((one) => one.to)).toEqual(['z']);
    expect(currentStep(moveTo(changed, 2), 'a')).toBe('z');
  });
});
