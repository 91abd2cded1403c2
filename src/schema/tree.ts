import { z } from 'zod';
import { idSchema, pageIdSchema, textSchema } from './fields.ts';
import { pictograms } from './pictogram.ts';
import { themeSchema } from './theme.ts';

/*
 * A tree stands in three files with the same name. What holds in every language stands once, in
 * `content/bomen/<id>.yaml`: steps, where answers lead, laws and marks. Its words stand by the same ids in
 * `content/<language>/bomen/<id>.yaml`. The cases on which it is tried stand in `content/bomen/gevallen/<id>.yaml`.
 * `src/domain/tree/join.ts` makes one tree of them.
 */

/** How soon an outcome has to be acted on, from most to least urgent. */
export const urgencies = ['nu', 'vandaag', 'deze-week', 'geen'] as const;
export type Urgency = (typeof urgencies)[number];

/** Who reads an outcome. `ouder` is a parent who worries about the own child; `vrijwilliger` works unpaid with people. */
export const readers = ['omstander', 'ouder', 'slachtoffer', 'kind', 'pleger', 'professional', 'vrijwilliger'] as const;
export type Reader = (typeof readers)[number];

/** When it happened: it happens now (or is about to), it just happened (hours to days), or longer ago, or it goes on. */
export const times = ['nu', 'net-gebeurd', 'langer-geleden'] as const;
export type Time = (typeof times)[number];

/** A person to reach who has no helpline of their own. */
export const persons = [
  'huisarts',
  'kinderarts',
  'notaris',
  'advocaat',
  'vertrouwde-volwassene',
  'ouder',
  'leidinggevende',
  'aandachtsfunctionaris',
  'vertrouwenscontactpersoon',
  'begeleider',
  'wijkteam',
  'reclassering',
  'eilandbestuur',
  'hulpdiensten-daar',
] as const;

/**
 * Acts that help in one situation and hurt in another. An outcome names those it advises; a case names those that
 * may not be advised to this person.
 */
export const riskyActs = [
  /** Go to another room, out of the house, away. Not when a small child stays behind or it is long over. */
  'afstand',
  /** Talk with the person, the parents or the family about it. */
  'gesprek',
  /** Tell the parents, the partner or the family that you know or called. */
  'familie-inlichten',
  /** Go there, or fetch somebody yourself. */
  'zelf-gaan',
  /** Keep or copy an image. */
  'beeld-bewaren',
  /** Seek contact with who was hurt. */
  'contact-zoeken',
  /** Leave, divorce or sign off from the address, without advice first. */
  'vertrekken',
] as const;
export type RiskyAct = (typeof riskyActs)[number];

const readersSchema = z.array(z.enum(readers)).min(1);
const timesSchema = z.array(z.enum(times)).min(1);

// Structure -----------------------------------------------------------------------------------------------------------

const answerStructure = z.strictObject({
  /** Sayable and unique within the question: `ja`, `nee`, `weet-niet`, `kind`. A plain no is always called `nee`. */
  id: idSchema,
  /** The id of the next question or of the outcome. */
  to: idSchema,
  /** true on the one answer that means "I do not know". */
  doubt: z.literal(true).optional(),
  /** true when this answer makes it safe to talk with the person or the family first. */
  makesTalkSafe: z.literal(true).optional(),
  /** true when this answer makes such a talk dangerous, whatever else is answered. */
  makesTalkUnsafe: z.literal(true).optional(),
  /** What this answer tells: who is asking, and when it happened. The last answer that tells something counts. */
  tells: z.strictObject({ readers: readersSchema.optional(), times: timesSchema.optional() }).optional(),
  /** The name of a small picture beside it. */
  pictogram: z.enum(pictograms).optional(),
});

const signStructure = z.strictObject({
  /** Names the sign; its words stand by this id. */
  id: idSchema,
  /** The name of a small picture beside it. */
  pictogram: z.enum(pictograms).optional(),
});

const questionStructure = z.strictObject({
  /** true on the question that asks for danger now: its `ja` leads straight to 112. */
  danger: z.literal(true).optional(),
  /** The signs a reader may know this by, most telling first. Seen at once. */
  signs: z.array(signStructure).min(1).max(6).optional(),
  /** More signs, folded. */
  moreSigns: z.array(signStructure).min(1).optional(),
  /** Words that need a definition; they stand beside the question. */
  terms: z
    .array(
      z.strictObject({
        /** Names the term; its words stand by this id. */
        id: idSchema,
        /** Where the meaning and the examples come from: ids of files in `bronnen/`. Left out for plain advice. */
        sources: z.array(idSchema).min(1).optional(),
      }),
    )
    .min(1)
    .optional(),
  /** Most likely first. */
  answers: z.array(answerStructure),
});

