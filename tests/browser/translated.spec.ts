import { listReaderAddresses, readBuilt, readInterfaceWords } from '../support/site.ts';
import { expect, test, type Page } from '../support/test.ts';

const words = readInterfaceWords();

/** Does what a translator in a browser does: wraps every text that may be translated, and puts other words there. */
async function translate(page: Page, word = 'اتصل'): Promise<void> {
  await page.evaluate((other) => {
    document.documentElement.lang = 'ar';
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (text.data.trim() === '' || text.parentElement?.closest('[translate="no"], script, style')) continue;
      const wrap = document.createElement('span');
      wrap.textContent = text.data.replaceAll(/\p{L}+/gu, other);
      text.replaceWith(wrap);
    }
  }, word);
}

/** The digits of each link to call, in the order in which the eye meets them from left to right. */
function readCalls(page: Page): Promise<{ dialled: string; seen: string }[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href^="tel:"]')].flatMap((link) => {
      const walker = document.createTreeWalker(link, NodeFilter.SHOW_TEXT);
      const digits: { x: number; y: number; digit: string }[] = [];
      while (walker.nextNode()) {
        const text = walker.currentNode as Text;
        if (text.parentElement?.closest('.for-ears')) continue;
        text.data.split('').forEach((digit, at) => {
          if (!/[\d+]/.test(digit)) return;
          const range = document.createRange();
          range.setStart(text, at);
          range.setEnd(text, at + 1);
          const { x, y, width } = range.getBoundingClientRect();
          if (width > 0) digits.push({ x, y, digit });
        });
      }
      if (digits.length === 0) return [];
      digits.sort((a, b) => Math.round((a.y - b.y) / 8) || a.x - b.x);
      return [{ dialled: link.href.slice('tel:'.length), seen: digits.map(({ digit }) => digit).join('') }];
    }),
  );
}

test('a number reads as it is dialled when the page is put into Arabic', async ({ page }) => {
  let read = 0;
  for (const address of ['/', '/hulp/hulplijnen/', '/hulp/nood/', '/hulp/andere-talen/', '/professionals/']) {
    await page.goto(address);
    await page.evaluate(() => {
      for (const folded of document.querySelectorAll('details')) folded.open = true;
    });
    await translate(page);
    const calls = await readCalls(page);
    for (const { dialled, seen } of calls) {
      // A name may hold a number of its own, before or behind.
      expect(seen.includes(dialled), `${address}: ${dialled} reads ${seen}`).toBe(true);
    }
    read += calls.length;
  }
  expect(read).toBeGreaterThan(20);
});

test('every number to press stands in an element of its own, left to right and untranslated', () => {
  let numbers = 0;
  for (const address of listReaderAddresses()) {
    for (const [link] of readBuilt(address).matchAll(/<a\b[^>]*href="tel:[^"]+"[^>]*>[\s\S]*?<\/a>/g)) {
      if (!/\d/.test(link.replaceAll(/<[^>]*>/g, ''))) continue;
      const own = [...link.matchAll(/<(\w+)\b([^>]*)>(?=[^<\p{L}]*\d[^<\p{L}]*<)/gu)].every(
        ([, , attributes = '']) => /\bdir="ltr"/.test(attributes) && /\btranslate="no"/.test(attributes),
      );
      expect(own, `${address}: ${link}`).toBe(true);
      numbers++;
    }
  }
  expect(numbers).toBeGreaterThan(500);
});

test('a translated page is not read aloud by the Dutch voice', async ({ page }) => {
  await page.addInitScript(() => {
    const voice = { lang: 'nl-NL', localService: true, name: 'proef', default: true, voiceURI: 'proef' };
    speechSynthesis.getVoices = () => [voice];
  });
  await page.goto('/hulp/nood/');
  await translate(page);
  await page.locator('[data-tool="read"]').first().click();
  await expect(page.locator('.tool-box')).toContainText(words.site.read.translated);
  await expect(page.locator('.tool-box button')).toHaveCount(1);
});

test.describe('what is open now', () => {
  const now = (page: Page) =>
    page.locator('[data-now]').evaluateAll((places) => places.map(({ textContent }) => textContent));

  test('is worked out again at the minute that it changes', async ({ page }) => {
    await page.clock.install({ time: new Date('2026-11-23T15:58:30Z') });
    await page.goto('/hulp/hulplijnen/');
    await page.clock.runFor(2000);
    await expect.poll(async () => (await now(page)).join()).toContain(words.hulplijnen.openNow);
    const before = await now(page);
    await page.clock.runFor(120_000);
    const after = await now(page);
    expect(after).not.toEqual(before);
    expect(after.filter((text) => text.includes(words.hulplijnen.closedNow)).length).toBeGreaterThan(
      before.filter((text) => text.includes(words.hulplijnen.closedNow)).length,
    );
  });

  test('is worked out again when somebody comes back to the page', async ({ page }) => {
    await page.clock.install({ time: new Date('2026-11-23T10:00:00Z') });
    await page.goto('/hulp/hulplijnen/');
    await page.clock.runFor(2000);
    await expect.poll(async () => (await now(page)).join()).toContain(words.hulplijnen.openNow);
    // The timers of a tab in the background may sleep for hours; only the clock goes on.
    await page.clock.setSystemTime(new Date('2026-11-23T22:30:00Z'));
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
    await expect.poll(async () => (await now(page)).join()).not.toContain(words.hulplijnen.openNow);
  });
});
