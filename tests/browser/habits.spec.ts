import { readFileSync } from 'node:fs';
import { splitAddress } from '../../src/language/language.ts';
import { expect, test, type Page } from '../support/test.ts';
import { listAddresses, listEveryAddress, readBuilt, readInterfaceWords } from '../support/site.ts';

const words = readInterfaceWords();
const guidance = '/situaties/loverboys/signalen/';
const pages = JSON.parse(readBuilt('/data/paginas.json')) as { url: string; title: string; checkedOn: string }[];
const built = (file: string) => readFileSync(`dist/${file}`, 'utf8');

test('the sitemap lists exactly the pages that may be found', () => {
  const listed = [...built('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url = '']) => new URL(url).pathname,
  );
  const open = listEveryAddress().filter((address) => !readBuilt(address).includes('name="robots" content="noindex"'));
  expect(listed.length).toBeGreaterThan(50);
  expect(listed.sort()).toEqual(open.sort());
  expect(built('robots.txt')).toContain('/sitemap.xml');
});

test('the feed tells of guidance alone, newest first, each entry once', () => {
  const feed = built('wijzigingen.xml');
  const all = (pattern: RegExp) => [...feed.matchAll(pattern)].map(([, text = '']) => text);
  const [, ...ids] = all(/<id>([^<]+)<\/id>/g);
  const [, ...days] = all(/<updated>([^<]+)<\/updated>/g);
  expect(ids.length).toBeGreaterThan(10);
  expect(new Set(ids).size).toBe(ids.length);
  expect(days).toEqual([...days].sort().reverse());
  expect(ids.filter((id) => id.includes('/over/'))).toEqual([]);
});

test('the shortcut to search takes no words along, and only the search page offers it', async ({ request }) => {
  const description = built('opensearch.xml');
  expect(description).toMatch(/template="[^"?#{]+\/zoeken\/"/);
  const offering = listEveryAddress().filter((address) => readBuilt(address).includes('opensearch.xml'));
  expect(offering).toEqual(offering.filter((address) => splitAddress(address).plain === '/zoeken/'));
  expect(offering).toContain('/zoeken/');
  expect((await request.get('/opensearch.xml')).headers()['content-type']).toContain('xml');
});

test('the preview of a shared page for the public tells no topic', () => {
  const shared = listAddresses().filter((address) => /^\/(?:situaties|hulp|omstanders)\/.*[a-z]\/$/.test(address));
  const open = shared.filter((address) => !/voor-professionals|\/over\//.test(address));
  expect(open.length).toBeGreaterThan(30);
  for (const address of open) {
    const html = readBuilt(address);
    expect(html, address).toContain(`property="og:title" content="${words.site.name}"`);
    expect(html, address).toContain(`property="og:description" content="${words.site.share.card}"`);
  }
});

test('a page says to machines what it says to readers', async ({ page }) => {
  const about = pages.find(({ url }) => url === guidance);
  await page.goto(guidance);
  await expect(page.locator('html')).toHaveAttribute('itemtype', /schema\.org\/WebPage$/);
  await expect(page.locator('time[itemprop="lastReviewed"]')).toHaveAttribute('datetime', about?.checkedOn ?? '');
  await page.goto('/veilig-thuis/regio/haaglanden/');
  const regions = JSON.parse(readBuilt('/data/regios.json')) as { id: string; gemeenten: { name: string }[] }[];
  const names = regions.find(({ id }) => id === 'haaglanden')?.gemeenten.map(({ name }) => name) ?? [];
  expect(names.length).toBeGreaterThan(0);
  expect((await page.locator('[itemprop="areaServed"]').allTextContents()).sort()).toEqual(names.sort());
  await expect(page.locator('[itemprop="provider"] [itemprop="telephone"]')).toHaveAttribute('content', /\d/);
});

test.describe('reading aloud', () => {
  /** A device with these voices; what it is asked to say is kept in `said`. */
  const giveVoices = (page: Page, voices: readonly { lang: string; localService: boolean }[]) =>
    page.addInitScript((given) => {
      const said: { text: string; local: boolean }[] = [];
      const speech = {
        getVoices: () => given,
        addEventListener: () => undefined,
        cancel: () => said.push({ text: '', local: true }),
        speak: (one: { text: string; voice: { localService: boolean } }) =>
          said.push({ text: one.text, local: one.voice.localService }),
      };
      class Utterance {
        readonly text: string;
        voice: unknown;
        constructor(text: string) {
          this.text = text;
        }
      }
      Object.defineProperty(window, 'speechSynthesis', { value: speech });
      Object.assign(window, { SpeechSynthesisUtterance: Utterance, said });
    }, voices);
  const said = (page: Page) =>
    page.evaluate(() => (window as unknown as { said: { text: string; local: boolean }[] }).said);
  const remote = { lang: 'nl-NL', localService: false };
  const read = words.site.read;

  test('uses a voice of the device itself, warns first, and is silent as soon as somebody leaves', async ({ page }) => {
    await giveVoices(page, [remote, { lang: 'nl-BE', localService: true }]);
    await page.goto(guidance);
    await page.getByRole('link', { name: read.open }).click();
    const box = page.getByRole('region', { name: read.title });
    await expect(box).toBeFocused();
    await expect(box).toContainText(read.headphones);
    expect(await said(page)).toEqual([]);
    await box.getByRole('button', { name: read.start }).click();
    const [first] = (await said(page)).filter(({ text }) => text !== '');
    expect(first).toEqual({ text: await page.locator('h1').innerText(), local: true });
    await page.evaluate(() => {
      document.documentElement.hidden = true;
    });
    await expect.poll(async () => (await said(page)).at(-1)?.text).toBe('');
  });

  test('says so when the only voice would come over the internet, and reads nothing', async ({ page }) => {
    await giveVoices(page, [remote]);
    await page.goto(guidance);
    await page.getByRole('link', { name: read.open }).click();
    const box = page.getByRole('region', { name: read.title });
    await expect(box).toContainText(read.noVoice);
    await expect(box.getByRole('button')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(box).toHaveCount(0);
    await expect(page.getByRole('link', { name: read.open })).toBeFocused();
  });

  test('is explained where there is no JavaScript', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(guidance);
    await page.getByRole('link', { name: read.open }).click();
    await expect(page.locator('#voorlezen')).toBeVisible();
    await context.close();
  });
});

test('sharing passes on the address alone, and a step without its answers', async ({ page }) => {
  const tree = JSON.parse(readBuilt('/data/wegwijzers/wat-kan-ik-doen.json')) as {
    outcomes: Record<string, { url: string }>;
  };
  await page.addInitScript(() => {
    const shared: unknown[] = [];
    Object.assign(window, { shared });
    Object.defineProperty(navigator, 'share', {
      value: (data: unknown) => {
        shared.push(data);
        return Promise.resolve();
      },
    });
  });
  const share = words.site.share;
  const passOn = async (address: string, choice: string) => {
    await page.goto(address);
    await page.getByRole('link', { name: share.open }).click();
    await page.getByRole('button', { name: choice }).click();
    const [data] = await page.evaluate(
      () => (window as unknown as { shared: { title: string; url: string }[] }).shared,
    );
    expect(data?.title).toBe(words.site.name);
    return new URL(data?.url ?? '');
  };
  expect((await passOn(`${guidance}#bronnen`, share.page)).href).toMatch(new RegExp(`${guidance}$`));
  expect((await passOn(guidance, share.home)).pathname).toBe('/');
  const [outcome] = Object.values(tree.outcomes);
  expect((await passOn(outcome?.url ?? '', share.page)).pathname).toBe('/wat-kan-ik-doen/');
});
