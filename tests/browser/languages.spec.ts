import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { openBuiltSearch } from '../../src/build/open-built-search.ts';
import { readContent } from '../../src/content/read.ts';
import { splitInline } from '../../src/domain/page/inline.ts';
import { pageAddress } from '../../src/domain/page/address.ts';
import { addressIn, languageOf, sourceLanguage, splitAddress } from '../../src/language/language.ts';
import { budgetOf } from '../support/budget.ts';
import { listShown, nameless, telltale } from '../support/pretend-language.ts';
import { listEveryAddress, listLanguages, readBuilt, readInterfaceWordsIn } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

const every = listEveryAddress();
const { languages, content: dutch } = readContent();
const inLanguage = (code: string) => every.filter((address) => splitAddress(address).code === code);
const there = new Set(every);
/** Every language but Dutch; listed once, for that looks through the whole built site. */
const others = listLanguages();
const isPage = (address: string) => there.has(address) || existsSync(`dist${address}`);

/** What is called the same everywhere: the site, and those who can be called. */
const withoutNames = nameless([
  dutch.words.site.name,
  dutch.words.site.footer.licenceLink,
  ...dutch.helplines.map(({ data }) => data.name),
  ...dutch.sources.flatMap(({ data }) => [data.title, data.publisher]),
]);
const dutchTexts = new Set(
  ['/', '/hulp/nood/', '/wat-kan-ik-doen/', '/hulp/hulplijnen/', '/over/sporen/', '/over/offline/', '/404.html']
    .filter((address) => there.has(address))
    .flatMap((address) => listShown(readBuilt(address), sourceLanguage))
    .filter((text) => /\p{L}+\P{L}+\p{L}+/u.test(text)),
);

test('there is more than one language, or this file shows nothing', () => {
  expect(others.length).toBeGreaterThan(0);
  expect([...languages.keys()].filter((code) => code !== sourceLanguage)).toEqual(expect.arrayContaining(others));
  expect(others.length).toBe(languages.size - 1);
});

