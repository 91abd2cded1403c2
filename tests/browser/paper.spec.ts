import { expect, test, type Page } from '../support/test.ts';
import { readBuilt, readInterfaceWords } from '../support/site.ts';

const words = readInterfaceWords();
const tree = JSON.parse(readBuilt('/data/wegwijzers/wat-kan-ik-doen.json')) as {
  questions: Record<string, { url: string }>;
  outcomes: Record<string, { url: string; urgency: string }>;
};
const [question] = Object.values(tree.questions);
const outcomes = Object.values(tree.outcomes).map(({ url }) => url);
const region = '/veilig-thuis/regio/haaglanden/';
const guidance = '/situaties/loverboys/wat-je-kunt-doen/';

/** How many sheets of A4 a page takes. */
async function countSheets(page: Page): Promise<number> {
  const margin = { top: '12mm', bottom: '12mm', left: '15mm', right: '15mm' };
  const pdf = await page.pdf({ format: 'A4', margin });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

const kinds: readonly (readonly [kind: string, address: string, sheets: number])[] = [
  ['the first question', question?.url ?? '', 1],
  ['what to do in danger', '/hulp/nood/', 4],
  ['a page of advice', guidance, 4],
  ['an outcome with its call sheet', outcomes[0] ?? '', 3],
  ['a region', region, 4],
  ['the list of helplines', '/hulp/hulplijnen/', 8],
  ['a decision with its record', '/professionals/afwegingskader/hulp-bieden/', 5],
  ['the home page', '/', 1],
  ['the page that is not there', '/404.html', 1],
];
for (const [kind, address, sheets] of kinds) {
  test(`${kind} fits on ${sheets} of A4`, async ({ page }) => {
    await page.goto(address);
    const counted = await countSheets(page);
    expect(counted).toBeGreaterThan(0);
    expect(counted).toBeLessThanOrEqual(sheets);
  });
}

for (const address of ['/', guidance, region, '/hulp/hulplijnen/', outcomes[0] ?? '', '/professionals/kindcheck/']) {
  test(`paper of ${address} has its own address and every number, and nothing to press`, async ({ page }) => {
    await page.goto(address);
    await page.emulateMedia({ media: 'print' });
    const found = await page.evaluate(() => {
      const isShown = (node: Element) =>
        node.checkVisibility({ contentVisibilityAuto: true, opacityProperty: true, visibilityProperty: true });
      const shown = (selector: string) =>
        [...document.querySelectorAll(selector)].filter(isShown).map((node) => node.outerHTML.slice(0, 120));
      const numbers = [...document.querySelectorAll('main a[href^="tel:"]')];
      return {
        chrome: shown('[data-exit], header nav, footer nav, .path, .tabs, button, [data-tool]'),
        numbers: numbers.length,
        hidden: numbers.filter((node) => !isShown(node)).map((node) => node.outerHTML.slice(0, 120)),
        folded: [...document.querySelectorAll('main details')]
          .filter(isShown)
          .flatMap((fold) => [...fold.children])
          .filter((node) => node.localName !== 'summary' && node.getBoundingClientRect().height === 0).length,
        own: getComputedStyle(document.querySelector('.brand') ?? document.body, '::after').content,
        pale: [...document.querySelectorAll('main :is(p, li, dd, a, strong)')].filter((node) => {
          const [red = 0, green = 0, blue = 0] = (getComputedStyle(node).color.match(/\d+/g) ?? []).map(Number);
          return red > 160 && green > 160 && blue > 160;
        }).length,
      };
    });
    expect(found.chrome).toEqual([]);
    expect(found.hidden).toEqual([]);
    if (address !== '/professionals/kindcheck/') expect(found.numbers).toBeGreaterThan(0);
    expect(found.folded).toBe(0);
    expect(found.own).toContain(new URL(address, 'https://host.example').pathname);
    expect(found.pale).toBe(0);
  });
}

test('paper writes out where sources and links lead', async ({ page }) => {
  await page.goto(guidance);
  await page.emulateMedia({ media: 'print' });
  const bare = await page.evaluate(() => {
    const links = [...document.querySelectorAll('.sources a, article .text a[href^="/"]')];
    return {
      links: links.length,
      bare: links.filter((link) => getComputedStyle(link, '::after').content === 'none').length,
    };
  });
  expect(bare.links).toBeGreaterThan(5);
  expect(bare.bare).toBe(0);
});

for (const address of [region, '/over/offline/']) {
  test(`the pocket card of ${address} prints alone and names no topic`, async ({ page }) => {
    await page.addInitScript(() => {
      // Printing for real would end before it can be looked at.
      window.print = () => undefined;
    });
    await page.goto(address);
    const title = await page.title();
    await page.getByRole('link', { name: words.offline.card.print }).click();
    await expect(page.locator('body')).toHaveClass(/card-only/);
    // The title is the name that a browser proposes for a file.
    expect(await page.title()).not.toMatch(/\p{L}/u);
    await page.emulateMedia({ media: 'print' });
    const shown = (await page.locator('body').innerText()).replaceAll(/\s+/g, ' ');
    for (const phone of ['112', '0800-2000']) expect(shown).toContain(phone);
    const topics = [words.site.name, words.site.callAdvice, ...Object.values(words.paginas.situationNames)];
    for (const topic of topics) expect(shown.toLowerCase()).not.toContain(topic.toLowerCase());
    expect(await countSheets(page)).toBe(1);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: 'screen' });
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('[data-pocket]')).toHaveCount(1);
    await expect(page).toHaveTitle(title);
  });
}

test('the list to tick prints alone, says nothing of its page, and keeps nothing', async ({ page }) => {
  await page.goto('/hulp/veilig-weggaan/');
  await page.evaluate(() => {
    globalThis.print = () => undefined;
  });
  const heading = (await page.locator('[data-plain] h3').textContent()) ?? '';
  expect(heading).not.toBe('');
  const note = page.locator('[data-plain] textarea');
  await note.fill('een eigen regel');
  await page.locator('[data-plain] input').first().check();
  await page.locator('[data-plain] [data-tool="print"]').click();
  await expect(page).toHaveTitle(heading);
  await page.emulateMedia({ media: 'print' });
  const printed = await page.evaluate(() => document.body.innerText);
  expect(printed).toContain(heading);
  for (const word of [words.site.name, 'Veilig Thuis', '112', 'geweld', 'weggaan']) expect(printed).not.toContain(word);
  await page.emulateMedia({ media: null });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page).not.toHaveTitle(heading);
  await page.reload();
  await expect(note).toHaveValue('');
  await expect(page.locator('[data-plain] input:checked')).toHaveCount(0);
});
