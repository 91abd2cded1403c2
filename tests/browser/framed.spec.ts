import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { addressIn, sourceLanguage } from '../../src/language/language.ts';
import { findViolations } from '../support/axe.ts';
import { startFirefox } from '../support/firefox.ts';
import { listAddresses, listLanguages, readBuilt, readInterfaceWords } from '../support/site.ts';
import { chromium, expect, test as base } from '../support/test.ts';
import { chromiumArguments, requireChromium } from '../support/chromium.ts';
import { makeProfile, searchProfile } from '../support/profile.ts';
import { readTreeFile } from '../support/walk.ts';

const words = readInterfaceWords();
const card = '/kader/';
const finder = '/kader/regio/';
const walk = '/kader/wegwijzer/';

interface Fixtures {
  /** Where our own site is. */
  readonly site: string;
  /** What the page asked of our site, by address. */
  readonly asked: readonly string[];
  /**
   * Opens a site of somebody else and gives where it is: `body` is what its page holds, with a policy as strict as a
   * careful host would have it.
   */
  readonly openShop: (body: (address: string) => string, scripts?: Record<string, string>) => Promise<string>;
  /** A page of such a site that shows ours in a frame, up to the address of ours. */
  readonly around: string;
}
const test = base.extend<Fixtures>({
  site: async ({ baseURL }, use) => {
    await use(baseURL ?? '');
  },
  asked: async ({ page, site }, use) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().startsWith(site)) asked.push(request.url().slice(site.length));
    });
    await use(asked);
  },
  openShop: async ({ site }, use) => {
    const servers: Server[] = [];
    await use(async (body, scripts = {}) => {
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
      servers.push(server);
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    });
    for (const server of servers) server.close();
  },
  around: async ({ site, openShop }, use) => {
    const origin = await openShop((address) => `<iframe src="${site}${address}" width="320" height="600"></iframe>`);
    await use(`${origin}/?toon=`);
  },
});

test('the card is shown in the frame of another site, asks for one file and runs nothing', async ({
  page,
  asked,
  around,
}) => {
  await page.goto(`${around}${card}`);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('a[href="tel:112"]')).toBeVisible();
  await expect(frame.locator('a[href="tel:08002000"]')).toBeVisible();
  await expect(frame.getByRole('heading', { name: words.site.framed.title })).toBeVisible();
  expect(asked).toEqual([card]);
  expect(readBuilt(card)).not.toMatch(/<script|<link|<img|\son\w+=/);
});

test('its exit takes the whole tab away, and its link opens a tab of its own', async ({ page, context, around }) => {
  await context.route(/^https:/, (route) => route.fulfill({ contentType: 'text/html', body: '<h1>weer</h1>' }));
  await page.goto(`${around}${card}`);
  const opened = context.waitForEvent('page');
  await page.frameLocator('iframe').locator('a[target="_blank"]').click();
  const next = await opened;
  await expect(next.locator('main h1').first()).toBeVisible();
  expect(await next.evaluate(() => window.opener === null && document.referrer === '')).toBe(true);
  await page.frameLocator('iframe').locator('a[data-exit]').click();
  await page.waitForURL(/^https:/);
});

test('nothing but what is made for it is shown in a frame', async ({ page, around }) => {
  const addresses = ['/', '/bestaat/niet/', ...listAddresses().filter((_, at) => at % 40 === 0)];
  for (const address of addresses) {
    await page.goto(`${around}${address}`);
    await expect(page.frameLocator('iframe').locator('a[href="tel:112"]'), address).toHaveCount(0);
  }
});

test('a place typed in a frame goes to nobody, and what is found opens a tab of its own', async ({
  page,
  context,
  asked,
  around,
}) => {
  await page.goto(`${around}${finder}`);
  const before = await page.evaluate(() => history.length);
  const frame = page.frameLocator('iframe');
  await frame.locator('input[name="plaats"]').fill('Zutphen');
  const found = frame.locator('[data-region-result] a');
  await expect(found).toBeVisible();
  expect(asked.filter((address) => /zutphen|7201/i.test(address))).toEqual([]);
  expect(asked.filter((address) => address.startsWith('/data/'))).toHaveLength(1);
  expect(
    await page.evaluate(() => [history.length, location.href, document.body.textContent.includes('Zutphen')]),
  ).toEqual([before, `${around}${finder}`, false]);
  const opened = context.waitForEvent('page');
  await found.click();
  await expect((await opened).locator('main h1').first()).toBeVisible();
});

test('answers in a frame reach neither us nor the site around it, not even as a count', async ({
  page,
  asked,
  around,
}) => {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text());
  });
  await page.goto(`${around}${walk}`);
  const frame = page.frameLocator('iframe');
  const question = frame.locator('[data-walk-step] [data-step]');
  await expect(question).toBeVisible();
  const before = await page.evaluate(() => history.length);
  const first = await question.getAttribute('data-step');
  await frame.locator('.answers a:not(.doubt)').first().click();
  await expect(question).not.toHaveAttribute('data-step', first ?? '');
  const second = await question.getAttribute('data-step');
  await frame.locator('a.doubt').click();
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
});

test('Firefox shows in a frame what is made for it, walks there without a trace, and shows nothing else of the site', async ({
  around,
}) => {
  const browser = await startFirefox();
  const page = await browser.newPage();
  const framed = async (address: string) => {
    await page.goto(`${around}${address}`);
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
    document.querySelector<HTMLElement>('a.doubt')?.click();
    for (let waited = 0; waited < 200 && step() === first; waited++)
      await new Promise((resolve) => setTimeout(resolve, 50));
    return [first, step()];
  });
  expect(asked?.[1]).toBeDefined();
  expect(asked?.[1]).not.toBe(asked?.[0]);
  expect(await page.evaluate(() => history.length)).toBe(before);
  await browser.close();
});

