import type { Content } from '../../schema/content.ts';
import { checkRegions } from '../region/check.ts';
import { checkBlocks } from './blocks.ts';
import { checkDocuments } from './documents.ts';
import { checkFigures, checkHelplines, checkSources } from './facts.ts';
import type { Issue } from './issue.ts';
import { Ledger, type CheckContext } from './ledger.ts';
import { checkAnchors, checkPages } from './pages.ts';
import { checkRoutes } from './routes.ts';
import { checkTrees } from './trees.ts';
import { checkBuiltPages, checkWords } from './words.ts';

/** One check for each kind of file, in the order in which authors meet them. */
const checks = [
  checkPages,
  checkAnchors,
  checkBlocks,
  checkTrees,
  checkHelplines,
  checkFigures,
  checkSources,
  checkRoutes,
  checkDocuments,
  checkWords,
  checkBuiltPages,
];

/**
 * Holds all content of a language against itself: ids, links, sources, dates, numbers, sentence lengths and the laws of
 * the trees. Finds everything at once; an empty list means that all is in order.
 */
export function checkContent(content: Content, context: CheckContext): Issue[] {
  const ledger = new Ledger(content, context);
  for (const check of checks) check(ledger);
  for (const { data } of content.reviews)
    for (const { on } of data.reviews) ledger.needPast(on, 'content/nagelezen', ['on']);
  return [...ledger.issues, ...(content.regions ? checkRegions(content.regions, [...ledger.sources.keys()]) : [])];
}
