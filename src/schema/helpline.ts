import { z } from 'zod';
import { daySchema, idSchema, textSchema, urlSchema } from './fields.ts';
import { audienceSchema, themeSchema } from './theme.ts';

/** Days of the week as an author writes them, Monday first. */
export const weekdays = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'] as const;

const clockSchema = z
  .string()
  .regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/)
  .meta({ expects: 'een tijd van "00:00" tot "24:00" tussen aanhalingstekens, zoals "09:00"' });

const openingSchema = z
  .strictObject({
    /** A day or a range of days: `ma-vr`, `za`. */
    days: z
      .string()
      .regex(/^(?:ma|di|wo|do|vr|za|zo)(?:-(?:ma|di|wo|do|vr|za|zo))?$/)
      .meta({ expects: 'een dag of een reeks dagen, zoals ma-vr of za' }),
    from: clockSchema,
    /** Earlier than `from` means: the next day. */
    to: clockSchema,
  })
  .refine(({ from, to }) => from !== to && from !== '24:00', { path: ['to'] });
export type Opening = z.infer<typeof openingSchema>;

/** A helpline or organisation that people are referred to. The only home of a telephone number. */
export const helplineSchema = z.strictObject({
  /** The name as readers know it. */
  name: textSchema,
  /** The number as people write it, between quotes; null when there is none, or when it is not certain. */
  phone: z
    .string()
    .regex(/^\+?[0-9][0-9 -]{1,17}$/)
    .meta({ expects: 'een telefoonnummer tussen aanhalingstekens, of null' })
    .nullable(),
  /** What a call costs; null when nobody confirmed it. */
  cost: textSchema.nullable(),
  /** "24/7", a list of days with times, or null when the hours are not certain. */
  open: z
    .union([z.literal('24/7'), z.array(openingSchema).min(1)])
    .meta({
      expects:
        '"24/7", null, of een lijst met days (zoals ma-vr), from en to (twee verschillende tijden, zoals "09:00" en "17:00"; een einde vóór het begin is de volgende dag)',
    })
    .nullable(),
  /** What the reader should know about the hours, in one sentence. */
  hoursNote: textSchema.nullable(),
  /** The chat, with what the reader should know of it; null when there is none. */
  chat: z.strictObject({ url: urlSchema.nullable(), note: textSchema }).nullable(),
  /** The address of the site; null when it was not confirmed. */
  website: urlSchema.nullable(),
  /** The ids of the regions that it serves (`feiten/regios/regios.json`); left out when it serves the whole country. */
  regions: z.array(idSchema).min(1).optional(),
  /** For whom it is. */
  forWhom: textSchema,
  /** What people turn to it for. */
  purpose: textSchema,
  /** Whether a caller can stay anonymous, and towards whom; null when unknown. */
  anonymous: textSchema.nullable(),
  /** What is known about the call showing on a bill or in a call list; what is not known is not shown. */
  bill: textSchema.nullable(),
  /** What is written down about the caller; null when unknown. */
  recorded: textSchema.nullable(),
  /** Languages and interpreters; null when unknown. */
  languages: textSchema.nullable(),
  /** The languages of this site that it is known to speak, by their codes, and in which year; null when that is undated. */
  speaks: z
    .strictObject({
      codes: z.array(z.string().regex(/^[a-z]{2,3}$/)).min(1),
      year: z.int().min(1990).max(2100).nullable(),
    })
    .optional(),
  /** The way in for deaf or hard-of-hearing people; null when unknown. */
  relay: textSchema.nullable(),
  /** One sentence that matters for safety; null when there is none. */
  note: textSchema.nullable(),
  /** Readers it is meant for. */
  audience: z.array(audienceSchema),
  /** Themes it is meant for; empty means all of them. */
  themes: z.array(themeSchema),
  /** `publiek`: shown to everybody. `professional`: only on pages for professionals. `nooit`: never referred to. */
  show: z.enum(['publiek', 'professional', 'nooit']),
  /** How certain number and role are; `laag` is never shown. */
  certainty: z.enum(['hoog', 'middel', 'laag']),
  /** The ids of the sources. */
  sources: z.array(idSchema),
  /** The year of the newest dated source; null when all are undated. */
  sourceYear: z.int().min(1990).max(2100).nullable(),
  /** When somebody last compared this file with the sources. */
  checkedOn: daySchema,
  /** For editors only; never shown. */
  internalNote: textSchema.nullable(),
});

export type Helpline = z.infer<typeof helplineSchema>;

/** What a card says in whole words, beside its name: read by whom it helps, and made anew in each language. */
export const spokenFields = [
  'cost',
  'hoursNote',
  'forWhom',
  'purpose',
  'anonymous',
  'bill',
  'recorded',
  'languages',
  'relay',
  'note',
] as const satisfies readonly (keyof Helpline)[];
