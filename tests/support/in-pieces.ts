import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { readShifts, type Shift } from './shifts.ts';
import { readBuilt } from './site.ts';

/** Where what a phone shows first ends, in characters of the page after its bar and its menu. */
const firstScreen = 2_500;

/** A page in as many pieces as what its first screen shows has elements, and the rest as the last. */
export function cutInPieces(html: string): string[] {
  const main = html.indexOf('<main');
  const head = html.indexOf('<header');
  if (head < 0 || main < head) throw new Error('The page has no header before its main part.');
  // Lines of a drawing come together, and so do the words of one line.
  const within = /^<(?:path|circle|ellipse|rect|g|span|small|b|i|time)\b/;
  const cuts = [...html.slice(0, main + firstScreen).matchAll(/<[a-z]/g)]
    .map(({ index }) => index)
    .filter((at) => at > head && !within.test(html.slice(at, at + 9)) && !html.slice(0, at).endsWith('<li>'))
    // A fold without its first line shows a word of the browser's own, which for the menu may be wider than the menu's.
    .filter((at) => at < main || !html.startsWith('<summary', at))
    // The words that the menu keeps folded are no part of the screen.
    .filter((at) => at >= main || at < html.indexOf('<nav', head));
  return [0, ...cuts].map((from, at) => html.slice(from, cuts[at]));
}

/**
 * Opens a page of the built site piece by piece, each when the one before has been painted, as it comes in over a bad
 * line, and tells what moved on the way. It runs no script: those have a test of their own.
 */
export async function watchComingIn(page: Page, address: string): Promise<Shift[]> {
  const [first = '', ...others] = cutInPieces(readBuilt(address));
  let answer: ServerResponse | undefined;
  const server = createServer((request, response) => {
    if (request.url !== address) {
      response.writeHead(404).end();
      return;
    }
    answer = response;
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.write(first);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    await page.goto(`http://127.0.0.1:${port}${address}`, { waitUntil: 'commit' });
    for (const piece of others) {
      await page.evaluate(() => new Promise(requestAnimationFrame));
      answer?.write(piece);
    }
    answer?.end();
    await page.waitForLoadState('load');
    return await readShifts(page);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}
