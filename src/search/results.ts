import { noFilters, type Filters } from './filters.ts';
import type { Audience, Situation } from '../schema/theme.ts';
import { splitWords } from './normalise.ts';
import { headingId, type HelplineRecord, type PackIndex, type PageHeading, type PageRecord } from './pack.ts';
import type { FoundPlace } from './places.ts';
import type { Notion } from './plan.ts';
import type { Resemblance } from './phrases.ts';
import type { Tongue } from './tongues.ts';
import type { Ranked } from './rank.ts';
import { sourceLanguage } from '../language/language.ts';
import { stem } from './stem.ts';

/** A page in the list, with why it is there. */
export interface Result {
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly situation: Situation | null;
  readonly audience: readonly Audience[];
  /** The heading that answers the question best, to jump to. */
  readonly heading: Required<PageHeading> | null;
  /** The beginning of the answer that stands there, when the question resembles a fear. */
  readonly answer: string | null;
  /** The page's own phrase that resembles the question. */
  readonly phrase: string | null;
  /** The language of that phrase, where it is not Dutch. */
  readonly phraseLang: string | null;
}

/** Further pages of a situation that would otherwise fill the list. */
export interface ResultGroup {
  readonly situation: Situation;
  readonly pages: readonly Pick<PageRecord, 'url' | 'title'>[];
}

/** How many pages a choice would leave; choices that leave none are absent. */
export interface Choices {
  readonly audiences: readonly (readonly [Audience, number])[];
  readonly situations: readonly (readonly [Situation, number])[];
}

/** Everything the page shows for one question. */
export interface Results {
  readonly items: readonly Result[];
  readonly groups: readonly ResultGroup[];
  /** How many pages the list and its groups hold. */
  readonly count: number;
  readonly choices: Choices;
  /** The filters that hold; one that would leave nothing was let go. */
  readonly filters: Filters;
  readonly helplines: readonly HelplineRecord[];
  readonly place: FoundPlace | null;
  /** The languages that the question seems to be typed in, where that is not this one. */
  readonly tongues: readonly Tongue[];
}

const mostItems = 10;
const mostInGroup = 8;
/** Pages of one situation in the list itself; the others are folded below. */
const mostOfSituation = 3;
/** Below this share of what the best page has by its words, a page has too little to do with the question. */
const leastShare = 0.22;
/** A phrase that resembles the question less than this explains nothing. */
const leastResemblance = 0.4;

/** A page in its place in the list. */
export interface Arranged {
  readonly record: PageRecord;
  readonly resemblance: Resemblance | undefined;
}

/** Pages that danger or a place puts first, and then the others as ranked. */
export function arrange(index: PackIndex, ranked: readonly Ranked[], first: readonly string[]): Arranged[] {
  // Who is lifted comes first, and hides nobody by it.
  const best = Math.max(0, ...ranked.map(({ score, lift }) => score - lift));
  const all = ranked
    .filter(({ score }) => score >= best * leastShare)
    .flatMap(({ page, resemblance }): Arranged[] => {
      const record = index.pages[page];
      return record ? [{ record, resemblance }] : [];
    });
  const fixed = [...new Set(first)].flatMap((url): Arranged[] => {
    const known = all.find(({ record }) => record.url === url);
    if (known) return [known];
    const others = [...index.pages, ...index.places.map(({ page }) => page)];
    const record = others.find((one) => one.url === url);
    return record ? [{ record, resemblance: undefined }] : [];
  });
  return [...fixed, ...offerOther(all.filter((one) => !fixed.includes(one)))];
}

/**
 * Of the first three pages one is about something else, when there is one that is nearly as good: whoever was
 * misunderstood should see it at once, and not below a row of pages about the wrong thing.
 */
function offerOther(ranked: readonly Arranged[]): Arranged[] {
  const themes = ranked.slice(0, 3).map(({ record }) => record.themes[0]);
  if (themes.length < 3 || new Set(themes).size > 1) return [...ranked];
  const other = ranked.findIndex(({ record }) => !record.themes.some((theme) => theme === themes[0]));
  const found = ranked[other];
  if (!found) return [...ranked];
  return [...ranked.slice(0, 2), found, ...ranked.slice(2, other), ...ranked.slice(other + 1)];
}

