import { z } from 'zod';
import { daySchema, idSchema, textSchema } from './fields.ts';

const fieldSchema = z.strictObject({
  /** What is to be written here. */
  label: textSchema,
  /** A few words of help beside it. */
  hint: textSchema.optional(),
  /** How many lines there are to write on; at the most as many as leave the document one sheet. */
  lines: z.int().min(1).max(14),
});

/** One part of a document. It says something (text, items, steps, rows), asks something (checks, fields, blank), or both. */
const partSchema = z.strictObject({
  /** The heading of the part. */
  title: textSchema.max(80),
  /** A few sentences. Numbers are written as `{bel:veilig-thuis}`. */
  text: textSchema.optional(),
  /** Loose points. */
  items: z.array(textSchema).min(1).optional(),
  /** Numbered steps. */
  steps: z.array(textSchema).min(2).optional(),
  /** A table: the first row is its head, the first cell of each row names it. */
  rows: z.array(z.array(textSchema).min(2).max(4)).min(2).optional(),
  /** Points to tick. */
  checks: z.array(textSchema).min(1).optional(),
  /** Places to write. */
  fields: z.array(fieldSchema).min(1).optional(),
  /** A table to fill in: what its columns hold, and how many rows it has. */
  blank: z.strictObject({ columns: z.array(textSchema).min(2).max(4), rows: z.int().min(1).max(12) }).optional(),
});

/** A file in `content/nl/documenten/`: one sheet to print, with what can be filled in. */
export const documentSchema = z.strictObject({
  /** What stands above the sheet; unique on the site. */
  title: textSchema.max(80),
  /** What it is for, in lists and in search. */
  summary: textSchema.max(160),
  /** Its place in the list; each number once. */
  order: z.int().min(1),
  /** How people search for it. */
  searchTerms: z.array(textSchema).min(4).max(20),
  /** A line under the title, also on paper: how to use it. */
  intro: textSchema.optional(),
  /** The parts, beside each other where there is room: `true` when they are too wide for that. */
  wide: z.boolean().optional(),
  parts: z.array(partSchema).min(1),
  /** The ids of the sources of what it says; a form that only asks has none. */
  sources: z.array(idSchema),
  checkedOn: daySchema,
});
export type DocumentFile = z.infer<typeof documentSchema>;
