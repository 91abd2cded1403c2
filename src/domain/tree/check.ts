import type { Helpline } from '../../schema/helpline.ts';
import type { Tree } from '../../schema/tree.ts';
import { quote, suggest, type Issue } from '../check/issue.ts';
import {
  findCycle,
  getOutcome,
  getQuestion,
  listRoutes,
  measureTree,
  mildestBelow,
  mildness,
  reachableFrom,
} from './graph.ts';
import { checkPublished, followsPublished } from './published.ts';
import { checkCases } from './cases.ts';
import { checkDistance } from './distance.ts';
import { checkFirstAct } from './first-act.ts';
import { checkReaders, checkTimes } from './told.ts';
import { walkInDoubt } from './walk.ts';

/** What a law needs to know besides the tree. */
export interface LawContext {
  readonly helplines: ReadonlyMap<string, Helpline>;
  /** The file of the cases; findings about a case are told there. */
  readonly casesFile?: string | undefined;
  /** The file of the words; findings about how much there is to read are told there. */
  readonly wordsFile?: string | undefined;
}

/** A mistake in a tree, before anyone knows in which file the tree stands. */
export type Finding = Omit<Issue, 'file'>;

/** A promise that every tree keeps. The plain words for readers stand in `content/nl/teksten/wegwijzers.yaml`. */
export interface Law {
  readonly id: `T${number}`;
  readonly check: (tree: Tree, context: LawContext) => Finding[];
  /** Which trees it is about; all of them when left out. */
  readonly appliesTo?: (tree: Tree) => boolean;
}

/** The helpline that means danger now. */
export const emergencyLineId = 'alarmnummer-112';
const emergencyMark = `{bel:${emergencyLineId}}`;

export const longestAllowed = 7;
export const medianAllowed = 5;

const question = (id: string, answerId?: string): string[] =>
  answerId ? ['questions', id, answerId] : ['questions', id];
const outcome = (id: string, field?: string): string[] => (field ? ['outcomes', id, field] : ['outcomes', id]);

/** T1: one start, every target exists, every step can be reached, no cycle. */
function checkShape(tree: Tree): Finding[] {
  const found: Finding[] = [];
  const steps = [...Object.keys(tree.questions), ...Object.keys(tree.outcomes)];
  const known = new Set(steps);
  for (const id of Object.keys(tree.outcomes)) {
    if (getQuestion(tree, id)) {
      found.push({
        place: outcome(id),
        wrong: `${quote(id)} is zowel een vraag als een uitkomst.`,
        mend: 'Geef een van de twee een andere naam.',
      });
    }
  }
  if (!getQuestion(tree, tree.start)) {
    found.push({
      place: ['start'],
      wrong: `${quote(tree.start)} is geen vraag in deze boom.`,
      mend: suggest(tree.start, Object.keys(tree.questions), 'vraag'),
    });
    return found;
  }
  if (tree.elsewhere !== undefined && !getQuestion(tree, tree.elsewhere)) {
    found.push({
      place: ['elsewhere'],
      wrong: `${quote(tree.elsewhere)} is geen vraag in deze boom.`,
      mend: suggest(tree.elsewhere, Object.keys(tree.questions), 'vraag'),
      why: 'Uitkomsten met een nummer dat alleen in Nederland werkt, verwijzen hierheen.',
    });
  }
  for (const [id, { answers }] of Object.entries(tree.questions)) {
    for (const answer of answers) {
      if (known.has(answer.to)) continue;
      found.push({
        place: question(id, answer.id),
        wrong: `dit antwoord leidt naar ${quote(answer.to)}, maar die stap bestaat niet.`,
        mend: suggest(answer.to, steps, 'stap'),
        why: 'Een lezer loopt hier dood.',
      });
    }
  }
  const cycle = findCycle(tree);
  if (cycle) {
    found.push({
      place: question(cycle[0] ?? tree.start),
      wrong: `deze vragen leiden naar elkaar terug: ${[...cycle, cycle[0]].join(' → ')}.`,
      mend: 'Laat een van de antwoorden verder leiden, naar een nieuwe vraag of een uitkomst.',
      why: 'Een lezer komt anders nooit bij een uitkomst.',
    });
  }
  const reached = reachableFrom(tree, tree.start);
  for (const id of steps.filter((step) => !reached.has(step))) {
    found.push({
      place: getQuestion(tree, id) ? question(id) : outcome(id),
      wrong: 'geen enkel antwoord leidt naar deze stap.',
      mend: `Laat een antwoord naar ${quote(id)} leiden, of haal de stap weg.`,
    });
  }
  return found;
}

