import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { readContent } from './build/read-content.ts';
import { pageIdOf } from './domain/page/address.ts';
import { blockSchema } from './schema/block.ts';
import { documentSchema } from './schema/document.ts';
import { figureSchema } from './schema/figure.ts';
import { helplineSchema } from './schema/helpline.ts';
import { pageSchema } from './schema/page.ts';
import { routeFileSchema } from './schema/route.ts';
import { sourceSchema } from './schema/source.ts';
import type { Tree } from './schema/tree.ts';

const yaml = (folder: string) => glob({ pattern: '*.yaml', base: `content/${folder}` });

/** The only place where content meets schema. Words of the interface are read in `build/words.ts`. */
export const collections = {
  pages: defineCollection({
    loader: glob({ pattern: '**/*.mdx', base: 'content/nl/paginas', generateId: ({ entry }) => pageIdOf(entry) }),
    schema: pageSchema,
  }),
  blocks: defineCollection({
    loader: glob({ pattern: '*.mdx', base: 'content/nl/blokken' }),
    schema: blockSchema,
  }),
  // Joined from structure, words and cases; what does not fit was told by the content check before this.
  trees: defineCollection({
    loader: () => readContent('content').content.trees.map(({ id, data }) => ({ id, ...data })),
    schema: z.custom<Tree>(),
  }),
  helplines: defineCollection({ loader: yaml('feiten/hulplijnen'), schema: helplineSchema }),
  sources: defineCollection({ loader: yaml('feiten/bronnen'), schema: sourceSchema }),
  figures: defineCollection({ loader: yaml('feiten/cijfers'), schema: figureSchema }),
  routes: defineCollection({ loader: yaml('nl/verwijsroutes'), schema: routeFileSchema }),
  documents: defineCollection({ loader: yaml('nl/documenten'), schema: documentSchema }),
};
