import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import { listAsked, nameOf } from './cover.ts';

const code = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

async function bringAxe(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(code);
}

async function run(page: Page, options: axe.RunOptions): Promise<string[]> {
  await bringAxe(page);
  return page.evaluate(async (asked) => {
    const { violations } = await window.axe.run(document, { ...asked, resultTypes: ['violations'], preload: false });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  }, options);
}

/** What needs the colours of every word to be worked out: most of the time that axe takes. */
const byColour = ['color-contrast', 'link-in-text-block'];

/** As many of what looks alike are looked at: the first, one beside it, and one more. */
const alike = 3;

/** How often each look was looked at already, on this page and those before. */
export type Seen = Map<string, number>;

/**
 * From here on axe looks at the colours of a few of all elements that stand alike: with the same classes, and the same
 * answers to what styles ask of attributes, inside the same. The others can have no other colours, on this page or on one
 * that comes later.
 */
async function lookOnce(page: Page, seen: Seen): Promise<void> {
  const nodes = await page.evaluate(
    (selectors) => {
      const marks = new Map<Element, string>();
      for (const selector of selectors)
        for (const node of document.querySelectorAll(selector)) marks.set(node, `${marks.get(node) ?? ''}${selector}`);
      const places = new Map([...document.querySelectorAll('body, body *')].map((node, at) => [node, at]));
      return [...places.keys()].map((node) => ({
        inside: places.get(node.parentElement ?? node) ?? -1,
        own: `${node.tagName}.${[...node.classList].sort().join('.')}${marks.get(node) ?? ''}`,
      }));
    },
    [...listAsked(), '[disabled]', '[open]', '[type]'],
  );
  const ways: string[] = [];
  const fresh = nodes.flatMap(({ inside, own }, at) => {
    const way = nameOf(`${ways[inside] ?? ''}>${own}`);
    ways.push(way);
    const count = (seen.get(way) ?? 0) + 1;
    seen.set(way, count);
    return count <= alike ? [at] : [];
  });
  await bringAxe(page);
  await page.evaluate((places) => {
    const all = document.querySelectorAll('body, body *');
    for (const place of places) all[place]?.setAttribute('data-axe-look', '');
    window.axe.configure({
      rules: [
        { id: 'color-contrast', selector: '[data-axe-look]' },
        { id: 'link-in-text-block', selector: 'a[href][data-axe-look]' },
      ],
    });
  }, fresh);
}

/** What is worked out anew in each scheme; in the colours that a reader forces, a link may look as it likes. */
const inSchemes = [
  { scheme: 'dark', rules: byColour },
  { scheme: 'forced', rules: ['color-contrast'] },
] as const;

async function look(page: Page, scheme: 'light' | 'dark' | 'forced', options: axe.RunOptions): Promise<string[]> {
  const isForced = scheme === 'forced';
  await page.emulateMedia({ colorScheme: isForced ? null : scheme, forcedColors: isForced ? 'active' : 'none' });
  return (await run(page, options)).map((problem) => `${scheme}: ${problem}`);
}

async function lookInSchemes(page: Page, inLight: axe.RunOptions, seen: Seen | undefined): Promise<string[]> {
  if (seen) await lookOnce(page, seen);
  const found = await look(page, 'light', inLight);
  for (const { scheme, rules } of inSchemes)
    found.push(...(await look(page, scheme, { runOnly: { type: 'rule', values: [...rules] } })));
  await page.emulateMedia({ colorScheme: null, forcedColors: null });
  return found;
}

/**
 * What axe finds wrong in the colours of a page: in the light scheme, the dark one and those forced by the reader. With
 * `seen`, of what was not yet seen often enough; without it, of everything.
 */
export function findColourViolations(page: Page, seen?: Seen): Promise<string[]> {
  return lookInSchemes(page, { runOnly: { type: 'rule', values: byColour } }, seen);
}

/** What axe finds wrong on a page, in what it says it is and, with the same `seen`, in its colours. */
export function findViolations(page: Page, seen?: Seen): Promise<string[]> {
  return lookInSchemes(page, { runOnly: { type: 'tag', values: tags } }, seen);
}
