import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { findViolations } from '../support/axe.ts';
import { startFirefox } from '../support/firefox.ts';
import { listAddresses, readBuilt, readInterfaceWords } from '../support/site.ts';
import { chromium, expect, test, type Page } from '../support/test.ts';
import { chromiumArguments, requireChromium } from '../support/chromium.ts';
import { makeProfile, searchProfile } from '../support/profile.ts';
import { readTreeFile } from '../support/walk.ts';

const words = readInterfaceWords();
const card = '/kader/';
const finder = '/kader/regio/';
const walk = '/kader/wegwijzer/';

/** A site of somebody else: `body` is what its page holds, with a policy as strict as a careful host would have it. */
interface Shop {
  readonly origin: string;
  readonly server: Server;
}
async function openShop(
  site: string,
  body: (address: string) => string,
  scripts: Record<string, string> = {},
): Promise<Shop> {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://shop');
    const script = scripts[pathname];
    if (script !== undefined) {
      response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(script);
      return;
    }
    response
      .writeHead(200, {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': `default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; frame-src ${site}; require-trusted-types-for 'script'`,
      })
      .end(
        `<!doctype html><html lang="nl"><title>winkel</title><main><h1>winkel</h1>${body(searchParams.get('toon') ?? '')}</main></html>`,
      );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}
const openFrames = (site: string) =>
  openShop(site, (address) => `<iframe src="${site}${address}" width="320" height="600"></iframe>`);

/** What was asked of our site. */
function listAsked(page: Page, site: string): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith(site)) asked.push(request.url().slice(site.length));
  });
  return asked;
}

test('the card is shown in the frame of another site, asks for one file and runs nothing', async ({
  page,
  baseURL,
}) => {
  const site = baseURL ?? '';
  const { origin, server } = await openFrames(site);
  const asked = listAsked(page, site);
  await page.goto(`${origin}/?toon=${card}`);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('a[href="tel:112"]')).toBeVisible();
  await expect(frame.locator('a[href="tel:08002000"]')).toBeVisible();
  await expect(frame.getByRole('heading', { name: words.site.framed.title })).toBeVisible();
  expect(asked).toEqual([card]);
  expect(readBuilt(card)).not.toMatch(/<script|<link|<img|\son\w+=/);
  server.close();
});

test('its exit takes the whole tab away, and its link opens a tab of its own', async ({ page, context, baseURL }) => {
  const site = baseURL ?? '';
  const { origin, server } = await openFrames(site);
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

test('nothing but what is made for it is shown in a frame', async ({ page, baseURL }) => {
  const site = baseURL ?? '';
  const { origin, server } = await openFrames(site);
  const addresses = ['/', '/bestaat/niet/', ...listAddresses().filter((_, at) => at % 40 === 0)];
  for (const address of addresses) {
    await page.goto(`${origin}/?toon=${address}`);
    await expect(page.frameLocator('iframe').locator('a[href="tel:112"]'), address).toHaveCount(0);
  }
  server.close();
});

test('a place typed in a frame goes to nobody, and what is found opens a tab of its own', async ({
  page,
  context,
  baseURL,
}) => {
  const site = baseURL ?? '';
  const { origin, server } = await openFrames(site);
  const asked = listAsked(page, site);
  await page.goto(`${origin}/?toon=${finder}`);
  const before = await page.evaluate(() => history.length);
  const frame = page.frameLocator('iframe');
  await frame.locator('input[name="plaats"]').fill('Zutphen');
  const found = frame.locator('[data-region-result] a');
  await expect(found).toBeVisible();
  expect(asked.filter((address) => /zutphen|7201/i.test(address))).toEqual([]);
  expect(asked.filter((address) => address.startsWith('/data/'))).toHaveLength(1);
  expect(
    await page.evaluate(() => [history.length, location.href, document.body.textContent.includes('Zutphen')]),
  ).toEqual([before, `${origin}/?toon=${finder}`, false]);
  const opened = context.waitForEvent('page');
  await found.click();
  await expect((await opened).locator('main h1').first()).toBeVisible();
  server.close();
});

test('answers in a frame reach neither us nor the site around it, not even as a count', async ({ page, baseURL }) => {
  const site = baseURL ?? '';
  const { origin, server } = await openFrames(site);
  const problems: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text());
  });
  const asked = listAsked(page, site);
  await page.goto(`${origin}/?toon=${walk}`);
  const frame = page.frameLocator('iframe');
  const question = frame.locator('[data-walk-step] [data-step]');
  await expect(question).toBeVisible();
  const before = await page.evaluate(() => history.length);
  const first = await question.getAttribute('data-step');
  await frame.locator('a[data-doubt]').click();
  await expect(question).not.toHaveAttribute('data-step', first ?? '');
  const second = await question.getAttribute('data-step');
  await frame.locator('a[data-doubt]').click();
  await expect(question).not.toHaveAttribute('data-step', second ?? '');
  await frame.locator('[data-previous]').first().click();
  await expect(question).toHaveAttribute('data-step', second ?? '');
  expect(
    asked.filter(
      (address) => !/^\/(?:kader\/wegwijzer\/|_assets\/[\w-]+\.js|wat-kan-ik-doen\/alle-stappen\/)$/.test(address),
    ),
  ).toEqual([]);
  expect(
    await page.evaluate(() => [
      history.length,
      performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
    ]),
  ).toEqual([before, [walk]]);
  expect(problems).toEqual([]);
  server.close();
});

