import { addressIn, sourceLanguage } from '../../src/language/language.ts';
import { chromiumArguments, requireChromium } from '../support/chromium.ts';
import { listHistory } from '../support/history.ts';
import { chromium, expect, test, type BrowserContext, type Page, type Route } from '../support/test.ts';
import { listAddresses, listLanguages, readBuilt, readInterfaceWords } from '../support/site.ts';

const words = readInterfaceWords().site;
const exitAddress = /<a[^>]*href="([^"]*)"[^>]*data-exit/.exec(readBuilt('/'))?.[1] ?? '';
const host = `${new URL(exitAddress).origin}/**`;
const before = 'data:text/html,<title>before</title>elsewhere';

const origin = () => test.info().project.use.baseURL ?? '';
const isOurs = (page: Page) => page.url().startsWith(origin());

/** What somebody who looks over a shoulder could see of this site: in the tab, its title and its address. */
async function watchForOurs(page: Page) {
  const seen: string[] = [];
  await page.exposeFunction('tellSeen', (text: string) => seen.push(text));
  await page.addInitScript((ours) => {
    if (!location.href.startsWith(ours)) return;
    // Once for each time that it is seen, and read no more than that: every frame would keep the whole machine busy.
    let isTold = false;
    const look = () => {
      const root = document.documentElement as HTMLElement | null;
      const shows = root?.checkVisibility() ?? false;
      const text = shows && !isTold ? (root?.innerText.trim().slice(0, 40) ?? '') : '';
      if (text !== '') (window as unknown as { tellSeen: (text: string) => void }).tellSeen(text);
      isTold = shows && (isTold || text !== '');
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    addEventListener('pageshow', () => (isTold = false));
    addEventListener('pagehide', () => (isTold = false));
  }, origin());
  return seen;
}

async function weather(context: BrowserContext, answers: boolean): Promise<void> {
  await context.route(host, (route) =>
    answers ? route.fulfill({ contentType: 'text/html', body: '<title>weer</title><h1>weer</h1>' }) : route.abort(),
  );
}

/** Presses Back and Forward five times each; on the way nothing of this site may be seen. */
async function goBackAndForth(page: Page, seen: string[]): Promise<void> {
  expect(seen.length, 'the watch saw nothing even before the exit').toBeGreaterThan(0);
  seen.length = 0;
  for (const step of ['goBack', 'goForward'] as const) {
    for (let times = 0; times < 5; times++) {
      await page[step]({ waitUntil: 'commit', timeout: 3000 }).catch(() => null);
      await page.waitForTimeout(150);
      await expect.poll(() => isOurs(page), `${step} ${times + 1} rests on ${page.url()}`).toBe(false);
    }
  }
  expect(seen, 'something of this site was seen').toEqual([]);
}

/** What the list behind a long press on Back still says of this site. */
async function listOurEntries(page: Page): Promise<{ address: string; title: string }[]> {
  const ours = (await listHistory(page)).filter(({ url }) => url.startsWith(origin()));
  return ours.map(({ url, title }) => ({ address: new URL(url).pathname, title }));
}

async function leave(page: Page): Promise<void> {
  await page.locator('a[data-exit]').click({ noWaitAfter: true });
  await expect.poll(() => isOurs(page)).toBe(false);
}

/** Leaves, and sees that the tab does not come to rest on a page of this site after all. */
async function leaveForGood(page: Page): Promise<void> {
  await leave(page);
  await page.waitForTimeout(1500);
  expect(isOurs(page), page.url()).toBe(false);
}

const places: Record<string, (page: Page) => Promise<void>> = {
  'the first page': async (page) => {
    await page.goto('/hulp/nood/');
  },
  'the third page': async (page) => {
    await page.goto('/');
    await page.goto('/situaties/');
    await page.goto('/hulp/nood/');
  },
  'the middle page, with Forward still open': async (page) => {
    await page.goto('/');
    await page.goto('/situaties/');
    await page.goto('/hulp/nood/');
    await page.goBack();
  },
  'the middle of a walkthrough': async (page) => {
    await page.goto('/');
    await page.goto('/wat-kan-ik-doen/');
    await page.locator('a[data-answer]').last().click();
    await expect(page.locator('[data-walk-history]')).toBeVisible();
  },
  'a walkthrough that came first': async (page) => {
    await page.goto('/wat-kan-ik-doen/');
    await page.locator('a[data-answer]').last().click();
    await expect(page.locator('[data-walk-history]')).toBeVisible();
  },
  'a page that came after a walkthrough': async (page) => {
    await page.goto('/wat-kan-ik-doen/');
    await page.locator('a[data-answer]').last().click();
    await expect(page.locator('[data-walk-history]')).toBeVisible();
    await page.goto('/hulp/nood/');
  },
  'a page that came after a walkthrough in which nothing was answered': async (page) => {
    await page.goto('/wat-kan-ik-doen/');
    await page.mouse.wheel(0, 300);
    await page.waitForTimeout(300);
    await page.goto('/hulp/nood/');
  },
  'a page that came after one whose scripts never came': async (page) => {
    await page.route('**/_assets/**', (route) => route.abort());
    await page.goto('/situaties/');
    await page.unroute('**/_assets/**');
    await page.goto('/hulp/nood/');
  },
  'a page that does not exist': async (page) => {
    await page.goto('/');
    await page.goto('/bestaat/niet/');
  },
};

for (const answers of [true, false]) {
  for (const [place, open] of Object.entries(places)) {
    test(`leaves ${place} for good when the neutral site ${answers ? 'answers' : 'is silent'}`, async ({
      page,
      context,
    }) => {
      await weather(context, answers);
      const seen = await watchForOurs(page);
      await page.goto(before);
      await open(page);
      await leave(page);
      const left = await listOurEntries(page);
      expect(left.length, 'more than the first page is left in the list behind Back').toBeLessThan(2);
      for (const { address, title } of left) {
        expect(address).toBe('/');
        expect(title, 'the list behind Back still names the site').not.toMatch(/\p{L}/u);
      }
      if (answers) await page.reload();
      await goBackAndForth(page, seen);
    });
  }
}

test('the watch of these tests sees what shows for two frames, and a page that comes back as it was', async ({
  page,
}) => {
  const seen = await watchForOurs(page);
  await page.goto('/');
  await page.goto('/situaties/');
  await expect.poll(() => seen.length).toBeGreaterThan(0);
  seen.length = 0;
  await page.goBack();
  await expect.poll(() => seen.length).toBeGreaterThan(0);
  const hide = (isHidden: boolean) =>
    page.evaluate(async (hidden) => {
      document.documentElement.hidden = hidden;
      for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
      document.documentElement.hidden = true;
    }, isHidden);
  await hide(true);
  seen.length = 0;
  await hide(false);
  await expect.poll(() => seen.length).toBe(1);
});

test('stays hidden from the first paint when scripts come 600 ms late', async ({ page, context }) => {
  await weather(context, true);
  const seen = await watchForOurs(page);
  await page.goto('/');
  await page.goto('/situaties/');
  await page.goto('/hulp/nood/');
  await context.route('**/_assets/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 600));
    await route.continue();
  });
  await page.goto('/omstanders/twijfel/', { waitUntil: 'commit' });
  // So early, the exit is still a plain link: its pages are all left in the history.
  await leave(page);
  await goBackAndForth(page, seen);
});