function fits({ audience, situation }: PageRecord, filters: Filters): boolean {
  return (
    (filters.audience === null || audience.includes(filters.audience)) &&
    (filters.situation === null || situation === filters.situation)
  );
}

/** Lets go of filters that would leave an empty list. */
function settle(pages: readonly PageRecord[], filters: Filters): Filters {
  const options = [filters, { ...filters, audience: null }, { ...filters, situation: null }, noFilters];
  return options.find((option) => pages.some((page) => fits(page, option))) ?? noFilters;
}

function countBy<Key>(keys: readonly Key[]): [Key, number][] {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts];
}

/** The heading that shares most with the question, when it shares anything that is not in the title already. */
function bestHeading(page: PageRecord, notions: readonly Notion[], code: string): Required<PageHeading> | null {
  const rootsOf = (text: string) => new Set(splitWords(text, code).map((word) => stem(word, code)));
  const inTitle = rootsOf(page.title);
  let best: { heading: PageHeading; value: number } | undefined;
  for (const heading of page.headings) {
    const roots = rootsOf(heading.text);
    let value = 0;
    for (const { weight, alternatives } of notions) {
      if (weight < 1) continue;
      const shares = alternatives.map(({ word, factor }) => {
        const root = stem(word, code);
        return roots.has(root) && !inTitle.has(root) ? factor : 0;
      });
      value += weight * Math.max(0, ...shares);
    }
    if (value > (best?.value ?? 0.5)) best = { heading, value };
  }
  return best ? { id: headingId(best.heading), text: best.heading.text } : null;
}

/** Turns ranked pages into what the reader sees. */
export function makeResults(
  all: readonly Arranged[],
  notions: readonly Notion[],
  wanted: Filters = noFilters,
  code: string = sourceLanguage,
): Omit<Results, 'helplines' | 'place' | 'tongues'> {
  const pages = all.map(({ record }) => record);
  const filters = settle(pages, wanted);
  const kept = all.filter(({ record }) => fits(record, filters));

  const items: Result[] = [];
  const folded = new Map<Situation, PageRecord[]>();
  const shown = new Map<Situation, number>();
  for (const { record, resemblance } of kept) {
    const { url, title, summary, situation, audience, terms, answers } = record;
    const already = situation === null ? 0 : (shown.get(situation) ?? 0);
    if (situation !== null && filters.situation === null && already >= mostOfSituation) {
      folded.set(situation, [...(folded.get(situation) ?? []), record]);
      continue;
    }
    if (items.length >= mostItems) continue;
    if (situation !== null) shown.set(situation, already + 1);
    const fear =
      resemblance && resemblance.score >= leastResemblance ? answers?.[resemblance.at - terms.length] : undefined;
    const phrase = resemblance && resemblance.score >= leastResemblance ? (terms[resemblance.at] ?? null) : null;
    const phraseLang = record.languages?.[phrase ?? ''] ?? null;
    const heading = fear ? { id: fear.id, text: fear.question } : bestHeading(record, notions, code);
    const answer = fear?.answer ?? null;
    items.push({ url, title, summary, situation, audience, heading, answer, phrase, phraseLang });
  }
  const groups = [...folded].map(([situation, records]) => ({
    situation,
    pages: records.slice(0, mostInGroup).map(({ url, title }) => ({ url, title })),
  }));
  return {
    items,
    groups,
    count: items.length + groups.reduce((sum, group) => sum + group.pages.length, 0),
    filters,
    choices: {
      audiences: countBy(
        pages.filter((page) => fits(page, { ...filters, audience: null })).flatMap((page) => page.audience),
      ),
      situations: countBy(
        pages
          .filter((page) => fits(page, { ...filters, situation: null }))
          .flatMap(({ situation }) => (situation === null ? [] : [situation])),
      ),
    },
  };
}
