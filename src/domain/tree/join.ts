import type {
  Answer,
  Cases,
  Outcome,
  Question,
  Sign,
  Term,
  Tree,
  TreeStructure,
  TreeWords,
} from '../../schema/tree.ts';
import { quote, suggest, type Issue } from '../check/issue.ts';

/** A tree whole, and what did not fit between its structure and its words; findings stand in the file of the words. */
export interface Joined {
  readonly tree: Tree;
  readonly findings: readonly Omit<Issue, 'file'>[];
}

type Place = readonly string[];

/** Takes words by id and remembers which were missing and which were left over. */
class Match {
  readonly findings: Omit<Issue, 'file'>[] = [];

  /** The words at an id, or undefined with a finding. */
  take<T>(words: Readonly<Record<string, T>> | undefined, id: string, place: Place): T | undefined {
    if (words && Object.hasOwn(words, id)) return words[id];
    this.findings.push({
      place: [...place, id],
      wrong: `de woorden van ${quote(id)} ontbreken.`,
      mend: `Schrijf bij ${place.join(' › ')} ook ${quote(id)}.`,
      why: 'Een lezer zou hier niets zien.',
    });
    return undefined;
  }

  /** Tells of words that belong to nothing. */
  leftOver(
    words: Readonly<Record<string, unknown>> | undefined,
    known: readonly string[],
    place: Place,
    kind: string,
  ): void {
    for (const id of Object.keys(words ?? {})) {
      if (known.includes(id)) continue;
      this.findings.push({
        place: [...place, id],
        wrong: `${quote(id)} staat niet in de boom.`,
        mend: suggest(id, known, kind),
      });
    }
  }
}

/**
 * Makes one tree of its structure, its words in one language and its cases. What is missing becomes a finding; words
 * that are missing read as the id itself, so that the laws can still be held.
 */
export function joinTree(structure: TreeStructure, words: TreeWords, { cases }: Cases): Joined {
  const match = new Match();
  const questions: Record<string, Question> = {};
  for (const [id, { signs, moreSigns, terms, answers, ...rest }] of Object.entries(structure.questions)) {
    const at = ['questions', id];
    const own = match.take(words.questions, id, ['questions']);
    const nameSigns = (list: typeof signs): Sign[] | undefined =>
      list?.map((sign) => ({ ...sign, text: (own && match.take(own.signs, sign.id, [...at, 'signs'])) ?? sign.id }));
    questions[id] = {
      ...rest,
      text: own?.text ?? id,
      explanation: own?.explanation,
      why: own?.why ?? id,
      signs: nameSigns(signs),
      moreSigns: nameSigns(moreSigns),
      terms: terms?.map((term): Term => ({
        ...((own && match.take(own.terms, term.id, [...at, 'terms'])) ?? { term: term.id, meaning: term.id }),
        ...term,
      })),
      answers: answers.map((answer): Answer => ({
        ...answer,
        text: (own && match.take(own.answers, answer.id, [...at, 'answers'])) ?? answer.id,
      })),
    };
    const allSigns = [...(signs ?? []), ...(moreSigns ?? [])].map((sign) => sign.id);
    match.leftOver(own?.signs, allSigns, [...at, 'signs'], 'teken');
    match.leftOver(own?.terms, terms?.map((term) => term.id) ?? [], [...at, 'terms'], 'begrip');
    match.leftOver(
      own?.answers,
      answers.map((answer) => answer.id),
      [...at, 'answers'],
      'antwoord',
    );
  }
  const outcomes: Record<string, Outcome> = {};
  for (const [id, { first, ...rest }] of Object.entries(structure.outcomes)) {
    const own = match.take(words.outcomes, id, ['outcomes']);
    if (own && (first.safe ?? false) !== (own.first.safe !== undefined)) {
      match.findings.push({
        place: ['outcomes', id, 'first', 'safe'],
        wrong: first.safe
          ? 'wat iemand eerst veilig maakt, ontbreekt.'
          : 'hier staat iets dat eerst veilig maakt, maar de boom weet dat niet.',
        mend: 'Schrijf het hier én zet "safe: true" in de boom, of haal beide weg.',
      });
    }
    const { safe: _mark, ...reach } = first;
    outcomes[id] = {
      ...rest,
      ...(own ?? { title: id, summary: id, say: [], avoid: [], then: [], next: [], worse: id }),
      first: { ...reach, ...(own?.first ?? { act: id }) },
    };
  }
  match.leftOver(words.questions, Object.keys(structure.questions), ['questions'], 'vraag');
  match.leftOver(words.outcomes, Object.keys(structure.outcomes), ['outcomes'], 'uitkomst');
  const { title, summary } = words;
  return { tree: { ...structure, title, summary, questions, outcomes, examples: cases }, findings: match.findings };
}

/** What an outcome tells to do, in order: what makes safe, the first act, and what follows. */
export function listActions({ first, then }: Pick<Outcome, 'first' | 'then'>): string[] {
  return [...(first.safe === undefined ? [] : [first.safe]), first.act, ...then];
}

/** A tree without the fears that nobody answered in its language yet, and the ids of those. */
export function dropFears(
  tree: Tree,
  answered: ReadonlySet<string>,
): { readonly tree: Tree; readonly dropped: string[] } {
  const dropped = new Set<string>();
  const outcomes = Object.entries(tree.outcomes).map(([id, { fears, ...rest }]) => {
    for (const fear of fears ?? []) if (!answered.has(fear)) dropped.add(fear);
    const kept = fears?.filter((fear) => answered.has(fear)) ?? [];
    return [id, kept.length > 0 ? { ...rest, fears: kept } : rest] as const;
  });
  return { tree: { ...tree, outcomes: Object.fromEntries(outcomes) }, dropped: [...dropped] };
}
