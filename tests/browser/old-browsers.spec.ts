import { globSync, readFileSync } from 'node:fs';
import { compatData, lackedBy } from '../support/compat.ts';
import { expect, test, type Page } from '../support/test.ts';
import { listReaderAddresses, readBuilt, readInterfaceWords } from '../support/site.ts';
import { longestExample, readTreeFile, answer } from '../support/walk.ts';

const words = readInterfaceWords();

/** Without these the page of this test does not come: the browser itself asks for them, by our policy. */
const kept = /^(?:TrustedType|PolicyFactory|trustedTypes)/;

/** Every member that a browser of the floor lacks, as a way from the global object, by the data that linters use too. */
function listYounger(): string[][] {
  const ways: string[][] = [];
  const look = (tree: Record<string, unknown>) => {
    for (const [name, entry] of Object.entries(tree)) {
      if (kept.test(name) || typeof entry !== 'object' || entry === null) continue;
      for (const [member, value] of Object.entries(
        entry as Record<string, { __compat?: Parameters<typeof lackedBy>[0] }>,
      )) {
        const statement = value.__compat;
        if (!statement || member === '__compat' || kept.test(member)) continue;
        if (lackedBy(statement).length === 0 || statement.status?.deprecated) continue;
        ways.push([name, member.replace(/_static$/, ''), member.endsWith('_static') ? 'static' : '']);
      }
    }
  };
  look(compatData.api);
  look(compatData.javascript.builtins ?? {});
  return ways;
}

/** Takes functions away where they are: from the prototype, from the constructor, or from the global object. */
function takeAway(ways: string[][]): number {
  const scope = globalThis as unknown as Record<string, Record<string, unknown> & { prototype?: object }>;
  let taken = 0;
  for (const [owner = '', member = '', kind] of ways) {
    const holder = scope[owner];
    const own = owner === 'Window' || owner === 'WorkerGlobalScope' ? globalThis : undefined;
    const places = kind === 'static' ? [holder] : [holder?.prototype, holder, own];
    for (const place of places) {
      // What a browser cannot do without, it does not let go of.
      if (place && Object.hasOwn(place, member) && Reflect.deleteProperty(place, member)) taken++;
    }
  }
  return taken;
}

/** Makes a pattern that looks behind what it is in Safari before 16.4: a mistake, thrown where it is made. */
function forgetLookingBehind(): void {
  const own = RegExp;
  const judge = (pattern: unknown) => {
    if (/\(\?<[=!]/.test(pattern instanceof own ? pattern.source : String(pattern)))
      throw new SyntaxError('Invalid regular expression: invalid group specifier name');
  };
  globalThis.RegExp = new Proxy(own, {
    construct(target, given: unknown[], made) {
      judge(given[0]);
      return Reflect.construct(target, given, made) as RegExp;
    },
    apply(target, self, given: unknown[]) {
      judge(given[0]);
      return Reflect.apply(target, self, given) as RegExp;
    },
  });
}

const younger = listYounger();

/** A tab of a browser as old as the floor, as far as its functions go; the workers are as old. */
async function growOld(page: Page, withWorker = true): Promise<{ errors: string[] }> {
  expect(younger.length).toBeGreaterThan(200);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const script = `(${takeAway.toString()})(${JSON.stringify(younger)});(${forgetLookingBehind.toString()})();`;
  await page.addInitScript(script);
  // A copy of the site takes no worker that was changed on the way.
  if (!withWorker) return { errors };
  await page.context().route('**/_zoek/werker.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${script}${await response.text()}` });
  });
  return { errors };
}

test('a browser of the floor is really without what is younger', async ({ page }) => {
  await growOld(page);
  await page.goto('/');
  const there = await page.evaluate(() => [
    'groupBy' in Map,
    'toSorted' in Array.prototype,
    'checkVisibility' in Element.prototype,
    'json' in Response,
    'timeout' in AbortSignal,
    'navigation' in globalThis,
  ]);
  expect(there).toEqual([false, false, false, false, false, false]);
});