/** What a decision of step 5 can be: yes, no, or taken together with Veilig Thuis. */
export const decisions = ['ja', 'nee', 'samen'] as const;
export type Decision = (typeof decisions)[number];

const decisionsShape = {
  /** Decision 1: is reporting necessary? */
  report: z.enum(decisions),
  /** Decision 2: is giving or arranging help possible (as well)? */
  help: z.enum(decisions),
};
const decisionsSchema = z.strictObject(decisionsShape);
export type Decisions = z.infer<typeof decisionsSchema>;

const firstStructure = z.strictObject({
  /** Whom the first act reaches: the first helpline, a person, the step of the meldcode, or the talk that T6 allows. */
  reach: z.enum(['helpline', 'person', 'meldcode-step', 'talk']),
  /** Which person; only with `reach: person`. */
  person: z.enum(persons).optional(),
  /** true when an act that makes somebody safe within seconds stands before it. */
  safe: z.literal(true).optional(),
});

const outcomeStructure = z.strictObject({
  urgency: z.enum(urgencies),
  /** For whom this outcome is written (law T11). */
  for: readersSchema,
  /** For when this outcome is (law T12). */
  time: timesSchema,
  /** The two decisions of step 5 of the meldcode; only in a tree with `published`. */
  decisions: decisionsSchema.optional(),
  /** true when the outcome advises to talk with the person or the family yourself. */
  talk: z.literal(true).optional(),
  /** The one act that comes first (law T10). */
  first: firstStructure,
  /** Which acts this outcome advises that would hurt in another situation. */
  advises: z.array(z.enum(riskyActs)).optional(),
  /** Whom to reach, first the most important: ids of files in `hulplijnen/`. */
  helplines: z.array(idSchema),
  /** Questions that readers here are afraid to ask: ids of files in `blokken/`. */
  fears: z.array(idSchema).optional(),
  /** Pages that tell more, best first. */
  pages: z.array(pageIdSchema),
  /** Where the advice comes from: ids of files in `bronnen/`. */
  sources: z.array(idSchema).optional(),
});

const publishedSchema = z.strictObject({
  /** Where the framework was published: ids of files in `bronnen/`. */
  sources: z.array(idSchema).min(1),
  /** The questions of the framework, in its order. The tree asks these and no others. */
  questions: z.array(idSchema).min(1),
  /** The answer after which reporting is the decision, whatever else is answered. */
  alwaysReports: z.strictObject({ question: idSchema, answer: idSchema }),
  /** One row for each result: the answers that matter to it, and the two decisions. A question left out may have any answer. */
  table: z.array(z.strictObject({ answers: z.record(idSchema, idSchema), ...decisionsShape })).min(1),
});
export type Published = z.infer<typeof publishedSchema>;

/** `content/bomen/<id>.yaml`: a closed grammar, no expressions and no code, so that everything about it can be proven. */
export const treeStructureSchema = z.strictObject({
  /** Where it lives: the page above the steps, `wat-kan-ik-doen` or `professionals/kindcheck`. */
  page: pageIdSchema,
  /** For whom the tree is. */
  audience: z.enum(['iedereen', 'professional']),
  /** What the tree is about, from the closed list. */
  themes: z.array(themeSchema).min(1),
  /** The id of the first question. */
  start: idSchema,
  /** The question for who is where the numbers of the Netherlands do not work. Outcomes that begin with one lead to it. */
  elsewhere: idSchema.optional(),
  questions: z.record(idSchema, questionStructure),
  outcomes: z.record(idSchema, outcomeStructure),
  /** For a tree that follows a published framework: that framework as a table, to hold the tree against (law T9). */
  published: publishedSchema.optional(),
});
export type TreeStructure = z.infer<typeof treeStructureSchema>;

// Words ---------------------------------------------------------------------------------------------------------------

const termWords = z.strictObject({
  /** The word as the question uses it: `Acute onveiligheid`. */
  term: textSchema,
  /** What it means, in one or two sentences of your own. */
  meaning: textSchema,
  /** Short examples; leave the list out where no source gives any. */
  examples: z.array(textSchema).min(1).optional(),
});

const questionWords = z.strictObject({
  /** The question, in words a child of twelve can follow. */
  text: textSchema,
  /** What is meant by it, in one sentence. Lists of examples are signs. */
  explanation: textSchema.optional(),
  /** Why we ask this; people answer more easily when they know. */
  why: textSchema,
  /** The words of each sign, also of the folded ones, by its id. */
  signs: z.record(idSchema, textSchema).optional(),
  /** The words of each term, by its id. */
  terms: z.record(idSchema, termWords).optional(),
  /** What the reader presses, by the id of the answer. */
  answers: z.record(idSchema, textSchema),
});

