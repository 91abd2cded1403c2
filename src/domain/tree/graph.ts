import { urgencies, type Answer, type Outcome, type Question, type Tree, type Urgency } from '../../schema/tree.ts';

/** One answer given: where, and which. */
export interface Step {
  readonly questionId: string;
  readonly question: Question;
  readonly answer: Answer;
}

/** A whole walk from the start to an outcome. */
export interface Route {
  readonly steps: readonly Step[];
  readonly outcomeId: string;
}

/** How far a question is from an outcome, counted in questions, the question itself included. */
export interface Reach {
  readonly shortest: number;
  readonly longest: number;
}

export function getQuestion(tree: Tree, id: string): Question | undefined {
  return Object.hasOwn(tree.questions, id) ? tree.questions[id] : undefined;
}

export function getOutcome(tree: Tree, id: string): Outcome | undefined {
  return Object.hasOwn(tree.outcomes, id) ? tree.outcomes[id] : undefined;
}

/** The position of an urgency: 0 is `nu`; a higher number is milder. */
export function mildness(urgency: Urgency): number {
  return urgencies.indexOf(urgency);
}

/** Every question and outcome that can be reached from `from`, that step itself included. Survives cycles and missing targets. */
export function reachableFrom(tree: Tree, from: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const waiting = [from];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    for (const answer of getQuestion(tree, id)?.answers ?? []) waiting.push(answer.to);
  }
  return seen;
}

/** The first cycle found, as the ids of its questions in order; undefined when there is none. */
export function findCycle(tree: Tree): readonly string[] | undefined {
  const done = new Set<string>();
  const trail: string[] = [];
  const visit = (id: string): readonly string[] | undefined => {
    const at = trail.indexOf(id);
    if (at >= 0) return trail.slice(at);
    if (done.has(id)) return undefined;
    trail.push(id);
    for (const answer of getQuestion(tree, id)?.answers ?? []) {
      const cycle = visit(answer.to);
      if (cycle) return cycle;
    }
    trail.pop();
    done.add(id);
    return undefined;
  };
  for (const id of Object.keys(tree.questions)) {
    const cycle = visit(id);
    if (cycle) return cycle;
  }
  return undefined;
}

/**
 * Every route from the start to an outcome. The tree must have no cycle and no missing target (law T1);
 * a route that meets either is left out.
 */
export function listRoutes(tree: Tree): Route[] {
  const routes: Route[] = [];
  const walk = (id: string, steps: readonly Step[]): void => {
    if (getOutcome(tree, id)) {
      routes.push({ steps, outcomeId: id });
      return;
    }
    const question = getQuestion(tree, id);
    if (!question || steps.some((step) => step.questionId === id)) return;
    for (const answer of question.answers) walk(answer.to, [...steps, { questionId: id, question, answer }]);
  };
  walk(tree.start, []);
  return routes;
}

/**
 * Routes as a person tells them: those that pass the same questions are one, with every answer that leads on at its
 * place. `Nee, nu niet / Ik twijfel › Ik ben jonger dan 18`.
 */
export function tellRoutes(routes: readonly Route[]): string[] {
  const ways = Map.groupBy(routes, ({ steps }) => steps.map(({ questionId }) => questionId).join(' '));
  return [...ways.values()].map((same) =>
    (same[0]?.steps ?? [])
      .map((_, at) => [...new Set(same.map(({ steps }) => steps[at]?.answer.text ?? ''))].join(' / '))
      .join(' › '),
  );
}

/** The least urgent outcome that can follow from `id`; undefined when none can. */
export function mildestBelow(tree: Tree, id: string): Urgency | undefined {
  let mildest: Urgency | undefined;
  for (const reached of reachableFrom(tree, id)) {
    const urgency = getOutcome(tree, reached)?.urgency;
    if (urgency && (!mildest || mildness(urgency) > mildness(mildest))) mildest = urgency;
  }
  return mildest;
}

/** How many questions still lie between each step and an outcome. The tree must have no cycle. */
export function measureReach(tree: Tree): ReadonlyMap<string, Reach> {
  const reach = new Map<string, Reach>();
  const measure = (id: string): Reach => {
    const known = reach.get(id);
    if (known) return known;
    const question = getQuestion(tree, id);
    if (!question) return { shortest: 0, longest: 0 };
    const below = question.answers.map((answer) => measure(answer.to));
    const own = {
      shortest: 1 + Math.min(...below.map((one) => one.shortest)),
      longest: 1 + Math.max(...below.map((one) => one.longest)),
    };
    reach.set(id, own);
    return own;
  };
  for (const id of Object.keys(tree.questions)) measure(id);
  return reach;
}

/** The answers that lead straight to a step. */
export function incoming(tree: Tree, id: string): Step[] {
  return Object.entries(tree.questions).flatMap(([questionId, question]) =>
    question.answers.filter((answer) => answer.to === id).map((answer) => ({ questionId, question, answer })),
  );
}

/** The answers that stand on every route to an outcome, by question; questions that some routes skip or answer otherwise are left out. */
export function sharedAnswers(tree: Tree, outcomeId: string): ReadonlyMap<string, string> {
  const [first, ...others] = listRoutes(tree)
    .filter((route) => route.outcomeId === outcomeId)
    .map(({ steps }) => new Map(steps.map(({ questionId, answer }) => [questionId, answer.id])));
  return new Map([...(first ?? [])].filter(([id, answer]) => others.every((other) => other.get(id) === answer)));
}

/** The middle of a row of numbers, between the two middle ones when there are two; zero for an empty row. */
export function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[half] ?? 0) : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
}

/** The figures of a tree, as the proof page prints them. */
export interface TreeFigures {
  readonly questions: number;
  readonly outcomes: number;
  readonly routes: number;
  readonly longest: number;
  readonly median: number;
  readonly examples: number;
}

export function measureTree(tree: Tree): TreeFigures {
  const routes = listRoutes(tree);
  const lengths = routes.map((route) => route.steps.length);
  return {
    questions: Object.keys(tree.questions).length,
    outcomes: Object.keys(tree.outcomes).length,
    routes: routes.length,
    longest: Math.max(0, ...lengths),
    median: medianOf(lengths),
    examples: tree.examples.length,
  };
}
