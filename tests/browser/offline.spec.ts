import { existsSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { expect, test as base, type Page } from '../support/test.ts';
import { createSiteServer } from '../../src/build/site-server.ts';
import { buildWorker } from '../../src/build/offline-pack.ts';
import { sourceLanguage, splitAddress } from '../../src/language/language.ts';
import { listAddressOf, type PackList } from '../../src/offline/pack.ts';
import { sizeOf } from '../../src/offline/strategy.ts';
import { findColourViolations } from '../support/axe.ts';
import { startFirefox } from '../support/firefox.ts';
import { isLong } from '../support/long.ts';
import {
  listEveryAddress,
  listLanguages,
  listReaderAddresses,
  readInterfaceWords,
  readInterfaceWordsIn,
} from '../support/site.ts';

const words = readInterfaceWords().offline;
const whole = JSON.parse(readFileSync('dist/w.json', 'utf8')) as PackList;
/**
 * A pack that is as good as the whole one and stored in a fraction of the time: what pages run on, those that are opened
 * here and one in twelve of the others.
 */
const opened = ['/', '/404.html', '/hulp/nood/', '/omstanders/twijfel/', '/over/offline/', '/situaties/'];
const list: PackList = isLong
  ? whole
  : {
      version: 'few',
      files: whole.files.filter(
        ({ address }, at) => opened.includes(address) || /^\/_assets\/|\.svg$/.test(address) || at % 12 === 0,
      ),
    };

/** The built site on a server of its own, which a test may stop, damage or change. */
class Site {
  readonly #server = createSiteServer('dist');
  readonly changed = new Map<string, { status: number; body: string; type: string }>();
  /** Addresses that are asked for and never answered, as on a line that has gone dead. */
  readonly silent = new Set<string>();
  requests = 0;
  readonly asked = new Set<string>();
  #origin = '';

  constructor() {
    this.changed.set('/w.json', { status: 200, body: JSON.stringify(list), type: 'application/json' });
    const [answer] = this.#server.listeners('request') as ((...parts: unknown[]) => void)[];
    this.#server.removeAllListeners('request');
    this.#server.on('request', (request, response) => {
      this.requests++;
      const address = (request.url ?? '').replace(/\?.*/, '');
      this.asked.add(address);
      const changed = this.changed.get(address);
      if (this.silent.has(address)) return;
      if (changed) response.writeHead(changed.status, { 'Content-Type': changed.type }).end(changed.body);
      else answer?.(request, response);
    });
  }

  get origin(): string {
    return this.#origin;
  }

  /** Offers every page to be kept, as the real site does. */
  offerAll(): void {
    this.changed.delete('/w.json');
  }

  async start(port = 0): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(port, 'localhost', resolve));
    this.#origin = `http://localhost:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

const test = base.extend<{ site: Site }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads from this pattern which fixtures are needed.
  site: async ({}, use) => {
    const site = new Site();
    await site.start();
    await use(site);
    await site.stop().catch(() => undefined);
  },
});

async function whatIsStored(page: Page) {
  return page.evaluate(async () => ({
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
  }));
}
/** What the browser itself still keeps for the site, in bytes: a cache that is gone by name may stand on disk for long. */
async function bytesKept(page: Page, site: Site): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const { usage } = await session.send('Storage.getUsageAndQuota', { origin: site.origin });
  return usage;
}
/** An empty folder or a name; a copy is a hundred times as large. */
const traceBytes = 100_000;
const nothing = { caches: 0, workers: 0, local: 0, session: 0, databases: 0 };

async function choose(page: Page, site: Site): Promise<void> {
  await page.goto(`${site.origin}/over/offline/`);
  await page.getByRole('button', { name: words.yes }).click();
}

async function store(page: Page, site: Site): Promise<void> {
  await choose(page, site);
  await expect(page.locator('[data-offline-ready]')).toBeVisible({ timeout: 60_000 });
}

