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

/** What axe finds wrong in its colours, likewise: in the light scheme, the dark one and those forced by the reader. */
export async function findColourViolations(page: Page): Promise<string[]> {
  const found: string[] = [];
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
