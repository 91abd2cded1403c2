import Block from './Block.astro';
import { innerComponents } from './inner.ts';

/** Everything an author may use inside a page; `domain/check/vocabulary.ts` holds the rules of each. */
export const authorComponents = { ...innerComponents, Block };
