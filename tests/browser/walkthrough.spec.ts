import { readContent } from '../../src/content/read.ts';
import { stepAddress } from '../../src/domain/page/address.ts';
import { telHref } from '../../src/domain/page/inline.ts';
import { callSheetOf } from '../../src/domain/tree/call-sheet.ts';
import { reachableFrom } from '../../src/domain/tree/graph.ts';
import { addressIn, sourceLanguage } from '../../src/language/language.ts';
import { expect, test, type Page } from '../support/test.ts';
import { readBuilt, readInterfaceWords } from '../support/site.ts';
import { answer, longestExample, readTreeFile } from '../support/walk.ts';

const words = readInterfaceWords().wegwijzers;
const tree = readTreeFile('wat-kan-ik-doen');
const longest = longestExample(tree);
const { languages, content } = readContent();

/** Opens the sheet for a call, and waits until it says what one can say. */
async function openSheet(page: Page) {
  const fold = page.locator('details:has([data-call-sheet])');
  await fold.locator('summary').click();
  await expect(fold.locator('[data-sheet-say] li').first()).toBeVisible();
  return fold;
}

test('a bystander reaches a call sheet, and the address never tells an answer', async ({ page }) => {
  const requests: string[] = [];
  await page.goto('/wat-kan-ik-doen/');
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    // Icon and scripts are the same for every answer.
    if (!/^\/(?:favicon\.svg$|_assets\/)/.test(pathname)) requests.push(pathname);
  });
  for (const id of longest.answers) await answer(page, id);
  await expect(page.locator('[data-outcome]')).toHaveAttribute('data-outcome', longest.outcome);
  expect(new URL(page.url()).pathname).toBe('/wat-kan-ik-doen/');
  expect(await page.title()).toBe(words.neutralTitle);
  expect([...new Set(requests)]).toEqual(['/wat-kan-ik-doen/alle-stappen/']);
  await expect(page.locator('[data-because-list] li')).toHaveCount(longest.answers.length);
  await expect(page.locator('main').locator('a[href="tel:112"]').first()).toBeVisible();
  const sheet = await openSheet(page);
  await sheet.locator('textarea').first().fill('Gisteren hoorde ik geschreeuw.');
  await expect(sheet.locator('[data-sheet-copy]')).toBeVisible();
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

/** What stands folded below an outcome, but for how one came there. */
async function readFolds(page: Page) {
  await openSheet(page);
  return page.locator('.folds > :not([data-because])').evaluateAll((folds) =>
    folds.map((fold) => ({
      words: fold.textContent.replaceAll(/\s+/g, ' ').trim(),
      fields: [...fold.querySelectorAll<HTMLElement>('[data-sheet-field]')].map((field) => field.dataset['sheetField']),
    })),
  );
}

test('an outcome that was walked to folds away the same as on its own page', async ({ page }) => {
  const outcomes = ['belblad-zelf', 'belblad', 'belblad-werk'].map((kind) => {
    const found = tree.examples.find(({ outcome }) => {
      const one = content.trees.find(({ id }) => id === 'wat-kan-ik-doen')?.data.outcomes[outcome];
      return one && (one.fears ?? []).length > 0 && callSheetOf(one) === kind;
    });
    if (!found) throw new Error(`No example ends where the sheet is "${kind}".`);
    return found;
  });
  const sheets: number[] = [];
  for (const { answers, outcome } of outcomes) {
    await page.goto('/wat-kan-ik-doen/');
    for (const id of answers) await answer(page, id);
    const walked = await readFolds(page);
    await page.goto(stepAddress('wat-kan-ik-doen', tree.start, outcome));
    expect(walked).toEqual(await readFolds(page));
    sheets.push(walked.flatMap(({ fields }) => fields).length);
  }
  const [own = 0, another = 0, work = 0] = sheets;
  expect(own).toBeGreaterThan(0);
  expect(another, 'who tells about themself is asked what only an onlooker knows').toBeGreaterThan(own);
  expect(work, 'a professional is asked no more than others').toBeGreaterThan(another);
});

test('Back returns to the previous question, Forward to the next, and a reload forgets', async ({ page }) => {
  await page.goto('/wat-kan-ik-doen/');
  const first = await page.locator('main h1').textContent();
  await answer(page, longest.answers[0] ?? '');
  const second = await page.locator('main h1').textContent();
  await answer(page, longest.answers[1] ?? '');
  await page.goBack();
  await expect(page.locator('main h1')).toHaveText(second ?? '');
  await page.goBack();
  await expect(page.locator('main h1')).toHaveText(first ?? '');
  await page.goForward();
  await expect(page.locator('main h1')).toHaveText(second ?? '');
  await page.reload();
  await expect(page.locator('main h1')).toHaveText(first ?? '');
});

test('an earlier answer can be changed', async ({ page }) => {
  await page.goto('/wat-kan-ik-doen/');
  const first = await page.locator('main h1').textContent();
  await answer(page, longest.answers[0] ?? '');
  await answer(page, longest.answers[1] ?? '');
  await page.locator('[data-change]').first().click();
  await expect(page.locator('main h1')).toHaveText(first ?? '');
});