/** T2: two to six answers, exactly one of them doubt. */
function checkAnswers(tree: Tree): Finding[] {
  const found: Finding[] = [];
  for (const [id, { answers }] of Object.entries(tree.questions)) {
    if (answers.length < 2 || answers.length > 6) {
      found.push({
        place: question(id),
        wrong: `deze vraag heeft ${answers.length} antwoorden.`,
        mend: 'Geef een vraag twee tot zes antwoorden; splits hem anders in twee vragen.',
      });
    }
    const doubts = answers.filter((answer) => answer.doubt).length;
    if (doubts !== 1) {
      found.push({
        place: question(id),
        wrong: doubts === 0 ? 'geen enkel antwoord staat voor twijfel.' : `${doubts} antwoorden staan voor twijfel.`,
        mend: 'Zet bij precies één antwoord "doubt: true", zoals bij "Ik weet het niet".',
        why: 'Ook wie twijfelt moet verder kunnen.',
      });
    }
    const ids = answers.map((answer) => answer.id);
    for (const twice of new Set(ids.filter((one, at) => ids.indexOf(one) !== at))) {
      found.push({
        place: question(id, twice),
        wrong: `het antwoord ${quote(twice)} staat er twee keer.`,
        mend: 'Geef elk antwoord binnen een vraag een eigen naam.',
      });
    }
  }
  return found;
}

/** T3: an outcome says how urgent, what first, with whom, what not, and what if it gets worse. */
function checkOutcomes(tree: Tree, { helplines }: LawContext): Finding[] {
  const found: Finding[] = [];
  for (const [id, { urgency, ...rest }] of Object.entries(tree.outcomes)) {
    if (urgency === 'geen' && tree.audience === 'iedereen') {
      found.push({
        place: outcome(id, 'urgency'),
        wrong: '"geen" kan hier niet.',
        mend: 'Kies uit: nu, vandaag, deze-week.',
        why: 'Geen enkele weg eindigt in niets doen.',
      });
    }
    const required = {
      helplines: 'met wie iemand contact opneemt',
      avoid: 'wat iemand beter niet doet',
      say: 'wat iemand kan zeggen',
    } as const;
    for (const [field, meaning] of Object.entries(required)) {
      if (rest[field as keyof typeof required].length > 0) continue;
      found.push({
        place: outcome(id, field),
        wrong: 'deze lijst is leeg.',
        mend: `Schrijf minstens één keer op ${meaning}.`,
      });
    }
    const dayAndNight = rest.helplines.some((line) => helplines.get(line)?.open === '24/7');
    if ((urgency === 'nu' || urgency === 'vandaag') && rest.helplines.length > 0 && !dayAndNight) {
      found.push({
        place: outcome(id, 'helplines'),
        wrong: `bij ${quote(urgency)} staat er niemand die dag en nacht opneemt.`,
        mend: 'Zet er een hulplijn bij met "open: 24/7", zoals veilig-thuis.',
        why: 'Iemand leest dit misschien om drie uur in de nacht.',
      });
    }
    if (!rest.worse.includes(emergencyMark)) {
      found.push({
        place: outcome(id, 'worse'),
        wrong: 'hier staat niet dat je 112 belt als het erger wordt.',
        mend: `Noem het nummer als ${emergencyMark}.`,
      });
    }
  }
  return found;
}

