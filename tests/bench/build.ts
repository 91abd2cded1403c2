import { cpSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { copySite, startBuild } from '../support/site-copy.ts';
import { formatTable } from './figures.ts';

const sizes = [0, 500, 1000, 2000, 4000];

interface Built {
  readonly pages: number;
  readonly seconds: number;
  readonly megabytes: number;
  readonly searchBytes: number;
}

/** A number as a word of letters alone: digits could read as a telephone number, which content may not hold. */
function spell(number: number): string {
  return number.toString(26).replaceAll(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)));
}

/** Adds pages until the site has so many: copies of real ones, each with a title, a summary and words of its own. */
function addPages(content: string, wanted: number, present: number): void {
  const folder = path.join(content, 'nl', 'paginas', 'omstanders');
  const models = readdirSync(folder)
    .filter((file) => file.endsWith('.mdx') && file !== 'index.mdx')
    .map((file) => readFileSync(path.join(folder, file), 'utf8'));
  for (let number = 1; number <= wanted - present; number++) {
    const model = models[number % models.length] ?? '';
    const own = spell(Math.imul(number, 0x9e3779b1) >>> 0);
    const text = model
      .replace(/^title: .*$/m, `title: "Proefpagina ${number} over ${own}"`)
      .replace(/^shortTitle: .*\n/m, '')
      .replace(/^summary: .*$/m, `summary: "Een proef met ${own}."`)
      .replace(/^ {2}- (?=.* .*$)[^"'\n]*$/gm, `$& ${own}`);
    writeFileSync(path.join(folder, `proef-${number}.mdx`), `${text}\nDit is proef ${own}.\n`);
  }
}

/** The most memory that a process has held, in kilobytes, as Linux keeps it. */
function readPeak(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

async function build(root: string): Promise<Omit<Built, 'searchBytes'>> {
  const start = performance.now();
  const { pid, done } = startBuild(root);
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, readPeak(pid))), 100);
  const said = await done.finally(() => {
    clearInterval(watch);
  });
  const pages = Number(/(\d+) page\(s\) built/.exec(said)?.[1] ?? 0);
  return { pages, seconds: (performance.now() - start) / 1000, megabytes: peak / 1024 };
}

/** What search fetches for its first answer: its worker and its one pack. */
function sizeOfSearch(root: string): number {
  const folder = path.join(root, 'dist', '_zoek');
  return readdirSync(folder)
    .filter((file) => /\.bin$|^werker\.js\.br$/.test(file))
    .reduce((sum, file) => sum + statSync(path.join(folder, file)).size, 0);
}

/** How long the build takes and how much memory it holds, for this site and for larger ones in a copy beside it. */
export async function benchBuild(wanted: readonly number[] = sizes): Promise<void> {
  const copy = copySite();
  const { root } = copy;
  const rows: (string | number)[][] = [];
  let before: Built | undefined;
  let real = 0;
  try {
    for (const size of wanted.includes(0) ? wanted : [0, ...wanted]) {
      if (size > 0) {
        cpSync('content', path.join(root, 'content'), { recursive: true });
        addPages(path.join(root, 'content'), size, real);
      }
      rmSync(path.join(root, 'dist'), { recursive: true, force: true });
      const built: Built = { ...(await build(root)), searchBytes: sizeOfSearch(root) };
      if (size === 0) real = built.pages;
      const power = before && Math.log(built.seconds / before.seconds) / Math.log(built.pages / before.pages);
      rows.push([
        size === 0 ? 'this site' : `${size} pages`,
        built.pages,
        built.seconds.toFixed(1),
        ((1000 * built.seconds) / built.pages).toFixed(0),
        power === undefined ? '' : power.toFixed(2),
        Math.round(built.megabytes),
        built.searchBytes,
      ]);
      console.error(`built ${built.pages} pages`);
      before = built;
    }
  } finally {
    copy.remove();
    console.log('Building: growth is the power of the number of pages by which the time grew since the row above.');
    console.log(formatTable(['', 'pages', 'seconds', 'ms a page', 'growth', 'peak MB', 'search bytes'], rows));
  }
}
