import type { Tree } from '../../schema/tree.ts';

/** How many letters an answer may have to stand beside another on a small phone. */
const shortAnswer = 36;

/**
 * Whether the answers to a question keep their place at the foot of a small screen, where a thumb reaches them: up to
 * three do, and four that are short. More of them would lie over what one reads to choose.
 */
export function staysInReach(answers: readonly Pick<Tree['questions'][string]['answers'][number], 'text'>[]): boolean {
  return answers.length <= 3 || (answers.length === 4 && answers.every(({ text }) => text.length <= shortAnswer));
}