test('Firefox shows in a frame what is made for it, walks there without a trace, and shows nothing else of the site', async ({
  baseURL,
}) => {
  const site = baseURL ?? '';
  const { origin, server } = await openFrames(site);
  const browser = await startFirefox();
  const page = await browser.newPage();
  const framed = async (address: string) => {
    await page.goto(`${origin}/?toon=${address}`);
    for (const frame of page.frames()) {
      if (frame === page.mainFrame()) continue;
      const found = await frame.evaluate(() => document.querySelector('a[href="tel:112"]') !== null).catch(() => false);
      if (found) return frame;
    }
    return undefined;
  };
  expect(await framed(card)).toBeDefined();
  expect(await framed(finder)).toBeDefined();
  expect(await framed('/hulp/nood/')).toBeUndefined();
  const frame = await framed(walk);
  const before = await page.evaluate(() => history.length);
  const asked = await frame?.evaluate(async () => {
    const step = () => document.querySelector('[data-walk-step] [data-step]')?.getAttribute('data-step');
    const first = step();
    document.querySelector<HTMLElement>('a[data-doubt]')?.click();
    for (let waited = 0; waited < 200 && step() === first; waited++)
      await new Promise((resolve) => setTimeout(resolve, 50));
    return [first, step()];
  });
  expect(asked?.[1]).toBeDefined();
  expect(asked?.[1]).not.toBe(asked?.[0]);
  expect(await page.evaluate(() => history.length)).toBe(before);
  await browser.close();
  server.close();
});

test('the element asks nothing of us until its link is pressed, and shows a frame under a strict policy', async ({
  page,
  baseURL,
}) => {
  const site = baseURL ?? '';
  const script = readFileSync('dist/deel/ook-bij-twijfel.js', 'utf8').replace(/site = "[^"]*"/, `site = "${site}"`);
  const element = `<ook-bij-twijfel deel="regio"><a href="${site}/veilig-thuis/vind-je-regio/">zoek</a></ook-bij-twijfel><script src="/deel.js"></script>`;
  const { origin, server } = await openShop(site, () => element, { '/deel.js': script });
  const asked = listAsked(page, site);
  await page.goto(origin);
  await page.waitForFunction(() => customElements.get('ook-bij-twijfel') !== undefined);
  expect(asked).toEqual([]);
  await page.getByRole('link', { name: 'zoek' }).click();
  const frame = page.frameLocator('iframe');
  await frame.locator('input[name="plaats"]').fill('7201');
  await expect(frame.locator('[data-region-result] a')).toBeVisible();
  expect(new URL(page.url()).origin).toBe(origin);
  server.close();
});

test('a page of another site cannot run our element from our server', async ({ page, baseURL }) => {
  const site = baseURL ?? '';
  const { origin, server } = await openShop(site, () => '');
  await page.goto(`${origin}/`);
  const response = await page.request.get('/deel/ook-bij-twijfel.js');
  expect(response.headers()['cross-origin-resource-policy']).toBe('same-origin');
  expect(response.headers()['access-control-allow-origin']).toBeUndefined();
  server.close();
});

