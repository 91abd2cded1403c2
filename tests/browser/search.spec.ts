import { chromiumArguments, requireChromium } from '../support/chromium.ts';
import { chromium, expect, test, type Page } from '../support/test.ts';
import { findViolations } from '../support/axe.ts';
import { readQueries } from '../support/queries.ts';
import { readInterfaceWords } from '../support/site.ts';
import { readContent } from '../../src/content/read.ts';
import { sourceLanguage } from '../../src/language/language.ts';
import { findRule } from '../../src/search/danger.ts';
import { findEmergency } from '../../src/search/emergency.ts';
import { splitWords } from '../../src/search/normalise.ts';

const { zoeken: words, paginas } = readInterfaceWords();
const field = (page: Page) => page.locator('input[type="search"]');
const links = (page: Page) => page.locator('[data-search-results] a[href]');

/** Types a question and waits until its own answer is there. */
async function ask(page: Page, question: string): Promise<void> {
  await field(page).fill('');
  await expect(links(page)).toHaveCount(0);
  await field(page).fill(question);
  await expect(links(page).first()).toBeVisible();
}

test('a sentence in everyday words finds the right page, and says how many there are', async ({ page }) => {
  await page.goto('/zoeken/');
  await ask(page, 'oma krijgt haar pinpas niet terug');
  await expect(links(page).first()).toHaveAttribute('href', /^\/situaties\/ouderenmishandeling\//);
  await expect(page.locator('[data-search-status]')).toHaveText(/\d/);
  await expect(page.locator('[data-search-status]')).toHaveAttribute('aria-live', 'polite');
});

test('twenty different questions make the same requests, and none of their words leave the page', async ({
  browser,
}) => {
  const questions = readQueries('dev')
    .filter((_, at) => at % 5 === 0)
    .map(({ q }) => q);
  expect(questions).toHaveLength(20);
  /** What is requested when these are typed one after the other in a browser that knows nothing yet. */
  const requested = async (typed: readonly string[]) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const seen: string[] = [];
    context.on('request', (request) => seen.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`));
    await page.goto('/zoeken/');
    for (const question of typed) await ask(page, question);
    expect(page.url()).toMatch(/\/zoeken\/$/);
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length)).toBe(0);
    await context.close();
    return seen.sort();
  };
  const wanted = await requested(questions);
  expect(wanted.filter((one) => one.includes('/_zoek/'))).toHaveLength(2);
  // The same for one question as for twenty, whichever one it is: so none of the twenty asked for anything of its own.
  for (const question of [questions[0] ?? '', questions[9] ?? '', questions[19] ?? ''])
    expect(await requested([question]), question).toEqual(wanted);
});

test('danger shows 112 above the results, also when the index cannot be loaded', async ({ page }) => {
  await page.goto('/zoeken/');
  await ask(page, 'help hij staat met een mes voor de deur');
  const card = page.locator('[data-search-danger]');
  await expect(card.locator('a[href="tel:112"]')).toBeVisible();
  // All of search may come in between, and draw the list anew.
  await expect(async () => {
    const first = await links(page).first().boundingBox({ timeout: 1000 });
    expect((await card.boundingBox())?.y ?? 0).toBeLessThan(first?.y ?? 0);
  }).toPass({ timeout: 10_000 });

  await page.route('**/_zoek/**', (route) => route.abort());
  await page.reload();
  await field(page).fill('hij heeft me gewurgd');
  await expect(page.locator('[data-search-status]')).toHaveText(words.failed);
  await expect(card.locator('a[href="tel:112"]')).toBeVisible();
  await expect(links(page).first()).toBeVisible();
});

test('a rarer sign of danger is heard as soon as the index is in, and not before', async ({ page }) => {
  const { emergencies = [], harmless = [] } = readContent().languages.get(sourceLanguage)?.search ?? {};
  const isRare = (example: string) =>
    findRule(splitWords(example), emergencies, harmless) === undefined &&
    findEmergency(example, { emergencies, harmless }) !== undefined;
  const rare = emergencies.flatMap(({ examples }) => examples).filter(isRare);
  expect(rare.length).toBeGreaterThan(10);
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/_zoek/**', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/zoeken/');
  await field(page).fill(rare[0] ?? '');
  await expect(page.locator('[data-search-status]')).toHaveText(words.loading);
  await expect(page.locator('[data-search-danger]')).toHaveCount(0);
  release();
  await expect(page.locator('[data-search-danger] a[href="tel:112"]')).toBeVisible();
});

test('search comes back by itself when reception does, and until then its requests do not count the keys', async ({
  page,
}) => {
  let asked = 0;
  await page.route('**/_zoek/**', (route) => {
    asked += 1;
    return route.abort();
  });
  await page.goto('/zoeken/');
  await field(page).fill('l');
  await expect(page.locator('[data-search-status]')).toHaveText(words.failed);
  const [before, startedAt] = [asked, Date.now()];
  await field(page).pressSequentially('overboy of iemand die erop lijkt');
  // It rests a second at least, however slow the machine types.
  expect(asked - before).toBeLessThanOrEqual(1 + (Date.now() - startedAt) / 1000);
  await field(page).fill('loverboys');
  await page.unroute('**/_zoek/**');
  await expect(links(page).first()).toHaveAttribute('href', /loverboys/);
});

test('nothing found is never an empty screen', async ({ page }) => {
  await page.goto('/zoeken/');
  await field(page).fill('xqzwk');
  await expect(page.locator('[data-search-status]')).toHaveText(words.none);
  const empty = page.locator('[data-search-empty]');
  await expect(empty.locator('a[href="tel:08002000"]')).toBeVisible();
  await expect(empty.locator('a[href="/wat-kan-ik-doen/"]')).toBeVisible();
  await expect(empty.locator('a[href^="/situaties/"]').first()).toBeVisible();
});

test('on any page, the slash opens search and Escape closes it, with 112 and the exit in reach', async ({ page }) => {
  await page.goto('/situaties/loverboys/');
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('vriend checkt mn telefoon altijd');
  await expect(links(page).first()).toBeVisible();
  await expect(page.locator('.bar a[href="tel:112"]')).toBeInViewport();
  // A trial of the press would already hide the page, as a press does.
  const isReached = await page.locator('a[data-exit]').evaluate((exit) => {
    const { left, top, width, height } = exit.getBoundingClientRect();
    return exit.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  });
  expect(isReached).toBe(true);

  await page.keyboard.press('ArrowDown');
  await expect(links(page).first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  await expect(page).toHaveURL(/\/situaties\/loverboys\/$/);
});

test('the slash can be switched off for a tab, and on again', async ({ page }) => {
  await page.goto('/hulp/');
  await page.keyboard.press('/');
  await page.getByRole('button', { name: words.slash.turnOff }).click();
  await page.goto('/situaties/');
  await page.keyboard.press('/');
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  await page.locator('header a[data-search-open]').click();
  await page.getByRole('button', { name: words.slash.turnOn }).click();
  await page.goto('/hulp/');
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
});

test('the link in the header opens search and keeps the last question in memory', async ({ page }) => {
  await page.goto('/hulp/');
  await page.locator('header a[data-search-open]').click();
  await field(page).fill('huisverbod');
  await expect(links(page).first()).toBeVisible();
  await page.getByRole('button', { name: words.close }).click();
  await page.locator('header a[data-search-open]').click();
  await expect(field(page)).toHaveValue('huisverbod');
  await page.reload();
  await page.locator('header a[data-search-open]').click();
  await expect(field(page)).toHaveValue('');
});

test('Enter opens the first result', async ({ page }) => {
  await page.goto('/zoeken/');
  await ask(page, 'ouderenmishandeling');
  const address = await links(page).first().getAttribute('href');
  await field(page).press('Enter');
  await page.waitForURL(`**${address ?? ''}`);
});

test('a filter narrows the list and never empties it', async ({ page }) => {
  await page.goto('/zoeken/');
  await ask(page, 'mijn man slaat mij');
  const choice = page.getByLabel(words.forWhom);
  await choice.focus();
  await choice.selectOption('professional');
  await expect(choice).toHaveValue('professional');
  await expect(choice).toBeFocused();
  await expect(page.locator('.result:has(> a)').filter({ hasNotText: paginas.audience.professional })).toHaveCount(0);
  // No page about this is for professionals; the filter goes rather than the results.
  await ask(page, 'mag ik op mijn 16e zelf hulp vragen zonder ouders');
  await expect(links(page).first()).toBeVisible();
});

test('a place and a helpline are shown beside the results', async ({ page }) => {
  await page.goto('/zoeken/');
  await ask(page, 'mijn man slaat mij in rotterdam');
  await expect(page.locator('[data-search-place] a')).toHaveAttribute('href', /^\/veilig-thuis\/regio\//);
  await ask(page, 'kindertelefoon');
  await expect(page.locator('[data-search-helpline="kindertelefoon"] a[href^="tel:"]')).toBeVisible();
});

test('results, danger and the empty state are accessible', async ({ page }) => {
  await page.goto('/situaties/loverboys/');
  await page.keyboard.press('/');
  for (const question of ['kindertelefoon in utrecht', 'hij heeft een mes', 'xqzwk']) {
    await field(page).fill(question);
    await expect(page.locator('[data-search-status]')).toHaveText(/./);
    expect(await findViolations(page)).toEqual([]);
  }
});

test('ten thousand characters do no harm', async ({ page }) => {
  await page.goto('/zoeken/');
  await field(page).fill('geweld <b>"\'* '.repeat(700).slice(0, 10_000));
  await expect(page.locator('[data-search-status]')).toHaveText(/\d/);
});

test('without JavaScript there is an index by theme and by everyday phrase, and no field that does nothing', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/zoeken/');
  await expect(field(page)).toHaveCount(0);
  await expect(page.locator('main').getByText(paginas.situationNames.ouderenmishandeling).first()).toBeVisible();
  // Each page can be reached by its theme, and by each of its phrases as well.
  expect(await page.locator('main a[href="/situaties/ouderenmishandeling/signalen/"]').count()).toBeGreaterThan(8);
  await context.close();
});

test.describe('where WebAssembly is refused', () => {
  test('search finds by titles, search terms and everyday words', async ({ baseURL }) => {
    const browser = await chromium.launch({
      executablePath: requireChromium(),
      args: [...chromiumArguments, '--js-flags=--jitless'],
    });
    const page = await browser.newPage();
    await page.goto(`${baseURL ?? ''}/zoeken/`);
    expect(await page.evaluate(() => typeof WebAssembly)).toBe('undefined');
    for (const [question, address] of [
      ['kindermishandeling', /kindermishandeling/],
      ['oma krijgt haar pinpas niet terug', /ouderenmishandeling/],
      ['mijn man slaat mij', /partnergeweld|slachtoffers/],
    ] as const) {
      await page.locator('input[type="search"]').fill(question);
      await expect(page.locator('[data-search-results] a').first()).toHaveAttribute('href', address);
    }
    await browser.close();
  });
});

test.describe('a number', () => {
  for (const [typed, id] of [
    ['113', '113-zelfmoordpreventie'],
    ['08002000', 'veilig-thuis'],
    ['0800 – 2000', 'veilig-thuis'],
    ['0800-0432', 'kindertelefoon'],
    ['+31 900 8844', 'politie-geen-spoed'],
  ] as const) {
    test(`"${typed}" gives the card of its helpline, and does not say that nothing was found`, async ({ page }) => {
      await page.goto('/zoeken/');
      await page.locator('input[type="search"]').fill(typed);
      const card = page.locator(`[data-search-helpline="${id}"]`);
      await expect(card.locator('a[href^="tel:"]')).toBeVisible();
      await expect(card.locator('[dir="ltr"][translate="no"]')).toHaveCount(1);
      await expect(page.locator('[data-search-status]')).not.toHaveText(words.none);
    });
  }
});

test('with a keyboard open, the alarm and the first result are in sight while one types', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/');
  await page.locator('a[data-search-open]:visible').first().click();
  const field = page.locator('input[type=search]:visible');
  await field.click();
  // What a keyboard leaves.
  await page.setViewportSize({ width: 360, height: 300 });
  await field.fill('hij staat met een mes voor de deur');
  const alarm = page.locator('[data-search-danger] a').first();
  const first = page.locator('.search .result > a').first();
  await expect(first).toBeVisible();
  for (const one of [field, alarm, first]) await expect(one).toBeInViewport();
  // Nothing lies over them.
  for (const one of [field, alarm]) await one.click({ trial: true });
  await expect(page.locator('.search-filters')).toBeHidden();
  await field.fill('');
  await expect(page.locator('.search label').first()).toBeVisible();
});
