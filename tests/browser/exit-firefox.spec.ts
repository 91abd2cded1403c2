import { expect, test } from '../support/test.ts';
import type { Browser, Page } from 'puppeteer-core';
import { startFirefox } from '../support/firefox.ts';
import { readBuilt } from '../support/site.ts';

const exitAddress = /<a[^>]*href="([^"]*)"[^>]*data-exit/.exec(readBuilt('/'))?.[1] ?? '';
const origin = () => test.info().project.use.baseURL ?? '';
const isOurs = (page: Page) => page.url().startsWith(origin());
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

let firefox: Browser;
test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  test.setTimeout(300_000);
  firefox = await startFirefox();
});
test.afterAll(() => firefox.close());

/**
 * A tab in which the neutral site answers or is silent, and which notes each text of ours that comes into sight. What is
 * `late` is asked for only so many milliseconds after the exit began to ask for its own file, so that a busy machine
 * changes nothing in what comes first.
 */
async function openTab(
  answers: boolean,
  late: Readonly<Record<string, number>> = {},
): Promise<{ page: Page; seen: string[]; leaving: Promise<void> }> {
  const page = await firefox.newPage();
  const seen: string[] = [];
  page.setDefaultTimeout(5000);
  await page.setRequestInterception(true);
  let tellLeaving: () => void = () => undefined;
  const leaving = new Promise<void>((resolve) => (tellLeaving = resolve));
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    const ms = late[pathname];
    const ask = () => void request.continue().catch(() => undefined);
    if (pathname === '/v.txt') tellLeaving();
    if (answers && request.url().startsWith(exitAddress)) {
      // Firefox may have dropped the request by now, when the exit was pressed twice.
      void request.respond({ status: 200, contentType: 'text/html', body: '<h1>weer</h1>' }).catch(() => undefined);
    } else if (ms === undefined) ask();
    else void leaving.then(() => setTimeout(ask, ms));
  });
  page.on('console', (message) => {
    if (message.text().startsWith('seen:')) seen.push(message.text());
  });
  await page.evaluateOnNewDocument((ours: string) => {
    if (!location.href.startsWith(ours)) return;
    const look = () => {
      const root = document.documentElement as HTMLElement | null;
      if (root?.checkVisibility() && root.innerText.trim() !== '') console.log(`seen: ${root.innerText.slice(0, 40)}`);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, origin());
  return { page, seen, leaving };
}

async function leaveAndLook(page: Page, seen: string[], reload: boolean): Promise<void> {
  // The exit takes the page away under the driver's hands, so the driver may miss the end of the click.
  await page.click('a[data-exit]').catch(() => undefined);
  await expect.poll(() => isOurs(page)).toBe(false);
  if (reload) await page.reload().catch(() => null);
  await goBackAndForth(page, seen);
}

/** Presses Back and Forward five times each; on the way nothing of this site may be seen. */
async function goBackAndForth(page: Page, seen: string[]): Promise<void> {
  expect(seen.length, 'the watch saw nothing even before the exit').toBeGreaterThan(0);
  seen.length = 0;
  for (const step of ['goBack', 'goForward'] as const) {
    for (let times = 0; times < 5; times++) {
      await page[step]({ timeout: 2000 }).catch(() => null);
      await pause(150);
      await expect.poll(() => isOurs(page), `${step} ${times + 1} rests on ${page.url()}`).toBe(false);
    }
  }
  expect(seen, 'something of this site was seen').toEqual([]);
}

for (const answers of [true, false]) {
  const how = answers ? 'answers' : 'is silent';
  test(`Firefox leaves the middle of a visit for good when the neutral site ${how}`, async () => {
    const { page, seen } = await openTab(answers);
    for (const address of ['/', '/situaties/', '/hulp/nood/']) await page.goto(`${origin()}${address}`);
    await page.goBack();
    await leaveAndLook(page, seen, answers);
    await page.close();
  });

  test(`Firefox leaves the middle of a walkthrough for good when the neutral site ${how}`, async () => {
    const { page, seen } = await openTab(answers);
    for (const address of ['/', '/wat-kan-ik-doen/']) await page.goto(`${origin()}${address}`);
    await page.click('li:last-child > a[data-answer]');
    await page.waitForSelector('[data-walk-history]:not([hidden])');
    await leaveAndLook(page, seen, false);
    await page.close();
  });
}

test('Firefox leaves although another page is on its way, and the exit is pressed twice', async () => {
  // The next page answers while the exit still waits for its own file.
  const { page, seen, leaving } = await openTab(true, { '/situaties/': 200, '/v.txt': 400 });
  for (const address of ['/', '/hulp/nood/']) await page.goto(`${origin()}${address}`);
  await page
    .evaluate(() => {
      const exit = document.querySelector<HTMLElement>('a[data-exit]');
      location.href = '/situaties/';
      for (const ms of [100, 120]) setTimeout(() => exit?.click(), ms);
    })
    .catch(() => undefined);
  // Without this the next page would never come, and there would be nothing to leave in spite of.
  await leaving;
  await expect.poll(() => page.url().startsWith(exitAddress)).toBe(true);
  await goBackAndForth(page, seen);
  await page.close();
});

test('Firefox leaves from the keyboard', async () => {
  const { page, seen } = await openTab(true);
  await page.goto(`${origin()}/hulp/nood/`);
  for (let times = 0; times < 3; times++) await page.keyboard.press('Shift').catch(() => undefined);
  await expect.poll(() => isOurs(page)).toBe(false);
  seen.length = 0;
  await page.goBack({ timeout: 2000 }).catch(() => null);
  await pause(300);
  expect(isOurs(page)).toBe(false);
  expect(seen).toEqual([]);
  await page.close();
});