test('every card to take over asks for nothing, runs nothing, names both numbers, and holds up on another page', async ({
  page,
  baseURL,
}) => {
  const site = baseURL ?? '';
  const cards = readdirSync('dist/deel').filter((file) => file.endsWith('.txt'));
  expect(cards.length).toBeGreaterThan(30);
  const asked = listAsked(page, site);
  for (const file of cards) {
    const code = readFileSync(`dist/deel/${file}`, 'utf8');
    expect(code, file).not.toMatch(/<script|<link|<img|<iframe|\ssrc=|url\(|\son\w+=|href="[^"]*\?/);
    expect(code, file).toMatch(/rel="noreferrer"/);
    if (!file.startsWith('zoeken')) {
      expect(code, file).toContain('href="tel:112"');
      expect(code, file).toContain('href="tel:08002000"');
    }
  }
  const chosen = cards.filter((file) => /^(?:kaart|zoeken|situatie-loverboys|regio-drenthe)\./.test(file));
  const body = chosen.map((file) => readFileSync(`dist/deel/${file}`, 'utf8')).join('<hr>');
  const { origin, server } = await openShop(site, () => body);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(origin);
  expect(asked).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await findViolations(page)).toEqual([]);
  server.close();
});

for (const address of [card, finder, walk])
  test(`${address} is accessible on its own, also at 320 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    expect(await findViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

for (const family of ['chromium', 'firefox'] as const)
  test(`what somebody answers and types in frames stands in no file of ${family}, and no frame among its visits`, async ({
    baseURL,
  }) => {
    const site = baseURL ?? '';
    const { origin, server } = await openFrames(site);
    const profile = makeProfile();
    const typed = 'zuurkoolkader';
    /** Types in the finder and answers once in the walk, each in its frame. */
    const visit = async (page: {
      goto(address: string): Promise<unknown>;
      frames(): readonly { url(): string; evaluate<T, R>(run: (given: T) => R, given: T): Promise<R> }[];
    }) => {
      const inFrame = async (address: string, run: (given: string) => Promise<boolean>) => {
        await page.goto(`${origin}/?toon=${address}`);
        const frame = page.frames().find((one) => one.url() === site + address);
        expect(await frame?.evaluate(run, typed), address).toBe(true);
      };
      await inFrame(finder, async (text) => {
        const field = document.querySelector('input');
        field?.focus();
        if (field) field.value = text;
        field?.dispatchEvent(new Event('input', { bubbles: true }));
        for (let at = 0; at < 200 && !document.querySelector('[data-region-unknown]'); at++)
          await new Promise((resolve) => setTimeout(resolve, 50));
        return document.querySelector('[data-region-unknown]') !== null;
      });
      await inFrame(walk, async () => {
        const step = () => document.querySelector('[data-walk-step] [data-step]')?.getAttribute('data-step');
        const first = step();
        document.querySelector<HTMLElement>('a[data-doubt]')?.click();
        for (let at = 0; at < 200 && step() === first; at++) await new Promise((resolve) => setTimeout(resolve, 50));
        // A browser that gives a frame of another site no store at all keeps nothing either.
        const count = (look: () => number) => {
          try {
            return look();
          } catch {
            return 0;
          }
        };
        const left = count(() => localStorage.length) + count(() => sessionStorage.length) + document.cookie.length;
        const stored = await Promise.all([
          indexedDB.databases().then(
            (all) => all.length,
            () => 0,
          ),
          caches.keys().then(
            (all) => all.length,
            () => 0,
          ),
        ]);
        return step() !== first && left + stored[0] + stored[1] === 0;
      });
    };
    if (family === 'chromium') {
      const context = await chromium.launchPersistentContext(profile, {
        executablePath: requireChromium(),
        args: chromiumArguments,
      });
      await visit(context.pages()[0] ?? (await context.newPage()));
      await context.close();
    } else {
      const browser = await startFirefox(profile);
      await visit((await browser.newPage()) as unknown as Parameters<typeof visit>[0]);
      await browser.close();
    }
    const tree = readTreeFile('wat-kan-ik-doen');
    const answers = Object.entries({ ...tree.questions, ...tree.outcomes }).flatMap(([id, { url }]) =>
      id === tree.start ? [] : [url],
    );
    const { files, found } = searchProfile(profile, [typed, ...answers]);
    const visits = searchProfile(profile, [site + finder, site + walk]).found.filter(({ file }) =>
      /(?:^|\/)(?:History|places\.sqlite)$/.test(file),
    );
    rmSync(profile, { recursive: true, force: true });
    server.close();
    expect(files).toBeGreaterThan(20);
    expect(found).toEqual([]);
    expect(visits).toEqual([]);
  });
