import { documentPageIdOf } from '../domain/document/page.ts';
import { quote, suggest, type Issue } from '../domain/check/issue.ts';
import { blockIdsIn } from '../domain/page/shown-blocks.ts';
import { routesPageIdOf } from '../domain/route/page.ts';
import type { Content, Entry } from '../schema/content.ts';
import type { Review, ReviewFile } from '../schema/review.ts';
import { markOf } from './translate.ts';

/** Something that an expert can read and find right: a page or an outcome. */
export interface Reviewable {
  /** Where it stands, as the id of a page: `hulp/nood`, `wat-kan-ik-doen/bel-nu`. */
  readonly id: string;
  /** How a review names it. */
  readonly name: string;
  /** The mark of its text as it is now. */
  readonly mark: string;
}

type Reviewed = Pick<Content, 'pages' | 'blocks' | 'trees' | 'routes' | 'documents'>;

const pageName = (id: string) => `page: ${id}`;
const outcomeName = (tree: string, outcome: string) => `tree: ${tree}, outcome: ${outcome}`;

/** Every page that says something of its own and every outcome, with the mark of what its reader meets. */
export function listReviewable({ pages, blocks, trees, routes, documents }: Reviewed): Reviewable[] {
  const mark = (...parts: unknown[]) => markOf(JSON.stringify(parts));
  const blockText = (id: string) => blocks.find((one) => one.id === id)?.text.trim();
  const named = (id: string, ...parts: unknown[]): Reviewable => ({ id, name: pageName(id), mark: mark(...parts) });
  return [
    ...pages.map(({ id, data, text }) =>
      named(id, data.title, data.summary, data.helplines, text.trim(), blockIdsIn(text).map(blockText)),
    ),
    ...routes.map(({ id, data }) => named(routesPageIdOf(id), { ...data, checkedOn: undefined })),
    ...documents.map(({ id, data }) => named(documentPageIdOf(id), { ...data, checkedOn: undefined })),
    ...trees.flatMap(({ id: tree, data }) =>
      Object.entries(data.outcomes).map(([outcome, told]) => ({
        id: `${data.page}/${outcome}`,
        name: outcomeName(tree, outcome),
        mark: mark(told, (told.fears ?? []).map(blockText)),
      })),
    ),
  ];
}

/** What is known of one thing: who read it, by the id of its page. */
export interface ReviewEntry {
  readonly id: string;
  readonly data: { readonly reviews: readonly Review[] };
}

/** What reading the reviews of one language gave. */
export interface ReviewReading {
  readonly entries: readonly ReviewEntry[];
  readonly issues: readonly Issue[];
  /** What was changed since somebody read it, in sentences. */
  readonly changed: readonly string[];
}

/** Joins what was read with what is there now. A review of something that is not there, or without a mark, is a mistake. */
export function joinReviews(
  files: readonly Entry<ReviewFile>[],
  content: Reviewed & Pick<Content, 'language'>,
): ReviewReading {
  const known = new Map(listReviewable(content).map((one) => [one.name, one]));
  const entries = new Map<string, Review[]>();
  const issues: Issue[] = [];
  const changed: string[] = [];
  for (const { file, data } of files) {
    if (data.language !== content.language) continue;
    for (const [at, item] of data.read.entries()) {
      const place = ['read', String(at + 1)];
      const name = 'page' in item ? pageName(item.page) : outcomeName(item.tree, item.outcome);
      const found = known.get(name);
      if (!found) {
        issues.push({
          file,
          place,
          wrong: `${quote(name)} bestaat niet.`,
          mend: suggest(name, [...known.keys()], 'naam'),
        });
        continue;
      }
      if (item.mark === undefined) {
        issues.push({
          file,
          place: [...place, 'mark'],
          wrong: 'hier ontbreekt welke tekst er is nagelezen.',
          mend: `Is het de tekst van nu, zet er dan bij: mark: "${found.mark}"`,
          why: 'Anders geldt iets als nagelezen wat niemand zag.',
        });
        continue;
      }
      const isChanged = item.mark !== found.mark;
      if (isChanged) changed.push(`${name} (${data.who}, ${data.on}); nu is het merkteken "${found.mark}"`);
      const list = entries.get(found.id) ?? [];
      entries.set(found.id, list);
      list.push({ who: data.who, role: data.role, on: data.on, changed: isChanged });
    }
  }
  return { entries: [...entries].map(([id, reviews]) => ({ id, data: { reviews } })), issues, changed };
}
