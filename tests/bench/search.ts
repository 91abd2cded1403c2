import type { Server, ServerResponse } from 'node:http';
import { chromium, type Browser, type Page } from '@playwright/test';
import { createSiteServer } from '../../src/build/site-server.ts';
import { chromiumArguments, requireChromium } from '../support/chromium.ts';
import { readQueries } from '../support/queries.ts';
import { formatTable, median, quantile } from './figures.ts';
import { listen } from './pages.ts';
import { becomeSlowPhone } from './slow-phone.ts';

/** A field to type in, and where what was found appears. */
interface Field {
  readonly name: string;
  readonly address: string;
  readonly field: string;
  readonly found: string;
  readonly texts: readonly string[];
}

const runs = 3;
const fields: readonly Field[] = [
  {
    name: 'search',
    address: '/zoeken/',
    field: 'input[type="search"]',
    found: '[data-search-results]',
    texts: readQueries('dev')
      .slice(0, 25)
      .map(({ q }) => q),
  },
  {
    name: 'region finder',
    address: '/veilig-thuis/vind-je-regio/',
    field: 'input[name="plaats"]',
    found: '[data-region-answer]',
    texts: ['den haag', '3511', 'beek', 'leeuwarden', '1012', 'sittard', 'den bosch', '9711', 'almere', 'zwolle'],
  },
];

/** Types a text at once and tells how long it takes until what was found stands there and has been painted. */
function timeToResults(page: Page, { field, found }: Field, text: string): Promise<number> {
  return page.evaluate(
    async ([fieldSelector, foundSelector, typed]) => {
      const input = document.querySelector<HTMLInputElement>(fieldSelector);
      const place = document.querySelector(foundSelector);
      if (!input || !place) throw new Error(`There is no ${fieldSelector} or no ${foundSelector}.`);
      const start = performance.now();
      const changed = new Promise<void>((resolve) => {
        new MutationObserver(() => {
          if (place.querySelector('a')) resolve();
        }).observe(place, { childList: true, subtree: true });
      });
      input.focus();
      input.value = typed;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await Promise.race([changed, new Promise((resolve) => setTimeout(resolve, 10_000))]);
      await new Promise((resolve) => requestAnimationFrame(resolve));
      return performance.now() - start;
    },
    [field, found, text] as const,
  );
}

async function benchField(browser: Browser, server: Server, site: string, field: Field): Promise<(string | number)[]> {
  const cold: number[] = [];
  const bytes: number[] = [];
  let warm: number[] = [];
  for (let run = 0; run < runs; run++) {
    const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
    await becomeSlowPhone(page);
    await page.goto(site + field.address, { waitUntil: 'networkidle' });
    await page.locator(field.field).waitFor();
    // Counted by the server, because what a worker fetches is not told to the page.
    let fetched = 0;
    const count = (_: unknown, response: ServerResponse) => {
      response.once('finish', () => (fetched += Number(response.getHeader('content-length') ?? 0)));
    };
    server.on('request', count);
    cold.push(await timeToResults(page, field, field.texts[0] ?? ''));
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(500);
    bytes.push(fetched);
    server.off('request', count);
    warm = [];
    for (const text of field.texts.slice(1)) warm.push(await timeToResults(page, field, text));
    await page.close();
  }
  const ms = (value: number) => Math.round(value);
  return [field.name, median(bytes), ms(median(cold)), ms(quantile(warm, 0.5)), ms(quantile(warm, 0.95))];
}

/** What search and the region finder fetch and how soon they answer on a slow phone. */
export async function benchSearch(): Promise<void> {
  const server = createSiteServer('dist');
  const site = await listen(server);
  const browser = await chromium.launch({ executablePath: requireChromium(), args: chromiumArguments });
  const rows: (string | number)[][] = [];
  for (const field of fields) rows.push(await benchField(browser, server, site, field));
  await browser.close();
  server.close();
  console.log(
    'Typing on a slow phone: bytes fetched for the first answer, ms to it (cold), and from keystroke to results, the pause for typing included.',
  );
  console.log(formatTable(['', 'bytes', 'cold', 'p50', 'p95'], rows));
}
