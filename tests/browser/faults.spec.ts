import { expect, test, type Page } from '../support/test.ts';
import { listHostileTexts, makeChance } from '../support/hostile.ts';
import { isLong, rounds } from '../support/long.ts';
import { readInterfaceWords } from '../support/site.ts';
import { answer, longestExample, readTreeFile } from '../support/walk.ts';

const words = readInterfaceWords();
const longest = longestExample(readTreeFile('wat-kan-ik-doen'));

/** What a reader keeps whatever breaks: the page, the numbers, a next step and the way out. */
async function expectFooting(page: Page): Promise<void> {
  await expect(page.locator('main h1').first()).toBeVisible();
  for (const selector of ['a[href="tel:112"]', 'a[href="tel:08002000"]', 'a[data-exit]', 'main a[href]']) {
    await expect(page.locator(selector).first(), selector).toBeVisible();
  }
}

test('the server goes in the middle of a walk: the walk goes on', async ({ page }) => {
  await page.goto('/wat-kan-ik-doen/');
  const [first = '', ...rest] = longest.answers;
  const before = await page.locator('main h1').textContent();
  await answer(page, first);
  await expect(page.locator('main h1')).not.toHaveText(before ?? '');
  await page.route('**/*', (route) => route.abort());
  for (const id of rest) await answer(page, id);
  await expect(page.locator('[data-outcome]')).toHaveAttribute('data-outcome', longest.outcome);
  await expectFooting(page);
});

test('the server goes before the first answer: the question stays, with the numbers', async ({ page }) => {
  await page.goto('/wat-kan-ik-doen/');
  await page.waitForLoadState('networkidle');
  await page.route('**/*', (route) => route.abort());
  await page.locator(`a[data-answer="${longest.answers[0] ?? ''}"]`).click();
  await expect(page.locator('[data-walk-failed]')).toHaveText(words.wegwijzers.failed);
  await expectFooting(page);
  await page.unroute('**/*');
  await answer(page, longest.answers[0] ?? '');
  await expect(page.locator('[data-walk-history]')).toBeVisible();
});

const broken: Record<string, (page: Page) => Promise<unknown>> = {
  'no script arrives': (page) => page.route('**/_assets/**', (route) => route.abort()),
  'every script throws halfway': (page) =>
    page.route('**/_assets/*.js', async (route) => {
      const response = await route.fetch();
      const code = await response.text();
      await route.fulfill({ response, body: `throw new Error('halfway');${code.replaceAll(/^import.*$/gm, '')}` });
    }),
  'the browser is very old': (page) =>
    page.addInitScript(() => {
      for (const name of ['navigation', 'customElements', 'caches', 'CSS', 'AbortSignal']) {
        Object.defineProperty(window, name, { value: undefined });
        // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- An old browser does not have the name at all.
        delete (window as unknown as Record<string, unknown>)[name];
      }
    }),
};
for (const [fault, breakIt] of Object.entries(broken)) {
  test(`${fault}: pages and steps still lead on`, async ({ page }) => {
    await breakIt(page);
    for (const address of ['/', '/situaties/ouderenmishandeling/', '/zoeken/', '/veilig-thuis/vind-je-regio/']) {
      await page.goto(address);
      await expectFooting(page);
    }
    await page.goto('/wat-kan-ik-doen/');
    for (const id of longest.answers) await answer(page, id);
    await expect(page.locator('[data-outcome]')).toHaveAttribute('data-outcome', longest.outcome);
    await expectFooting(page);
  });
}

/** Spoils the pack from this part of it on: what search knows comes first, its engine last. */
const damagePack = (page: Page, from: number) =>
  page.route('**/_zoek/*.bin', async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    body.fill(7, Math.floor(body.length * from));
    await route.fulfill({ response, body });
  });

const searchFaults: Record<string, (page: Page) => Promise<unknown>> = {
  'the search pack is missing': (page) => page.route('**/_zoek/*.bin', (route) => route.fulfill({ status: 404 })),
  'the search pack is damaged': (page) => damagePack(page, 0.1),
};
for (const [fault, breakIt] of Object.entries(searchFaults)) {
  test(`${fault}: the reader keeps the subjects and the numbers`, async ({ page }) => {
    await breakIt(page);
    await page.goto('/zoeken/');
    await page.locator('input[type="search"]').fill('oma krijgt haar pinpas niet terug');
    await expect(page.locator('[data-search-status]')).toHaveText(words.zoeken.failed, { timeout: 15_000 });
    await expectFooting(page);
  });
}

