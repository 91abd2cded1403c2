import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { fromReading } from './content/loaders.ts';
import type { BlockMeta } from './schema/block.ts';
import type { Spoken } from './schema/content.ts';
import type { DocumentFile } from './schema/document.ts';
import type { Figure } from './schema/figure.ts';
import type { Helpline } from './schema/helpline.ts';
import type { PageMeta } from './schema/page.ts';
import type { RegionData } from './schema/region.ts';
import type { Review } from './schema/review.ts';
import type { RouteFile } from './schema/route.ts';
import type { Source } from './schema/source.ts';
import type { Tree } from './schema/tree.ts';
import type { Words } from './schema/words.ts';

/*
 * What the pages are made of: the one reading of `content/` (`content/read.ts`), which the check holds against the
 * schemas before anything is built. So nothing is parsed or checked twice, and both know the same.
 */
export const collections = {
  pages: defineCollection({ loader: fromReading('pages', ({ pages }) => pages), schema: z.custom<PageMeta>() }),
  blocks: defineCollection({ loader: fromReading('blocks', ({ blocks }) => blocks), schema: z.custom<BlockMeta>() }),
  trees: defineCollection({ loader: fromReading('trees', ({ trees }) => trees), schema: z.custom<Tree>() }),
  helplines: defineCollection({
    loader: fromReading('helplines', ({ helplines }) => helplines),
    schema: z.custom<Spoken<Helpline>>(),
  }),
  sources: defineCollection({ loader: fromReading('sources', ({ sources }) => sources), schema: z.custom<Source>() }),
  figures: defineCollection({
    loader: fromReading('figures', ({ figures }) => figures),
    schema: z.custom<Spoken<Figure>>(),
  }),
  routes: defineCollection({ loader: fromReading('routes', ({ routes }) => routes), schema: z.custom<RouteFile>() }),
  documents: defineCollection({
    loader: fromReading('documents', ({ documents }) => documents),
    schema: z.custom<DocumentFile>(),
  }),
  words: defineCollection({
    loader: fromReading('words', ({ words }) => [{ id: 'words', data: words }]),
    schema: z.custom<Words>(),
  }),
  reviews: defineCollection({
    // One thing a language: most have no review, and Astro warns of a collection without any.
    loader: fromReading('reviews', ({ reviews }) => [
      { id: 'reviews', data: { byPage: Object.fromEntries(reviews.map(({ id, data }) => [id, data.reviews])) } },
    ]),
    schema: z.custom<{ readonly byPage: Readonly<Record<string, readonly Review[]>> }>(),
  }),
  regions: defineCollection({
    loader: fromReading('regions', ({ regions }) => (regions ? [{ id: 'regions', data: regions }] : [])),
    schema: z.custom<RegionData>(),
  }),
};
