import { expect, test, type BrowserContext, type Page } from '../support/test.ts';
import { parts, traces, type Part, type Store } from '../../src/safety/traces.ts';
import { listHistory } from '../support/history.ts';
import { readInterfaceWords } from '../support/site.ts';
import { answer, longestExample, readTreeFile } from '../support/walk.ts';

const words = readInterfaceWords();
const secret = 'zuurkoolgeheim';
/** Which stores of this site hold something, as the browser tells it. */
async function listFilled(page: Page, context: BrowserContext): Promise<Store[]> {
  const counts: Record<Store, number> = {
    cookies: (await context.cookies()).length,
    ...(await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }))),
  };
  return Object.entries(counts).flatMap(([store, count]) => (count > 0 ? [store as Store] : []));
}

async function walk(page: Page, tree = 'wat-kan-ik-doen', start = `/${tree}/`): Promise<void> {
  await page.goto(start);
  for (const id of longestExample(readTreeFile(tree)).answers) await answer(page, id);
  await expect(page.locator('[data-outcome]')).toBeVisible();
}

/** Writes in every field inside a place, which may lie under folds. */
async function writeInAll(page: Page, place: string): Promise<void> {
  const fields = page.locator(`${place} textarea`);
  await expect(fields.first()).toBeAttached();
  await page.locator('main details').evaluateAll((folds) => {
    for (const fold of folds) (fold as HTMLDetailsElement).open = true;
  });
  for (const field of await fields.all()) await field.fill(secret);
}

/** What somebody does in each part of the site. */
const journeys: Record<Part, (page: Page) => Promise<void>> = {
  lezen: async (page) => {
    for (const address of ['/', '/situaties/partnergeweld/', '/hulp/nood/', '/over/sporen/']) await page.goto(address);
  },
  wegwijzers: (page) => walk(page),
  zoeken: async (page) => {
    await page.goto('/zoeken/');
    await page.locator('input[type="search"]').pressSequentially(`oma pinpas ${secret}`);
    await expect(page.locator('[data-search-results] a').first()).toBeVisible({ timeout: 20_000 });
  },
  regio: async (page) => {
    await page.goto('/veilig-thuis/vind-je-regio/');
    await page.locator('input[name="plaats"]').pressSequentially(secret);
    await expect(page.locator('[data-region-unknown]').first()).toBeVisible();
  },
  belblad: async (page) => {
    await walk(page);
    await writeInAll(page, '[data-call-sheet]');
  },
  besluit: async (page) => {
    await walk(page, 'afwegingskader', '/professionals/afwegingskader/');
    await writeInAll(page, '[data-record]');
  },
  voorlezen: async (page) => {
    await page.goto('/hulp/nood/');
    await page.getByRole('link', { name: words.site.read.open }).click();
    await expect(page.getByRole('region', { name: words.site.read.title })).toBeVisible();
  },
  delen: async (page) => {
    await page.goto('/hulp/nood/');
    await page.getByRole('link', { name: words.site.share.open }).click();
    await expect(page.getByRole('region', { name: words.site.share.title })).toBeVisible();
  },
  toets: async (page) => {
    await page.goto('/hulp/nood/');
    await page.keyboard.press('/');
    await page.getByRole('button', { name: words.zoeken.slash.turnOff }).click();
  },
  weg: async (page) => {
    await page.goto('/');
    await page.goto('/hulp/nood/');
    await page.locator('a[data-exit]').click({ noWaitAfter: true });
    await page.waitForURL((url) => url.hostname !== 'localhost');
    // Looked at from a file of ours that holds no page, and so does not leave again.
    await page.goto('/robots.txt');
  },
  bewaren: async (page) => {
    await page.goto('/over/offline/');
    await page.getByRole('button', { name: words.offline.yes }).click();
    await expect(page.locator('[data-offline-ready]')).toBeVisible({ timeout: 60_000 });
  },
};

test('the page about traces tells about every part, from the same list', async ({ page }) => {
  await page.goto('/over/sporen/');
  expect(parts.length).toBeGreaterThan(5);
  for (const part of parts) {
    const section = page.locator(`[data-trace="${part}"]`);
    for (const store of traces[part]) await expect(section).toContainText(words.sporen.stores[store]);
    // What is stored is told at each part; of the others the page says once that nothing is.
    await expect(section.locator('strong')).toHaveCount(traces[part].length === 0 ? 0 : 1);
  }
  const once = page.locator('[data-trace-otherwise]');
  await expect(once).toHaveCount(1);
  await expect(once).toHaveText(words.sporen.otherwise ?? 'nothing is told');
  expect(
    await once.evaluate((told) => told.compareDocumentPosition(document.querySelector('[data-trace]') ?? told)),
  ).toBe(4);
  expect(Object.keys(words.sporen.parts).sort()).toEqual([...parts].sort());
});

for (const part of parts) {
  test(`"${part}" leaves behind what the page about traces says, and sends nothing that was typed`, async ({
    page,
    context,
    baseURL,
  }) => {
    const away: string[] = [];
    const told: string[] = [];
    await context.route(/buienradar/, (route) => route.fulfill({ contentType: 'text/html', body: 'weer' }));
    context.on('request', (request) => {
      if (!request.url().startsWith(baseURL ?? '')) away.push(request.url());
      const all = `${request.url()} ${request.postData() ?? ''} ${JSON.stringify(request.headers())}`;
      if (all.includes(secret)) told.push(request.url());
    });
    await journeys[part](page);
    expect((await listFilled(page, context)).sort()).toEqual([...traces[part]].sort());
    expect(told).toEqual([]);
    if (part !== 'weg') expect(away).toEqual([]);
  });
}

test('a whole walk is one line in the history', async ({ page }) => {
  await walk(page);
  const lines = new Set((await listHistory(page)).filter(({ url }) => url.startsWith('http')).map(({ url }) => url));
  expect(lines.size).toBe(1);
});
