import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test, type Page } from '../support/test.ts';
import { listAddressOf } from '../../src/offline/pack.ts';
import { compareLayouts, findCollisions, readLayout, type Layout } from '../support/layout.ts';
import { readBuilt, readInterfaceWords } from '../support/site.ts';

const address = '/over/patronen/';
const words = readInterfaceWords().patronen;
const file = new URL('../fixtures/patterns.json', import.meta.url);
const widths = [360, 768, 1280];
const schemes = ['light', 'dark', 'forced'] as const;
/** `UPDATE_PATTERNS=1 npm run test:browser -- patterns` writes down how things are now; look before you keep it. */
const isUpdate = process.env['UPDATE_PATTERNS'] === '1';

function readKnown(): Record<string, Layout> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, Layout>;
  } catch {
    return {};
  }
}

/** Opens the page of patterns and waits until search and the region finder show each of their states. */
async function open(page: Page, width: number, scheme: (typeof schemes)[number] = 'light'): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({
    colorScheme: scheme === 'dark' ? 'dark' : 'light',
    forcedColors: scheme === 'forced' ? 'active' : 'none',
  });
  await page.goto(address);
  for (const { id, typed } of words.searches) {
    const place = page.locator(`[data-search-state="${id}"]`);
    if (typed === '') await expect(place.getByRole('searchbox')).toBeVisible();
    else if (id === 'gevonden' || id === 'gevaar')
      await expect(place.locator('.result').first()).toBeVisible({ timeout: 30_000 });
    // Nothing found, or nothing to be found without a connection: there are always numbers to call.
    else await expect(place.locator('[data-search-empty] a').first()).toBeVisible({ timeout: 30_000 });
  }
  for (const { id } of words.places)
    await expect(page.locator(`[data-region-state="${id}"] [data-region-answer] h2`)).toBeVisible({ timeout: 30_000 });
}

function compareWithKnown(name: string, now: Layout): string[] {
  expect(Object.keys(now).length).toBeGreaterThan(20);
  const known = readKnown();
  if (isUpdate) writeFileSync(file, `${JSON.stringify({ ...known, [name]: now }, null, 2)}\n`);
  return isUpdate ? [] : compareLayouts(known[name] ?? {}, now);
}

// One after the other only while all of them write the same file.
test.describe.configure({ mode: isUpdate ? 'serial' : 'parallel' });

for (const width of widths) {
  test(`patterns stand where they stood at ${width} px`, async ({ page }) => {
    await open(page, width);
    expect(compareWithKnown(`place at ${width}`, await readLayout(page, 'place'))).toEqual([]);
    expect(await findCollisions(page)).toEqual([]);
  });
}

for (const scheme of schemes) {
  test(`patterns keep their colours by role in the ${scheme} scheme`, async ({ page }) => {
    await open(page, 360, scheme);
    expect(compareWithKnown(`colours ${scheme}`, await readLayout(page, 'colour'))).toEqual([]);
  });
}

const moves = {
  'stones that moved': '.stones > li { padding-inline-start: 5rem !important }',
  'a tile that lost its edge': '.tile { border: 0 !important }',
  'cards that no longer stand beside each other': '.cards { display: block !important }',
  'a picture that is hidden': '[data-pattern="roles"] svg { display: none }',
  'an answer that became narrow': '.answers { max-width: 60% !important }',
};
/** Adds rules as a style sheet of our own, which the policy of the page allows. */
function addRules(page: Page, css: string): Promise<void> {
  return page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, css);
}

for (const width of widths) {
  test(`another font moves no pattern at ${width} px`, async ({ page }) => {
    await open(page, width);
    const before = await readLayout(page, 'place');
    await addRules(page, '*, ::before { font-family: monospace, monospace !important }');
    expect(compareLayouts(before, await readLayout(page, 'place'))).toEqual([]);
  });
}

for (const [name, css] of Object.entries(moves)) {
  test(`sees ${name}`, async ({ page }) => {
    await open(page, 1280);
    const before = await readLayout(page, 'place');
    await addRules(page, css);
    expect(compareLayouts(before, await readLayout(page, 'place'))).not.toEqual([]);
  });
}

test('sees parts that lie over each other', async ({ page }) => {
  await open(page, 360);
  await addRules(page, '.panel, .alarm { margin-top: -3rem !important }');
  expect(await findCollisions(page)).not.toEqual([]);
});

test('the page of patterns is not for search engines, search, open data or the copy on a device', () => {
  expect(readBuilt(address)).toContain('<meta name="robots" content="noindex"');
  expect(readBuilt(address)).not.toContain('data-pagefind-body');
  expect(readBuilt('/data/paginas.json')).not.toContain(address);
  const list = readFileSync(`dist${listAddressOf()}`, 'utf8');
  expect(list).toContain('/over/');
  expect(list).not.toContain(address);
});
