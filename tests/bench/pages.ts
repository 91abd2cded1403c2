import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import { createSiteServer } from '../../src/build/site-server.ts';
import { chromiumArguments, requireChromium } from '../support/chromium.ts';
import { readBuilt } from '../support/site.ts';
import { serveBare } from './bare.ts';
import { formatTable, median } from './figures.ts';
import { becomeSlowPhone, visit, type Visit } from './slow-phone.ts';

const runs = 5;
const settleMs = 600;
const kinds = {
  start: '/',
  guidance: '/omstanders/twijfel/',
  'guidance, longest': '/situaties/seksueel-geweld/voor-professionals/',
  'first question': '/wat-kan-ik-doen/',
  outcome: '/wat-kan-ik-doen/mij-vandaag/',
  'region finder': '/veilig-thuis/vind-je-regio/',
  region: '/veilig-thuis/regio/friesland/',
  helplines: '/hulp/hulplijnen/',
  'table of routes': '/professionals/verwijsroutes/',
  search: '/zoeken/',
} as const;

export function listen(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(`http://localhost:${(server.address() as AddressInfo).port}`);
    });
  });
}

/** How soon each kind of page shows its words on a slow phone, beside the same words as plain HTML in the same run. */
export async function benchPages(): Promise<void> {
  const servers = [createSiteServer('dist'), serveBare(readBuilt)];
  const [site = '', bare = ''] = await Promise.all(servers.map(listen));
  const browser = await chromium.launch({ executablePath: requireChromium(), args: chromiumArguments });
  const measure = async (address: string): Promise<Visit> => {
    const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
    await becomeSlowPhone(page);
    // Until the browser has done with making a tab, which on two cores takes more than the page does.
    await page.waitForTimeout(settleMs);
    const result = await visit(page, address);
    await page.close();
    return result;
  };
  await measure(site);
  const rows: (string | number)[][] = [];
  for (const [kind, address] of Object.entries(kinds)) {
    const ours: Visit[] = [];
    const limit: Visit[] = [];
    for (let run = 0; run < runs; run++) {
      ours.push(await measure(site + address));
      limit.push(await measure(bare + address));
    }
    const of = (visits: readonly Visit[], part: keyof Visit) => median(visits.map((one) => one[part]));
    rows.push([
      kind,
      of(ours, 'bytes'),
      of(limit, 'bytes'),
      Math.round(of(ours, 'fcp')),
      Math.round(of(ours, 'lcp')),
      Math.round(of(limit, 'lcp')),
      (of(ours, 'lcp') / of(limit, 'lcp')).toFixed(2),
      Math.round(of(ours, 'blocking')),
      of(ours, 'shift').toFixed(4),
    ]);
  }
  await browser.close();
  for (const server of servers) server.close();
  console.log(`Pages on slow 4G with a processor four times slower; median of ${runs}, times in ms, HTML in bytes.`);
  console.log(formatTable(['', 'HTML', 'bare HTML', 'FCP', 'LCP', 'bare LCP', 'ratio', 'blocking', 'shift'], rows));
}
