import { readBuilt } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

const pages = (
  JSON.parse(readBuilt('/data/paginas.json')) as { url: string; audience: string[]; lang: string }[]
).filter(({ lang, url }) => lang === 'nl' && new URL(url, 'https://x').pathname.startsWith('/'));
const isWatched = ({ audience }: { audience: string[] }) => /^(?:slachtoffer|kind)$/.test(audience[0] ?? '');
const addressOf = ({ url }: { url: string }) => new URL(url, 'https://x').pathname;
/** The quiet line that says what the exit cannot do leads to the page about traces, above the text. */
const warning = 'main p[data-pagefind-ignore] > a[href="/over/sporen/"]';

test('who may be watched is told so on the first screen, with 112 and the exit above it', async ({ page }) => {
  const watched = pages.filter(isWatched).map(addressOf);
  expect(watched.length).toBeGreaterThan(5);
  for (const address of watched) {
    await page.goto(address);
    await expect(page.locator(warning), address).toHaveCount(1);
    const line = (await page.locator(warning).boundingBox())?.y ?? 0;
    for (const first of ['.bar a[href="tel:112"]', '.bar a[data-exit]']) {
      await expect(page.locator(first)).toBeInViewport();
      expect((await page.locator(first).boundingBox())?.y ?? Infinity, address).toBeLessThan(line);
    }
  }
});

test('pages for others do not carry the line', async ({ page }) => {
  const others = pages.filter(({ audience }) => audience[0] === 'professional').map(addressOf);
  expect(others.length).toBeGreaterThan(5);
  for (const address of others.slice(0, 4)) {
    await page.goto(address);
    await expect(page.locator(warning), address).toHaveCount(0);
  }
});
