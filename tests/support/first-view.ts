import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';
import type { Asset, FirstView } from './budget.ts';
import { readShifts } from './shifts.ts';

/** Long enough for the words to be painted before the script comes, as on a slow network. */
const scriptDelayMs = 60;

const iconAddress = '/favicon.svg';

/** What a file takes on its way: as the build packed it, else as it could have been packed. */
async function packedSize(response: Response): Promise<number> {
  const { pathname } = new URL(response.url());
  const file = path.join('dist', pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  return existsSync(`${file}.br`) ? statSync(`${file}.br`).size : brotliCompressSync(await response.body()).length;
}

function kindOf(response: Response): Asset['kind'] {
  const type = response.request().resourceType();
  if (type === 'document') return 'page';
  return type === 'script' ? 'script' : 'other';
}

/** Makes scripts come after the first paint, so that what they move is seen. */
export async function delayScripts(page: Page): Promise<void> {
  await page.route('**/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, scriptDelayMs));
    await route.continue();
  });
}

/** What the first view of a page took, and the headers with which the page came. */
export interface MeasuredView extends FirstView {
  readonly headers: Readonly<Record<string, string>>;
}

/** Opens a page and tells what its first view took. A browser fetches the icon on its own and does not tell. */
export async function measureFirstView(page: Page, address: string, iconBytes: number): Promise<MeasuredView> {
  const responses: Response[] = [];
  const note = (response: Response) => {
    // What came until now, the page before had still asked for.
    if (response.request().isNavigationRequest()) responses.length = 0;
    if (new URL(response.url()).pathname !== iconAddress) responses.push(response);
  };
  page.on('response', note);
  const main = await page.goto(address, { waitUntil: 'load' });
  const shifts = await readShifts(page);
  const { blocking, hasIcon } = await page.evaluate(() => {
    const files = performance.getEntriesByType('resource') as (PerformanceResourceTiming & {
      renderBlockingStatus?: string;
    })[];
    return {
      blocking: files.filter((file) => file.renderBlockingStatus === 'blocking').map(({ name }) => name),
      hasIcon: document.querySelector('link[rel="icon"]') !== null,
    };
  });
  page.off('response', note);
  const assets = await Promise.all(
    responses.map(async (response): Promise<Asset> => {
      const { pathname } = new URL(response.url());
      return {
        address: pathname,
        kind: kindOf(response),
        bytes: await packedSize(response),
        isBlocking: blocking.includes(response.url()),
      };
    }),
  );
  if (hasIcon) assets.push({ address: iconAddress, kind: 'icon', bytes: iconBytes, isBlocking: false });
  return { address, assets, shifts, headers: main?.headers() ?? {} };
}
