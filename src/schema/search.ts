import { z } from 'zod';
import { audienceSchema, themeSchema } from './theme.ts';
import { idSchema, pageIdSchema, textSchema } from './fields.ts';

/** One word, which the reader of content brings into the form in which search compares words (`language/fold.ts`). */
const wordSchema = z
  .string()
  .regex(/^[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}'’ʼ]+$/u)
  .meta({ expects: 'één woord in kleine letters, zonder spatie of streepje' });

/** `content/nl/zoeken/lexicon.yaml`: how people say it, and how the site says it. */
export const lexiconSchema = z.strictObject({
  /** Words without a meaning of their own, such as "de" and "een": search acts as if they were not typed. */
  ignore: z.array(wordSchema).min(1),
  /** Words that say a little, mostly about who is asking: "mijn", "ik", "hij". They count, but not much. */
  light: z.array(wordSchema).min(1),
  /** Places whose name is an everyday word that stands on no page; search never takes them for a place. */
  notPlaces: z.array(wordSchema),
  /** Words beside a place name that show that somebody looks for help in that place. */
  nearby: z.array(wordSchema).min(1),
  /** Groups of everyday words with the words of the site they stand for. */
  words: z
    .array(
      z.strictObject({
        /** What people type; each word on its own. */
        says: z.array(wordSchema).min(1),
        /** The words of the site that mean the same; each must stand on a page. */
        means: z.array(wordSchema).min(1),
      }),
    )
    .min(1),
});
export type Lexicon = z.infer<typeof lexiconSchema>;

/**
 * A sign in a question: words that must all be there; `a|b` is one of two, `a*` begins with a, `a_b` is b right after a,
 * and `$name` is any word of the group of that name (`content/nl/zoeken/vragers.yaml`).
 */
const signSchema = z
  .string()
  .regex(/^[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}'’ʼ*|_$-]+(?: [\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}'’ʼ*|_$-]+)*$/u)
  .meta({
    expects:
      'woorden in kleine letters; a|b is een van beide, a* is alles dat met a begint, a_b is b meteen na a, $naam is een groep',
  });

/** A sign of danger in a question, with what must then stand above the results. */
const emergencySchema = z.strictObject({
  /** A short name for the rule, for reports. */
  id: idSchema,
  /** Signs of danger: a question fits when one of them does. They come with the field, and are heard at once. */
  when: z.array(signSchema).default([]),
  /** Rarer signs of the same danger. They come with the index, and are heard as soon as that is in. */
  later: z.array(signSchema).default([]),
  /** Signs that it is about something else after all; they switch the rule off. */
  unless: z.array(signSchema).default([]),
  /** The helplines on the card, first one first. */
  helplines: z.array(idSchema).min(1).max(3),
  /** What the card says: one short sentence. */
  message: textSchema.max(140),
  /** The page that comes first; the others are shown when search could not be loaded. */
  pages: z.array(pageIdSchema).min(1).max(3),
  /** Questions that must switch this rule on. */
  examples: z.array(textSchema).min(3),
  /** Questions that must not. */
  counterexamples: z.array(textSchema).min(1),
});
export type EmergencyRule = z.infer<typeof emergencySchema>;

/** `content/nl/zoeken/noodregels.yaml`: danger comes before ranking. When two rules fit, the first one counts. */
export const emergenciesSchema = z.strictObject({
  /** Signs that it is about something else after all, whatever the rule: a film, a study, the news. */
  unless: z.array(signSchema).default([]),
  rules: z.array(emergencySchema).min(1),
});

/** Words of which any will do. */
const groupSchema = z
  .string()
  .regex(/^[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}'’ʼ*|]+$/u)
  .meta({ expects: 'woorden in kleine letters met | ertussen, zonder spaties' });

const askerSchema = z.strictObject({
  audience: audienceSchema,
  /** Signs that this reader asks: one is enough. */
  when: z.array(signSchema).min(1),
  /** Signs that it is another after all. */
  unless: z.array(signSchema).default([]),
  /** Questions of this reader. */
  examples: z.array(textSchema).min(1),
});

/** `content/nl/zoeken/vragers.yaml`: who asks. */
export const hearingSchema = z.strictObject({
  /** Words that stand for one thing; a sign, also of danger, calls them by name, as in `$partner`. */
  groups: z.record(z.string().regex(/^[a-z-]+$/), groupSchema).default({}),
  /** How one hears who asks; the first that fits counts. */
  askers: z.array(askerSchema).default([]),
});

const exampleSchema = z.strictObject({
  /** What somebody types. */
  q: textSchema,
  /** What a good answer is about, best first. */
  themes: z.array(themeSchema).min(1).max(8),
  /** Who asks, or what is tried; for the figures. */
  kind: idSchema,
});
export type QuestionExample = z.infer<typeof exampleSchema>;

/** `content/nl/zoeken/voorbeelden*.yaml`: questions that people typed, by the set in which they were written. */
export const questionExamplesSchema = z.strictObject({
  sets: z.record(idSchema, z.array(exampleSchema).min(1)),
});

/** Everything under `content/nl/zoeken/`, with the words of a group where a sign names it. */
export interface SearchContent {
  readonly lexicon: Lexicon;
  readonly emergencies: readonly EmergencyRule[];
  /** Signs on which every rule of danger is silent. */
  readonly harmless: readonly string[];
  /** How one hears who asks. */
  readonly askers: z.infer<typeof hearingSchema>['askers'];
  /** Questions to learn from, by set. */
  readonly examples: Readonly<Record<string, readonly QuestionExample[]>>;
}