test('leaves although the server is gone', async ({ page, context }) => {
  await weather(context, true);
  const seen = await watchForOurs(page);
  await page.goto('/');
  await page.goto('/situaties/');
  await context.route(`${origin()}/**`, (route) => route.abort());
  await leave(page);
  expect(page.url()).toBe(exitAddress);
  await context.unroute(`${origin()}/**`);
  await goBackAndForth(page, seen);
});

for (const first of ['/kader/', '/kader/regio/', '/wijzigingen.xml', '/data/hulplijnen.json', '/deelkaart.png'])
  test(`leaves when the tab began at ${first}, which could not leave again`, async ({ page, context }) => {
    await weather(context, true);
    await page.goto(first);
    await page.goto('/situaties/');
    await page.goto('/hulp/nood/');
    await leave(page);
    await expect.poll(() => page.url()).toBe(exitAddress);
    const named = (await listOurEntries(page)).filter(
      ({ address, title }) => address !== first && /\p{L}/u.test(title),
    );
    expect(named).toEqual([]);
  });

for (const times of [1, 2]) {
  test(`leaves although another page is on its way, when the exit is pressed ${times} times`, async ({
    page,
    context,
  }) => {
    await weather(context, true);
    const seen = await watchForOurs(page);
    const later = (ms: number) => async (route: Route) => {
      await new Promise((resolve) => setTimeout(resolve, ms));
      await route.continue();
    };
    await page.goto(before);
    await page.goto('/');
    await page.goto('/situaties/');
    // The next page answers while the exit still waits for its own file.
    await context.route('**/hulp/nood/', later(300));
    await context.route('**/v.txt', later(500));
    const reached: string[] = [];
    page.on('framenavigated', (frame) => reached.push(new URL(frame.url()).pathname));
    // In the page itself, because the driver waits for a page that is on its way.
    await page.locator('a[data-exit]').evaluate((exit, presses) => {
      location.href = '/hulp/nood/';
      setTimeout(() => {
        for (let press = 0; press < presses; press++) (exit as HTMLElement).click();
      }, 100);
    }, times);
    await expect.poll(() => page.url()).toBe(exitAddress);
    expect(reached, 'the page that came late took the place of the exit').not.toContain('/hulp/nood/');
    // On a busy machine the exit's own file may come too late to go back by; then this page is left under no title.
    const named = (await listOurEntries(page)).filter(({ title }) => /\p{L}/u.test(title));
    expect(named.length, 'more than the first page is named behind Back').toBeLessThan(2);
    await goBackAndForth(page, seen);
  });
}

