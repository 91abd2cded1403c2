import type { Audience, Theme } from '../schema/theme.ts';
import { suits } from './hear.ts';
import type { PageRecord } from './pack.ts';
import type { TermScores } from './pagefind.ts';
import type { Resemblance } from './phrases.ts';
import type { Notion } from './plan.ts';

/** A page with how well it answers a question. */
export interface Ranked {
  readonly page: number;
  readonly score: number;
  /** How much of the score hides no other page: what it owes to a guess, or to its very own words. */
  readonly lift: number;
  readonly resemblance: Resemblance | undefined;
}

/** How much each signal counts. The benchmark shows what each earns. */
export interface RankingWeights {
  /** A page that speaks of more of the question's notions. */
  readonly coverage: number;
  /** A page one of whose own phrases resembles the question. */
  readonly phrase: number;
  /** A page about a theme that the other good pages are about as well. */
  readonly theme: number;
  /** A page written for who asks. */
  readonly asker: number;
  /** A page about what questions of such words were about. */
  readonly learned: number;
  /** A page that has none of the words, but is about what such questions are about. */
  readonly opened: number;
}

/** How sure a guess has to be before it brings in a page that holds none of the words. */
const sureEnough = 0.2;

export const rankingWeights: RankingWeights = {
  coverage: 1.5,
  phrase: 1,
  theme: 0.4,
  asker: 0.5,
  learned: 12.5,
  opened: 0.5,
};

/** Adds up what the engine found for each notion, and orders the pages. */
export function rank(
  pages: readonly PageRecord[],
  notions: readonly Notion[],
  scoresOf: (word: string) => TermScores,
  resemblances: ReadonlyMap<number, Resemblance>,
  weights: RankingWeights = rankingWeights,
  asker: Audience | null = null,
  guessed: ReadonlyMap<Theme, number> = new Map(),
): Ranked[] {
  const allWeight = notions.reduce((sum, { weight }) => sum + weight, 0);
  const engine = pages.map(({ key }) => {
    let sum = 0;
    let covered = 0;
    for (const { weight, alternatives } of notions) {
      let best = 0;
      for (const { word, factor } of alternatives) best = Math.max(best, factor * (scoresOf(word).get(key) ?? 0));
      if (best === 0) continue;
      sum += weight * best;
      covered += weight;
    }
    return allWeight === 0 ? 0 : sum * (covered / allWeight) ** weights.coverage;
  });
  const most = Math.max(...engine, Number.MIN_VALUE);
  const first = pages.map((_, at) => (engine[at] ?? 0) / most + weights.phrase * (resemblances.get(at)?.score ?? 0));
  const themes = themeStrengths(pages, first);
  // Who asks in the very words of a page is understood without a guess.
  const trust = [...resemblances.values()].some(({ score }) => score > 1) ? 0 : 1;
  return pages
    .map((page, at): Ranked => {
      const own = first[at] ?? 0;
      const support = page.themes[0] ? (themes.get(page.themes[0]) ?? 0) : 0;
      const expected = trust * expects(page, guessed);
      const opened = expected < sureEnough ? 0 : weights.opened * expected;
      const byWords = own + opened + weights.theme * support + weights.asker * suits(page, asker);
      const guess = Math.exp(weights.learned * expected);
      // A page that answers stays, however far it stands back.
      const score = own + opened === 0 ? 0 : Math.max(Number.MIN_VALUE, byWords * guess);
      const resemblance = resemblances.get(at);
      const verbatim = Math.max(0, weights.phrase * (resemblance?.score ?? 0) - 1);
      return { page: at, score, lift: score - byWords + verbatim, resemblance };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.page - b.page);
}

/** How much less each next theme of a page counts. */
const shares = [1, 0.7, 0.5, 0.4] as const;

/** How much a page is about what was guessed, 0 to 1. */
function expects({ themes }: PageRecord, guessed: ReadonlyMap<Theme, number>): number {
  return themes.reduce((sum, theme, at) => sum + (shares[at] ?? 0) * (guessed.get(theme) ?? 0), 0);
}

/** How strongly the question points at each theme, 0 to 1: what the three best pages of a theme score together. */
function themeStrengths(pages: readonly PageRecord[], scores: readonly number[]): Map<Theme, number> {
  const byTheme = new Map<Theme, number[]>();
  pages.forEach(({ themes }, at) => {
    const theme = themes[0];
    if (!theme) return;
    byTheme.set(theme, [...(byTheme.get(theme) ?? []), scores[at] ?? 0]);
  });
  const sums = [...byTheme].map(([theme, values]) => {
    const best = values.sort((a, b) => b - a).slice(0, 3);
    return [theme, best.reduce((sum, value) => sum + value, 0) / 3] as const;
  });
  const most = Math.max(...sums.map(([, sum]) => sum), Number.MIN_VALUE);
  return new Map(sums.map(([theme, sum]) => [theme, sum / most]));
}
