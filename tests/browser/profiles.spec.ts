import { rmSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import {
  afterWiping,
  browserTraces,
  type BrowserFamily,
  type BrowserTrace,
  type Telling,
} from '../../src/safety/traces.ts';
import { chromiumArguments, requireChromium } from '../support/chromium.ts';
import { startFirefox } from '../support/firefox.ts';
import { makeProfile, searchProfile, type Found } from '../support/profile.ts';
import { readBuilt, readInterfaceWords } from '../support/site.ts';
import { chromium, expect, test, type Page } from '../support/test.ts';
import { longestExample, readTreeFile } from '../support/walk.ts';

const words = readInterfaceWords();
const tree = readTreeFile('wat-kan-ik-doen');
const record = readTreeFile('afwegingskader');

/** What somebody types on the way, each in a field of its own. No file of a browser may hold any of it. */
const typed = {
  question: 'zuurkoolvraag',
  place: 'zuurkoolplaats',
  sheet: 'zuurkoolbelblad',
  record: 'zuurkoolbesluit',
};

/** The least that two drivers have in common. */
interface Tab {
  goto(address: string): Promise<unknown>;
  type(selector: string, text: string): Promise<unknown>;
  evaluate<Argument, Result>(run: (argument: Argument) => Result, argument: Argument): Promise<Result>;
  waitForSelector(selector: string): Promise<unknown>;
  url(): string;
}

const press = (tab: Tab, selector: string) =>
  tab.evaluate((wanted) => {
    const element = document.querySelector<HTMLElement>(wanted);
    if (!element) throw new Error(`There is no ${wanted} at ${location.pathname}.`);
    element.click();
  }, selector);

async function walk(tab: Tab, { answers }: { answers: readonly string[] }): Promise<void> {
  for (const id of answers) {
    const before = await tab.evaluate(() => document.querySelector<HTMLElement>('[data-step]')?.dataset['step'], null);
    await press(tab, `a[data-answer="${id}"]`);
    await tab.waitForSelector(`[data-step]:not([data-step="${before ?? ''}"])`);
  }
}

/** Fills every field of a sheet, also one that is folded away. */
const fill = (tab: Tab, text: string) =>
  tab.evaluate((secret) => {
    const fields = [...document.querySelectorAll<HTMLTextAreaElement>('main textarea')];
    if (fields.length === 0) throw new Error(`There is nothing to fill at ${location.pathname}.`);
    for (const field of fields) {
      field.value = secret;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }, text);

/** Everything that a reader can do here, with the exit as its end. */
async function tour(tab: Tab, origin: string): Promise<void> {
  await tab.goto(`${origin}/`);
  await tab.goto(`${origin}/wat-kan-ik-doen/`);
  await walk(tab, longestExample(tree));
  await fill(tab, typed.sheet);
  await tab.goto(`${origin}/professionals/afwegingskader/`);
  await walk(tab, longestExample(record));
  await fill(tab, typed.record);
  await tab.goto(`${origin}/zoeken/`);
  await tab.type('input[type="search"]', `oma pinpas ${typed.question}`);
  await tab.waitForSelector('[data-search-results] a');
  await tab.goto(`${origin}/veilig-thuis/vind-je-regio/`);
  await tab.type('input[name="plaats"]', typed.place);
  await tab.waitForSelector('[data-region-unknown]');
  await tab.goto(`${origin}/hulp/hulplijnen/`);
  await tab.evaluate(() => {
    const choices = [...document.querySelectorAll<HTMLInputElement>('main input[type="radio"]')];
    choices.at(-1)?.click();
  }, null);
}

/** Keeps the site and wipes it again. */
async function keepAndWipe(tab: Tab, origin: string): Promise<void> {
  await tab.goto(`${origin}/over/offline/`);
  await press(tab, '[data-offline-yes]');
  await tab.waitForSelector('[data-state="ready"]:not([hidden])');
  await press(tab, '[data-wipe] button');
  await tab.waitForSelector('[data-wipe]:not(:has(button))');
}

const addresses = [
  '/hulp/hulplijnen/',
  '/wat-kan-ik-doen/',
  '/zoeken/',
  '/veilig-thuis/vind-je-regio/',
  '/professionals/afwegingskader/',
];
const titles = addresses.map((address) => (/<title[^>]*>([^<]+)</.exec(readBuilt(address))?.[1] ?? '').trim());
/** The steps of a walk have addresses too: one of them in a file would tell what somebody answered. */
const steps = [tree, record].flatMap(({ start, questions, outcomes }) =>
  [...Object.entries(questions), ...Object.entries(outcomes)].flatMap(([id, { url }]) => (id === start ? [] : [url])),
);

function tellingOf(text: string, host: string): Telling | 'answer' | 'typed' {
  if (Object.values(typed).includes(text)) return 'typed';
  if (steps.includes(text)) return 'answer';
  if (text === host) return 'host';
  return addresses.includes(text) ? 'address' : 'title';
}

/** Holds what was found against the list: which entry each file belongs to, and what it tells. */
function judge(family: BrowserFamily, found: readonly Found[], host: string, besides?: RegExp) {
  const list: Readonly<Record<string, BrowserTrace>> = browserTraces[family];
  const unexpected: string[] = [];
  const seen = new Map<string, Set<string>>();
  for (const { file, texts } of found) {
    const [id, entry] = Object.entries(list).find(([, { files }]) => files.test(file)) ?? [];
    for (const text of texts) {
      const telling = tellingOf(text, host);
      if (!entry && besides?.test(file) && telling === 'host') continue;
      if (!id || !entry?.tells.some((one) => one === telling)) unexpected.push(`${file} tells ${telling}: ${text}`);
      else seen.set(id, (seen.get(id) ?? new Set()).add(telling));
    }
  }
  const missing = Object.entries(list).flatMap(([id, { tells, sometimes }]) =>
    sometimes ? [] : tells.filter((telling) => !seen.get(id)?.has(telling)).map((telling) => `${id}: ${telling}`),
  );
  return { unexpected, missing };
}

/** What the neutral page is called here. */
const neutral = 'weer';

const engines: Record<BrowserFamily, (profile: string, visit: (tab: Tab) => Promise<void>) => Promise<void>> = {
  chromium: async (profile, visit) => {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: requireChromium(),
      args: chromiumArguments,
    });
    await context.route(/^https:/, (route) =>
      route.fulfill({ contentType: 'text/html', body: `<title>${neutral}</title>${neutral}` }),
    );
    await visit(context.pages()[0] ?? (await context.newPage()));
    await context.close();
  },
  firefox: async (profile, visit) => {
    const browser = await startFirefox(profile);
    await visit((await browser.newPage()) as unknown as Tab);
    await browser.close();
  },
};

