import { isLong } from '../support/long.ts';
import { readRealRegions } from '../support/regions.ts';
import { readInterfaceWords } from '../support/site.ts';
import { expect, test } from '../support/test.ts';
import { longestExample, readTreeFile } from '../support/walk.ts';
import { startWebKit, type WebKitTab } from '../support/webkit.ts';

// WebKit as Debian has it, for the engine of Safari. Only in the long test: it brings half a desktop with it.

const { site } = readInterfaceWords();
const at = (address: string) => `${test.info().project.use.baseURL ?? ''}${address}`;
/** What a reader sees of the page that is there now; of an error page of the browser nothing. */
const readScreen = (tab: WebKitTab) =>
  tab.run<string>('return document.documentElement.hidden ? "" : document.documentElement.innerText').catch(() => '');
if (isLong)
  test.describe('in WebKit', () => {
    test.describe.configure({ mode: 'serial' });
    let webkit: Awaited<ReturnType<typeof startWebKit>>;
    let tab: WebKitTab;
    test.beforeAll(async () => {
      test.setTimeout(600_000);
      webkit = await startWebKit();
    });
    test.afterAll(() => webkit.stop());
    test.beforeEach(async () => {
      tab = await webkit.openTab();
    });
    test.afterEach(() => tab.close());

    test('the exit leaves, and Back and Forward show nothing of this site', async () => {
      for (const address of ['/', '/situaties/', '/hulp/nood/']) await tab.open(at(address));
      expect(await readScreen(tab)).toContain(site.name);
      // The exit takes the page away under the driver's hands.
      await tab.press('a[data-exit]').catch(() => undefined);
      await expect.poll(() => readScreen(tab)).not.toContain(site.name);
      for (const way of ['back', 'forward'] as const)
        for (let times = 0; times < 5; times++) {
          await tab[way]().catch(() => undefined);
          expect(await readScreen(tab), `${way} ${times + 1}`).not.toContain(site.name);
        }
    });

    test('search answers, and leaves the question out of the address', async () => {
      await tab.open(at('/zoeken/'));
      await expect.poll(() => tab.run('return document.querySelector("input[type=search]") !== null')).toBe(true);
      await tab.type('input[type=search]', 'oma krijgt haar pinpas niet terug');
      await expect
        .poll(() =>
          tab.run<string>('return document.querySelector("[data-search-results] a")?.getAttribute("href") ?? ""'),
        )
        .toMatch(/^\/situaties\/ouderenmishandeling\//);
      expect(await tab.address()).toBe(at('/zoeken/'));
    });

    test('the finder gives the region of a place', async () => {
      const region = readRealRegions().regios.find(({ id }) => id === 'haaglanden');
      if (!region) throw new Error('There is no region Haaglanden.');
      await tab.open(at('/veilig-thuis/vind-je-regio/'));
      await tab.type('main input', 'den haag');
      await expect
        .poll(() => tab.run<string>('return document.querySelector("[data-region-result] a")?.textContent ?? ""'))
        .toContain(region.name);
    });

    test('the walk leads to its outcome on one address', async () => {
      const { answers, outcome } = longestExample(readTreeFile('wat-kan-ik-doen'));
      await tab.open(at('/wat-kan-ik-doen/'));
      const step = () => tab.run<string>('return document.querySelector("[data-step]")?.dataset.step ?? ""');
      for (const id of answers) {
        const before = await step();
        await tab.press(`a[data-answer="${id}"]`);
        await expect.poll(step).not.toBe(before);
      }
      await expect
        .poll(() => tab.run<string>('return document.querySelector("[data-outcome]")?.dataset.outcome ?? ""'))
        .toBe(outcome);
      expect(await tab.address()).toBe(at('/wat-kan-ik-doen/'));
    });
  });