for (const code of others) {
  const language = languageOf(code);
  const content = languages.get(code);
  if (!content) throw new Error(`There is no content in "${code}".`);

  test.describe(language.name, () => {
    test('shows no Dutch but what is marked as Dutch', () => {
      const leaks = new Map<string, string>();
      for (const address of inLanguage(code))
        for (const text of listShown(readBuilt(address), code)) {
          const own = withoutNames(text);
          if ((dutchTexts.has(text) && /\p{L}{3}/u.test(own)) || (own.match(telltale)?.length ?? 0) > 1)
            leaks.set(text, address);
        }
      expect([...leaks].map(([text, address]) => `${address}: ${text}`)).toEqual([]);
    });

    test('says on every page in which language it is, which way it runs, and where the others are', () => {
      const wrong: string[] = [];
      for (const address of inLanguage(code)) {
        const html = readBuilt(address);
        const root = /<html[^>]*>/.exec(html)?.[0] ?? '';
        if (!root.includes(`lang="${code}"`)) wrong.push(`${address}: ${root}`);
        if (root.includes('dir="rtl"') !== (language.direction === 'rtl')) wrong.push(`${address}: ${root}`);
        const { plain } = splitAddress(address);
        const origin = /<link rel="canonical" href="(https?:\/\/[^/]+)/.exec(html)?.[1] ?? '';
        for (const other of [sourceLanguage, ...others]) {
          if (other === code) continue;
          const same = addressIn(other, plain);
          const to = there.has(same) && !same.endsWith('404.html') ? same : addressIn(other, '/');
          if (!html.includes(`<a href="${to}" lang="${other}" hreflang="${other}">${languageOf(other).name}</a>`))
            wrong.push(`${address} has no door to ${to}`);
          const isOpen = !html.includes('name="robots" content="noindex"');
          const alternate = `<link rel="alternate" hreflang="${other}" href="${origin}${same}">`;
          if (isOpen && there.has(same) && !html.includes(alternate)) wrong.push(`${address} has no alternate ${same}`);
        }
      }
      expect(wrong).toEqual([]);
    });

    test('leads on in the same language wherever it has a page, and says so where it leads to Dutch', () => {
      const wrong: string[] = [];
      for (const address of inLanguage(code))
        for (const [, before = '', to = '', after = ''] of readBuilt(address).matchAll(
          /<a\b([^>]*)\shref="(\/[^"]*)"([^>]*)>/g,
        )) {
          const target = to.replace(/[?#].*$/, '');
          const marked = /hreflang="([a-z]+)"/.exec(before + after)?.[1];
          const leads = splitAddress(target);
          if (!isPage(target)) wrong.push(`${address}: ${to} is not there`);
          else if (leads.code !== code && leads.code !== marked && !/^\/(?:data|_)|\.[a-z]+$/.test(target))
            wrong.push(`${address}: ${to} does not say that it is in another language`);
          else if (
            leads.code === sourceLanguage &&
            // The door to Dutch leads there on purpose.
            !/\slang=/.test(before + after) &&
            there.has(addressIn(code, target))
          )
            wrong.push(`${address}: ${to} leaves the language for no reason`);
        }
      expect(wrong).toEqual([]);
    });

    test('keeps every number and every name to call of the Dutch trees', () => {
      const wrong: string[] = [];
      let texts = 0;
      const calls = (text: string) =>
        splitInline(text)
          .flatMap((piece) => (piece.kind === 'call' ? [piece.helplineId] : []))
          .sort()
          .join();
      const compare = (own: unknown, source: unknown, at: string): void => {
        if (typeof source === 'string' && typeof own === 'string') {
          texts += 1;
          if (calls(own) !== calls(source)) wrong.push(`${at}: ${calls(own)} for ${calls(source)}`);
        } else if (typeof source === 'object' && source !== null && typeof own === 'object' && own !== null)
          for (const [key, value] of Object.entries(source))
            compare((own as Record<string, unknown>)[key], value, `${at} › ${key}`);
      };
      for (const { id, data } of content.trees) {
        const source = dutch.trees.find((tree) => tree.id === id);
        compare(data.questions, source?.data.questions, id);
        compare(data.outcomes, source?.data.outcomes, id);
      }
      expect(texts).toBeGreaterThan(content.trees.length * 500);
      expect(wrong).toEqual([]);
    });

    test('keeps to the budget of bytes', () => {
      const over = inLanguage(code).flatMap((address) => {
        // As tight as the build packs it.
        const bytes = statSync(`dist${address.endsWith('/') ? `${address}index.html` : address}.br`).size;
        const { html } = budgetOf(address);
        return bytes > html ? [`${address}: ${bytes} > ${Math.round(html)}`] : [];
      });
      expect(over).toEqual([]);
    });

    test('is told to machines: sitemap, list of pages, trees as data', () => {
      const sitemap = readFileSync('dist/sitemap.xml', 'utf8');
      const pages = JSON.parse(readFileSync('dist/data/paginas.json', 'utf8')) as {
        id: string;
        url: string;
        lang: string;
        translationOf?: string;
      }[];
      const own = pages.filter(({ lang }) => lang === code);
      expect(own.length).toBeGreaterThan(10);
      for (const { url, translationOf } of own) {
        expect(splitAddress(url).code).toBe(code);
        expect(there.has(url), url).toBe(true);
        expect(sitemap).toContain(`${url}</loc>`);
        expect(
          pages.some(({ id, lang }) => lang === sourceLanguage && id === translationOf),
          url,
        ).toBe(true);
      }
      const feed = readFileSync(`dist/${code}/wijzigingen.xml`, 'utf8');
      expect(feed).toContain(`xml:lang="${code}"`);
      for (const [, to = ''] of feed.matchAll(/<entry>[\s\S]*?<link rel="alternate" href="https?:\/\/[^/]+([^"]*)"/g))
        expect(there.has(to) && splitAddress(to).code === code, to).toBe(true);
      for (const { id } of content.trees) {
        const [data, source] = [`${id}.${code}`, id].map(
          (name) => JSON.parse(readFileSync(`dist/data/wegwijzers/${name}.json`, 'utf8')) as Record<string, object>,
        );
        expect(Object.keys(data?.['questions'] ?? {})).toEqual(Object.keys(source?.['questions'] ?? {}));
        expect(Object.keys(data?.['outcomes'] ?? {})).toEqual(Object.keys(source?.['outcomes'] ?? {}));
      }
    });

    test('finds its own pages by their titles and by what people type, within one small fixed set', async () => {
      const built = await openBuiltSearch(code);
      const urls = async (question: string) => (await built.find(question)).results.items.map(({ url }) => url);
      const wrong: string[] = [];
      let asked = 0;
      for (const { url, title, terms } of built.pack.index.pages) {
        expect(splitAddress(url).code).toBe(code);
        if (!(await urls(title)).slice(0, 3).includes(url)) wrong.push(`${url}: ${title}`);
        for (const term of terms) {
          asked += 1;
          if (!(await urls(term)).slice(0, 3).includes(url)) wrong.push(`${url}: ${term}`);
        }
      }
      expect(asked).toBeGreaterThan(30);
      // A page may share a phrase with three others.
      expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(asked / 50);
      for (const { id, examples, pages } of built.searchContent.emergencies)
        for (const example of examples) {
          const { danger } = await built.find(example);
          expect(danger?.id, example).toBe(id);
          const [first] = pages.map((page) => addressIn(code, pageAddress(page))).filter((url) => there.has(url));
          if (pages[0] && there.has(addressIn(code, pageAddress(pages[0]))))
            expect((await urls(example))[0]).toBe(first);
        }
      const set = readdirSync('dist/_zoek').filter(
        (name) => name === 'werker.js' || new RegExp(`^pakket\\.${code}\\..*bin$`).test(name),
      );
      expect(set).toHaveLength(2);
      const bytes = set.reduce((sum, name) => sum + brotliCompressSync(readFileSync(`dist/_zoek/${name}`)).length, 0);
      expect(bytes).toBeLessThanOrEqual(120 * 1024);
    });
  });
}