for (const family of Object.keys(engines) as BrowserFamily[]) {
  for (const isKept of [false, true]) {
    const what = isKept ? 'keeping the site, wiping it and leaving' : 'a visit with the exit at its end';
    test(`the profile of ${family} holds after ${what} what the page about traces tells, and nothing else`, async ({
      baseURL,
    }) => {
      const origin = baseURL ?? '';
      const profile = makeProfile();
      const { host } = new URL(origin);
      await engines[family](profile, async (tab) => {
        if (isKept) await keepAndWipe(tab, origin);
        await tour(tab, origin);
        await press(tab, 'a[data-exit]').catch(() => undefined);
        await expect.poll(() => tab.url().startsWith(origin)).toBe(false);
      });
      const texts = [host, ...addresses, ...titles, ...steps, ...Object.values(typed)];
      const { files, found } = searchProfile(profile, texts);
      rmSync(profile, { recursive: true, force: true });
      expect(files, 'files of the profile').toBeGreaterThan(20);
      const besides = isKept ? (afterWiping as Partial<Record<BrowserFamily, RegExp>>)[family] : undefined;
      const { unexpected, missing } = judge(family, found, host, besides);
      expect(unexpected).toEqual([]);
      expect(missing, 'told on the page, and not found').toEqual([]);
    });
  }
}

for (const answers of [true, false])
  test(`chromium names no page of this site after the neutral one when our server ${answers ? 'answers' : 'is gone'}`, async ({
    baseURL,
  }) => {
    const origin = baseURL ?? '';
    const profile = makeProfile();
    await engines.chromium(profile, async (tab) => {
      const page = tab as unknown as Page;
      for (const address of ['/', '/situaties/', '/hulp/nood/']) await page.goto(origin + address);
      if (!answers) await page.route(`${origin}/**`, (route) => route.abort());
      await press(tab, 'a[data-exit]').catch(() => undefined);
      await expect.poll(() => page.title().catch(() => '')).toBe(neutral);
      await page.unroute(`${origin}/**`);
      // Whoever presses Back is sent away again.
      await page.goBack({ waitUntil: 'commit' }).catch(() => null);
      await expect.poll(() => tab.url().startsWith(origin)).toBe(false);
      await expect.poll(() => page.title().catch(() => '')).toBe(neutral);
    });
    // Who types a title in the address bar is offered the addresses that had it.
    const history = new DatabaseSync(path.join(profile, 'Default/History'));
    const visits = history.prepare('SELECT url, title FROM urls').all() as { url: string; title: string }[];
    history.close();
    rmSync(profile, { recursive: true, force: true });
    const ours = visits.filter(({ url }) => url.startsWith(origin));
    expect(ours.length).toBeGreaterThan(2);
    expect(visits.some(({ title }) => title === neutral)).toBe(true);
    expect(ours.filter(({ title }) => title === neutral)).toEqual([]);
  });

test('what is ticked stands in no file of firefox, also when a tab is open while it closes', async ({ baseURL }) => {
  const profile = makeProfile();
  const marker = 'zuurkoolvinkje';
  await engines.firefox(profile, async (tab) => {
    await tab.goto(`${baseURL ?? ''}/hulp/veilig-weggaan/`);
    await tab.evaluate((id) => {
      const box = document.querySelector<HTMLInputElement>('main input[type="checkbox"]');
      if (!box) throw new Error('There is nothing to tick.');
      // The browser keeps a tick under the id of its field.
      box.id = id;
      box.click();
      if (!box.checked) throw new Error('A tick did not stay.');
    }, marker);
    // The tabs have been written down, with what is ticked in them if that is kept at all.
    const tabs = () => searchProfile(profile, ['/hulp/veilig-weggaan/']).found.map(({ file }) => file);
    await expect.poll(() => tabs().some((file) => file.includes('sessionstore-backups'))).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 2_000));
  });
  const { files, found } = searchProfile(profile, [marker]);
  rmSync(profile, { recursive: true, force: true });
  expect(files, 'files of the profile').toBeGreaterThan(20);
  expect(found).toEqual([]);
});

test('the page about traces tells of each browser what is in the list', async ({ page }) => {
  await page.goto('/over/sporen/');
  for (const family of Object.keys(browserTraces) as BrowserFamily[]) {
    const items = page.locator(`[data-trace-browser="${family}"] [data-trace-item]`);
    expect(await items.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['traceItem']))).toEqual(
      Object.keys(browserTraces[family]),
    );
    expect(Object.keys(words.sporen.browsers[family]?.items ?? {}).sort()).toEqual(
      Object.keys(browserTraces[family]).sort(),
    );
  }
});
