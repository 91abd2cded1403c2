import { situations } from '../../schema/theme.ts';

/** The ids of the pages that code makes or leads to by name; their addresses come from `pageAddress`. */
export const pageIds = {
  home: '',
  walk: 'wat-kan-ik-doen',
  search: 'zoeken',
  helplines: 'hulp/hulplijnen',
  situations: 'situaties',
  professionals: 'professionals',
  about: 'over',
  trees: 'over/wegwijzers',
  offline: 'over/offline',
  traces: 'over/sporen',
} as const;

/** The public address of a page: its id between slashes. The home page has the id "". */
export function pageAddress(pageId: string): string {
  return pageId === '' ? '/' : `/${pageId}/`;
}

/** The id of the page that lives at a file path under `content/nl/paginas/`. */
export function pageIdOf(path: string): string {
  return path.replace(/\.mdx$/, '').replace(/(?:^|\/)index$/, '');
}

/** The last part of the address of all steps of a tree together; no step may be called so. */
export const allStepsId = 'alle-stappen';

/** The address of one step of a tree; the first question lives at the tree's own page. */
export function stepAddress(treePage: string, start: string, stepId: string): string {
  return stepId === start ? pageAddress(treePage) : pageAddress(`${treePage}/${stepId}`);
}

/** Where the cases of a tree stand that end at one outcome. */
export function casesAddress(treeId: string, outcomeId: string): string {
  return `${pageAddress(`${pageIds.trees}/${treeId}/gevallen`)}#${outcomeId}`;
}

/** The situation a page belongs to, or undefined when it stands elsewhere. */
export function situationOf(pageId: string): (typeof situations)[number] | undefined {
  return situations.find((one) => pageId === `situaties/${one}` || pageId.startsWith(`situaties/${one}/`));
}

/** Whether a page is written for professionals or about the site itself, where sentences may be longer. */
export function isForProfessionals(pageId: string): boolean {
  return /^(?:professionals|over)(?:\/|$)/.test(pageId) || pageId.endsWith('/voor-professionals');
}
