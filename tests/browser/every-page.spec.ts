import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { splitAddress } from '../../src/language/language.ts';
import { headersFor, parseHeadersFile } from '../../src/security/headers.ts';
import { findViolations, type Seen } from '../support/axe.ts';
import { budgetOf, judge } from '../support/budget.ts';
import { listLooksOfAll, listVisited } from '../support/cover.ts';
import { measureFirstView } from '../support/first-view.ts';
import { isLong } from '../support/long.ts';
import { listEveryAddress, patternPage, packedSize, readBuilt } from '../support/site.ts';
import { judgeStructure } from '../support/structure.ts';
import { expect, test } from '../support/test.ts';

const addresses = listEveryAddress();
// `test:long` goes past every page; tests/README.md tells why nothing escapes without it.
const visitedPages = isLong ? addresses : listVisited();
const looked = isLong ? addresses : listLooksOfAll();
const forReaders = new Set(addresses.filter((address) => address !== patternPage));
const rules = parseHeadersFile(readFileSync('dist/_headers', 'utf8'));
const iconBytes = brotliCompressSync(readFileSync('dist/favicon.svg')).length;
/** How many pages one test visits: enough to be quick, few enough for two workers to share the work. */
const perTest = 20;
const always = ['a[href="tel:112"]', 'a[href="tel:08002000"]', 'a[data-exit]'];

/** Whether the picture beside the title lies over words of the title or of the lead. */
function pictureCoversWords(): boolean {
  const picture = document.querySelector('.title > .p')?.getBoundingClientRect();
  return [...document.querySelectorAll('.title > :is(h1, .lead)')].some((element) => {
    const words = document.createRange();
    words.selectNodeContents(element);
    return [...words.getClientRects()].some(
      ({ left, right, top, bottom }) =>
        picture && left < picture.right && right > picture.left && top < picture.bottom && bottom > picture.top,
    );
  });
}

test.describe('every page is self-contained, silent and light, begins with the numbers, and keeps to its policy', () => {
  for (let from = 0; from < visitedPages.length; from += perTest) {
    const visited = visitedPages.slice(from, from + perTest);
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
        // What the page itself weighs is held below, for all at once.
        const budget = { ...budgetOf(address), html: Infinity };
        if (forReaders.has(address)) problems.push(...judge(view, budget));
        const policy = headersFor(rules, address)['Content-Security-Policy'];
        if (!policy || view.headers['content-security-policy'] !== policy) tell('has another policy');
        if (await page.evaluate(pictureCoversWords)) tell('has a picture over its first words');
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

/** What was looked at on pages before. */
const seen: Seen = new Map();

test.describe('every look of every page says what it is, and keeps its contrast in the light, in the dark and in forced colours', () => {
  // In one go but for the long run: what one page showed, the next need not.
  const parts = isLong ? 6 : 1;
  for (let part = 0; part < parts; part++) {
    test(`part ${part + 1} of ${parts}`, async ({ page }) => {
      test.setTimeout(isLong ? 3_600_000 : 1_200_000);
      expect(looked.length).toBeGreaterThan(parts);
      const problems: string[] = [];
      for (const address of looked.filter((_, at) => at % parts === part)) {
        await page.goto(address);
        const violations = await findViolations(page, isLong ? undefined : seen);
        for (const violation of violations) problems.push(`${address} ${violation}`);
      }
      expect(problems).toEqual([]);
    });
  }
});

test('what can be read of every page without a browser is right: names, ids, what stands in what', () => {
  const problems = addresses.flatMap((address) =>
    judgeStructure(readBuilt(address)).map((problem) => `${address} ${problem}`),
  );
  expect(problems).toEqual([]);
});

test('every page keeps within the bytes that it may take, and has a policy', () => {
  const problems = [...forReaders].flatMap((address) => {
    const bytes = packedSize(address);
    const { html } = budgetOf(address);
    const hasPolicy = headersFor(rules, address)['Content-Security-Policy'] !== undefined;
    return [
      ...(bytes > html ? [`${address} HTML: ${bytes} > ${html}`] : []),
      ...(hasPolicy ? [] : [`${address} policy`]),
    ];
  });
  expect(problems).toEqual([]);
});

test('no two pages of a language share a title', () => {
  // In two languages a word may be the same.
  const titles = addresses.map(
    (address) => `${splitAddress(address).code} ${/<title[^>]*>([^<]*)<\/title>/.exec(readBuilt(address))?.[1]}`,
  );
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
