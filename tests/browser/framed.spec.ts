import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { findViolations } from '../support/axe.ts';
import { startFirefox } from '../support/firefox.ts';
import { listAddresses, readBuilt, readInterfaceWords } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

const words = readInterfaceWords().site;
const card = '/kader/';

/** A site of somebody else, that shows addresses of ours in frames. */
async function openShop(site: string): Promise<{ origin: string; server: Server }> {
  const server = createServer((request, response) => {
    const address = new URL(request.url ?? '/', 'http://shop').searchParams.get('toon') ?? '';
    response
      .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
      .end(`<title>winkel</title><h1>winkel</h1><iframe src="${site}${address}" width="320" height="600"></iframe>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

test('the card is shown in the frame of another site, asks for one file and runs nothing', async ({
  page,
  baseURL,
}) => {
  const { origin, server } = await openShop(baseURL ?? '');
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith(baseURL ?? '')) asked.push(new URL(request.url()).pathname);
  });
  await page.goto(`${origin}/?toon=${card}`);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('a[href="tel:112"]')).toBeVisible();
  await expect(frame.locator('a[href="tel:08002000"]')).toBeVisible();
  await expect(frame.getByRole('heading', { name: words.framed.title })).toBeVisible();
  expect(asked).toEqual([card]);
  expect(readBuilt(card)).not.toMatch(/<script|<link|<img|\son\w+=/);
  server.close();
});

test('its exit takes the whole tab away, and its link opens a tab of its own', async ({ page, context, baseURL }) => {
  const { origin, server } = await openShop(baseURL ?? '');
  await context.route(/^https:/, (route) => route.fulfill({ contentType: 'text/html', body: '<h1>weer</h1>' }));
  await page.goto(`${origin}/?toon=${card}`);
  const opened = context.waitForEvent('page');
  await page.frameLocator('iframe').locator('a[target="_blank"]').click();
  const next = await opened;
  await expect(next.locator('main h1').first()).toBeVisible();
  expect(await next.evaluate(() => window.opener === null && document.referrer === '')).toBe(true);
  await page.frameLocator('iframe').locator('a[data-exit]').click();
  await page.waitForURL(/^https:/);
  server.close();
});

test('nothing but the card is shown in a frame', async ({ page, baseURL }) => {
  const { origin, server } = await openShop(baseURL ?? '');
  const addresses = ['/', '/bestaat/niet/', ...listAddresses().filter((_, at) => at % 40 === 0)];
  for (const address of addresses) {
    await page.goto(`${origin}/?toon=${address}`);
    await expect(page.frameLocator('iframe').locator('a[href="tel:112"]'), address).toHaveCount(0);
  }
  server.close();
});

test('Firefox shows the card in a frame, and nothing else of the site', async ({ baseURL }) => {
  const { origin, server } = await openShop(baseURL ?? '');
  const browser = await startFirefox();
  const page = await browser.newPage();
  const hasNumber = async (address: string) => {
    await page.goto(`${origin}/?toon=${address}`);
    for (const frame of page.frames()) {
      if (frame === page.mainFrame()) continue;
      const found = await frame.evaluate(() => document.querySelector('a[href="tel:112"]') !== null).catch(() => false);
      if (found) return true;
    }
    return false;
  };
  expect(await hasNumber(card)).toBe(true);
  expect(await hasNumber('/hulp/nood/')).toBe(false);
  await browser.close();
  server.close();
});

test('the card is accessible on its own, also at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(card);
  expect(await findViolations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
