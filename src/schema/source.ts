import { z } from 'zod';
import { daySchema, textSchema, urlSchema } from './fields.ts';

/** A page, report or law from which a fact on the site was taken. */
export const sourceSchema = z.strictObject({
  /** What the page or document is called. */
  title: textSchema,
  /** Who stands behind it. */
  publisher: textSchema,
  /** Where it stands, or null when it has no public address. */
  url: urlSchema.nullable(),
  /** The year of publication, or null when it carries no date. */
  year: z.int().min(1990).max(2100).nullable(),
  /** What kind of source it is; `overig` is a hint, not proof. */
  kind: z.enum(['overheid', 'kennis', 'nieuws', 'overig']),
  /** When somebody last compared our words with it. */
  checkedOn: daySchema,
});

export type Source = z.infer<typeof sourceSchema>;
