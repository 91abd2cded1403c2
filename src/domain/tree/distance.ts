import type { Tree } from '../../schema/tree.ts';
import { countWords } from '../check/prose.ts';
import type { Finding } from './check.ts';
import { getOutcome, listRoutes, medianOf, type Step } from './graph.ts';
import { walk } from './walk.ts';

/** How much somebody reads before the first act. */
export interface Distance {
  /** Words: each question with its explanation and the signs in sight, its answers up to the one chosen, and the title of the outcome. */
  readonly words: number;
  /** Answers, up to and including the one chosen. */
  readonly answers: number;
  readonly questions: number;
}

/** The distance of one way. Answers stand most likely first, and who finds the one that fits stops reading. */
export function measureWay(tree: Tree, steps: readonly Step[], outcomeId: string): Distance {
  let words = countWords(getOutcome(tree, outcomeId)?.title ?? '');
  let answers = 0;
  for (const { question, answer } of steps) {
    const read = question.answers.slice(0, question.answers.findIndex((one) => one.id === answer.id) + 1);
    answers += read.length;
    for (const text of [
      question.text,
      question.explanation ?? '',
      ...(question.signs ?? []).map((sign) => sign.text),
      ...read.map((one) => one.text),
    ])
      words += countWords(text);
  }
  return { words, answers, questions: steps.length };
}

/** What law T13 allows. */
export const distanceLimits = { medianWords: 120, worstWords: 220, medianAnswers: 12, meanQuestions: 4 } as const;

/** The figures of T13: medians and mean over the cases, which are people; the worst over every way there is. */
export interface DistanceFigures {
  readonly medianWords: number;
  readonly worstWords: number;
  readonly medianAnswers: number;
  readonly meanQuestions: number;
}

export function measureDistance(tree: Tree): DistanceFigures {
  const people = tree.examples.flatMap(({ answers }) => {
    const end = walk(tree, answers);
    return end.kind === 'outcome' ? [measureWay(tree, end.steps, end.id)] : [];
  });
  const all = listRoutes(tree).map(({ steps, outcomeId }) => measureWay(tree, steps, outcomeId));
  const mean = people.reduce((sum, way) => sum + way.questions, 0) / Math.max(1, people.length);
  return {
    medianWords: medianOf(people.map((way) => way.words)),
    worstWords: Math.max(0, ...all.map((way) => way.words)),
    medianAnswers: medianOf(people.map((way) => way.answers)),
    meanQuestions: Math.round(mean * 10) / 10,
  };
}

/** T13: help is near. */
export function checkDistance(tree: Tree): Finding[] {
  const figures = measureDistance(tree);
  const told = {
    medianWords: 'de helft van de mensen leest meer woorden dan dit vóór de eerste daad',
    worstWords: 'de langste weg telt meer woorden dan dit vóór de eerste daad',
    medianAnswers: 'de helft van de mensen leest meer antwoorden dan dit',
    meanQuestions: 'mensen krijgen gemiddeld meer vragen dan dit',
  } as const;
  return (Object.keys(told) as (keyof typeof told)[])
    .filter((name) => figures[name] > distanceLimits[name])
    .map((name) => ({
      place: ['questions'],
      wrong: `${told[name]}: ${figures[name]} is meer dan ${distanceLimits[name]}.`,
      mend: 'Maak vragen, tekens en antwoorden korter, zet de waarschijnlijkste antwoorden vooraan, of laat wegen eerder uitkomen.',
      why: 'Wie bang is, leest weinig.',
    }));
}
