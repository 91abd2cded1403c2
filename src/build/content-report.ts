import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatReport, type Issue } from '../domain/check/issue.ts';
import { measureProse, measureRhythm } from '../domain/check/prose.ts';
import { readBody } from '../domain/check/body.ts';
import { checkContent } from '../domain/check/content.ts';
import { listStepAddresses } from '../domain/check/trees.ts';
import { documentPageIdOf } from '../domain/document/page.ts';
import { pageAddress, pageIds } from '../domain/page/address.ts';
import { dayInTheNetherlands } from '../domain/page/day.ts';
import { groupBy } from '../domain/group.ts';
import { regionPageId } from '../domain/region/address.ts';
import { routesPageIdOf } from '../domain/route/page.ts';
import { languageOf } from '../language/language.ts';
import type { Content } from '../schema/content.ts';
import { checkTraces } from '../safety/check.ts';
import { checkSearch } from '../search/check.ts';
import { listBuiltAddresses } from './built-addresses.ts';
import { readContent, type Behind, type Reading } from '../content/read.ts';

const top = fileURLToPath(new URL('../../', import.meta.url));

/** What an author hears about all content: every mistake, and the report as text. */
export interface ContentReport {
  readonly content: Content;
  readonly issues: readonly Issue[];
  readonly text: string;
}

/** The pages that a language takes from Dutch: a link to one leads to the Dutch page. */
function listLent(source: Content): string[] {
  return [
    ...source.pages.map(({ id }) => pageAddress(id)),
    ...listStepAddresses(source.trees),
    ...source.routes.map(({ id }) => pageAddress(routesPageIdOf(id))),
    ...source.documents.map(({ id }) => pageAddress(documentPageIdOf(id))),
  ];
}

/** Every address that a page of this language may lead to, as it is at the root. */
function listAddresses(own: Content, source: Content): string[] {
  const { pages, trees, routes, documents, regions } = own;
  return [
    ...(own === source ? [] : listLent(source)),
    ...listBuiltAddresses(path.join(top, 'src/pages')),
    ...pages.map(({ id }) => pageAddress(id)),
    ...listStepAddresses(trees),
    ...trees.map(({ id }) => pageAddress(`${pageIds.trees}/${id}`)),
    ...routes.map(({ id }) => pageAddress(routesPageIdOf(id))),
    ...documents.map(({ id }) => pageAddress(documentPageIdOf(id))),
    ...(regions?.regios.map(({ id }) => pageAddress(regionPageId(id))) ?? []),
  ];
}

/** The language of a file of one: `content/pl/paginas/over.mdx` is of `pl`. */
const languageOfFile = (file: string): string => file.split('/')[1] ?? '';

/**
 * What each language has still to do, told after the report; it breaks nothing, so it is no mistake. What is out of date
 * is named always, what is missing is counted, and named for the language in `named`.
 */
function formatBehind(behind: readonly Behind[], named?: string): string[] {
  const lines: string[] = [];
  for (const [code, list] of [...groupBy(behind, ({ file }) => languageOfFile(file))].sort()) {
    const old = list.filter(({ mark }) => mark !== undefined);
    const missing = list.filter(({ mark }) => mark === undefined);
    const { name } = languageOf(code);
    if (old.length > 0)
      lines.push(
        '',
        `${code} (${name}): ${old.length === 1 ? '1 vertaling loopt' : `${old.length} vertalingen lopen`} achter; het Nederlands is veranderd. Werk het bij en zet er dan in:`,
        ...old.map(({ file, mark = '' }) => `  - ${file}: madeFrom: "${mark}"`),
      );
    if (missing.length === 0) continue;
    const folders = [...groupBy(missing, ({ file }) => file.split('/')[2] ?? '')].map(
      ([folder, files]) => `${files.length} in ${folder}`,
    );
    lines.push(
      '',
      `${code} (${name}): nog niet vertaald, dus in het Nederlands of weggelaten: ${folders.join(', ')}.`,
      ...(named === code
        ? missing.map(({ file }) => `  - ${file}`)
        : [`  Noem ze met: npm run check -- --taal ${code}`]),
    );
  }
  return lines;
}

/** What was changed since an expert read it; the page says so itself. */
function formatChanged(changed: readonly string[]): string[] {
  if (changed.length === 0) return [];
  return ['', 'Veranderd sinds het is nagelezen:', ...changed.map((one) => `  - ${one}`)];
}

/**
 * Checks everything that was read under `content/`, all languages at once. `today` is the day in the Netherlands, and
 * `named` the language of which every missing file is named.
 */
export function reportContent(
  reading: Reading = readContent(),
  today = dayInTheNetherlands(),
  named?: string,
): ContentReport {
  const { content, languages } = reading;
  const checked = [...languages.values()].flatMap((one) => [
    ...checkContent(one, { builtAddresses: listAddresses(one, content), today }),
    ...checkTraces(one),
    ...(one.search ? checkSearch(one, one.search, one === content ? [] : content.pages.map(({ id }) => id)) : []),
  ]);
  const told = new Set<string>();
  const issues = [...reading.issues, ...checked].filter((issue) => {
    const key = JSON.stringify(issue);
    return !told.has(key) && told.add(key);
  });
  const { pages, trees, helplines, sources, figures } = content;
  const count = `${pages.length} pagina’s, ${trees.length} wegwijzers, ${helplines.length} hulplijnen, ${sources.length} bronnen, ${figures.length} cijfers`;
  return {
    content,
    issues,
    text: [formatReport(issues, count), ...formatChanged(reading.changed), ...formatBehind(reading.behind, named)].join(
      '\n',
    ),
  };
}

/** The reading figures of each page, one line a page; the figures of its rhythm are those of its paragraphs. */
export function formatProseFigures(content: Content): string {
  const lines = content.pages.map(({ id, file, data, body }) => {
    const { passages } = readBody(body, file);
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