test('no script of the site looks behind, which Safari before 16.4 cannot', () => {
  const scripts = globSync('dist/**/*.js').map((file) => [file, readFileSync(file, 'utf8')] as const);
  const inline = /<script>[\s\S]+?<\/script>/g;
  const pages = ['/', '/kader/regio/', '/hulp/nood/'].flatMap((address) =>
    [...readBuilt(address).matchAll(inline)].map(([text]) => [address, text] as const),
  );
  expect(scripts.length).toBeGreaterThan(10);
  expect(pages.length).toBeGreaterThan(0);
  const behind = [...scripts, ...pages].filter(([, text]) => /\(\?<[=!]/.test(text)).map(([where]) => where);
  expect(behind).toEqual([]);
});

for (const place of ['Den Haag', 'mijn postcode is 3511 AB'])
  test(`in a browser of the floor the region finder knows "${place}"`, async ({ page }) => {
    const { errors } = await growOld(page);
    await page.goto('/veilig-thuis/vind-je-regio/');
    await page.locator('input[name="plaats"]').fill(place);
    await expect(page.locator('[data-region-result] a').first()).toHaveAttribute('href', /\/regio\//);
    expect(errors).toEqual([]);
  });

for (const [code, danger] of [
  ['ar', 'زوجي سيقتلني'],
  ['bg', 'ще ме убие'],
  ['uk', 'він мене вб’є'],
] as const)
  test(`in a browser of the floor search hears danger in ${code}`, async ({ page }) => {
    const { errors } = await growOld(page);
    await page.goto(`/${code}/zoeken/`);
    await page.locator('input[type="search"]').fill(danger);
    await expect(page.locator('.search a[href="tel:112"]').first()).toBeVisible();
    expect(errors).toEqual([]);
  });

test('in a browser of the floor the region finder answers', async ({ page }) => {
  const { errors } = await growOld(page);
  await page.goto('/veilig-thuis/vind-je-regio/');
  await page.locator('input[name="plaats"]').fill('1012 AB');
  await expect(page.locator('[data-region-result] a').first()).toHaveAttribute('href', /amsterdam/);
  expect(errors).toEqual([]);
});

test('in a browser of the floor search finds, from the page and from the bar', async ({ page }) => {
  const { errors } = await growOld(page);
  await page.goto('/zoeken/');
  await page.locator('input[type="search"]').fill('oma krijgt haar pinpas niet terug');
  await expect(page.locator('[data-search-results] a').first()).toHaveAttribute('href', /ouderenmishandeling/);
  await page.goto('/hulp/nood/');
  await page.locator('[data-search-open]').first().click();
  await expect(page.locator('input[type="search"]')).toBeVisible();
  expect(errors).toEqual([]);
});

test('in a browser of the floor a walk reaches its outcome, at one address', async ({ page }) => {
  const { errors } = await growOld(page);
  await page.goto('/wat-kan-ik-doen/');
  for (const id of longestExample(readTreeFile('wat-kan-ik-doen')).answers) await answer(page, id);
  await expect(page.locator('[data-outcome]')).toBeVisible();
  expect(new URL(page.url()).pathname).toBe('/wat-kan-ik-doen/');
  expect(errors).toEqual([]);
});

test('in a browser of the floor the exit leaves, and Back does not show the site', async ({ page, context }) => {
  await context.route(/^https:/, (route) => route.fulfill({ contentType: 'text/html', body: '<h1>weer</h1>' }));
  const { errors } = await growOld(page);
  await page.goto('data:text/html,elders');
  await page.goto('/');
  await page.goto('/hulp/nood/');
  for (let times = 0; times < 3; times++) await page.keyboard.press('Shift');
  await page.waitForURL(/^https:/);
  for (let times = 0; times < 2; times++) {
    await page.goBack({ waitUntil: 'commit', timeout: 3000 }).catch(() => null);
    await expect.poll(() => page.url()).toMatch(/^https:|^data:/);
  }
  expect(errors).toEqual([]);
});

test('in a browser of the floor the site can be kept and wiped', async ({ page }) => {
  const { errors } = await growOld(page, false);
  await page.goto('/over/offline/');
  await page.getByRole('button', { name: words.offline.yes }).click();
  await expect(page.locator('[data-offline-ready]')).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: words.offline.wipe }).click();
  await expect(page.locator('[data-wipe]')).toHaveText(words.offline.wiped.replace('{aantal}', '0'));
  expect(errors).toEqual([]);
});

test('in a browser of the floor the text that is read aloud is the text of the page', async ({ page }) => {
  const { errors } = await growOld(page);
  await page.addInitScript(() => {
    const spoken: string[] = [];
    const voice = { lang: 'nl-NL', localService: true, name: 'proef', default: true, voiceURI: 'proef' };
    class Utterance extends EventTarget {
      onend: (() => void) | null = null;
      readonly text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    const speak = (one: Utterance) => {
      spoken.push(one.text);
      setTimeout(() => one.onend?.());
    };
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
    Object.defineProperty(window, 'speechSynthesis', {
      value: Object.assign(new EventTarget(), { getVoices: () => [voice], speak, cancel: () => undefined }),
    });
    Object.assign(window, { spoken });
  });
  await page.goto('/hulp/nood/');
  await page.locator('[data-tool="read"]').first().click();
  await page.locator('.tool-box button').first().click();
  const heading = (await page.locator('main h1').textContent())?.trim() ?? '';
  await expect.poll(() => page.evaluate(() => (window as unknown as { spoken: string[] }).spoken)).toContain(heading);
  expect(errors).toEqual([]);
});

test('every page opens without an error in a browser of the floor', async ({ page }) => {
  const { errors } = await growOld(page);
  const addresses = listReaderAddresses().filter((_, at) => at % 12 === 0);
  expect(addresses.length).toBeGreaterThan(15);
  for (const address of addresses) {
    await page.goto(address);
    await expect(page.locator('main h1').first(), address).toBeVisible();
  }
  expect(errors).toEqual([]);
});
