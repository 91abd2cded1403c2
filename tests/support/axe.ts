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

/** What was looked at already, on pages before: how often each look, by a short name of the whole way down to it. */
export type Seen = Map<string, number>;

/**
 * From here on axe looks at the colours of a few of all elements that stand alike: with the same classes, and the same
 * answers to what styles ask of attributes (`asked`), inside the same. The others can have no other colours, on this
 * page or on one that comes later.
 */
async function lookOnce(page: Page, asked: readonly string[], seen: Seen): Promise<void> {
  await bringAxe(page);
  const counts = await page.evaluate(
    ({ selectors, most, before }) => {
      /** 53 bits of what was hashed and what comes after it (cyrb53): the ways of a whole site fall together nowhere. */
      const hash = (text: string): string => {
        let [high, low] = [0xdeadbeef, 0x41c6ce57];
        for (let at = 0; at < text.length; at++) {
          const letter = text.charCodeAt(at);
          high = Math.imul(high ^ letter, 2654435761);
          low = Math.imul(low ^ letter, 1597334677);
        }
        high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
        low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
        return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
      };
      const marks = new Map<Element, string>();
      for (const selector of selectors)
        for (const node of document.querySelectorAll(selector)) marks.set(node, `${marks.get(node) ?? ''}${selector}`);
      const ways = new Map<Element, string>();
      const counted = new Map(before);
      for (const node of document.querySelectorAll('body, body *')) {
        const own = `${node.tagName}.${[...node.classList].sort().join('.')}${marks.get(node) ?? ''}`;
        const way = hash(`${ways.get(node.parentElement ?? document.body) ?? ''}>${own}`);
        ways.set(node, way);
        const count = (counted.get(way) ?? 0) + 1;
        counted.set(way, count);
        if (count <= most) node.setAttribute('data-axe-look', '');
      }
      window.axe.configure({
        rules: [
          { id: 'color-contrast', selector: '[data-axe-look]' },
          { id: 'link-in-text-block', selector: 'a[href][data-axe-look]' },
        ],
      });
      return [...counted];
    },
    { selectors: [...asked, '[disabled]', '[open]', '[type]'], most: alike, before: [...seen] },
  );
  for (const [way, count] of counts) seen.set(way, count);
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

async function lookInSchemes(page: Page, inLight: axe.RunOptions, once: Once | undefined): Promise<string[]> {
  if (once) await lookOnce(page, once.asked, once.seen);
  const found = await look(page, 'light', inLight);
  for (const { scheme, rules } of inSchemes)
    found.push(...(await look(page, scheme, { runOnly: { type: 'rule', values: [...rules] } })));
  await page.emulateMedia({ colorScheme: null, forcedColors: null });
  return found;
}

/** Of the colours, look only at what was not yet seen often enough, on this page or the ones before. */
export interface Once {
  /** What styles ask of attributes, as selectors. */
  readonly asked: readonly string[];
  readonly seen: Seen;
}

/** What axe finds wrong in the colours of a page: in the light scheme, the dark one and those forced by the reader. */
export function findColourViolations(page: Page, once?: Once): Promise<string[]> {
  return lookInSchemes(page, { runOnly: { type: 'rule', values: byColour } }, once);
}

/** What axe finds wrong on a page, in what it says it is and in its colours. */
export function findViolations(page: Page, once?: Once): Promise<string[]> {
  return lookInSchemes(page, { runOnly: { type: 'tag', values: tags } }, once);
}
