import type { CDPSession, Page } from '@playwright/test';

/** An old phone on bad reception: slow 4G and a processor that is four times slower (DESIGN §9). */
export async function becomeSlowPhone(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  const bytesPerSecond = 1_600_000 / 8;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond / 2,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return session;
}

/** What one visit took, in milliseconds; the bytes are those of the page itself. */
export interface Visit {
  readonly lcp: number;
  readonly fcp: number;
  readonly blocking: number;
  readonly shift: number;
  readonly bytes: number;
}

/** Opens a page and waits until nothing larger is painted any more. */
export async function visit(page: Page, address: string): Promise<Visit> {
  await page.goto(address, { waitUntil: 'networkidle' });
  return page.evaluate(async () => {
    const entries = async (type: string) =>
      new Promise<PerformanceEntryList>((resolve) => {
        const found: PerformanceEntry[] = [];
        new PerformanceObserver((list) => found.push(...list.getEntries())).observe({ type, buffered: true });
        setTimeout(resolve, 100, found);
      });
    const last = (await entries('largest-contentful-paint')).at(-1);
    const tasks = await entries('longtask');
    const shifts = (await entries('layout-shift')) as (PerformanceEntry & { value: number })[];
    const [own] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return {
      lcp: last?.startTime ?? 0,
      fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
      blocking: tasks.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
      shift: shifts.reduce((sum, { value }) => sum + value, 0),
      bytes: own?.encodedBodySize ?? 0,
    };
  });
}
