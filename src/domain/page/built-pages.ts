import type { Content } from '../../schema/content.ts';
import type { RegionData } from '../../schema/region.ts';
import type { Words } from '../../schema/words.ts';
import { finderPageId } from '../region/address.ts';
import { describeFinderPage, describeRegionPages } from '../region/pages.ts';
import { describeDocument } from '../document/page.ts';
import { describeRouteGroup, describeRoutesPage, routesPageId } from '../route/page.ts';
import { pageAddress } from './address.ts';
import type { BuiltPage } from './built-page.ts';
import { hasWordsFor } from './needs.ts';

/** What the home page is called among ids; its address is `/`. */
export const homeId = 'start';

const proofId = 'over/wegwijzers';

/** The heading and the summary of each page that code makes, by its id. */
function namePages(trees: Content['trees'], words: Words): Map<string, { title: string; summary: string }> {
  const { start, site, paginas, hulplijnen, zoeken, wegwijzers, offline, sporen } = words;
  const hasProof = hasWordsFor(pageAddress(proofId), words);
  return new Map([
    [homeId, { title: start.title, summary: site.claim }],
    ['situaties', { title: paginas.situationsTitle, summary: paginas.situationsSummary }],
    ['hulp/hulplijnen', { title: hulplijnen.title, summary: hulplijnen.summary }],
    ['zoeken', { title: zoeken.title, summary: zoeken.summary }],
    ...(hasProof ? [[proofId, { title: wegwijzers.proof.title, summary: wegwijzers.proof.summary }] as const] : []),
    ['over/offline', { title: offline.title, summary: offline.summary }],
    ['over/sporen', { title: sporen.title, summary: sporen.summary }],
    ...trees.map(({ data }) => [data.page, { title: data.title, summary: data.summary }] as const),
  ]);
}

/** Where `teksten/ingebouwd.yaml` and the pages that code makes do not match: ids that it leaves out, and ids of no page. */
export function compareBuiltPages({ trees, words }: Pick<Content, 'trees' | 'words'>): {
  untold: string[];
  unmade: string[];
} {
  const made = [...namePages(trees, words).keys()];
  return {
    untold: made.filter((id) => !Object.hasOwn(words.ingebouwd, id)),
    unmade: Object.keys(words.ingebouwd).filter((id) => !made.includes(id)),
  };
}

/**
 * Every public page that is not a file of an author, told as one. Throws when `teksten/ingebouwd.yaml` and
 * the pages that code makes do not match.
 */
export function describeBuiltPages(
  content: Pick<Content, 'trees' | 'words' | 'routes' | 'documents'>,
  regions: RegionData,
): BuiltPage[] {
  const { words } = content;
  const has = (id: string) => hasWordsFor(pageAddress(id), words);
  const names = namePages(content.trees, words);
  const { untold, unmade } = compareBuiltPages(content);
  if (untold.length + unmade.length > 0)
    throw new Error(
      `teksten/ingebouwd.yaml does not tell about: ${untold.join(', ')}; no page is at: ${unmade.join(', ')}.`,
    );
  const told = Object.entries(words.ingebouwd).flatMap(([id, about]): BuiltPage[] => {
    const name = names.get(id);
    return name ? [{ id, ...name, ...about, sources: [] }] : [];
  });
  return [
    ...told,
    ...(has(finderPageId) ? [describeFinderPage(regions, words.regio)] : []),
    ...(has(finderPageId) ? describeRegionPages(regions, words.regio) : []),
    ...(has(routesPageId) ? [describeRoutesPage(content.routes, words.verwijsroutes)] : []),
    ...content.routes.map((group) => describeRouteGroup(group, words.verwijsroutes)),
    ...content.documents.map(describeDocument),
  ];
}
