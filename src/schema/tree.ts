import { z } from 'zod';
import { idSchema, pageIdSchema, textSchema } from './fields.ts';

/** How soon an outcome has to be acted on, from most to least urgent. */
export const urgencies = ['nu', 'vandaag', 'deze-week', 'geen'] as const;
export type Urgency = (typeof urgencies)[number];

const answerSchema = z.strictObject({
  /** Sayable and unique within the question: `ja`, `nee`, `weet-niet`, `kind`. A plain no is always called `nee`. */
  id: idSchema,
  /** What the reader presses. */
  text: textSchema,
  /** The id of the next question or of the outcome. */
  to: idSchema,
  /** true on the one answer that means "I do not know". */
  doubt: z.literal(true).optional(),
  /** true when this answer makes it safe to talk with the person or the family first. */
  makesTalkSafe: z.literal(true).optional(),
  /** true when this answer makes such a talk dangerous, whatever else is answered. */
  makesTalkUnsafe: z.literal(true).optional(),
});
export type Answer = z.infer<typeof answerSchema>;

const termSchema = z.strictObject({
  /** The word as the question uses it: `Acute onveiligheid`. */
  term: textSchema,
  /** What it means, in one or two sentences of your own. */
  meaning: textSchema,
  /** Short examples; leave the list out where no source gives any. */
  examples: z.array(textSchema).min(1).optional(),
  /** Where the meaning and the examples come from: ids of files in `bronnen/`. Left out for plain advice. */
  sources: z.array(idSchema).min(1).optional(),
});
export type Term = z.infer<typeof termSchema>;

const questionSchema = z.strictObject({
  /** The question, in words a child of twelve can follow. */
  text: textSchema,
  /** What is meant by it; examples help. */
  explanation: textSchema.optional(),
  /** Words that need a definition; they stand beside the question. */
  terms: z.array(termSchema).min(1).optional(),
  /** Why we ask this; people answer more easily when they know. */
  why: textSchema,
  /** true on the question that asks for danger now: its `ja` leads straight to 112. */
  danger: z.literal(true).optional(),
  answers: z.array(answerSchema),
});
export type Question = z.infer<typeof questionSchema>;

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

const outcomeSchema = z.strictObject({
  /** What to do, as a heading. */
  title: textSchema,
  /** One or two sentences under the heading. */
  summary: textSchema,
  urgency: z.enum(urgencies),
  /** The two decisions of step 5 of the meldcode; only in a tree with `published`. */
  decisions: decisionsSchema.optional(),
  /** true when the outcome advises to talk with the person or the family yourself. */
  talk: z.literal(true).optional(),
  /** What to do, in order; the first is done first. */
  actions: z.array(textSchema),
  /** Whom to reach, first the most important: ids of files in `hulplijnen/`. */
  helplines: z.array(idSchema),
  /** What a caller can say, as sentences for the call sheet. */
  say: z.array(textSchema),
  /** What not to do. */
  avoid: z.array(textSchema),
  /** What happens after the first step. */
  next: z.array(textSchema),
  /** What to do when it gets worse; names 112. */
  worse: textSchema,
  /** Pages that tell more, best first. */
  pages: z.array(pageIdSchema),
});
export type Outcome = z.infer<typeof outcomeSchema>;

const exampleSchema = z.strictObject({
  /** A short case, as somebody would tell it. */
  case: textSchema,
  /** The ids of the answers, in order from the start. */
  answers: z.array(idSchema).min(1),
  /** The outcome that these answers must reach. */
  outcome: idSchema,
});
export type Example = z.infer<typeof exampleSchema>;

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

/** A decision tree. A closed grammar: no expressions and no code, so that everything about it can be proven. */
export const treeSchema = z.strictObject({
  title: textSchema,
  /** One or two sentences above the first question. */
  summary: textSchema,
  /** Where it lives: the page above the steps, `wat-kan-ik-doen` or `professionals/kindcheck`. */
  page: pageIdSchema,
  /** For whom the tree is. */
  audience: z.enum(['iedereen', 'professional']),
  /** The id of the first question. */
  start: idSchema,
  questions: z.record(idSchema, questionSchema),
  outcomes: z.record(idSchema, outcomeSchema),
  /** For a tree that follows a published framework: that framework as a table, to hold the tree against (law T9). */
  published: publishedSchema.optional(),
  /** Cases with the answers they give and the outcome they must reach. */
  examples: z.array(exampleSchema).min(1),
});
export type Tree = z.infer<typeof treeSchema>;