for (const status of [404, 429, 503]) {
  test(`leaves although the host now answers ${status} where the tab began`, async ({ page, context }) => {
    await weather(context, true);
    await page.goto(before);
    await page.goto('/situaties/');
    await page.goto('/hulp/nood/');
    await context.route(`${origin()}/situaties/`, (route) =>
      route.fulfill({ status, body: '<title>fout</title>fout' }),
    );
    await leaveForGood(page);
  });
}

for (const [what, break_] of Object.entries({
  'a browser that no longer counts how a page was reached': () => {
    Reflect.deleteProperty(Performance.prototype, 'navigation');
  },
  'a browser without any of the newer ways': () => {
    Reflect.deleteProperty(globalThis, 'navigation');
    Reflect.deleteProperty(Performance.prototype, 'navigation');
  },
})) {
  test(`leaves in ${what}`, async ({ page, context }) => {
    await weather(context, true);
    await page.addInitScript(break_);
    await page.goto('/');
    await page.goto('/situaties/');
    await page.goto('/hulp/nood/');
    await leaveForGood(page);
  });
}

test('does not go back to a page whose head was refused, and leaves from where it is', async ({ page, context }) => {
  await weather(context, true);
  await page.route(`${origin()}/`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace(/<script>.*?<\/script>/s, '') });
  });
  await page.goto('/');
  await page.goto('/hulp/nood/');
  await leaveForGood(page);
});

test('a press before any script has come hides the page at once', async ({ page, context }) => {
  let answer: (() => void) | undefined;
  await context.route(host, async (route) => {
    await new Promise<void>((resolve) => (answer = resolve));
    await route.abort();
  });
  await context.route('**/_assets/**', () => undefined);
  const seen = await watchForOurs(page);
  await page.goto('/hulp/nood/', { waitUntil: 'commit' });
  await expect.poll(() => seen.length).toBeGreaterThan(0);
  await page.locator('a[data-exit]').click({ noWaitAfter: true });
  await page.waitForTimeout(300);
  seen.length = 0;
  await page.waitForTimeout(500);
  expect(seen, 'the page stood in sight while the neutral site was on its way').toEqual([]);
  expect(answer, 'the neutral site was not asked for').toBeDefined();
  answer?.();
});

test('leaves although search was asked for and is still on its way', async ({ page, context }) => {
  await weather(context, true);
  const seen = await watchForOurs(page);
  await page.goto(before);
  await page.goto('/');
  await page.goto('/hulp/nood/');
  // A script that never comes; the exit breaks it off, and search falls back on its page.
  await context.route('**/_assets/**', () => undefined);
  await page.locator('a[data-exit]').evaluate((exit) => {
    document.querySelector<HTMLElement>('a[data-search-open]')?.click();
    setTimeout(() => {
      (exit as HTMLElement).click();
    }, 100);
  });
  await expect.poll(() => page.url()).toBe(exitAddress);
  await goBackAndForth(page, seen);
});

