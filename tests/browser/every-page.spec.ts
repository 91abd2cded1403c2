import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { headersFor, parseHeadersFile } from '../../src/security/headers.ts';
import { findViolations } from '../support/axe.ts';
import { listAddresses, readBuilt } from '../support/site.ts';

const addresses = listAddresses();
const rules = parseHeadersFile(readFileSync('dist/_headers', 'utf8'));
/** How many pages one test visits: enough to be quick, few enough to be tried again. */
const perTest = 20;
const always = ['a[href="tel:112"]', 'a[href="tel:08002000"]', 'a[data-exit]'];

test.describe('every page is accessible, self-contained and silent, and keeps to its policy', () => {
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
        const response = await page.goto(address);
        const policy = headersFor(rules, address)['Content-Security-Policy'];
        if (!policy || response?.headers()['content-security-policy'] !== policy) tell('has another policy');
        for (const violation of await findViolations(page)) tell(violation);
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
