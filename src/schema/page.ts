import { z } from 'zod';
import { daySchema, idSchema, pageIdSchema, textSchema } from './fields.ts';
import { audienceSchema, themeSchema } from './theme.ts';

/** Languages in which people search besides Dutch, by the codes of BCP 47. */
export const foreignLanguages = ['en', 'de', 'fr', 'es', 'pl', 'tr', 'ar', 'uk', 'ro', 'bg', 'pt', 'it'] as const;

/** Changes of the advice, each with its day. */
export const changesSchema = z.array(
  z.strictObject({
    /** The day of the change. */
    on: daySchema,
    /** What is different now, in one or two sentences. */
    what: textSchema.max(200),
  }),
);

export type Changes = z.infer<typeof changesSchema>;

/** What stands between the two lines of dashes at the top of a page. */
export const pageSchema = z.strictObject({
  /** The heading of the page; unique on the whole site, so that a list of results can be told apart. */
  title: textSchema.max(80),
  /** A short name for menus and breadcrumbs. Leave it out when the title is short itself. */
  shortTitle: textSchema.max(40).optional(),
  /** One or two sentences that say what the reader finds here; shown under the title and in search results. */
  summary: textSchema.max(160),
  /** What the page is about, best first. A page that is truly about two themes lists both. */
  themes: z.array(themeSchema).min(1).max(4),
  /** For whom the page is written. */
  audience: z.array(audienceSchema).min(1),
  /** How people say it when they do not know the official word; the best two first. */
  searchTerms: z.array(textSchema).min(8).max(30),
  /** Search terms in other languages, by language, so that they are read aloud in their own (WCAG 2.2, 3.1.2). */
  searchTermsIn: z.partialRecord(z.enum(foreignLanguages), z.array(textSchema).min(1).max(10)).optional(),
  /** The cards at the foot of the page, in this order: the ids of files in `hulplijnen/`. */
  helplines: z.array(idSchema).min(1).max(5),
  /** The ids of files in `bronnen/` from which the facts on this page come. Overviews may have none. */
  sources: z.array(idSchema),
  /** The day on which somebody last compared the facts on this page with the sources. */
  checkedOn: daySchema,
  /** What became different in the advice, newest first, for people who work with it. Not for mended typing errors. */
  changes: changesSchema.optional(),
  /** The ids of the regions that the page is about; it then stands on the page of each. Left out for the whole country. */
  regions: z.array(idSchema).min(1).optional(),
  /** Two to four pages a reader may want next. */
  related: z.array(pageIdSchema).max(4),
});

export type PageMeta = z.infer<typeof pageSchema>;
