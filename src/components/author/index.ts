import Block from './Block.astro';
import Checklist from './Checklist.astro';
import Choices from './Choices.astro';
import Data from './Data.astro';
import Documents from './Documents.astro';
import Languages from './Languages.astro';
import { innerComponents } from './inner.ts';
import Minute from './Minute.astro';
import Owner from './Owner.astro';
import Part from './Part.astro';

/** Everything an author may use inside a page; `domain/check/vocabulary.ts` holds the rules of each. */
export const authorComponents = {
  ...innerComponents,
  Block,
  Checklist,
  Choices,
  Data,
  Documents,
  Languages,
  Minute,
  Owner,
  Part,
};