test('the pack lists every page, and nothing that is not in the built site', () => {
  const addresses = whole.files.map(({ address }) => address);
  const own = listReaderAddresses().filter((address) => splitAddress(address).code === sourceLanguage);
  expect(own.filter((address) => !addresses.includes(address))).toEqual([]);
  for (const address of addresses) {
    expect(existsSync(`dist${address.endsWith('/') ? `${address}index.html` : address}`), address).toBe(true);
  }
  // A script may have any letters as its hash; the worker stands at the top.
  expect(addresses.filter((address) => /^\/w\.js$|_headers|manifest/.test(address))).toEqual([]);
});

test('the pack of a language holds its pages and no page of another, and stays small', () => {
  for (const code of listLanguages()) {
    const pack = JSON.parse(readFileSync(`dist${listAddressOf(code)}`, 'utf8')) as PackList;
    const pages = pack.files.map(({ address }) => address).filter((address) => /\/$|\.html$/.test(address));
    const own = listEveryAddress().filter((address) => splitAddress(address).code === code);
    expect(pages.sort()).toEqual(own.sort());
    expect(pack.language).toBe(code);
    // Search and the words for scripts are those of the language alone.
    const foreign = pack.files.filter(({ address }) => /\/(?:pakket\.)?([a-z]{2,3})\./.test(address));
    expect(foreign.every(({ address }) => address.includes(`${code}.`))).toBe(true);
    expect(sizeOf(pack)).toBeLessThan(sizeOf(whole));
  }
});

test('a reader who keeps the site in another language has it in that language, and hears in it what was not kept', async ({
  page,
  site,
}) => {
  const [code = ''] = listLanguages();
  expect(code, 'a language besides Dutch').not.toBe('');
  const own = readInterfaceWordsIn(code);
  await page.goto(`${site.origin}/${code}/over/offline/`);
  await page.getByRole('button', { name: own.offline.yes }).click();
  await expect(page.locator('[data-offline-ready]')).toBeVisible({ timeout: 60_000 });
  await site.stop();
  await page.goto(`${site.origin}/${code}/wat-kan-ik-doen/`);
  await expect(page.locator('a[data-answer]').first()).toBeVisible();
  await page.goto(`${site.origin}/hulp/nood/`);
  await expect(page.locator('h1')).toHaveText(own.site.notFound.title);
  await page.getByRole('button', { name: own.offline.wipe }).click();
  await expect(page.locator('[data-wipe]')).toHaveText(own.offline.wiped.replace('{aantal}', '0'));
});

test('"no" and "I do not know" store nothing and lead to the paper card', async ({ page, site }) => {
  for (const name of [words.no, words.unsure]) {
    await page.goto(`${site.origin}/over/offline/`);
    await page.getByRole('button', { name }).click();
    await expect(page.locator('#kaart')).toBeFocused();
    expect(await whatIsStored(page)).toEqual(nothing);
  }
});

test('with the server gone every page and every step opens, and a wipe leaves nothing', async ({ page, site }) => {
  site.offerAll();
  await store(page, site);
  const end = new Date(Date.now() + 30 * 86_400_000).getFullYear();
  await expect(page.locator('[data-offline-ready-text]')).toContainText(String(end));
  await expect(page.locator('[data-offline-ready-text]')).toContainText('MB');
  await site.stop();
  const addresses = listReaderAddresses().filter((address) => splitAddress(address).code === sourceLanguage);
  // Each page as a file, and one in ten as somebody opens it.
  const read = await page.evaluate(async (all) => {
    const texts = await Promise.all(all.map(async (address) => (await fetch(address)).text()));
    return texts.filter((text) => text.includes('<h1') && text.includes('tel:112')).length;
  }, addresses);
  expect(read).toBe(addresses.length);
  const visited = addresses.filter((_, at) => at % 10 === 0);
  for (const address of visited) {
    const response = await page.goto(`${site.origin}${address}`, { waitUntil: 'domcontentloaded' });
    expect(response?.fromServiceWorker(), address).toBe(true);
    await expect(page.locator('main h1').first(), address).toBeVisible();
  }
  console.log(`pages without a server: ${read} read, ${visited.length} opened`);
  await page.goto(`${site.origin}/hulp/nood`);
  expect(new URL(page.url()).pathname).toBe('/hulp/nood/');
  await page.goto(`${site.origin}/bestaat/niet/`);
  await expect(page.locator('main a[href="tel:112"]').first()).toBeVisible();
  await page.goto(`${site.origin}/wat-kan-ik-doen/`);
  await page.locator('a[data-answer]').last().click();
  await expect(page.locator('[data-walk-history]')).toBeVisible();

  await page.goto(`${site.origin}/zoeken/`);
  await page.locator('input[type="search"]').fill('oma krijgt haar pinpas niet terug');
  await expect(page.locator('[data-search-results] a[href]').first()).toBeVisible();
  await page.goto(`${site.origin}/veilig-thuis/vind-je-regio/`);
  await page.locator('input[name="plaats"]').fill('1012');
  await expect(page.locator('[data-region-result] a[href]').first()).toBeVisible();

  await page.goto(`${site.origin}/omstanders/twijfel/`);
  await page.getByRole('button', { name: words.wipe }).click();
  await expect(page.locator('[data-wipe]')).toHaveText(words.wiped.replace('{aantal}', '0'));
  expect(await whatIsStored(page)).toEqual(nothing);
  await expect.poll(() => bytesKept(page, site)).toBeLessThan(traceBytes);
  await expect(page.getByRole('button', { name: words.wipe })).toBeHidden();
});

