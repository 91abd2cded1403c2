import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { readBuilt } from './site.ts';

/** Where what a phone shows first ends, in characters of the page after its bar and its menu. */
const firstScreen = 2_500;

/** A page in as many pieces as what its first screen shows has elements, and the rest as the last. */
export function cutInPieces(html: string): string[] {
  const main = html.indexOf('<main');
  const head = html.indexOf('<header');
  if (head < 0 || main < head) throw new Error('The page has no header before its main part.');
  // Lines of a drawing come together, and so do the words of one line.
  const within = /^<(?:path|circle|ellipse|rect|g|span|small|b|i|time|summary)\b/;
  const cuts = [...html.slice(0, main + firstScreen).matchAll(/<[a-z]/g)]
    .map(({ index }) => index)
    .filter((at) => at > head && !within.test(html.slice(at, at + 9)) && !html.slice(0, at).endsWith('<li>'))
    // The words that the menu keeps folded are no part of the screen.
    .filter((at) => at >= main || at < html.indexOf('<nav', head));
  return [0, ...cuts].map((from, at) => html.slice(from, cuts[at]));
}

/** What moved on a page, in what browsers count, and what it was. */
export interface Move {
  readonly value: number;
  readonly what: string;
}

/**
 * Opens a page of the built site piece by piece, each when the one before has been painted, as it comes in over a bad
 * line, and tells what moved on the way. It runs no script: those have a test of their own.
 */
export async function watchComingIn(page: Page, address: string): Promise<Move[]> {
  let next: () => void = () => undefined;
  const server = createServer((request, response) => {
    if (request.url !== address) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    const pieces = cutInPieces(readBuilt(address)).values();
    next = () => {
      const { value, done } = pieces.next();
      if (done === true) response.end();
      else response.write(value);
    };
    next();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    await page.goto(`http://127.0.0.1:${port}${address}`, { waitUntil: 'commit' });
    const count = cutInPieces(readBuilt(address)).length;
    for (let piece = 0; piece < count; piece++) {
      await page.evaluate(() => new Promise(requestAnimationFrame));
      next();
    }
    await page.waitForLoadState('load');
    return await page.evaluate(async () => {
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
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}
