import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { splitAddress } from '../../src/language/language.ts';
import { exceptions, judge, ordinary, shiftAllowed } from '../support/budget.ts';
import { listKinds } from '../support/cover.ts';
import { delayScripts, measureFirstView } from '../support/first-view.ts';
import { watchComingIn } from '../support/in-pieces.ts';
import { isLong } from '../support/long.ts';
import { listReaderAddresses } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

// What every page weighs is judged where every page is visited anyway: every-page.spec.ts.
const addresses = listReaderAddresses();
const iconBytes = brotliCompressSync(readFileSync('dist/favicon.svg')).length;

test('no kind of page moves under the eyes of who reads before its scripts have come', async ({ page }) => {
  test.setTimeout(600_000);
  await delayScripts(page);
  const problems: string[] = [];
  const visited = isLong ? addresses : listKinds();
  expect(visited.length).toBeGreaterThan(5);
  for (const address of visited) problems.push(...judge(await measureFirstView(page, address, iconBytes)));
  expect(problems).toEqual([]);
});

test('what is on the screen stays where it is while the rest of the page comes in', async ({ page }) => {
  test.setTimeout(600_000);
  // What a page has on its first screen is the same in every language, but for the way it runs.
  const languages = ['nl', 'ar'];
  const visited = isLong ? addresses : listKinds().filter((address) => languages.includes(splitAddress(address).code));
  expect(visited.length).toBeGreaterThan(5);
  const moved: string[] = [];
  for (const address of visited) {
    const moves = await watchComingIn(page, address);
    const far = moves.reduce((sum, { value }) => sum + value, 0);
    if (far > shiftAllowed) moved.push(`${address} ${far.toFixed(4)}: ${moves.map(({ what }) => what).join(' || ')}`);
  }
  expect(moved).toEqual([]);
});

test('each exception is for a page that needs it', async ({ page }) => {
  const idle: string[] = [];
  for (const { pages, reason } of exceptions) {
    let isNeeded = false;
    for (const address of addresses.filter((one) => pages.test(one))) {
      isNeeded = judge(await measureFirstView(page, address, iconBytes), ordinary).length > 0;
      if (isNeeded) break;
    }
    if (!isNeeded) idle.push(`${pages.source}: ${reason}`);
  }
  expect(idle).toEqual([]);
});

test('a page that goes over its budget is named, with the asset that does it', async ({ page, baseURL }) => {
  const noise = Array.from({ length: 4000 }, (_, at) => Math.imul(at + 1, 0x9e3779b1).toString(36)).join('');
  const heavy = `<!doctype html><html lang="nl"><head><title>zwaar</title><link rel="icon" href="/favicon.svg">
    <link rel="stylesheet" href="/zwaar.css"><script type="module" src="/zwaar.js"></script></head>
    <body><p hidden>Later.</p><h1>Zwaar</h1></body></html>`;
  await delayScripts(page);
  await page.route(`${baseURL}/zwaar/`, (route) => route.fulfill({ contentType: 'text/html', body: heavy }));
  await page.route('**/zwaar.css', (route) => route.fulfill({ contentType: 'text/css', body: 'h1{color:red}' }));
  await page.route('**/zwaar.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 200));
    const body = `document.querySelector('p').hidden = false; globalThis.noise = '${noise}';`;
    await route.fulfill({ contentType: 'text/javascript', body });
  });
  const problems = (await measureFirstView(page, '/zwaar/', iconBytes).then(judge)).join('\n');
  expect(problems).toMatch(/^\/zwaar\/ scripts: .*\/zwaar\.js \d{5}/m);
  expect(problems).toMatch(/^\/zwaar\/ requests: 4 > 3 .*\/zwaar\.css/m);
  expect(problems).toMatch(/^\/zwaar\/ waits for \/zwaar\.css$/m);
  expect(problems).toMatch(/^\/zwaar\/ moves/m);
});
