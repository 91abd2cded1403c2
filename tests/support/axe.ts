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

/**
 * What axe finds wrong on a page in the light scheme, the dark one and colours forced by the reader: rule and first
 * element of each.
 * It asks for violations alone and runs inside the page, which takes half the time of asking for everything.
 */
export async function findViolations(page: Page): Promise<string[]> {
  const run = (only: axe.RunOnly) =>
    page.evaluate(async (runOnly) => {
      const { violations } = await window.axe.run(document, { runOnly, resultTypes: ['violations'], preload: false });
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
    }, only);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.evaluate(code);
  const light = await run({ type: 'tag', values: tags });
  // Structure does not change with the scheme; colours do.
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await run({ type: 'rule', values: ['color-contrast', 'link-in-text-block'] });
  await page.emulateMedia({ colorScheme: null, forcedColors: 'active' });
  const forced = await run({ type: 'rule', values: ['color-contrast'] });
  await page.emulateMedia({ forcedColors: null });
  return [...light, ...dark, ...forced];
}
