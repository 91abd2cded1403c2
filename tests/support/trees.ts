import type { Helpline } from '../../src/schema/helpline.ts';
import { readers, times, type Answer, type Outcome, type Question, type Tree } from '../../src/schema/tree.ts';

/** A helpline that answers day and night unless told otherwise. */
export function helpline(changes: Partial<Helpline> = {}): Helpline {
  return {
    name: 'Proeflijn',
    phone: '0800-1234',
    cost: 'gratis',
    open: '24/7',
    hoursNote: null,
    chat: null,
    website: null,
    forWhom: 'Iedereen',
    purpose: 'Om te proberen.',
    anonymous: null,
    bill: null,
    recorded: null,
    languages: null,
    relay: null,
    note: null,
    audience: ['omstander'],
    themes: [],
    show: 'publiek',
    certainty: 'hoog',
    sources: [],
    sourceYear: null,
    checkedOn: '2026-01-01',
    internalNote: null,
    ...changes,
  };
}

export const helplines: ReadonlyMap<string, Helpline> = new Map([
  ['alarmnummer-112', helpline({ name: 'Alarmnummer', phone: '112' })],
  ['veilig-thuis', helpline({ name: 'Veilig Thuis' })],
  ['kantoorlijn', helpline({ name: 'Kantoorlijn', open: [{ days: 'ma-vr', from: '09:00', to: '17:00' }] })],
]);

export function outcome(changes: Partial<Outcome> = {}): Outcome {
  return {
    title: 'Bel vandaag',
    summary: 'Overleg met iemand.',
    urgency: 'vandaag',
    for: [...readers],
    time: [...times],
    first: { reach: 'helpline', act: 'Bel {bel:veilig-thuis}.' },
    helplines: ['veilig-thuis'],
    say: ['Ik maak me zorgen.'],
    avoid: ['Ga er niet zelf op af.'],
    then: [],
    next: ['Je krijgt advies.'],
    worse: 'Bel {bel:alarmnummer-112}.',
    pages: [],
    ...changes,
  };
}

const yes: Answer = { id: 'ja', text: 'Ja', to: '' };
const no: Answer = { id: 'nee', text: 'Nee', to: '' };
const unsure: Answer = { id: 'weet-niet', text: 'Ik weet het niet', to: '', doubt: true };

/** A question with yes, no and doubt, each leading somewhere. */
export function question(to: { ja: string; nee: string; twijfel: string }, changes: Partial<Question> = {}): Question {
  return {
    text: 'Is dat zo?',
    why: 'Dan weten we wat past.',
    answers: [
      { ...yes, to: to.ja },
      { ...no, to: to.nee },
      { ...unsure, to: to.twijfel },
    ],
    ...changes,
  };
}

/**
 * The smallest tree that keeps every law: danger, then whether a talk is safe.
 * Danger leads to 112, doubt to a call today, and only a plain no to a talk.
 */
export function soundTree(): Tree {
  const talk = question({ ja: 'bel-vandaag', nee: 'praat-eerst', twijfel: 'bel-vandaag' }, { text: 'Is iemand bang?' });
  return {
    title: 'Proefboom',
    summary: 'Om te proberen.',
    page: 'proefboom',
    audience: 'iedereen',
    themes: ['twijfel'],
    start: 'gevaar-nu',
    questions: {
      'gevaar-nu': question({ ja: 'bel-112', nee: 'iemand-bang', twijfel: 'bel-vandaag' }, { danger: true }),
      'iemand-bang': {
        ...talk,
        answers: talk.answers.map((answer) => (answer.id === 'nee' ? { ...answer, makesTalkSafe: true } : answer)),
      },
    },
    outcomes: {
      'bel-112': outcome({
        title: 'Bel nu',
        urgency: 'nu',
        helplines: ['alarmnummer-112'],
        first: { reach: 'helpline', act: 'Bel {bel:alarmnummer-112}.' },
      }),
      'bel-vandaag': outcome(),
      'praat-eerst': outcome({
        title: 'Praat eerst',
        urgency: 'deze-week',
        talk: true,
        advises: ['gesprek'],
        first: { reach: 'talk', act: 'Vraag hoe het gaat.' },
      }),
    },
    examples: [
      { case: 'Er wordt nu geslagen.', answers: ['ja'], outcome: 'bel-112' },
      { case: 'Ik weet het niet.', answers: ['weet-niet'], outcome: 'bel-vandaag' },
      { case: 'Iemand is bang.', answers: ['nee', 'ja'], outcome: 'bel-vandaag' },
      { case: 'Niemand is bang.', answers: ['nee', 'nee'], outcome: 'praat-eerst' },
    ],
  };
}

/** A tree with one answer sent elsewhere. */
export function redirect(tree: Tree, questionId: string, answerId: string, to: string): Tree {
  const found = tree.questions[questionId];
  if (!found) throw new Error(`redirect: the tree has no question "${questionId}".`);
  return {
    ...tree,
    questions: {
      ...tree.questions,
      [questionId]: {
        ...found,
        answers: found.answers.map((answer) => (answer.id === answerId ? { ...answer, to } : answer)),
      },
    },
  };
}