const [code = ''] = others;
test.describe('with a browser', () => {
  test('all languages stand on the first screen of home, in each language', async ({ page }) => {
    for (const own of [sourceLanguage, ...others]) {
      await page.goto(addressIn(own, '/'));
      const bottoms = await page
        .locator('.hero .languages a')
        .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().bottom));
      expect(bottoms).toHaveLength(others.length);
      expect(Math.max(...bottoms), own).toBeLessThanOrEqual(640);
    }
  });

  test('what is not there says so in the language of its address', async ({ page }) => {
    const response = await page.goto(`/${code}/bestaat/niet/`);
    expect(response?.status()).toBe(404);
    await expect(page.locator('h1')).toHaveText(readInterfaceWordsIn(code).site.notFound.title);
    await page.goto('/bestaat/niet/');
    for (const other of others)
      await expect(page.locator(`main li[lang="${other}"] a[href="/${other}/"]`)).toBeVisible();
  });

  test('search answers in its own language from its own pages, and hears each danger', async ({ page }) => {
    for (const own of others) {
      const content = languages.get(own);
      const emergencies = content?.search?.emergencies ?? [];
      expect(emergencies.length).toBeGreaterThan(0);
      await page.goto(`/${own}/zoeken/`);
      const field = page.locator('input[type="search"]');
      const links = page.locator('[data-search-results] a');
      for (const { id, data } of content?.pages.slice(0, 3) ?? []) {
        await field.fill(data.title);
        await expect(links.and(page.locator(`[href^="${addressIn(own, pageAddress(id))}"]`)).first()).toBeVisible();
      }
      // All in one go: danger is known in the page itself, at the press of a key.
      const cards = await field.evaluate(
        (input: HTMLInputElement, examples) =>
          examples.map((example) => {
            input.value = example;
            input.dispatchEvent(new Event('input'));
            const card = document.querySelector<HTMLElement>('[data-search-danger]');
            const canCall = card?.querySelector('a[href^="tel:"]') != null;
            return { id: card?.dataset['searchDanger'], label: card?.ariaLabel, canCall };
          }),
        emergencies.map(({ examples }) => examples[0] ?? ''),
      );
      const label = readInterfaceWordsIn(own).zoeken.danger;
      expect(cards).toEqual(emergencies.map(({ id }) => ({ id, label, canCall: true })));
    }
  });

  test('a question in another language is heard, on the device, and shows the doors to that language', async ({
    page,
  }) => {
    const asked: string[] = [];
    await page.goto('/zoeken/');
    await page.locator('input[type="search"]').focus();
    await page.locator('input[type="search"]').fill('oma');
    await expect(page.locator('[data-search-results] a').first()).toBeVisible();
    page.on('request', (request) => asked.push(request.url()));
    for (const other of others) {
      const terms = languages.get(other)?.pages.flatMap(({ data }) => data.searchTerms) ?? [];
      expect(terms.length).toBeGreaterThan(12);
      let heard = 0;
      for (const term of terms.slice(0, 12)) {
        await page.locator('input[type="search"]').fill(term);
        await expect(page.locator('[data-search-status]')).not.toHaveText('');
        await page.waitForTimeout(100);
        if ((await page.locator(`[data-search-tongue="${other}"] a[href="/${other}/zoeken/"]`).count()) > 0) heard += 1;
      }
      expect(heard, other).toBeGreaterThanOrEqual(5);
    }
    expect(asked).toEqual([]);
  });

  test('the reader’s own language stands out on home, and nobody is led there', async ({ browser }) => {
    const context = await browser.newContext({ locale: code });
    const page = await context.newPage();
    await page.goto('/');
    await expect(page.locator(`.hero .languages a[lang="${code}"]`)).toHaveClass('own');
    expect(new URL(page.url()).pathname).toBe('/');
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length)).toBe(0);
    await context.close();
  });
});
