import { z } from 'zod';
import { daySchema, idSchema, textSchema } from './fields.ts';

/** What stands between the two lines of dashes at the top of a text block: a text that many pages show. */
export const blockSchema = z.strictObject({
  /** What the block is about. Readers see it only where the block is folded. */
  title: textSchema.max(80).optional(),
  /** For a fear, in place of `title`: the question as somebody asks it. Readers see it above the answer. */
  question: textSchema.max(120).optional(),
  /** The ids of the sources of this text; every page that shows the block lists them. */
  sources: z.array(idSchema),
  /** The ids of helplines whose cards belong to this text; every page that shows the block shows them too. */
  helplines: z.array(idSchema).min(1).max(5).optional(),
  /** The day on which somebody last compared the facts in this text with the sources. */
  checkedOn: daySchema,
});

export type BlockMeta = z.infer<typeof blockSchema>;
