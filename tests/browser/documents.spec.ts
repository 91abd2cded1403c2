import { readdirSync } from 'node:fs';
import { expect, test, type Page } from '../support/test.ts';

const folder = (name: string) => readdirSync(new URL(`../../content/nl/${name}`, import.meta.url));
const documents = folder('documenten').map((file) => `/professionals/documenten/${file.replace('.yaml', '')}/`);
const sectors = folder('paginas/professionals/sectoren').map(
  (file) => `/professionals/sectoren/${file.replace('.mdx', '')}/`,
);

/** How many sheets of A4 a page takes, with the margins of a browser that keeps none of ours. */
async function countSheets(page: Page): Promise<number> {
  const margin = { top: '10mm', bottom: '10mm', left: '12mm', right: '12mm' };
  const pdf = await page.pdf({ format: 'A4', margin });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test('each document fits one sheet', async ({ page }) => {
  expect(documents.length).toBeGreaterThan(7);
  for (const address of documents) {
    await page.goto(address);
    expect(await countSheets(page), address).toBe(1);
  }
});

test('what each sector does in a minute prints alone, on one sheet', async ({ page }) => {
  expect(sectors.length).toBeGreaterThanOrEqual(13);
  for (const address of sectors) {
    await page.goto(`${address}#zestig-seconden`);
    expect(await countSheets(page), address).toBe(1);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('#zestig-seconden ol'), address).toBeVisible();
    await expect(page.locator('article h2').filter({ visible: true }), address).toHaveCount(1);
    await page.emulateMedia({ media: null });
  }
});

test('a document keeps what is filled in nowhere: no names, no form, gone after a reload', async ({ page }) => {
  const [address = ''] = documents;
  await page.goto(address);
  await expect(page.locator('main form, main [name]')).toHaveCount(0);
  const field = page.locator('main textarea').first();
  await field.fill('een zin');
  await page.reload();
  await expect(field).toHaveValue('');
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});
