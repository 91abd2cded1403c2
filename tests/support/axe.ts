import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

const code = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

async function run(page: Page, options: axe.RunOptions): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(code);
  return page.evaluate(async (asked) => {
    const { violations } = await window.axe.run(document, { ...asked, resultTypes: ['violations'], preload: false });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  }, options);
}

/** What needs the colours of every word to be worked out: most of the time that axe takes. */
const byColour = ['color-contrast', 'link-in-text-block'];

/** What axe finds wrong in what a page says it is: the rule and the first element of each. */
export function findStructureViolations(page: Page): Promise<string[]> {
  const off = Object.fromEntries(byColour.map((rule) => [rule, { enabled: false }]));
  return run(page, { runOnly: { type: 'tag', values: tags }, rules: off });
}

/** As many of what looks alike are looked at on one page: the first, one beside it, and one more. */
const alike = 3;

/**
 * From here on axe looks at the colours of a few of all elements that stand alike: with the same classes, and the same
 * answers to what styles ask of attributes (`asked`), inside the same. The others can have no other colours.
 */
async function lookOnce(page: Page, asked: readonly string[]): Promise<void> {
  await page.evaluate(code);
  await page.evaluate(
    ({ selectors, most }) => {
      const ways = new Map<Element, string>();
      const names = new Map<string, string>();
      const seen = new Map<string, number>();
      for (const node of document.querySelectorAll('body, body *')) {
        const marks = selectors.filter((selector) => node.matches(selector)).join('');
        const own = `${node.tagName}.${[...node.classList].sort().join('.')}${marks}`;
        const way = `${ways.get(node.parentElement ?? document.body) ?? ''}>${own}`;
        const name = names.get(way) ?? String(names.size);
        names.set(way, name);
        ways.set(node, name);
        const count = (seen.get(name) ?? 0) + 1;
        seen.set(name, count);
        if (count <= most) node.setAttribute('data-axe-look', '');
      }
      window.axe.configure({
        rules: [
          { id: 'color-contrast', selector: '[data-axe-look]' },
          { id: 'link-in-text-block', selector: 'a[href][data-axe-look]' },
        ],
      });
    },
    { selectors: [...asked, '[disabled]', '[open]', '[type]'], most: alike },
  );
}

/**
 * What axe finds wrong in the colours of a page: in the light scheme, the dark one and those forced by the reader. With
 * `asked`, what styles ask of attributes, a few of all elements that stand alike are looked at; without it all.
 */
export async function findColourViolations(page: Page, asked?: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  if (asked) await lookOnce(page, asked);
  for (const scheme of ['light', 'dark', 'forced'] as const) {
    const isForced = scheme === 'forced';
    await page.emulateMedia({ colorScheme: isForced ? null : scheme, forcedColors: isForced ? 'active' : 'none' });
    const rules = isForced ? ['color-contrast'] : byColour;
    for (const problem of await run(page, { runOnly: { type: 'rule', values: rules } }))
      found.push(`${scheme}: ${problem}`);
  }
  await page.emulateMedia({ colorScheme: null, forcedColors: null });
  return found;
}

/** What axe finds wrong on a page, in what it says it is and in its colours. */
export async function findViolations(page: Page): Promise<string[]> {
  return [...(await findStructureViolations(page)), ...(await findColourViolations(page))];
}
