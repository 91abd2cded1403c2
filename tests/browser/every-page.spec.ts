import { brotliCompressSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { listAddresses, readBuilt } from '../support/site.ts';

const addresses = listAddresses();
const kilobyte = 1024;
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

test.describe('every page', () => {
  for (const address of addresses) {
    test(`${address} is accessible, self-contained and silent`, async ({ page, context, baseURL }) => {
      const problems: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) problems.push(message.text());
      });
      page.on('pageerror', (error) => problems.push(error.message));
      page.on('request', (request) => {
        if (!request.url().startsWith(baseURL ?? '')) problems.push(`request to another host: ${request.url()}`);
      });
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(address);
      const light = await new AxeBuilder({ page }).setLegacyMode(true).withTags(tags).analyze();
      // Legacy mode runs in the page itself: without frames it finds the same, and it opens no second page for each.
      // Structure does not change with the scheme; colours do.
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await new AxeBuilder({ page })
        .setLegacyMode(true)
        .withRules(['color-contrast', 'link-in-text-block'])
        .analyze();
      const violations = [...light.violations, ...dark.violations];
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
      // The first screen of a small phone shows the way to 112, to Veilig Thuis and away from here.
      for (const selector of ['a[href="tel:112"]', 'a[href="tel:08002000"]', 'a[data-exit]']) {
        await expect(page.locator(selector).first()).toBeInViewport({ ratio: 1 });
      }
      await page.setViewportSize({ width: 320, height: 640 });
      const { scroll, client } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        client: document.documentElement.clientWidth,
      }));
      expect(scroll, 'the page is wider than 320 px').toBeLessThanOrEqual(client);
      expect(await context.cookies()).toEqual([]);
      const stored = await page.evaluate(async () => ({
        local: localStorage.length,
        session: sessionStorage.length,
        databases: (await indexedDB.databases()).length,
        caches: (await caches.keys()).length,
        workers: (await navigator.serviceWorker.getRegistrations()).length,
      }));
      expect(stored).toEqual({ local: 0, session: 0, databases: 0, caches: 0, workers: 0 });
      expect(problems).toEqual([]);
    });
  }
});

test('no two pages share a title', () => {
  const titles = addresses.map((address) => /<title>([^<]*)<\/title>/.exec(readBuilt(address))?.[1]);
  const double = titles.filter((title, at) => titles.indexOf(title) !== at);
  expect(double).toEqual([]);
});

test('every page offers 112 and the exit without JavaScript', () => {
  for (const address of addresses) {
    const html = readBuilt(address);
    expect(html, address).toContain('href="tel:112"');
    expect(html, address).toMatch(/<a[^>]*rel="noreferrer"[^>]*data-exit/);
  }
});

test('a guidance page fits its budget: HTML 9 kB, first view 18 kB, scripts 3 kB, three requests', async ({ page }) => {
  const guidance = addresses.filter(
    (address) =>
      /^\/(?:situaties|omstanders|hulp|veilig-thuis|professionals|over)\/.*[a-z]\/$/.test(address) &&
      readBuilt(address).includes('data-pagefind-body'),
  );
  expect(guidance.length).toBeGreaterThan(19);
  const size = (body: Buffer | string) => brotliCompressSync(body).length;
  const tooLarge = guidance
    .map((address) => `${address} ${size(readBuilt(address))}`)
    .filter((line) => Number(line.split(' ')[1]) > 9 * kilobyte);
  expect(tooLarge).toEqual([]);
  for (const address of guidance.slice(0, 3)) {
    const sizes: { kind: string; bytes: number }[] = [];
    page.removeAllListeners('response');
    page.on('response', (response) => {
      void response.body().then(
        (body) => sizes.push({ kind: response.request().resourceType(), bytes: size(body) }),
        () => undefined,
      );
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    const scripts = sizes.filter(({ kind }) => kind === 'script').reduce((sum, { bytes }) => sum + bytes, 0);
    expect(sizes.length, `${address}: requests`).toBeLessThanOrEqual(3);
    expect(scripts, `${address}: bytes of scripts`).toBeLessThanOrEqual(3 * kilobyte);
    expect(
      sizes.reduce((sum, { bytes }) => sum + bytes, 0),
      `${address}: bytes of the first view`,
    ).toBeLessThanOrEqual(18 * kilobyte);
  }
});
