import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatReport, type Issue } from '../domain/check/issue.ts';
import { measureProse, measureRhythm } from '../domain/check/prose.ts';
import { readBody } from '../domain/check/body.ts';
import { checkDocuments } from '../domain/check/documents.ts';
import { checkContent } from '../domain/check/references.ts';
import { checkRoutes } from '../domain/check/routes.ts';
import { documentPageIdOf } from '../domain/document/page.ts';
import { pageAddress } from '../domain/page/address.ts';
import { regionPageId } from '../domain/region/address.ts';
import { routesPageIdOf } from '../domain/route/page.ts';
import { checkRegions } from '../domain/region/check.ts';
import type { Content } from '../schema/content.ts';
import { checkSearch } from '../search/check.ts';
import { listBuiltAddresses } from './built-addresses.ts';
import { readContent } from './read-content.ts';
import { readRegions } from './read-regions.ts';
import { readSearchContent } from './read-search-content.ts';

const top = fileURLToPath(new URL('../../', import.meta.url));

/** What an author hears about all content: every mistake, and the report as text. */
export interface ContentReport {
  readonly content: Content;
  readonly issues: readonly Issue[];
  readonly text: string;
}

/** Reads and checks everything under `content/` at once. */
export function reportContent(
  root = path.join(top, 'content'),
  today = new Date().toISOString().slice(0, 10),
): ContentReport {
  const { content, issues: unread } = readContent(root);
  const regions = readRegions(root);
  const search = readSearchContent(root);
  const sourceIds = content.sources.map(({ id }) => id);
  const builtAddresses = [
    ...listBuiltAddresses(path.join(top, 'src/pages')),
    ...content.routes.map(({ id }) => pageAddress(routesPageIdOf(id))),
    ...content.documents.map(({ id }) => pageAddress(documentPageIdOf(id))),
    ...(regions.data?.regios.map(({ id }) => pageAddress(regionPageId(id))) ?? []),
  ];
  const builtIds = builtAddresses.map((address) => address.slice(1, -1));
  const issues = [
    ...unread,
    ...regions.issues,
    ...(regions.data ? checkRegions(regions.data, sourceIds) : []),
    ...search.issues,
    ...(search.content ? checkSearch(content, search.content) : []),
    ...checkContent(content, { builtAddresses, today }),
    ...checkDocuments(content, today),
    ...checkRoutes(content, [...content.pages.map(({ id }) => id), ...builtIds], today),
  ];
  const { pages, trees, helplines, sources, figures } = content;
  const count = `${pages.length} pagina’s, ${trees.length} wegwijzers, ${helplines.length} hulplijnen, ${sources.length} bronnen, ${figures.length} cijfers`;
  return { content, issues, text: formatReport(issues, count) };
}

/** The reading figures of each page, one line a page; the figures of its rhythm are those of its paragraphs. */
export function formatProseFigures(content: Content): string {
  const lines = content.pages.map(({ id, file, data, body, offset }) => {
    const { passages } = readBody(body, file, offset);
    const { words, mean, longest } = measureProse([{ text: data.summary, place: [] }, ...passages]);
    const rhythm = measureRhythm(passages);
    const cells: readonly (readonly [string | number, number])[] = [
      [words, 6],
      [mean.toFixed(1), 9],
      [longest, 7],
      [rhythm.mean.toFixed(1), 7],
      [rhythm.shortRun, 4],
      [rhythm.unreasoned.length, 6],
      [rhythm.questionRun, 6],
      [rhythm.years, 5],
    ];
    return `${cells.map(([value, width]) => String(value).padStart(width)).join(' ')}  ${id}`;
  });
  return ['woorden alle-zinn langste alinea kort waarom vragen jaren  pagina', ...lines].join('\n');
}