test('the whole walk goes by keyboard, with focus on each new question', async ({ page }) => {
  await page.goto('/wat-kan-ik-doen/');
  for (const id of longest.answers) {
    const link = page.locator(`a[data-answer="${id}"]`);
    await link.focus();
    const before = await page.locator('main h1').textContent();
    await page.keyboard.press('Enter');
    await expect(page.locator('main h1')).not.toHaveText(before ?? '');
    await expect(page.locator('main h1')).toBeFocused();
  }
  await expect(page.locator('[data-outcome]')).toBeVisible();
});

test('when the steps cannot be fetched, the walk goes on as pages', async ({ page }) => {
  await page.route('**/alle-stappen/', (route) => route.abort());
  await page.goto('/wat-kan-ik-doen/');
  await answer(page, longest.answers[0] ?? '');
  await page.waitForURL(/\/wat-kan-ik-doen\/.+\//);
  await expect(page.locator('[data-step]')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every example is walked from page to page', async ({ page }) => {
    test.setTimeout(300_000);
    expect(tree.examples.length).toBeGreaterThanOrEqual(40);
    // Each distinct way once; the same links serve all others.
    for (const example of tree.examples.slice(0, 12)) {
      await page.goto('/wat-kan-ik-doen/');
      for (const id of example.answers) await answer(page, id);
      await expect(page.locator('[data-outcome]'), example.case).toHaveAttribute('data-outcome', example.outcome);
    }
  });
});

test('each step of the tree is a page that leads on', () => {
  const steps = [...Object.values(tree.questions), ...Object.values(tree.outcomes)];
  expect(steps.length).toBeGreaterThan(20);
  for (const { url } of steps) expect(readBuilt(url), url).toMatch(/data-answer|data-outcome/);
});

test('whom an outcome names first can be reached at once, in every language: by a number to press or a website', () => {
  const wrong: string[] = [];
  let buttons = 0;
  for (const [code, { trees, helplines }] of languages)
    for (const { data } of trees)
      for (const [id, { first, helplines: ids }] of Object.entries(data.outcomes)) {
        if (first.reach !== 'helpline') continue;
        const line = helplines.find((one) => one.id === ids[0])?.data;
        const way = line?.phone ? telHref(line.phone) : line?.website;
        const address = addressIn(code, stepAddress(data.page, data.start, id));
        const layer = /data-layer="first">([\s\S]*?)data-layer="say"/.exec(readBuilt(address))?.[1] ?? '';
        buttons += 1;
        const tags = layer.match(/<a class="button go[^>]*>/g) ?? [];
        if (!tags.some((tag) => tag.includes(`href="${way}"`))) wrong.push(`${address}: ${way}`);
      }
  expect(buttons).toBeGreaterThan(100);
  expect(wrong).toEqual([]);
});

test('beside a question stands Veilig Thuis, but not where its number does not work', () => {
  const walk = content.trees.find(({ id }) => id === 'wat-kan-ik-doen')?.data;
  if (!walk) throw new Error('There is no walk.');
  const seen = { with: 0, without: 0 };
  for (const id of Object.keys(walk.questions)) {
    const ends = [...reachableFrom(walk, id)].flatMap((one) => walk.outcomes[one] ?? []);
    const canCall = ends.some(({ helplines }) => helplines.includes('veilig-thuis'));
    const hasCard = readBuilt(stepAddress(walk.page, walk.start, id)).includes('class="panel advice"');
    expect(hasCard, id).toBe(canCall);
    seen[canCall ? 'with' : 'without'] += 1;
  }
  expect(Math.min(seen.with, seen.without)).toBeGreaterThan(0);
});

test('an outcome that begins with a number leads who is elsewhere to the numbers there, unless one came by them', () => {
  const walk = content.trees.find(({ id }) => id === 'wat-kan-ik-doen')?.data;
  if (!walk?.elsewhere) throw new Error('The walk has no question for who is elsewhere.');
  const there = stepAddress(walk.page, walk.start, walk.elsewhere);
  const answered = walk.questions[walk.elsewhere]?.answers.map(({ to }) => to) ?? [];
  const seen = { with: 0, without: 0 };
  for (const [id, { first }] of Object.entries(walk.outcomes)) {
    const isBound = first.reach === 'helpline' && !answered.includes(id);
    const layer = /data-layer="first">([\s\S]*?)data-layer="say"/.exec(
      readBuilt(stepAddress(walk.page, walk.start, id)),
    )?.[1];
    expect(layer?.includes(`href="${there}"`), id).toBe(isBound);
    seen[isBound ? 'with' : 'without'] += 1;
  }
  expect(Math.min(seen.with, seen.without)).toBeGreaterThan(0);
});

test('the first screen of a small phone holds the first question and its answers, in every language', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  for (const code of languages.keys()) {
    await page.goto(addressIn(code, '/wat-kan-ik-doen/'));
    await expect(page.locator('[data-answer]')).toHaveCount(tree.questions[tree.start]?.answers.length ?? 0);
    for (const answer of await page.locator('[data-answer]').all())
      await expect(answer, code).toBeInViewport({ ratio: 1 });
  }
});

test('none of the signs of the first question lies under its answers, as its author wrote them', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(addressIn(sourceLanguage, '/wat-kan-ik-doen/'));
  const signs = page.locator('[data-signs] li');
  expect(await signs.count()).toBeGreaterThan(0);
  const answers = await page.locator('[data-answer]').first().boundingBox();
  for (const sign of await signs.all()) {
    const box = await sign.boundingBox();
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(answers?.y ?? 0);
  }
});