/** T4: doubt never lowers urgency, and doubt alone ends with a human to call today. */
function checkDoubt(tree: Tree): Finding[] {
  const found: Finding[] = [];
  for (const [id, { answers }] of Object.entries(tree.questions)) {
    const doubt = answers.find((answer) => answer.doubt);
    const mildestDoubt = doubt && mildestBelow(tree, doubt.to);
    if (!doubt || !mildestDoubt) continue;
    const others = answers.filter((answer) => !answer.doubt);
    const no = others.find((answer) => answer.id === 'nee');
    const mildestNo = no && mildestBelow(tree, no.to);
    if (mildestNo && mildness(mildestDoubt) > mildness(mildestNo)) {
      found.push({
        place: question(id, doubt.id),
        wrong: `twijfel kan hier uitkomen op ${quote(mildestDoubt)}, terwijl "nee" minstens ${quote(mildestNo)} geeft.`,
        mend: 'Laat twijfel naar een stap leiden die minstens zo dringend is als "nee".',
        why: 'Twijfel mag nooit minder dringend zijn.',
      });
      continue;
    }
    const mildestOther = others
      .map((answer) => mildestBelow(tree, answer.to))
      .filter((urgency) => urgency !== undefined)
      .sort((a, b) => mildness(b) - mildness(a))[0];
    if (mildestOther && mildness(mildestDoubt) > mildness(mildestOther)) {
      found.push({
        place: question(id, doubt.id),
        wrong: `twijfel kan hier uitkomen op ${quote(mildestDoubt)}; elk ander antwoord is minstens ${quote(mildestOther)}.`,
        mend: 'Laat twijfel naar een stap leiden die minstens zo dringend is als de andere antwoorden.',
        why: 'Twijfel mag nooit minder dringend zijn.',
      });
    }
  }
  const end = walkInDoubt(tree);
  const urgency = end.kind === 'outcome' ? getOutcome(tree, end.id)?.urgency : undefined;
  if (end.kind === 'outcome' && urgency !== 'nu' && urgency !== 'vandaag') {
    found.push({
      place: outcome(end.id, 'urgency'),
      wrong: `wie alles met twijfel beantwoordt, komt uit op ${quote(urgency)}.`,
      mend: 'Laat de weg van de twijfel uitkomen op nu of vandaag, met een mens om te bellen.',
    });
  }
  return found;
}

/**
 * T5: the first question asks for danger now, and a yes to danger reaches 112 in that one step. Where a
 * published framework fixes the order, danger may be asked later, but it is asked.
 */
function checkDanger(tree: Tree): Finding[] {
  const found: Finding[] = [];
  const first = getQuestion(tree, tree.start);
  const asked = followsPublished(tree) ? Object.values(tree.questions).some((one) => one.danger) : first?.danger;
  if (first && !asked) {
    found.push({
      place: question(tree.start),
      wrong: followsPublished(tree) ? 'geen enkele vraag gaat over gevaar.' : 'de eerste vraag gaat niet over gevaar.',
      mend: 'Begin met de vraag naar gevaar nu en zet daar "danger: true" bij.',
    });
  }
  for (const [id, one] of Object.entries(tree.questions)) {
    if (!one.danger) continue;
    const yes = one.answers.find((answer) => answer.id === 'ja');
    const reached = yes && getOutcome(tree, yes.to);
    // Where a framework asks for danger and lasting unsafety in one question, both go to Veilig Thuis first and 112 stands beside it.
    const near = reached?.helplines.slice(0, followsPublished(tree) ? 2 : 1) ?? [];
    if (reached?.urgency === 'nu' && near.includes(emergencyLineId)) continue;
    found.push({
      place: question(id, 'ja'),
      wrong: yes ? `"ja" leidt naar ${quote(yes.to)}; dat is niet meteen 112.` : 'het antwoord "ja" ontbreekt.',
      mend: `Laat "ja" naar een uitkomst leiden met urgency nu en ${emergencyLineId} als eerste hulplijn.`,
      why: 'Bij gevaar telt elke stap.',
    });
  }
  return found;
}

