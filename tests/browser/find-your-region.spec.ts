import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '../support/test.ts';
import { parse } from 'yaml';
import { wordsSchema } from '../../src/schema/words.ts';
import { readRealRegions } from '../support/regions.ts';

const finder = '/veilig-thuis/vind-je-regio/';
const data = readRealRegions();
const words = wordsSchema.shape.regio.parse(
  parse(readFileSync(fileURLToPath(new URL('../../content/nl/teksten/regio.yaml', import.meta.url)), 'utf8')),
);

function nameOf(regionId: string): string {
  const region = data.regios.find(({ id }) => id === regionId);
  if (!region)
    throw new Error(`There is no region "${regionId}"; there are ${data.regios.map(({ id }) => id).join(', ')}.`);
  return region.name;
}
const type = (page: Page, text: string) => page.getByLabel(words.label).fill(text);

test('gives the region of a place and leads to its page', async ({ page }) => {
  await page.goto(finder);
  await type(page, 'den haag');
  const result = page.locator('[data-region-result] a');
  await expect(result).toContainText(nameOf('haaglanden'));
  await result.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(nameOf('haaglanden'));
  await expect(page.locator('main a[href^="tel:0"]').first()).toBeVisible();
});

test('lets the reader choose when a name exists twice', async ({ page }) => {
  await page.goto(finder);
  await type(page, 'beek');
  const choices = page.locator('[data-region-choices] a');
  await expect(choices.first()).toBeVisible();
  expect(await choices.count()).toBeGreaterThan(1);
  expect(await choices.count()).toBeLessThanOrEqual(8);
});

test('offers the national number for what it does not know, and takes it away again', async ({ page }) => {
  await page.goto(finder);
  await type(page, 'qwertyuiop');
  const unknown = page.locator('[data-region-unknown]');
  await expect(unknown.locator('a[href^="tel:"]')).toBeVisible();
  await type(page, '');
  await expect(unknown).toHaveCount(0);
});

test('asks the same of the network whatever is typed', async ({ page }) => {
  const requestsFor = async (text: string) => {
    const asked: string[] = [];
    const note = (request: { url: () => string }) => asked.push(request.url());
    page.on('request', note);
    await page.goto(finder);
    await type(page, text);
    await expect(page.locator('[data-region-answer] h2')).toBeVisible();
    page.off('request', note);
    return asked.sort();
  };
  const first = await requestsFor('almelo');
  expect(first.length).toBeGreaterThan(1);
  expect(await requestsFor('1011 AB')).toEqual(first);
  expect(await requestsFor('qwertyuiop')).toEqual(first);
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(finder);
});

test('stores nothing and forgets what was typed', async ({ page }) => {
  await page.goto(finder);
  await type(page, 'almelo');
  const result = page.locator('[data-region-result] a');
  await result.click();
  await page.goBack();
  await expect(page.getByLabel(words.label)).toHaveValue('');
  const kept = await page.evaluate(() => [
    ...Object.values(localStorage as Record<string, string>),
    ...Object.values(sessionStorage as Record<string, string>),
    document.cookie,
  ]);
  expect(kept.join('\n').toLowerCase()).not.toContain('almelo');
});

test('still gives the number when the data cannot be fetched', async ({ page }) => {
  await page.route('**/data/regiozoeker.json', (route) => route.abort());
  await page.goto(finder);
  await type(page, 'almelo');
  await expect(page.locator('[data-region-answer] a[href^="tel:"]')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('lists every region with its municipalities', async ({ page }) => {
    await page.goto(finder);
    await expect(page.getByLabel(words.label)).toBeHidden();
    // Municipalities are folded under their region, which opens without JavaScript.
    const text = (await page.locator('main').textContent()) ?? '';
    expect(data.gemeenten.length).toBeGreaterThan(0);
    for (const { name } of data.gemeenten) expect(text).toContain(name);
    for (const { id, name } of data.regios)
      await expect(page.locator(`a[href="/veilig-thuis/regio/${id}/"]`).last()).toHaveText(name);
    const [first] = data.regios;
    const stone = page.locator(`a[href="/veilig-thuis/regio/${first?.id ?? ''}/"]`).first();
    await expect(stone).toBeVisible();
  });
});

test('a place where no Veilig Thuis works gets an answer of its own', async ({ page }) => {
  await page.goto('/veilig-thuis/vind-je-regio/');
  const field = page.locator('input[name="plaats"]');
  for (const [typed, id] of [
    ['Bonaire', 'bonaire'],
    ['ik woon op Statia', 'saba-en-sint-eustatius'],
    ['Curacao', 'andere-landen-van-het-koninkrijk'],
    ['België', 'buiten-nederland'],
  ] as const) {
    await field.fill(typed);
    await expect(page.locator(`[data-region-elsewhere="${id}"]`)).toBeVisible();
    await expect(page.locator('[data-region-unknown]')).toHaveCount(0);
    await expect(page.locator('[data-region-status]')).not.toBeEmpty();
  }
  await field.fill('Sint Maarten');
  await expect(page.locator('[data-region-elsewhere]')).toBeVisible();
  await expect(page.locator('[data-region-choices] a').first()).toBeVisible();
});
