import { costOfLetters, inOnePage, pageLimits, readOut } from '../../src/build/page-limits.ts';
import { sourceLanguage, splitAddress } from '../../src/language/language.ts';
import { heavyPages } from './heavy-pages.ts';
import type { Shift } from './shifts.ts';

/** What a page may cost at most, in bytes as they travel, packed (DESIGN §9). */
export interface Budget {
  readonly html: number;
  readonly scripts: number;
  readonly firstView: number;
  readonly requests: number;
}

/** One file that the first view of a page asks for. */
export interface Asset {
  readonly address: string;
  readonly kind: 'page' | 'script' | 'icon' | 'other';
  readonly bytes: number;
  /** true when the browser paints nothing before it has arrived. */
  readonly isBlocking: boolean;
}

/** What the first view of a page turned out to be. */
export interface FirstView {
  readonly address: string;
  readonly assets: readonly Asset[];
  /** What moved under the reader's eyes. */
  readonly shifts: readonly Shift[];
}

/** Pages that cannot keep the ordinary budget, with what they may cost instead and why. */
export interface Exception {
  readonly pages: RegExp;
  readonly reason: string;
  readonly budget: Partial<Budget>;
}

const kilobyte = 1024;

/** What search may fetch at its first touch in Dutch, compressed, in bytes. */
export const searchSetLimit = 150_000;

/** A line that moves by a pixel while the page is still coming in; the reader sees nothing of it. */
export const shiftAllowed = 0.002;

export const ordinary: Budget = {
  html: pageLimits.ordinary,
  scripts: 3 * kilobyte,
  firstView: 18 * kilobyte,
  requests: 3,
};

/** The only place where a page may be given more than the others. */
export const exceptions: readonly Exception[] = [
  {
    pages: /\/alle-stappen\/$/,
    reason: 'holds every step of a tree: the walk fetches it in the background, and nobody begins here',
    budget: { html: pageLimits.allSteps, firstView: 72 * kilobyte },
  },
  {
    pages: /^\/over\/wegwijzers\/wat-kan-ik-doen\/(?:gevallen\/)?$/,
    reason: 'the book of all routes through the largest tree, and that of its cases, for experts to print',
    budget: { html: pageLimits.book, firstView: 30 * kilobyte },
  },
  {
    pages: /^\/professionals\/verwijsroutes\/$/,
    reason: 'the whole table of routes, which filters itself without JavaScript; each group has a page within budget',
    budget: { html: pageLimits.routes },
  },
  {
    pages: /^\/zoeken\/$/,
    reason:
      'the index of all everyday phrasings of 150 pages, for readers without JavaScript; the field itself is why one comes here, and its rules of danger must answer before anything else has come in',
    budget: { html: pageLimits.search, scripts: 13 * kilobyte, firstView: 50 * kilobyte, requests: 6 },
  },
  {
    pages: /^\/over\/offline\/$/,
    reason: 'has to look whether something is stored before it can say so',
    budget: { scripts: 5 * kilobyte, requests: 4 },
  },
  {
    pages: /^\/professionals\/|\/voor-professionals\/$/,
    reason: 'names many sources, in whole sentences, for readers who have to justify what they do',
    budget: { html: pageLimits.professional },
  },
  {
    pages: new RegExp(`^(?:${heavyPages.join('|')})$`),
    reason: 'grew with the new face and with reasons beside each advice, and is to be brought back under 9 kB',
    budget: { html: pageLimits.heavy },
  },
];

/** The budget of one page: in each language that of the Dutch one. */
export function budgetOf(address: string, from: readonly Exception[] = exceptions): Budget {
  const { code, plain: root } = splitAddress(address);
  const found = from.find(({ pages }) => pages.test(root))?.budget;
  const isText = code !== sourceLanguage && !/^\/(?:wat-kan-ik-doen|over|zoeken)\//.test(root);
  const budget = { ...ordinary, ...found, html: isText ? inOnePage : (found?.html ?? ordinary.html) };
  if (code !== sourceLanguage && !isText) budget.html += readOut;
  const more = costOfLetters(code);
  const { html, scripts, firstView } = budget;
  return { ...budget, html: html * more, scripts: scripts * more, firstView: firstView * more };
}

const total = (assets: readonly Asset[]) => assets.reduce((sum, { bytes }) => sum + bytes, 0);
const list = (assets: readonly Asset[]) => assets.map(({ address, bytes }) => `${address} ${bytes}`).join(', ');

/** Every way in which a page goes over its budget, each with the page and the assets that do it. */
export function judge({ address, assets, shifts }: FirstView, budget: Budget = budgetOf(address)): string[] {
  const problems: string[] = [];
  const over = (what: string, limit: number, concerned: readonly Asset[]) => {
    if (total(concerned) > limit)
      problems.push(`${address} ${what}: ${total(concerned)} > ${limit} (${list(concerned)})`);
  };
  over(
    'HTML',
    budget.html,
    assets.filter(({ kind }) => kind === 'page'),
  );
  over(
    'scripts',
    budget.scripts,
    assets.filter(({ kind }) => kind === 'script'),
  );
  over('first view', budget.firstView, assets);
  if (assets.length > budget.requests) {
    problems.push(`${address} requests: ${assets.length} > ${budget.requests} (${list(assets)})`);
  }
  for (const asset of assets) if (asset.isBlocking) problems.push(`${address} waits for ${asset.address}`);
  const moved = shifts.reduce((sum, { value }) => sum + value, 0);
  if (moved > shiftAllowed) {
    problems.push(
      `${address} moves under the reader's eyes: ${moved.toFixed(4)} (${shifts.map(({ what }) => what).join(', ')})`,
    );
  }
  return problems;
}
