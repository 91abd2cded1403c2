import type { Page } from '@playwright/test';

/** What moved on a page under the eyes of who reads, as browsers count it, and the words of what moved. */
export interface Shift {
  readonly value: number;
  readonly what: string;
}

/** All that has moved on a page until it was painted for the last time. */
export function readShifts(page: Page): Promise<Shift[]> {
  return page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const found: { value: number; what: string }[] = [];
    new PerformanceObserver((entries) => {
      const shifts = entries.getEntries() as (PerformanceEntry & {
        value: number;
        sources: { node: Node | null }[];
      })[];
      for (const { value, sources } of shifts)
        found.push({ value, what: sources.map(({ node }) => node?.textContent?.trim().slice(0, 40)).join(' | ') });
    }).observe({ type: 'layout-shift', buffered: true });
    await new Promise((resolve) => setTimeout(resolve, 0));
    return found;
  });
}