test('a page that comes after the press, whatever stopped the rest, leaves again', async ({ page, context }) => {
  await weather(context, true);
  await page.goto('/');
  await context.route('**/situaties/', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  await page.evaluate(() => {
    location.href = '/situaties/';
    sessionStorage.setItem('v', String(Date.now() + 200));
  });
  await expect.poll(() => page.url()).toBe(exitAddress);
});

test('somebody who comes back on purpose finds the site, and what came before stays away', async ({
  page,
  context,
}) => {
  await weather(context, true);
  await page.goto('/');
  await page.goto('/situaties/');
  await leave(page);
  await page.goto('/hulp/nood/');
  await expect(page.locator('main h1')).toBeVisible();
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  for (let times = 0; times < 3; times++) {
    await page.goBack({ waitUntil: 'commit', timeout: 3000 }).catch(() => null);
    await page.waitForTimeout(150);
    await expect.poll(() => isOurs(page)).toBe(false);
  }
});

/** What Chromium does in a tab that was closed and opened again, in the old way of asking. */
function callBackAVisit(): void {
  const { PerformanceNavigation: old } = window as unknown as { PerformanceNavigation: { prototype: object } };
  Object.defineProperty(old.prototype, 'type', { get: () => 0 });
}

test('a tab that was closed and opened again leaves again', async ({ page, context }) => {
  await weather(context, true);
  const seen = await watchForOurs(page);
  await page.addInitScript(callBackAVisit);
  await page.goto(before);
  await page.goto('/situaties/');
  await page.goto('/hulp/nood/');
  await leave(page);
  await goBackAndForth(page, seen);
});

test('a tab that was opened again without its storage leaves again', async ({ page, context }) => {
  await weather(context, true);
  const seen = await watchForOurs(page);
  await page.addInitScript(callBackAVisit);
  await page.addInitScript(() => {
    sessionStorage.clear();
  });
  await page.goto(before);
  await page.goto('/hulp/nood/');
  await leave(page);
  await goBackAndForth(page, seen);
});

for (const answers of [true, false]) {
  test(`a page that the browser froze before another site was visited is dropped when our server ${answers ? 'answers' : 'is gone'}`, async ({
    baseURL,
  }) => {
    const ours = baseURL ?? '';
    const browser = await chromium.launch({
      executablePath: requireChromium(),
      args: chromiumArguments,
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
    const page = await browser.newPage();
    const shown: string[] = [];
    await page.exposeFunction('tellShown', (text: string) => shown.push(text));
    await page.addInitScript((site) => {
      if (!location.href.startsWith(site)) return;
      addEventListener('pageshow', ({ persisted }) => {
        // The page that somebody left from may come up blank, to leave again; it shows nothing.
        if (persisted && !document.documentElement.hidden)
          (window as unknown as { tellShown: (text: string) => void }).tellShown(location.pathname);
      });
    }, ours);
    await page.route(/^https:/, (route) => route.fulfill({ contentType: 'text/html', body: '<h1>elders</h1>' }));
    const goBack = async () => {
      const left = page.waitForEvent('framenavigated');
      // Later, so that the answer to this call comes from a page that is still there.
      await page.evaluate(() => {
        setTimeout(() => {
          history.back();
        });
      });
      await left;
    };
    await page.goto('https://voor.example/');
    await page.goto(`${ours}/hulp/nood/`);
    await page.goto('https://elders.example/');
    await goBack();
    // The page tells it itself, and may do so after the browser told where it went.
    await expect
      .poll(() => shown, 'this browser freezes no pages, so the test would show nothing')
      .toEqual(['/hulp/nood/']);
    await page.goto('https://elders.example/');
    await page.goto(`${ours}/situaties/`);
    shown.length = 0;
    if (!answers) await page.route('**/v.txt', (route) => route.abort());
    await page.locator('a[data-exit]').click({ noWaitAfter: true });
    await page.waitForURL(exitAddress);
    for (let times = 0; times < 5; times++) {
      await page.goBack({ waitUntil: 'commit', timeout: 3000 }).catch(() => null);
      await expect.poll(() => page.url().startsWith(ours), `Back ${times + 1} rests on ${page.url()}`).toBe(false);
    }
    expect(shown).toEqual([]);
    await browser.close();
  });
}

test('is blank in the very moment of the press', async ({ page, context }) => {
  await weather(context, true);
  // Whatever the server does.
  await context.route('**/v.txt', () => undefined);
  await page.goto('/hulp/nood/');
  const { hidden, title } = await page.locator('a[data-exit]').evaluate((link) => {
    (link as HTMLElement).click();
    return { hidden: document.documentElement.hidden, title: document.title };
  });
  expect(hidden).toBe(true);
  expect(title).not.toMatch(/\p{L}/u);
  await page.waitForURL(exitAddress);
});

test('a page from the back/forward cache leaves again', async ({ page, context }) => {
  await weather(context, true);
  await page.goto('/hulp/nood/');
  await page.evaluate(() => {
    sessionStorage.setItem('v', '1');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect.poll(() => isOurs(page)).toBe(false);
});

test.describe('with Shift', () => {
  test('three times leaves, and each press is announced in neutral words', async ({ page, context }) => {
    await weather(context, true);
    await page.goto('/situaties/partnergeweld/');
    const status = page.locator('[data-exit-status]');
    await page.keyboard.press('Shift');
    await expect(status).toHaveText(words.exitOnce);
    await page.keyboard.press('Shift');
    await expect(status).toHaveText(words.exitTwice);
    await page.keyboard.press('Shift');
    await expect.poll(() => isOurs(page)).toBe(false);
  });

  test('capitals, Shift+Tab and selecting with Shift do not leave', async ({ page }) => {
    await page.goto('/hulp/nood/');
    for (const key of ['Shift+A', 'Shift+B', 'Shift+Tab', 'Shift+Tab', 'Shift+C']) await page.keyboard.press(key);
    for (let times = 0; times < 3; times++) await page.locator('main h1').click({ modifiers: ['Shift'] });
    await page.keyboard.press('Shift');
    await expect(page.locator('main h1')).toBeVisible();
  });
});

test.describe('Shift that was meant for something else', () => {
  test('beside words that arrive without keys does not leave', async ({ page }) => {
    await page.goto('/zoeken/');
    const field = page.locator('input[type="search"]');
    await field.focus();
    for (const word of ['Mijn ', 'Buurman ', 'Slaat ']) {
      await page.keyboard.press('Shift');
      await page.keyboard.insertText(word);
    }
    await page.keyboard.press('Shift');
    await expect(field).toHaveValue('Mijn Buurman Slaat ');
  });

  test('held while the wheel turns does not leave', async ({ page }) => {
    await page.goto('/hulp/nood/');
    for (let times = 0; times < 3; times++) {
      await page.keyboard.down('Shift');
      await page.mouse.wheel(0, 100);
      await page.evaluate(() => new Promise(requestAnimationFrame));
      await page.keyboard.up('Shift');
    }
    await expect(page.locator('main h1')).toBeVisible();
  });
});

test.describe('the link itself', () => {
  test('is the second stop for a keyboard, and stays in sight while reading', async ({ page }) => {
    await page.goto('/situaties/partnergeweld/wat-je-kunt-doen/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).toHaveAttribute('href', exitAddress);
    await page.evaluate(() => {
      scrollTo(0, document.body.scrollHeight);
    });
    await expect(page.locator('a[data-exit]')).toBeInViewport({ ratio: 1 });
  });

  test('stays in sight in a low window, as of a phone on its side or a page at 400 %', async ({ page }) => {
    for (const [width, height] of [
      [667, 331],
      [320, 256],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.goto('/situaties/partnergeweld/wat-je-kunt-doen/');
      await page.evaluate(() => {
        scrollTo(0, document.body.scrollHeight / 2);
      });
      await expect(page.locator('a[data-exit]')).toBeInViewport({ ratio: 1 });
    }
  });

  test('lies over neither number in a low window, in no language', async ({ page }) => {
    const covered: string[] = [];
    for (const [width, height] of [
      [667, 331],
      [320, 256],
    ] as const) {
      await page.setViewportSize({ width, height });
      for (const code of [sourceLanguage, ...listLanguages()]) {
        await page.goto(addressIn(code, '/'));
        const boxes = await page.locator('.bar a:not([data-exit])').evaluateAll((links) => {
          const exit = document.querySelector('.bar a[data-exit]')?.getBoundingClientRect();
          if (!exit || links.length < 2) throw new Error('The bar has no exit or no numbers.');
          return links.map((link) => {
            const { left, right, top, bottom } = link.getBoundingClientRect();
            const isApart = right <= exit.left || left >= exit.right || bottom <= exit.top || top >= exit.bottom;
            return isApart ? '' : link.textContent;
          });
        });
        covered.push(...boxes.filter(Boolean).map((number) => `${code} ${width}×${height}: ${number}`));
      }
    }
    expect(covered).toEqual([]);
  });

  test('has an edge in forced colours', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto('/');
    const edge = await page.locator('a[data-exit]').evaluate((link) => getComputedStyle(link).borderTopWidth);
    expect(parseFloat(edge)).toBeGreaterThanOrEqual(2);
  });

  test('stands once in sight and once for ears on every page, and needs no script', () => {
    const addresses = listAddresses();
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) {
      const html = readBuilt(address);
      const links = [...html.matchAll(/<a\b[^>]*>/g)].filter(([tag]) => tag.includes(`href="${exitAddress}"`));
      expect(links.length, address).toBe(2);
      for (const [tag] of links) expect(tag, address).toContain('rel="noreferrer"');
    }
  });

  test('works without JavaScript', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    await weather(context, true);
    const page = await context.newPage();
    await page.goto('/hulp/nood/');
    await page.locator('a[data-exit]').click();
    await expect.poll(() => page.url()).toBe(exitAddress);
    await context.close();
  });
});
