import { z } from 'zod';
import { idSchema, textSchema } from './fields.ts';

/** A figure that the site quotes, written down once. */
export const figureSchema = z.strictObject({
  /** The figure as one whole sentence that a reader can follow, with its year. */
  sentence: textSchema,
  /** The figure itself, as short as it can be: "5,5%" or "66.270". */
  value: textSchema,
  /** The year the figure is about, or null when the source does not say. */
  year: z.int().min(1990).max(2100).nullable(),
  /** What a reader must know beside it, in plain words: how sure it is, who is not in it. */
  note: textSchema,
  /** Whom or what it counts, for who checks it. */
  counts: textSchema,
  /** Whom or what it leaves out, for who checks it: the note may say no more than this. */
  doesNotCount: textSchema,
  /** Only where seeing it helps: the parts or the years behind the figure, drawn as bars with their numbers. */
  series: z
    .strictObject({
      /** What the bars count, as the name of the table: "Meldingen bij CoMensha per jaar". */
      title: textSchema,
      /** A label, the length of the bar, and the number as it is written: "2019", 1372, "1.372". */
      bars: z
        .array(z.strictObject({ label: textSchema, size: z.number().positive(), value: textSchema }))
        .min(2)
        .max(8),
    })
    .optional(),
  /** The id of the source. */
  source: idSchema,
});

export type Figure = z.infer<typeof figureSchema>;
