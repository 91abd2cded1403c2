import type { Page } from '@playwright/test';

/**
 * What the list behind a long press on Back holds, oldest first. While one page gives way to another the browser tells
 * nothing, so it is asked again, for ten seconds at most.
 */
export async function listHistory(page: Page): Promise<readonly { readonly url: string; readonly title: string }[]> {
  const session = await page.context().newCDPSession(page);
  const end = Date.now() + 10_000;
  for (;;) {
    try {
      return (await session.send('Page.getNavigationHistory')).entries;
    } catch (cause) {
      if (Date.now() > end) throw cause;
      await page.waitForTimeout(100);
    }
  }
}