test('who leaves while the site is being stored leaves nothing of it behind', async ({ page, site, context }) => {
  await context.route('https://**', (route) => route.fulfill({ contentType: 'text/html', body: 'weer' }));
  // The last file never comes, so there is time to leave.
  await context.route(`**${list.files.at(-1)?.address ?? ''}`, () => undefined);
  await choose(page, site);
  // All is stored but that one, for which the page now waits.
  await expect(page.locator('[data-offline-progress]')).toHaveJSProperty('value', list.files.length - 1);
  expect(await bytesKept(page, site)).toBeGreaterThan(traceBytes);
  await expect(page.locator('[data-offline-ready]')).toBeHidden();
  await page.locator('a[data-exit]').click({ noWaitAfter: true });
  await expect.poll(() => page.url().startsWith(site.origin)).toBe(false);
  await expect.poll(() => bytesKept(page, site), { timeout: 10_000 }).toBeLessThan(traceBytes);
});

for (const afterMs of isLong ? [0, 20, 50, 100, 200] : [20, 100, 200]) {
  test(`who leaves ${afterMs} ms after saying yes leaves no copy behind, not even its name`, async ({
    page,
    site,
    context,
  }) => {
    await context.route('https://**', (route) => route.fulfill({ contentType: 'text/html', body: 'weer' }));
    const other = await context.newPage();
    site.offerAll();
    for (let times = 0; times < 3; times++) {
      await page.goto(`${site.origin}/over/offline/`);
      const yes = page.getByRole('button', { name: words.yes });
      await expect(yes).toBeVisible();
      await yes.evaluate((button: HTMLElement, ms) => {
        button.click();
        setTimeout(() => document.querySelector<HTMLElement>('a[data-exit]')?.click(), ms);
      }, afterMs);
      await expect.poll(() => page.url().startsWith(site.origin)).toBe(false);
      await other.goto(`${site.origin}/robots.txt`);
      await expect.poll(() => whatIsStored(other)).toEqual(nothing);
      // What was still on its way has come by now.
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(await whatIsStored(other)).toEqual(nothing);
    }
  });
}

test('the wipe is offered only where something is stored', async ({ page, site }) => {
  await page.goto(`${site.origin}/hulp/nood/`);
  await expect(page.getByRole('button', { name: words.wipe })).toBeHidden();
  await store(page, site);
  await page.goto(`${site.origin}/hulp/nood/`);
  await expect(page.getByRole('button', { name: words.wipe })).toBeVisible();
});

test('what was wiped can be stored again on the same page', async ({ page, site }) => {
  await store(page, site);
  for (let times = 0; times < 3; times++) {
    await page.getByRole('button', { name: words.wipe }).click();
    await expect(page.locator('[data-wipe]')).toHaveText(words.wiped.replace('{aantal}', '0'));
    await page.getByRole('button', { name: words.yes }).click();
    await expect(page.locator('[data-offline-ready]')).toBeVisible({ timeout: 60_000 });
  }
  await site.stop();
  await page.goto(`${site.origin}/hulp/nood/`);
  await expect(page.locator('main h1')).toBeVisible();
});

