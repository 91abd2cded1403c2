import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { createSiteServer } from '../../src/build/site-server.ts';
import { chromiumArguments, requireChromium } from '../support/chromium.ts';
import { listen } from './pages.ts';

/** One page of each kind, by the name of its picture. */
const kinds: Readonly<Record<string, string>> = {
  start: '/',
  situations: '/situaties/',
  situation: '/situaties/ouderenmishandeling/',
  guidance: '/situaties/ouderenmishandeling/wat-je-kunt-doen/',
  danger: '/wat-kan-ik-doen/',
  question: '/wat-kan-ik-doen/wie-ben-je/',
  outcome: '/wat-kan-ik-doen/advies-vandaag/',
  'outcome-now': '/wat-kan-ik-doen/bel-112/',
  child: '/hulp/kinderen-en-jongeren/',
  victim: '/hulp/slachtoffers/',
  perpetrator: '/hulp/plegers/',
  professionals: '/professionals/',
  sector: '/professionals/sectoren/onderwijs/',
  framework: '/professionals/afwegingskader/',
  routes: '/professionals/verwijsroutes/',
  'routes-of-one': '/professionals/verwijsroutes/partnergeweld/',
  helplines: '/hulp/hulplijnen/',
  finder: '/veilig-thuis/vind-je-regio/',
  region: '/veilig-thuis/regio/friesland/',
  search: '/zoeken/',
  offline: '/over/offline/',
  traces: '/over/sporen/',
  proof: '/over/wegwijzers/',
  book: '/over/wegwijzers/kindcheck/',
  about: '/over/',
  data: '/over/open-data/',
  missing: '/er-is-niets/',
  patterns: '/over/patronen/',
};
const widths = [360, 768, 1280, 1920];
const schemes = ['light', 'dark'] as const;

/** Writes a picture of every kind of page, in every width and scheme, and one page that shows them all. */
const [folder, ...named] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name a folder to write to: npm run board -- /tmp/board. Kinds may follow.');
const unknown = named.filter((name) => !(name in kinds));
if (unknown.length > 0)
  throw new Error(`There is no kind "${unknown.join('", "')}"; there are ${Object.keys(kinds).join(', ')}.`);
mkdirSync(folder, { recursive: true });
const server = createSiteServer('dist');
const site = await listen(server);
const browser = await chromium.launch({ executablePath: requireChromium(), args: chromiumArguments });
const pictures: string[] = [];
for (const width of widths) {
  for (const colorScheme of schemes) {
    const page = await browser.newPage({ viewport: { width, height: width < 600 ? 640 : 900 }, colorScheme });
    for (const [name, address] of Object.entries(kinds)) {
      if (named.length > 0 && !named.includes(name)) continue;
      await page.goto(site + address);
      const file = `${name}-${width}-${colorScheme}.png`;
      await page.screenshot({ path: path.join(folder, file), fullPage: true });
      pictures.push(file);
    }
    await page.close();
  }
}
await browser.close();
server.close();
const figures = pictures.map((file) => `<figure><img src="${file}" alt=""><figcaption>${file}</figcaption></figure>`);
writeFileSync(
  path.join(folder, 'index.html'),
  `<!doctype html><meta charset="utf-8"><title>Board</title><style>body{font:14px system-ui;columns:4}figure{margin:0 0 1rem;break-inside:avoid}img{width:100%;max-height:60rem;object-fit:cover;object-position:top;border:1px solid}</style>${figures.join('')}`,
);
console.log(`${pictures.length} pictures in ${folder}; open index.html there.`);