test('only the engine of search is damaged: search still finds subjects', async ({ page }) => {
  await damagePack(page, 0.9);
  await page.goto('/zoeken/');
  await page.locator('input[type="search"]').fill('oma krijgt haar pinpas niet terug');
  await expect(page.locator('[data-search-results] a[href]').first()).toBeVisible({ timeout: 15_000 });
  await expectFooting(page);
});

test('WebAssembly is blocked: search still finds subjects, without the engine', async ({ page }) => {
  await page.route('**/_zoek/werker.js', async (route) => {
    const response = await route.fetch();
    const policy = (response.headers()['content-security-policy'] ?? '').replace(" 'wasm-unsafe-eval'", '');
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
  });
  await page.goto('/zoeken/');
  await page.locator('input[type="search"]').fill('oma krijgt haar pinpas niet terug');
  await expect(page.locator('[data-search-results] a[href]').first()).toBeVisible({ timeout: 15_000 });
  await expectFooting(page);
});

test('slow and with three in ten files lost, every page keeps its footing', async ({ page }) => {
  const chance = makeChance(3);
  let lost = 0;
  await page.route(/_assets|_zoek|favicon|alle-stappen/, async (route) => {
    if (chance() < 0.3) {
      lost++;
      await route.abort();
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  const addresses = ['/', '/hulp/nood/', '/zoeken/', '/wat-kan-ik-doen/', '/omstanders/twijfel/', '/over/offline/'];
  for (const address of [...addresses, ...addresses]) {
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    await expectFooting(page);
  }
  console.log(`files lost on the way: ${lost}`);
  expect(lost).toBeGreaterThan(0);
});

test('hostile texts in the call sheet come out as they went in, and never as markup', async ({ page }) => {
  const outcome = `/wat-kan-ik-doen/${longest.outcome}/`;
  await page.goto(outcome);
  await page.locator('main details').evaluateAll((folds) => {
    for (const fold of folds) (fold as HTMLDetailsElement).open = true;
  });
  await page.locator('[data-call-sheet] textarea').first().focus();
  await expect(page.locator('[data-sheet-copy]')).toBeVisible();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const texts = listHostileTexts(rounds(20_000));
  const failures = await page.evaluate(async (all) => {
    const sheet = document.querySelector('[data-call-sheet]');
    const field = sheet?.querySelector<HTMLTextAreaElement>('[data-sheet-field]');
    const copy = sheet?.querySelector<HTMLButtonElement>('[data-sheet-copy]');
    if (!sheet || !field || !copy) throw new Error('There is no call sheet here.');
    let copied = '';
    navigator.clipboard.writeText = (text) => {
      copied = text;
      return Promise.resolve();
    };
    const elements = sheet.querySelectorAll('*').length;
    const failed: string[] = [];
    for (const text of all) {
      field.value = text;
      copy.click();
      await Promise.resolve();
      if (!copied.includes(field.value.trim()) || sheet.querySelectorAll('*').length !== elements) failed.push(text);
    }
    return failed;
  }, texts);
  console.log(`texts tried in the call sheet: ${texts.length}`);
  expect(failures).toEqual([]);
  expect(errors).toEqual([]);
});

test('hostile texts in search and region finder never become markup', async ({ page }) => {
  test.setTimeout(900_000);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('dialog', (dialog) => errors.push(dialog.message()));
  const texts = listHostileTexts(isLong ? 600 : 60, 11).map((text) => text.slice(0, 5000));
  for (const [address, selector] of [
    ['/zoeken/', 'input[type="search"]'],
    ['/veilig-thuis/vind-je-regio/', 'input[name="plaats"]'],
  ] as const) {
    await page.goto(address);
    const markup = page.locator('main script, main img, main b, main a[onerror]');
    const own = await markup.count();
    for (const text of texts) {
      await page.locator(selector).fill(text);
      await page.waitForTimeout(30);
    }
    await page.locator(selector).fill(texts[1] ?? '');
    await page.waitForTimeout(1000);
    await page.locator(selector).fill('');
    expect(await markup.count()).toBe(own);
    await expectFooting(page);
  }
  expect(errors).toEqual([]);
});