for (const silent of [['/w.js'], ['/w.txt'], ['/w.js', '/w.txt']]) {
  test(`the copy is gone within seconds, and who wipes is told, while the server never answers for ${silent.join(' and ')}`, async ({
    page,
    site,
  }) => {
    await store(page, site);
    for (const address of silent) site.silent.add(address);
    // The browser asks for a newer worker by itself, and waits.
    await page.goto(`${site.origin}/hulp/nood/`);
    if (silent.includes('/w.js'))
      await page.evaluate(() => {
        void navigator.serviceWorker.getRegistration().then((worker) => worker?.update().catch(() => undefined));
      });
    const box = page.locator('[data-wipe]');
    await page.getByRole('button', { name: words.wipe }).click();
    // With nothing to answer at all the worker itself can stay until the server speaks; of the copy nothing is left.
    const left = silent.length > 1 ? /[01]/ : /0/;
    await expect(box).toContainText(new RegExp(words.wiped.replace('{aantal}', left.source)), { timeout: 10_000 });
    expect((await whatIsStored(page)).caches).toBe(0);
  });
}

test('in Firefox too the copy is gone within seconds, and who wipes is told, while the server never answers', async ({
  site,
}) => {
  const firefox = await startFirefox();
  try {
    const page = await firefox.newPage();
    await page.goto(`${site.origin}/over/offline/`);
    await page.locator('[data-offline-yes]').click();
    await page.waitForSelector('[data-state="ready"]:not([hidden])', { timeout: 60_000 });
    for (const address of ['/w.js', '/w.txt']) site.silent.add(address);
    await page.goto(`${site.origin}/hulp/nood/`);
    await page.evaluate(() => {
      void navigator.serviceWorker.getRegistration().then((worker) => worker?.update().catch(() => undefined));
    });
    await page.locator('[data-wipe] button').click();
    const told = new RegExp(words.wiped.replace('{aantal}', '[01]'));
    await expect
      .poll(() => page.evaluate(() => document.querySelector('[data-wipe]')?.textContent), { timeout: 10_000 })
      .toMatch(told);
    expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
  } finally {
    await firefox.close();
  }
});

test('in Firefox too, Back after the exit leaves again while a copy is kept', async ({ site }) => {
  const firefox = await startFirefox();
  try {
    const first = await firefox.newPage();
    await first.goto(`${site.origin}/over/offline/`);
    await first.locator('[data-offline-yes]').click();
    await first.waitForSelector('[data-state="ready"]:not([hidden])', { timeout: 60_000 });
    const page = await firefox.newPage();
    const isOurs = () => page.url().startsWith(site.origin);
    for (const address of ['/hulp/nood/', '/situaties/']) await page.goto(`${site.origin}${address}`);
    await page.click('a[data-exit]').catch(() => undefined);
    await expect.poll(isOurs).toBe(false);
    await page.goBack({ timeout: 2000 }).catch(() => null);
    await new Promise((resolve) => setTimeout(resolve, 500));
    await expect.poll(isOurs).toBe(false);
  } finally {
    await firefox.close();
  }
});

test('the button that wipes can be read in every scheme', async ({ page, site }) => {
  await store(page, site);
  await page.goto(`${site.origin}/hulp/nood/`);
  await expect(page.getByRole('button', { name: words.wipe })).toBeVisible();
  expect(await findColourViolations(page, new Map())).toEqual([]);
});

test('a tab that comes back in sight no longer says that there is a copy when it was wiped in another', async ({
  page,
  site,
  context,
}) => {
  await store(page, site);
  const other = await context.newPage();
  await other.goto(`${site.origin}/hulp/nood/`);
  await other.getByRole('button', { name: words.wipe }).click();
  await expect(other.locator('[data-wipe]')).toHaveText(words.wiped.replace('{aantal}', '0'));
  // A browser without windows takes every tab to be in sight and tells nothing.
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(page.locator('[data-offline-ready]')).toBeHidden();
  await expect(page.getByRole('button', { name: words.yes })).toBeVisible();
});