/** T6: a talk with the person or the family only where an answer made that safe, and marked as such. */
function checkTalk(tree: Tree): Finding[] {
  const found: Finding[] = [];
  const told = new Set<string>();
  for (const { steps, outcomeId } of listRoutes(tree)) {
    if (!getOutcome(tree, outcomeId)?.talk) continue;
    const unsafe = steps.find((step) => step.answer.makesTalkUnsafe);
    const safe = steps.some((step) => step.answer.makesTalkSafe);
    if (safe && !unsafe) continue;
    const last = steps.at(-1);
    const key = `${outcomeId} ${unsafe?.questionId ?? ''} ${unsafe?.answer.id ?? ''} ${last?.questionId ?? ''}`;
    if (told.has(key)) continue;
    told.add(key);
    const path = steps.map((step) => `${step.questionId}: ${step.answer.id}`).join(' › ');
    found.push({
      place: outcome(outcomeId, 'talk'),
      wrong: unsafe
        ? `deze uitkomst raadt een gesprek aan na het antwoord ${quote(unsafe.answer.id)} op ${quote(unsafe.questionId)}, dat een gesprek gevaarlijk maakt.`
        : `deze uitkomst raadt een gesprek aan zonder dat een antwoord dat veilig maakt (${path}).`,
      mend: 'Leid deze weg naar een andere uitkomst, of vraag eerst of praten veilig is (makesTalkSafe).',
      why: 'Een gesprek kan geweld uitlokken.',
    });
  }
  for (const [id, { talk, advises = [] }] of Object.entries(tree.outcomes)) {
    if ((talk ?? false) === advises.includes('gesprek')) continue;
    found.push({
      place: outcome(id, 'advises'),
      wrong: talk
        ? 'deze uitkomst raadt een gesprek aan, maar zegt dat niet bij "advises".'
        : 'bij "advises" staat een gesprek, maar de uitkomst zegt niet "talk: true".',
      mend: 'Zet beide erbij, of haal beide weg: alleen dan is na te gaan of praten veilig is.',
    });
  }
  return found;
}

/** T7: at most seven questions, at most five for half of all routes. */
function checkLength(tree: Tree): Finding[] {
  const { longest, median } = measureTree(tree);
  const found: Finding[] = [];
  if (longest > longestAllowed) {
    const route = listRoutes(tree).find(({ steps }) => steps.length > longestAllowed);
    found.push({
      place: ['questions'],
      wrong: `de langste weg telt ${longest} vragen: ${route?.steps.map((step) => step.questionId).join(' › ') ?? ''}.`,
      mend: `Maak hem hooguit ${longestAllowed} vragen lang.`,
    });
  }
  if (median > medianAllowed) {
    found.push({
      place: ['questions'],
      wrong: `de helft van de wegen telt meer dan ${medianAllowed} vragen (mediaan ${median}).`,
      mend: 'Laat meer wegen eerder uitkomen.',
    });
  }
  return found;
}

/** The laws of DESIGN §4. */
export const laws: readonly Law[] = [
  { id: 'T1', check: checkShape },
  { id: 'T2', check: checkAnswers },
  { id: 'T3', check: checkOutcomes },
  { id: 'T4', check: checkDoubt },
  { id: 'T5', check: checkDanger },
  { id: 'T6', check: checkTalk },
  { id: 'T7', check: checkLength },
  { id: 'T8', check: checkCases },
  { id: 'T9', check: checkPublished, appliesTo: followsPublished },
  { id: 'T10', check: checkFirstAct },
  { id: 'T11', check: checkReaders },
  { id: 'T12', check: checkTimes },
  { id: 'T13', check: checkDistance, appliesTo: (tree) => tree.audience === 'iedereen' },
];

/** What one law found in one tree. */
export interface Verdict {
  readonly law: Law['id'];
  /** false when the law is about other trees than this one. */
  readonly applies: boolean;
  readonly findings: readonly Finding[];
}

/**
 * Holds every law against a tree. When its shape is broken (T1) the laws that walk routes are not
 * held: they would only repeat the first mistake in other words.
 */
export function judgeTree(tree: Tree, context: LawContext): Verdict[] {
  const shape = checkShape(tree);
  const walkable = new Set<Law['id']>(['T1', 'T2', 'T3', 'T5', 'T9', 'T10']);
  return laws
    .filter((law) => shape.length === 0 || walkable.has(law.id))
    .map((law) => {
      const applies = law.appliesTo?.(tree) ?? true;
      if (law.id === 'T1') return { law: law.id, applies, findings: shape };
      return { law: law.id, applies, findings: applies ? law.check(tree, context) : [] };
    });
}

/** Every broken law as an issue for the author; empty when the tree keeps them all. */
export function checkTree(tree: Tree, file: string, context: LawContext): Issue[] {
  // What a case says stands with the cases, and how much there is to read lies in the words of one language.
  const fileOf = (law: string, { place }: Finding) =>
    (place[0] === 'cases' ? context.casesFile : law === 'T13' ? context.wordsFile : undefined) ?? file;
  return judgeTree(tree, context).flatMap(({ law, findings }) =>
    findings.map((finding) => ({
      ...finding,
      file: fileOf(law, finding),
      wrong: `[${law}] ${finding.wrong}`,
    })),
  );
}
