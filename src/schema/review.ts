import { z } from 'zod';
import { daySchema, idSchema, pageIdSchema, textSchema } from './fields.ts';

/** The mark of the text that was read; the review book and `npm run check` tell it. */
const mark = z
  .string()
  .regex(/^[0-9a-f]{12}$/)
  .meta({ expects: 'het merkteken uit het nakijkboek, twaalf tekens tussen aanhalingstekens' })
  .optional();

/** `content/nagelezen/<id>.yaml`: what one person who knows the field read on one day. */
export const reviewSchema = z.strictObject({
  /** Who read it, as readers may see it. */
  who: textSchema.max(80),
  /** In which role: "aandachtsfunctionaris in een ziekenhuis", "vertrouwensarts". */
  role: textSchema.max(80),
  /** When. */
  on: daySchema,
  /** The language that was read; without it Dutch. */
  language: z
    .string()
    .regex(/^[a-z]{2}$/)
    .default('nl'),
  /** The pages and outcomes that were read and found right. */
  read: z
    .array(
      z.union([
        z.strictObject({ page: pageIdSchema, mark }),
        z.strictObject({ tree: idSchema, outcome: idSchema, mark }),
      ]),
    )
    .min(1),
});
export type ReviewFile = z.infer<typeof reviewSchema>;

/** That somebody read one page or outcome, and whether its text is still the one that was read. */
export interface Review {
  readonly who: string;
  readonly role: string;
  readonly on: string;
  readonly changed: boolean;
}
