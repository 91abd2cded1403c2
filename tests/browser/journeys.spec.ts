import { expect, test } from '../support/test.ts';
import { readInterfaceWords } from '../support/site.ts';

const words = readInterfaceWords();

test('a frightened bystander is three taps away from what to do tonight', async ({ page }) => {
  await page.goto('/');
  await page.locator('main').getByRole('link', { name: words.start.situations }).click();
  await page.locator('main').getByRole('link', { name: words.paginas.situationNames.ouderenmishandeling }).click();
  await page.locator('main a[href$="/wat-je-kunt-doen/"]:visible').first().click();
  await expect(page.locator('main a[href="tel:08002000"]').first()).toBeVisible();
});

test('a professional comes from home to a helpline by keyboard alone', async ({ page }) => {
  await page.goto('/');
  const link = page.locator('main a[href="/professionals/"]').first();
  for (let press = 0; press < 40 && !(await link.evaluate((node) => node === document.activeElement)); press++) {
    await page.keyboard.press('Tab');
  }
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/professionals/');
  await expect(page.locator('main a[href="tel:08002000"]').first()).toBeVisible();
});

test('what has focus is never hidden behind the sticky bar', async ({ page }) => {
  await page.goto('/situaties/ouderenmishandeling/wat-je-kunt-doen/');
  await page.evaluate(() => {
    scrollTo(0, document.body.scrollHeight);
  });
  const bar = await page.locator('.bar').boundingBox();
  for (let press = 0; press < 60; press++) {
    await page.keyboard.press('Shift+Tab');
    const covered = await page.evaluate(
      (barBottom) => {
        const active = document.activeElement;
        if (!active || active === document.body || active.closest('.bar') || active.matches('.for-ears')) return false;
        const box = active.getBoundingClientRect();
        return box.height > 0 && box.bottom <= barBottom;
      },
      (bar?.y ?? 0) + (bar?.height ?? 0),
    );
    expect(covered).toBe(false);
  }
});

test('the list of helplines filters by reader, also without JavaScript', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/hulp/hulplijnen/');
  const all = await page.locator('[data-helpline]:visible').count();
  await page.getByLabel(words.hulplijnen.filterTitle).selectOption('kind');
  const forChildren = await page.locator('[data-helpline]:visible').count();
  expect(forChildren).toBeGreaterThan(0);
  expect(forChildren).toBeLessThan(all);
  await context.close();
});

test('a page that does not exist still says what to do', async ({ page }) => {
  const response = await page.goto('/bestaat/niet/');
  expect(response?.status()).toBe(404);
  await expect(page.locator('main a[href="tel:112"]').first()).toBeVisible();
  await expect(page.locator('main a[href="/wat-kan-ik-doen/"]').first()).toBeVisible();
});

test('paper shows numbers and sources, and neither menu nor exit', async ({ page }) => {
  await page.goto('/situaties/loverboys/wat-je-kunt-doen/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('a[data-exit]').first()).toBeHidden();
  await expect(page.locator('header nav')).toBeHidden();
  await expect(page.locator('main a[href="tel:08002000"]').first()).toBeVisible();
});
