import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test, type Page } from '../support/test.ts';
import { readContent } from '../../src/content/read.ts';
import type { Words } from '../../src/schema/words.ts';
import { headersFor, notFoundFor, parseHeadersFile } from '../../src/security/headers.ts';
import { splitAddress } from '../../src/language/language.ts';
import { listAddresses, listEveryAddress, readBuilt, readInterfaceWords } from '../support/site.ts';

const addresses = listAddresses();
const rules = parseHeadersFile(readFileSync('dist/_headers', 'utf8'));
const policyOf = (address: string) => headersFor(rules, address)['Content-Security-Policy'] ?? '';
const readDirectives = (policy: string) =>
  new Map(
    policy
      .split('; ')
      .map((directive) => directive.split(' '))
      .map(([name = '', ...values]) => [name, values]),
  );
const directives = readDirectives(policyOf('/'));
const html = addresses.map((address) => readBuilt(address));
const scripts = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.js'))
  .map((file) => readFileSync(`dist/${file}`, 'utf8'));

/** Collects what a page does against its policy. */
async function collectViolations(page: Page): Promise<string[]> {
  const violations: string[] = [];
  await page.exposeFunction('tellViolation', (text: string) => violations.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      const { tellViolation } = window as unknown as { tellViolation: (text: string) => void };
      tellViolation(`${location.pathname}: ${violatedDirective} ${blockedURI}`);
    });
  });
  return violations;
}

test('the page that is not there has the policy of a page, from the host and in itself', async ({ page }) => {
  const response = await page.goto('/bestaat/niet/');
  expect(response?.headers()['content-security-policy']).toBe(policyOf('/404.html'));
  expect(readBuilt('/404.html')).toContain(`http-equiv="Content-Security-Policy"`);
});

const pagesUnder = (path: string) =>
  path.endsWith('*')
    ? listEveryAddress().filter((address) => address.startsWith(path.slice(0, -1)))
    : [path.replace(/index\.html$/, '')];
const pageRules = rules.filter(
  ({ path }) => pagesUnder(path).some((address) => address.endsWith('/')) && path !== '/*',
);

for (const { path } of pageRules) {
  test(`each inline script and style that is allowed under ${path} stands in a page of it, and nothing else does`, () => {
    const notFound = notFoundFor(path, (page) => existsSync(`dist${page}`));
    const hashes = new Set(
      [...pagesUnder(path), notFound].flatMap((address) =>
        [...readBuilt(address).matchAll(/<(?:script|style)>([\s\S]*?)<\/(?:script|style)>/g)].map(
          ([, body = '']) => `'sha256-${createHash('sha256').update(body).digest('base64')}'`,
        ),
      ),
    );
    const found = readDirectives(policyOf(path.replace('*', '')));
    const allowed = ['script-src', 'style-src'].flatMap((name) => found.get(name) ?? []);
    expect(hashes.size).toBeGreaterThan(1);
    expect(allowed.filter((value) => value.startsWith("'sha256-")).sort()).toEqual([...hashes].sort());
  });
}

test('there is a rule for each folder of pages', () => {
  expect(pageRules.length).toBeGreaterThan(10);
});

test('each source that is allowed is one that the site uses', () => {
  const code = scripts.join('\n');
  const uses: Record<string, boolean> = {
    'script-src': html.some((text) => /<script[^>]* src="\//.test(text)),
    'style-src': html.some((text) => /<link[^>]*rel="stylesheet"/.test(text)),
    'img-src': html.some((text) => /<img |<link[^>]*rel="icon"/.test(text)),
    'connect-src': /fetch\(|XMLHttpRequest/.test(code),
    'worker-src': /new Worker\(|serviceWorker\.register|\.register\(/.test(code),
  };
  const open = [...directives].filter(([, values]) => values.includes("'self'")).map(([name]) => name);
  expect(open.length).toBeGreaterThan(0);
  for (const name of open) expect(uses[name], `${name} is open and nothing needs it`).toBe(true);
  for (const [name, values] of directives) {
    if (name in uses || name === 'trusted-types') continue;
    expect(
      values.filter((value) => !["'none'", "'script'"].includes(value)),
      name,
    ).toEqual([]);
  }
  for (const name of directives.get('trusted-types') ?? []) {
    expect(name === "'none'" || code.includes(name), `trusted-types ${name}`).toBe(true);
  }
});

const needed: readonly (readonly [directive: string, use: (page: Page) => Promise<unknown>])[] = [
  ['script-src', (page) => page.goto('/')],
  ['style-src', (page) => page.goto('/')],
  [
    'connect-src',
    async (page) => {
      await page.goto('/wat-kan-ik-doen/');
      await page.locator('a[data-answer]').last().click();
    },
  ],
  [
    'worker-src',
    async (page) => {
      await page.goto('/over/offline/');
      await page.locator('[data-offline-yes]').click();
    },
  ],
];
for (const [directive, use] of needed) {
  test(`the site misses something as soon as ${directive} allows nothing`, async ({ page }) => {
    const violations = await collectViolations(page);
    await page.route('**/', async (route) => {
      const response = await route.fetch();
      const values = directives.get(directive)?.join(' ') ?? '';
      const policy = policyOf('/').replace(`${directive} ${values}`, `${directive} 'none'`);
      await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
    });
    await use(page).catch(() => undefined);
    await expect
      .poll(() => violations.filter((text) => text.includes(directive)).length, { timeout: 30_000 })
      .toBeGreaterThan(0);
  });
}

test('a page may use nothing of the device but copying', async ({ page }) => {
  await page.goto('/');
  const allowed = await page.evaluate(() =>
    (document as unknown as { featurePolicy: { allowedFeatures(): string[] } }).featurePolicy.allowedFeatures(),
  );
  // Names that begin with "ch-" are hints that a browser sends only when a site asks, and ours does not.
  expect(allowed.filter((name) => !name.startsWith('ch-'))).toEqual(['clipboard-write']);
});

test('a trial copy names nobody to tell of a leak, and says on every page that it is one', async ({ request }) => {
  expect((await request.get('/.well-known/security.txt')).status()).toBe(404);
  const { languages } = readContent();
  const trialIn = (code: string) => {
    const own: Partial<Words> | undefined = languages.get(code)?.words;
    return (own?.eigenaar ?? readInterfaceWords().eigenaar).trial;
  };
  const untold = listEveryAddress().filter(
    (address) => !readBuilt(address).includes(trialIn(splitAddress(address).code)),
  );
  expect(untold).toEqual([]);
});

test('texts come packed, and the header file does not come at all', async ({ request }) => {
  const page = await request.get('/', { headers: { 'accept-encoding': 'br' } });
  expect(page.headers()['content-encoding']).toBe('br');
  expect((await request.get('/_headers')).status()).toBe(404);
});
