import type { Tree } from '../../schema/tree.ts';
import { getOutcome, getQuestion, type Step } from './graph.ts';

/** Where a walk stands: at a question, at an outcome, or stuck on an answer that does not exist. */
export type Position =
  | { readonly kind: 'question'; readonly id: string; readonly steps: readonly Step[] }
  | { readonly kind: 'outcome'; readonly id: string; readonly steps: readonly Step[] }
  | { readonly kind: 'lost'; readonly id: string; readonly answerId: string; readonly steps: readonly Step[] };

/** Follows the answers from the start, as far as they go. Answers after an outcome count as lost. */
export function walk(tree: Tree, answerIds: readonly string[]): Position {
  let id = tree.start;
  const steps: Step[] = [];
  for (const answerId of answerIds) {
    const question = getQuestion(tree, id);
    const answer = question?.answers.find((one) => one.id === answerId);
    if (!question || !answer) return { kind: 'lost', id, answerId, steps };
    steps.push({ questionId: id, question, answer });
    id = answer.to;
  }
  return { kind: getOutcome(tree, id) ? 'outcome' : 'question', id, steps };
}

/** The walk of somebody who answers "I do not know" to everything. */
export function walkInDoubt(tree: Tree): Position {
  const answerIds: string[] = [];
  for (;;) {
    const position = walk(tree, answerIds);
    if (position.kind !== 'question') return position;
    const doubt = getQuestion(tree, position.id)?.answers.find((answer) => answer.doubt);
    if (!doubt || answerIds.length > Object.keys(tree.questions).length) {
      return { kind: 'lost', id: position.id, answerId: 'weet-niet', steps: position.steps };
    }
    answerIds.push(doubt.id);
  }
}

/** Where somebody ends who has an answer ready for each question, asked or not. Stops at a question without one. */
export function walkWith(tree: Tree, answers: Readonly<Record<string, string>>): Position {
  const answerIds: string[] = [];
  for (;;) {
    const position = walk(tree, answerIds);
    const answerId = position.kind === 'question' ? answers[position.id] : undefined;
    if (answerId === undefined || answerIds.length > Object.keys(tree.questions).length) return position;
    answerIds.push(answerId);
  }
}
