import type { RouteFile } from '../../schema/route.ts';
import type { Words } from '../../schema/words.ts';
import type { BuiltPage } from '../page/built-page.ts';

/** The id of the page with all routes. */
export const routesPageId = 'professionals/verwijsroutes';

/** The id of the page with the routes of one group, their sources and cards. */
export function routesPageIdOf(groupId: string): string {
  return `${routesPageId}/${groupId}`;
}

/** A group of routes with its id. */
export interface RouteGroup {
  readonly id: string;
  readonly data: RouteFile;
}

const sourcesOf = (groups: readonly RouteGroup[]) => [
  ...new Set(groups.flatMap(({ data }) => data.routes.flatMap(({ sources }) => sources))),
];

/** The page with all routes. It is as old as the group that was checked longest ago. */
export function describeRoutesPage(groups: readonly RouteGroup[], words: Words['verwijsroutes']): BuiltPage {
  return {
    id: routesPageId,
    title: words.title,
    summary: words.summary,
    themes: ['verwijsroutes', 'meldcode'],
    audience: ['professional'],
    searchTerms: [...words.searchTerms],
    sources: sourcesOf(groups),
    checkedOn: groups.map(({ data }) => data.checkedOn).sort()[0] ?? '',
  };
}

/** The page of one group; people search it by what is going on. */
export function describeRouteGroup(group: RouteGroup, words: Words['verwijsroutes']): BuiltPage {
  const { title, checkedOn, routes } = group.data;
  return {
    id: routesPageIdOf(group.id),
    title: words.groupTitle.replace('{groep}', title),
    summary: words.groupSummary,
    themes: ['verwijsroutes', 'meldcode'],
    audience: ['professional'],
    searchTerms: routes.map(({ situation }) => situation),
    sources: sourcesOf([group]),
    checkedOn,
  };
}