test('storing that broke off in the middle leaves nothing at the next visit', async ({ page, site, context }) => {
  await page.goto(`${site.origin}/over/offline/`);
  // The last file never comes, and then the tab is closed.
  await context.route(`**${list.files.at(-1)?.address ?? ''}`, () => undefined);
  await page.getByRole('button', { name: words.yes }).click();
  await expect.poll(async () => (await whatIsStored(page)).caches).toBe(1);
  const next = await context.newPage();
  await page.close();
  await next.goto(`${site.origin}/hulp/nood/`);
  await expect.poll(() => whatIsStored(next)).toEqual(nothing);
});

for (const status of [403, 404, 429]) {
  test(`a pack outlives a host that once answers ${status}`, async ({ page, site }) => {
    await store(page, site);
    await page.evaluate(async () => {
      const [name = ''] = await caches.keys();
      const cache = await caches.open(name);
      const record = (await (await cache.match('/w.record'))?.json()) as Record<string, unknown>;
      await cache.put('/w.record', new Response(JSON.stringify({ ...record, checkedAtMs: 0 })));
    });
    const refuse = (address: string) => site.changed.set(address, { status, body: 'nee', type: 'text/plain' });
    refuse('/w.json');
    if (status !== 404) refuse('/hulp/nood/');
    site.asked.clear();
    await page.goto(`${site.origin}/hulp/nood/`);
    await expect(page.locator('main h1')).toBeVisible();
    await expect.poll(() => site.asked.has('/w.json')).toBe(true);
    await site.stop();
    await page.goto(`${site.origin}/hulp/nood/`);
    await expect(page.locator('main h1')).toBeVisible();
  });
}

const refusals: Record<string, { spoil: (site: Site) => void; text: string }> = {
  'one byte is flipped on the way': {
    spoil: (site) => {
      const body = readFileSync('dist/hulp/nood/index.html', 'utf8').replace('<h1>', '<H1>');
      site.changed.set('/hulp/nood/', { status: 200, body, type: 'text/html' });
    },
    text: words.refused.damaged,
  },
  'half of the pack does not come': {
    spoil: (site) => {
      for (const { address } of list.files.slice(0, list.files.length / 2)) {
        if (!address.startsWith('/over/offline'))
          site.changed.set(address, { status: 500, body: '', type: 'text/html' });
      }
    },
    text: words.refused.network,
  },
  'the list is damaged': {
    spoil: (site) => site.changed.set('/w.json', { status: 200, body: '{"version":', type: 'application/json' }),
    text: words.refused.damaged,
  },
};
for (const [fault, { spoil, text }] of Object.entries(refusals)) {
  test(`nothing is stored when ${fault}`, async ({ page, site }) => {
    await page.goto(`${site.origin}/over/offline/`);
    spoil(site);
    await page.getByRole('button', { name: words.yes }).click();
    await expect(page.locator('[data-offline-refused]')).toHaveText(text, { timeout: 60_000 });
    expect(await whatIsStored(page)).toEqual(nothing);
    await expect(page.locator('a[href="tel:112"]').first()).toBeVisible();
  });
}

test('nothing is stored when the device is full', async ({ page, site, context }) => {
  await page.goto(`${site.origin}/over/offline/`);
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: site.origin, quotaSize: 200_000 });
  await page.getByRole('button', { name: words.yes }).click();
  await expect(page.locator('[data-offline-refused]')).toHaveText(words.refused.full, { timeout: 60_000 });
  expect(await whatIsStored(page)).toEqual(nothing);
});

test('a pack with a damaged file is never used; what is left are the numbers', async ({ page, site }) => {
  await store(page, site);
  await page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    const cache = await caches.open(name);
    const file = await cache.match('/hulp/nood/');
    const text = (await file?.text()) ?? '';
    await cache.put('/hulp/nood/', new Response(text.replace('<h1>', '<H1>'), { headers: file?.headers ?? {} }));
  });
  await site.stop();
  await page.goto(`${site.origin}/hulp/nood/`);
  await expect(page.locator('h1')).toHaveText(words.lastResort.title);
  await expect(page.locator('a[href="tel:112"]')).toBeVisible();
});

