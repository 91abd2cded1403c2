import { z } from 'zod';
import { textSchema as text } from './fields.ts';

/**
 * `content/<language>/woordenlijst.yaml`, which a language may have: how it says what comes back everywhere, so that
 * who works on it later says it alike. Readers never see it.
 */
export const glossarySchema = z.strictObject({
  /** Which form the reader is spoken to in, and for whom another one is used. */
  form: text.optional(),
  /** The Dutch term, and how this language says it; `note` tells when something else is right. */
  terms: z.record(text, z.union([text, z.strictObject({ term: text, note: text.optional() })])),
});
export type Glossary = z.infer<typeof glossarySchema>;
