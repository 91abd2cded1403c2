import type { Example, Tree } from '../../schema/tree.ts';
import { quote, suggest } from '../check/issue.ts';
import type { Finding } from './check.ts';
import { nameFirstAct } from './first-act.ts';
import { getOutcome, getQuestion, mildness } from './graph.ts';
import { walk } from './walk.ts';

/** What is wrong with the end of one way through a case: its first act, its urgency, or what it may never advise. */
function judgeEnd(tree: Tree, { first, within, never = [] }: Example, outcomeId: string): string[] {
  const outcome = getOutcome(tree, outcomeId);
  if (!outcome) return [];
  const act = nameFirstAct(tree, outcomeId) ?? 'niets';
  const wrong: string[] = [];
  if (first && !first.includes(act)) wrong.push(`de eerste daad is dan ${quote(act)}, en goed is: ${first.join(', ')}`);
  if (within && mildness(outcome.urgency) > mildness(within))
    wrong.push(`het advies is dan ${quote(outcome.urgency)}, en dit kan niet langer wachten dan ${quote(within)}`);
  const advised = [act, ...(outcome.advises ?? []), ...(outcome.talk ? ['gesprek'] : [])];
  for (const one of never.filter((risk) => advised.includes(risk)))
    wrong.push(`dan wordt ${quote(one)} geadviseerd, en dat mag hier nooit`);
  return wrong;
}

/**
 * T8: every case is walked, and every other way to read it; each ends at an acceptable first act and never at a
 * forbidden one. Every outcome has a case.
 */
export function checkCases(tree: Tree): Finding[] {
  const found: Finding[] = [];
  const shown = new Set<string>();
  tree.examples.forEach((example, at) => {
    const place = ['cases', example.id ?? String(at + 1)];
    if (!getOutcome(tree, example.outcome)) {
      found.push({
        place: [...place, 'outcome'],
        wrong: `de uitkomst ${quote(example.outcome)} bestaat niet.`,
        mend: suggest(example.outcome, Object.keys(tree.outcomes), 'uitkomst'),
      });
      return;
    }
    [example.answers, ...(example.others ?? [])].forEach((answers, way) => {
      const field = way === 0 ? [...place, 'answers'] : [...place, 'others', String(way)];
      const end = walk(tree, answers);
      if (end.kind === 'lost') {
        const known = getQuestion(tree, end.id)?.answers.map((answer) => answer.id) ?? [];
        found.push({
          place: field,
          wrong: `bij ${quote(end.id)} bestaat het antwoord ${quote(end.answerId)} niet.`,
          mend:
            known.length > 0
              ? suggest(end.answerId, known, 'antwoord')
              : 'De weg was hier al bij een uitkomst; haal dit antwoord weg.',
        });
        return;
      }
      if (end.kind === 'question') {
        const known = getQuestion(tree, end.id)?.answers.map((answer) => answer.id) ?? [];
        found.push({
          place: field,
          wrong: `de weg stopt bij de vraag ${quote(end.id)}.`,
          mend: `Voeg een antwoord toe: ${known.join(', ')}.`,
        });
        return;
      }
      if (way === 0 && end.id !== example.outcome) {
        found.push({
          place: [...place, 'outcome'],
          wrong: `deze antwoorden leiden naar ${quote(end.id)}, niet naar ${quote(example.outcome)}.`,
          mend: 'Pas het geval aan, of de boom als het geval gelijk heeft.',
        });
        return;
      }
      shown.add(end.id);
      for (const wrong of judgeEnd(tree, example, end.id)) {
        found.push({
          place: field,
          wrong: `deze weg eindigt bij ${quote(end.id)}: ${wrong}.`,
          mend: 'Leid deze weg naar een andere uitkomst, of pas het geval aan als de feiten dat zeggen.',
          why: `Iemand vertelt dit: ${example.case}`,
        });
      }
    });
  });
  for (const id of Object.keys(tree.outcomes)) {
    if (shown.has(id)) continue;
    found.push({
      place: ['outcomes', id],
      wrong: 'geen enkel geval komt op deze uitkomst uit.',
      mend: 'Schrijf bij de gevallen er een dat hier hoort te eindigen.',
    });
  }
  return found;
}
