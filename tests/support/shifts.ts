import type { Page } from '@playwright/test';

/** What moved on a page under the eyes of who reads, as browsers count it, with the words of what moved, from where and to where. */
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
        sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
      })[];
      const place = ({ x, y }: DOMRectReadOnly) => `${Math.round(x)},${Math.round(y)}`;
      for (const { value, sources } of shifts) {
        const moved = sources.map(({ node, previousRect, currentRect }) => {
          const words = node?.textContent?.trim().slice(0, 40);
          return `${node?.nodeName ?? 'gone'} ${words ?? ''} ${place(previousRect)} to ${place(currentRect)}`;
        });
        found.push({ value, what: moved.join(' | ') });
      }
    }).observe({ type: 'layout-shift', buffered: true });
    await new Promise((resolve) => setTimeout(resolve, 0));
    return found;
  });
}