/** The worker's own clock cannot be moved from here, so the pack is made old instead. */
async function makeOld(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    const cache = await caches.open(name);
    const record = (await (await cache.match('/w.record'))?.json()) as Record<string, number>;
    const past = 31 * 86_400_000;
    const older = {
      ...record,
      storedAtMs: (record['storedAtMs'] ?? 0) - past,
      expiresAtMs: (record['expiresAtMs'] ?? 0) - past,
    };
    await cache.put('/w.record', Response.json(older));
  });
}

test('a pack removes itself after thirty days', async ({ page, site }) => {
  await store(page, site);
  await makeOld(page);
  await page.goto(`${site.origin}/hulp/nood/`);
  await expect.poll(() => whatIsStored(page)).toEqual(nothing);
  await expect.poll(() => bytesKept(page, site)).toBeLessThan(traceBytes);
});

test('the exit leaves although the copy is too old and the server is gone', async ({ page, site, context }) => {
  await context.route('https://**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>weer</title>' }),
  );
  await store(page, site);
  await page.goto(`${site.origin}/situaties/`);
  await page.goto(`${site.origin}/hulp/nood/`);
  // Only now, so that the worker has not yet seen that it is too old, and still answers for the page.
  await makeOld(page);
  await site.stop();
  await page.locator('a[data-exit]').click({ noWaitAfter: true });
  await expect.poll(() => new URL(page.url()).protocol, { timeout: 10_000 }).toBe('https:');
});

test('a newer pack replaces the old one whole while two tabs are open', async ({ page, site, context }) => {
  await store(page, site);
  const second = await context.newPage();
  await second.goto(`${site.origin}/hulp/nood/`);
  const body = readFileSync('dist/hulp/nood/index.html', 'utf8').replace('<h1>', '<h1 id="nieuw">');
  const digest = await second.evaluate(async (text) => {
    const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
    return btoa(String.fromCharCode(...bytes));
  }, body);
  const files = list.files.map((file) => (file.address === '/hulp/nood/' ? { ...file, hash: digest } : file));
  site.changed.set('/hulp/nood/', { status: 200, body, type: 'text/html' });
  site.changed.set('/w.json', {
    status: 200,
    body: JSON.stringify({ version: 'newer', files }),
    type: 'application/json',
  });
  await page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    const cache = await caches.open(name);
    const record = (await (await cache.match('/w.record'))?.json()) as Record<string, unknown>;
    await cache.put('/w.record', Response.json({ ...record, checkedAtMs: 0 }));
  });
  site.requests = 0;
  await Promise.all([page.goto(`${site.origin}/`), second.goto(`${site.origin}/situaties/`)]);
  await expect.poll(() => page.evaluate(() => caches.keys()), { timeout: 30_000 }).toEqual(['d-newer']);
  // Two pages with their scripts, the list and the one page that changed; not the whole pack again.
  expect(site.requests).toBeLessThan(20);
  await site.stop();
  for (const tab of [page, second]) {
    await tab.goto(`${site.origin}/hulp/nood/`);
    await expect(tab.locator('#nieuw')).toBeVisible();
  }
});

test('when the offer is taken back, the worker at its address removes the pack and itself', async ({ page, site }) => {
  await store(page, site);
  site.changed.set('/w.js', { status: 200, body: await buildWorker('retired-worker'), type: 'text/javascript' });
  site.changed.set('/w.json', { status: 404, body: '', type: 'text/plain' });
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect.poll(() => whatIsStored(page)).toEqual(nothing);
  await page.goto(`${site.origin}/hulp/nood/`);
  await expect(page.locator('main h1')).toBeVisible();
});

test('there is no manifest, no prompt to install and no request to keep storage', () => {
  for (const address of listReaderAddresses()) {
    expect(readFileSync(`dist${address.endsWith('/') ? `${address}index.html` : address}`, 'utf8')).not.toContain(
      'rel="manifest"',
    );
  }
});
