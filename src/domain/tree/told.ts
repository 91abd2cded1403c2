import { readers as allReaders, type Reader, type Time, type Tree } from '../../schema/tree.ts';
import { quote } from '../check/issue.ts';
import type { Finding } from './check.ts';
import { getOutcome, listRoutes, type Step } from './graph.ts';

/** Who can be asking: everybody whom the tree is for, until an answer says more. Empty when two answers contradict. */
export function tellReaders({ audience }: Pick<Tree, 'audience'>, steps: readonly Step[]): readonly Reader[] {
  return steps.reduce<readonly Reader[]>(
    (sofar, { answer }) =>
      answer.tells?.readers ? sofar.filter((one) => answer.tells?.readers?.includes(one)) : sofar,
    audience === 'professional' ? ['professional'] : allReaders,
  );
}

/** When it happened, as the last answer that tells it said; undefined when none does. A later answer may bring danger back. */
export function tellTimes(steps: readonly Step[]): readonly Time[] | undefined {
  return steps.findLast(({ answer }) => answer.tells?.times)?.answer.tells?.times;
}

const path = (steps: readonly Step[]): string =>
  steps.map(({ questionId, answer }) => `${questionId}: ${answer.id}`).join(' › ');

/** Keeps one finding for each outcome and what is wrong with it; routes repeat each other. */
function collect(
  tree: Tree,
  judge: (steps: readonly Step[], outcomeId: string) => [key: string, finding: Finding] | undefined,
): Finding[] {
  const found = new Map<string, Finding>();
  for (const { steps, outcomeId } of listRoutes(tree)) {
    const verdict = judge(steps, outcomeId);
    if (verdict && !found.has(verdict[0])) found.set(...verdict);
  }
  return [...found.values()];
}

/** T11: no route ends at an outcome for another reader. */
export function checkReaders(tree: Tree): Finding[] {
  return collect(tree, (steps, outcomeId) => {
    const asking = tellReaders(tree, steps);
    const written = getOutcome(tree, outcomeId)?.for ?? [];
    const missed = asking.filter((reader) => !written.includes(reader));
    if (asking.length > 0 && missed.length === 0) return undefined;
    return [
      `${outcomeId} ${missed.join(' ')}`,
      {
        place: ['outcomes', outcomeId, 'for'],
        wrong:
          asking.length === 0
            ? `de antwoorden op deze weg spreken elkaar tegen over wie het vraagt (${path(steps)}).`
            : `hier komt ook ${missed.map(quote).join(', ')} uit, maar de uitkomst is niet voor die lezer (${path(steps)}).`,
        mend: 'Zet de lezer bij "for" als de woorden passen, of leid deze weg naar een eigen uitkomst.',
        why: 'Advies voor een ander kan gevaarlijk zijn.',
      },
    ];
  });
}

/** T12: what a route tells about when it happened, and what the outcome is for, agree. */
export function checkTimes(tree: Tree): Finding[] {
  return collect(tree, (steps, outcomeId) => {
    const told = tellTimes(steps);
    const meant = getOutcome(tree, outcomeId)?.time ?? [];
    const missed = (told ?? []).filter((time) => !meant.includes(time));
    if (missed.length === 0) return undefined;
    return [
      `${outcomeId} ${missed.join(' ')}`,
      {
        place: ['outcomes', outcomeId, 'time'],
        wrong: `deze uitkomst is voor ${meant.map(quote).join(', ')}, maar een weg hierheen zegt ${missed.map(quote).join(', ')} (${path(steps)}).`,
        mend: 'Zet het moment bij "time" als de woorden passen, of leid deze weg naar een eigen uitkomst.',
        why: 'Wie gisteren schrok, heeft iets anders nodig dan wie nu in gevaar is.',
      },
    ];
  });
}