/** Our element as another site would have it on its own server, leading to the site under test. */
const readElement = (site: string) =>
  readFileSync('dist/deel/ook-bij-twijfel.js', 'utf8').replace(/site = "[^"]*"/, `site = "${site}"`);

test('the element asks nothing of us until its link is pressed, and shows a frame under a strict policy', async ({
  page,
  site,
  asked,
  openShop,
}) => {
  const element = `<ook-bij-twijfel deel="regio"><a href="${site}/veilig-thuis/vind-je-regio/">zoek</a></ook-bij-twijfel><script src="/deel.js"></script>`;
  const origin = await openShop(() => element, { '/deel.js': readElement(site) });
  await page.goto(origin);
  await page.waitForFunction(() => customElements.get('ook-bij-twijfel') !== undefined);
  expect(asked).toEqual([]);
  await page.getByRole('link', { name: 'zoek' }).click();
  const frame = page.frameLocator('iframe');
  await frame.locator('input[name="plaats"]').fill('7201');
  await expect(frame.locator('[data-region-result] a')).toBeVisible();
  expect(new URL(page.url()).origin).toBe(origin);
});

test('the element opens a frame in the language it is told, and in Dutch what is not there in it', async ({
  page,
  site,
  asked,
  openShop,
}) => {
  const [code = ''] = listLanguages().filter((one) => !existsSync(`dist/kader/${one}/regio`));
  const elements = ['kaart', 'regio'].map(
    (part) => `<ook-bij-twijfel deel="${part}" lang="${code}"><a href="${site}/">${part}</a></ook-bij-twijfel>`,
  );
  const origin = await openShop(() => `${elements.join('')}<script src="/deel.js"></script>`, {
    '/deel.js': readElement(site),
  });
  await page.goto(origin);
  await page.waitForFunction(() => customElements.get('ook-bij-twijfel') !== undefined);
  for (const part of ['kaart', 'regio']) {
    await page.getByRole('link', { name: part }).press('Enter');
    const frame = page.locator(`[deel="${part}"]`).frameLocator('iframe');
    await expect(frame.locator('a[href="tel:112"]')).toBeVisible();
  }
  expect(asked.filter((address) => address.startsWith('/kader/'))).toEqual([`/kader/${code}/`, finder]);
});

test('what is offered as a frame shows both numbers and the exit without scrolling, in every language', async ({
  page,
  site,
  openShop,
}) => {
  const offered = [
    ...readBuilt('/over/overnemen/kaders/')
      .replaceAll('&quot;', '"')
      .matchAll(/&lt;iframe src="https:\/\/[^/]+([^"]+)"([\s\S]*?)&gt;/g),
  ];
  expect(offered.map(([, address]) => address)).toEqual([card, finder, walk]);
  const frames = offered.flatMap(([, address = '', rest = '']) =>
    [sourceLanguage, ...listLanguages()]
      .map((code) => addressIn(code, address))
      .filter((own) => existsSync(`dist${own}index.html`))
      .map((own) => ({ own, html: `<iframe src="${site}${own}"${rest}></iframe>` })),
  );
  expect(frames.length).toBeGreaterThan(offered.length);
  const origin = await openShop((address) => frames.find(({ own }) => own === address)?.html ?? '');
  await page.setViewportSize({ width: 320, height: 640 });
  for (const { own } of frames) {
    await page.goto(`${origin}/?toon=${own}`);
    const { height = 0 } = (await page.locator('iframe').boundingBox()) ?? {};
    for (const link of ['a[href="tel:112"]', 'a[href="tel:08002000"]', 'a[data-exit]']) {
      const found = page.frameLocator('iframe').locator(link).first();
      expect(await found.evaluate((one) => one.getBoundingClientRect().bottom), `${own} ${link}`).toBeLessThan(height);
    }
  }
});

test('a page of another site cannot run our element from our server', async ({ page, site, openShop }) => {
  const origin = await openShop(() => '');
  // Without a policy of its own, so that ours alone stands in the way.
  await page.route(`${origin}/`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<script src="${site}/deel/ook-bij-twijfel.js"></script>`,
    }),
  );
  await page.goto(`${origin}/`);
  expect(await page.evaluate(() => customElements.get('ook-bij-twijfel') === undefined)).toBe(true);
  const response = await page.request.get('/deel/ook-bij-twijfel.js');
  expect(response.headers()['cross-origin-resource-policy']).toBe('same-origin');
  expect(response.headers()['access-control-allow-origin']).toBeUndefined();
});

test('every card to take over asks for nothing, runs nothing, names both numbers, and holds up on another page', async ({
  page,
  asked,
  openShop,
}) => {
  const cards = readdirSync('dist/deel').filter((file) => file.endsWith('.txt'));
  expect(cards.length).toBeGreaterThan(30);
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
  const origin = await openShop(() => body);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(origin);
  expect(asked).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await findViolations(page)).toEqual([]);
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
    site,
    around,
  }) => {
    const profile = makeProfile();
    const typed = 'zuurkoolkader';
    /** Types in the finder and answers once in the walk, each in its frame. */
    const visit = async (page: {
      goto(address: string): Promise<unknown>;
      frames(): readonly { url(): string; evaluate<T, R>(run: (given: T) => R, given: T): Promise<R> }[];
    }) => {
      const inFrame = async (address: string, run: (given: string) => Promise<boolean>) => {
        await page.goto(`${around}${address}`);
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
        document.querySelector<HTMLElement>('a.doubt')?.click();
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
    expect(files).toBeGreaterThan(20);
    expect(found).toEqual([]);
    expect(visits).toEqual([]);
  });
