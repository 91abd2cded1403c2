import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { headersFor, parseHeadersFile } from '../../src/security/headers.ts';
import { findColourViolations, findStructureViolations } from '../support/axe.ts';
import { judge } from '../support/budget.ts';
import { listLooksOfAll } from '../support/cover.ts';
import { measureFirstView } from '../support/first-view.ts';
import { isLong } from '../support/long.ts';
import { listAddresses, listReaderAddresses, readBuilt } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

const addresses = listAddresses();
const forReaders = new Set(listReaderAddresses());
const rules = parseHeadersFile(readFileSync('dist/_headers', 'utf8'));
const iconBytes = brotliCompressSync(readFileSync('dist/favicon.svg')).length;
/** How many pages one test visits: enough to be quick, few enough for two workers to share the work. */
const perTest = 20;
const always = ['a[href="tel:112"]', 'a[href="tel:08002000"]', 'a[data-exit]'];

test.describe('every page is accessible, self-contained, silent and light, and keeps to its policy', () => {
  for (let from = 0; from < addresses.length; from += perTest) {
    const visited = addresses.slice(from, from + perTest);
    test(`from ${visited[0]} to ${visited.at(-1)}`, async ({ page, context, baseURL }) => {
      test.setTimeout(600_000);
      const problems: string[] = [];
      let at = '';
      const tell = (problem: string) => problems.push(`${at} ${problem}`);
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) tell(message.text());
      });
      page.on('pageerror', (error) => tell(error.message));
      page.on('request', (request) => {
        if (!request.url().startsWith(baseURL ?? '')) tell(`asks another host: ${request.url()}`);
      });
      await page.exposeFunction('tellProblem', tell);
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
          const { tellProblem } = window as unknown as { tellProblem: (text: string) => void };
          tellProblem(`goes against ${violatedDirective}: ${blockedURI}`);
        });
      });
      for (const address of visited) {
        at = address;
        await page.setViewportSize({ width: 360, height: 640 });
        const view = await measureFirstView(page, address, iconBytes);
        if (forReaders.has(address)) problems.push(...judge(view));
        const policy = headersFor(rules, address)['Content-Security-Policy'];
        if (!policy || view.headers['content-security-policy'] !== policy) tell('has another policy');
        for (const violation of await findStructureViolations(page)) tell(violation);
        // The first screen of a small phone shows the way to 112, to Veilig Thuis and away from here.
        const hidden = await page.evaluate(
          (selectors) =>
            selectors.filter((selector) => {
              const box = document.querySelector(selector)?.getBoundingClientRect();
              return !box || box.width === 0 || box.top < 0 || box.left < 0 || box.bottom > innerHeight;
            }),
          always,
        );
        if (hidden.length > 0) tell(`does not begin with ${hidden.join(', ')}`);
        await page.setViewportSize({ width: 320, height: 640 });
        const { wide, stored } = await page.evaluate(async () => ({
          wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          stored: {
            local: localStorage.length,
            session: sessionStorage.length,
            databases: (await indexedDB.databases()).length,
            caches: (await caches.keys()).length,
            workers: (await navigator.serviceWorker.getRegistrations()).length,
          },
        }));
        if (wide > 0) tell(`is ${wide} px wider than 320 px`);
        for (const [store, count] of Object.entries(stored)) if (count > 0) tell(`leaves something in ${store}`);
        for (const { name } of await context.cookies()) tell(`leaves the cookie ${name}`);
      }
      expect(problems).toEqual([]);
    });
  }
});

test.describe('every look of every page keeps its contrast, in the light, in the dark and in forced colours', () => {
  const parts = 6;
  // Colours follow from the way down to an element and from nothing else; `test:long` goes past every page all the same.
  for (let part = 0; part < parts; part++) {
    test(`part ${part + 1} of ${parts}`, async ({ page }) => {
      test.setTimeout(1_800_000);
      const looked = isLong ? addresses : listLooksOfAll();
      expect(looked.length).toBeGreaterThan(parts);
      const problems: string[] = [];
      for (const address of looked.filter((_, at) => at % parts === part)) {
        await page.goto(address);
        for (const violation of await findColourViolations(page)) problems.push(`${address} ${violation}`);
      }
      expect(problems).toEqual([]);
    });
  }
});

test('no two pages share a title', () => {
  const titles = addresses.map((address) => /<title>([^<]*)<\/title>/.exec(readBuilt(address))?.[1]);
  const double = titles.filter((title, at) => titles.indexOf(title) !== at);
  expect(double).toEqual([]);
});

test('every page offers 112 and the exit without JavaScript', () => {
  for (const address of addresses) {
    const html = readBuilt(address);
    expect(html, address).toContain('href="tel:112"');
    expect(html, address).toMatch(/<a[^>]*rel="noreferrer"[^>]*data-exit/);
  }
});
