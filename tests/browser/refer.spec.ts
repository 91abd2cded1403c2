import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '../support/test.ts';
import { parse } from 'yaml';
import { wordsSchema } from '../../src/schema/words.ts';

const table = '/professionals/verwijsroutes/';
const words = wordsSchema.shape.verwijsroutes.parse(
  parse(readFileSync(fileURLToPath(new URL('../../content/nl/teksten/verwijsroutes.yaml', import.meta.url)), 'utf8')),
);

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('filters the routes by situation and urgency', async ({ page }) => {
      await page.goto(table);
      const rows = page.locator('.routes tbody tr:not(.group)');
      const all = await rows.count();
      expect(all).toBeGreaterThan(50);
      await page.getByLabel(words.situation, { exact: true }).selectOption('mensenhandel');
      const group = page.locator('#mensenhandel tr:not(.group)');
      await expect(rows.filter({ visible: true })).toHaveCount(await group.count());
      await page.getByLabel(words.urgency, { exact: true }).selectOption('deze-week');
      const shown = rows.filter({ visible: true });
      expect(await shown.count()).toBeGreaterThan(0);
      expect(await shown.count()).toBeLessThan(await group.count());
      await expect(shown.first().locator('a[href^="tel:"]').first()).toBeVisible();
    });
  });
}

test('fits a phone of 320 pixels without scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(table);
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(tooWide).toBeLessThanOrEqual(0);
});

test('leads from a group to its sources and cards', async ({ page }) => {
  await page.goto(table);
  await page.locator('#mensenhandel .group a').click();
  await expect(page.locator('[data-helpline]').first()).toBeVisible();
  const marks = page.locator('.routes a[href^="#b"]');
  expect(await marks.count()).toBeGreaterThan(0);
  for (const href of new Set(await marks.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))))
    await expect(page.locator(href)).toHaveCount(1);
});