const outcomeWords = z.strictObject({
  /** What to do, as a heading. */
  title: textSchema,
  /** One or two sentences that tell why, or that this is the right place. */
  summary: textSchema,
  /** The first act. It holds for everybody who gets here, so it has no "if" and asks nothing. */
  first: z.strictObject({
    /** What makes somebody safe within seconds; only where the structure says `safe: true`. */
    safe: textSchema.optional(),
    /** Whom to reach. With a helpline: `Bel {bel:…}` of the first one. */
    act: textSchema,
  }),
  /** What somebody can say, as sentences to read out or for the call sheet. */
  say: z.array(textSchema),
  /** What not to do. For who it happens to, children and perpetrators it is shown as good to know: no scolding. */
  avoid: z.array(textSchema),
  /** What you do after the first act, in order; may be for some. */
  then: z.array(textSchema).default([]),
  /** What others do after the first act. */
  next: z.array(textSchema),
  /** What to do when it gets worse; names 112. */
  worse: textSchema,
});

/** `content/<language>/bomen/<id>.yaml`: all words of a tree, by the ids of its structure. */
export const treeWordsSchema = z.strictObject({
  title: textSchema,
  /** One or two sentences above the first question. */
  summary: textSchema,
  /** In a translation: the mark of the Dutch file that it was made from. */
  madeFrom: textSchema.optional(),
  questions: z.record(idSchema, questionWords),
  outcomes: z.record(idSchema, outcomeWords),
});
export type TreeWords = z.infer<typeof treeWordsSchema>;

// Cases ---------------------------------------------------------------------------------------------------------------

/** How an act is called in a case: a helpline by its id, a person, the meldcode, or the talk. */
const actSchema = idSchema;

const exampleSchema = z.strictObject({
  /** Names the case; others may point at it. */
  id: idSchema.optional(),
  /** A situation, as somebody would tell it. */
  case: textSchema,
  /** Who tells it. */
  reader: z.enum(readers).optional(),
  /** The ids of the answers that this person gives, in order from the start. */
  answers: z.array(idSchema).min(1),
  /** The outcome that these answers must reach. */
  outcome: idSchema,
  /** Other ways to read the same situation; each must end well too. */
  others: z.array(z.array(idSchema).min(1)).optional(),
  /** First acts that are right: ids of helplines, persons, `meldcode-step` or `talk`. Any one of them will do. */
  first: z.array(actSchema).min(1).optional(),
  /** The mildest urgency that is right. */
  within: z.enum(urgencies).optional(),
  /** Risky acts that may not be advised here, and helplines that may not come first. */
  never: z.array(idSchema).optional(),
});
export type Example = z.infer<typeof exampleSchema>;

/** `content/bomen/gevallen/<id>.yaml`: the cases that a tree is tried on at each build (law T8). */
export const casesSchema = z.strictObject({ cases: z.array(exampleSchema).min(1) });
export type Cases = z.infer<typeof casesSchema>;

// The whole -----------------------------------------------------------------------------------------------------------

export interface Answer extends z.infer<typeof answerStructure> {
  readonly text: string;
}

/** A sign with its words. */
export interface Sign extends z.infer<typeof signStructure> {
  readonly text: string;
}

export interface Term extends z.infer<typeof termWords> {
  readonly id: string;
  readonly sources?: readonly string[] | undefined;
}

export interface Question extends Pick<z.infer<typeof questionWords>, 'text' | 'explanation' | 'why'> {
  readonly danger?: true | undefined;
  readonly signs?: readonly Sign[] | undefined;
  readonly moreSigns?: readonly Sign[] | undefined;
  readonly terms?: readonly Term[] | undefined;
  readonly answers: readonly Answer[];
}

export interface Outcome
  extends Omit<z.infer<typeof outcomeStructure>, 'first'>, Omit<z.infer<typeof outcomeWords>, 'first'> {
  readonly first: Omit<z.infer<typeof firstStructure>, 'safe'> & {
    readonly safe?: string | undefined;
    readonly act: string;
  };
}

/** A decision tree with its words in one language and its cases. */
export interface Tree extends Omit<TreeStructure, 'questions' | 'outcomes'> {
  readonly title: string;
  readonly summary: string;
  readonly questions: Readonly<Record<string, Question>>;
  readonly outcomes: Readonly<Record<string, Outcome>>;
  /** Cases with the answers they give and the outcome they must reach. */
  readonly examples: readonly Example[];
}
