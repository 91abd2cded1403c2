import { expect, test, type Page } from '../support/test.ts';
import { readInterfaceWords } from '../support/site.ts';
import { longestExample, readTreeFile } from '../support/walk.ts';

const words = readInterfaceWords();
const steps = '/professionals/afwegingskader/';

const tree = readTreeFile('afwegingskader');
const longest = longestExample(tree);

/** Presses Tab until the wanted link has focus, as somebody without a mouse would, and then Enter. */
async function tabTo(page: Page, selector: string): Promise<void> {
  const wanted = page.locator(selector).first();
  for (let press = 0; press < 60; press++) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((node) => node === document.activeElement)) break;
  }
  await expect(wanted, `no Tab leads to ${selector}`).toBeFocused();
  await page.keyboard.press('Enter');
}

async function answerByKeyboard(page: Page, id: string): Promise<void> {
  const step = await page.locator('[data-step]').getAttribute('data-step');
  await tabTo(page, `a[data-answer="${id}"]`);
  await expect(page.locator(`[data-step="${step}"]`)).toHaveCount(0);
  await expect(page.locator('[data-step]')).toBeVisible();
}

/** From home to "must I report?" answered, by keyboard alone. */
async function reachRecord(page: Page): Promise<void> {
  await page.goto('/');
  await tabTo(page, 'main a[href="/professionals/"]');
  await page.waitForURL('**/professionals/');
  await tabTo(page, `main a[href="${steps}"]`);
  await page.waitForURL(`**${steps}`);
  for (const id of longest.answers) await answerByKeyboard(page, id);
  await expect(page.locator('[data-outcome]')).toHaveAttribute('data-outcome', longest.outcome);
}

async function expectAnswersTicked(page: Page): Promise<void> {
  const rows = page.locator('[data-sheet-question]');
  await expect(rows).toHaveCount(Object.keys(tree.questions).length);
  for (const [at, question] of Object.values(tree.questions).entries()) {
    const given = question.answers.find(({ id }) => id === longest.answers[at]);
    const ticked = rows.nth(at).locator('input:checked');
    if (given) await expect(ticked).toHaveAttribute('value', given.text);
    else await expect(ticked).toHaveCount(0);
  }
}

test('a professional comes by keyboard from home to a record that holds the answers given', async ({ page }) => {
  await reachRecord(page);
  expect(new URL(page.url()).pathname).toBe(steps);
  expect(await page.title()).toBe(words.wegwijzers.neutralTitle);
  await expectAnswersTicked(page);
  await expect(page.locator('[data-sheet-date]')).not.toHaveValue('');
  await expect(page.locator('[data-decision="report"]').first()).toBeVisible();
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('paper holds the record alone, and long considerations whole', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await reachRecord(page);
  const consideration = page.locator('[data-record] textarea').first();
  await consideration.fill(Array.from({ length: 12 }, () => 'Een feit.').join('\n'));
  expect(await consideration.evaluate((field) => field.scrollHeight - field.clientHeight)).toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: words.wegwijzers.record.print }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-record]')).toBeVisible();
  await expect(page.locator('[data-layer="first"]')).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('[data-layer="first"]')).toBeVisible();
});

test('an answer changed on the way is changed in the record too', async ({ page }) => {
  const shown = (id: string) => page.locator(`[data-sheet-question="${id}"] input:checked`);
  await page.goto(steps);
  const [first = '', second = ''] = Object.keys(tree.questions);
  await answerByKeyboard(page, 'ja');
  await answerByKeyboard(page, 'ja');
  await expect(shown(second)).toHaveCount(1);
  await page.goBack();
  await page.goBack();
  await expect(page.locator(`[data-step="${first}"]`)).toBeVisible();
  await answerByKeyboard(page, 'weet-niet');
  const doubt = tree.questions[first]?.answers.find(({ id }) => id === 'weet-niet')?.text ?? '';
  await expect(shown(first)).toHaveAttribute('value', doubt);
  await expect(shown(second)).toHaveCount(0);
});

test('a second press on an answered question does not answer the next one', async ({ page }) => {
  await page.goto(steps);
  await page.locator('a[data-answer="ja"]').dblclick();
  await expect(page.locator('[data-walk-answers] li')).toHaveCount(1);
});

test('the record asks for no name and belongs to no form', async ({ page }) => {
  const outcomes = Object.values(tree.outcomes);
  expect(outcomes.length).toBeGreaterThan(0);
  for (const { url } of outcomes) {
    await page.goto(url);
    await expect(page.locator('[data-record]')).toHaveCount(1);
    await expect(page.locator('form [data-record], [data-record] form')).toHaveCount(0);
    await expect(page.locator('[data-record] :is([autocomplete]:not([autocomplete="off"]))')).toHaveCount(0);
    await expect(page.locator('[data-call-sheet]')).toHaveCount(0);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a professional comes by keyboard from home to a record to print', async ({ page }) => {
    await reachRecord(page);
    await expectAnswersTicked(page);
    await expect(page.locator('[data-sheet-buttons]')).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('[data-record]')).toBeVisible();
    await expect(page.locator('[data-record] textarea').first()).toHaveValue('');
  });

  for (const id of ['afwegingskader', 'kindcheck']) {
    test(`every example of ${id} is walked from page to page`, async ({ page }) => {
      const { examples } = readTreeFile(id);
      expect(examples.length).toBeGreaterThanOrEqual(12);
      for (const example of examples) {
        await page.goto(`/professionals/${id}/`);
        for (const answer of example.answers) await page.locator(`a[data-answer="${answer}"]`).click();
        await expect(page.locator('[data-outcome]'), example.case).toHaveAttribute('data-outcome', example.outcome);
        await expect(page.locator('main a[href="tel:112"]').first()).toBeVisible();
      }
    });
  }
});
