import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dataSets, publishedForms } from '../../src/schema/published.ts';
import { startFirefox } from '../support/firefox.ts';
import { listAddresses } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

interface Catalogue {
  readonly sets: readonly {
    readonly id: (typeof dataSets)[number];
    readonly files: readonly string[];
    readonly schema: string;
    readonly csv: string | null;
  }[];
}
const read = (address: string) => readFileSync(`dist${address}`, 'utf8');
const { sets } = JSON.parse(read('/data/index.json')) as Catalogue;

test('the list of open data names every file there is, and each has the form that is promised', () => {
  expect(sets.map(({ id }) => id).sort()).toEqual([...dataSets].sort());
  for (const { id, files, schema } of sets) {
    expect(files.length, id).toBeGreaterThan(0);
    expect((JSON.parse(read(schema)) as { $schema?: string }).$schema, id).toContain('json-schema.org');
    for (const file of files) {
      const { error } = publishedForms[id].safeParse(JSON.parse(read(file)));
      expect(error?.issues ?? [], file).toEqual([]);
    }
  }
  const trees = readdirSync('dist/data/wegwijzers').filter((file) => file.endsWith('.json'));
  expect(sets.find(({ id }) => id === 'wegwijzers')?.files.length).toBe(trees.length);
});

interface TreeFile {
  readonly questions: Readonly<Record<string, Fields>>;
  readonly outcomes: Readonly<Record<string, Fields>>;
  readonly examples: readonly Fields[];
  readonly published: Fields | null;
}
type Fields = Readonly<Record<string, unknown>>;

/** The names of all fields of these things and of what stands in them; `byId` names those whose keys are ids of an author. */
function listFields(things: readonly unknown[], byId: readonly string[] = []): string[] {
  return things.flatMap((thing): string[] => {
    if (Array.isArray(thing)) return listFields(thing, byId);
    if (typeof thing !== 'object' || thing === null) return [];
    return Object.entries(thing).flatMap(([name, value]) => [
      name,
      ...(byId.includes(name) ? [] : listFields([value], byId)),
    ]);
  });
}

test('every field of a walkthrough is explained where the data is offered', () => {
  const page = read('/over/open-data/index.html');
  const files = sets.find(({ id }) => id === 'wegwijzers')?.files ?? [];
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) {
    const tree = JSON.parse(read(file)) as TreeFile;
    const fields = new Set([
      ...Object.keys(tree),
      ...listFields(Object.values(tree.questions)),
      ...listFields(Object.values(tree.outcomes)),
      ...listFields(tree.examples),
      ...(tree.published
        ? [...Object.keys(tree.published), ...listFields([tree.published['table']], ['answers'])]
        : []),
    ]);
    expect(fields.size, file).toBeGreaterThan(30);
    expect(
      [...fields].filter((field) => !page.includes(`<code>${field}</code>`)),
      file,
    ).toEqual([]);
  }
});

test('a spreadsheet has a row for each helpline and each route, with as many cells as its head', () => {
  const told = {
    hulplijnen: publishedForms.hulplijnen.parse(JSON.parse(read('/data/hulplijnen.json'))).length,
    verwijsroutes: publishedForms.verwijsroutes
      .parse(JSON.parse(read('/data/verwijsroutes.json')))
      .flatMap(({ routes }) => routes).length,
  };
  // The columns are promised to stay, in this order; new ones may come after them.
  const columns = {
    hulplijnen: 'id;naam;nummer;open;kosten;voor wie;waarvoor;anoniem;website;voor;nagekeken op',
    verwijsroutes:
      'groep;situatie;hoe snel;eerder als;eerst;daarna;werkveld;hulplijnen;pagina;eigen advies;nagekeken op',
  };
  const sheets = sets.filter(({ csv }) => csv !== null);
  expect(sheets.map(({ id }) => id).sort()).toEqual(Object.keys(told));
  for (const { id, csv } of sheets) {
    const [head = '', ...rows] = read(csv ?? '')
      .slice(1)
      .trim()
      .split('\r\n');
    const cells = (row: string) => row.replaceAll(/"(?:[^"]|"")*"/g, '').split(';').length;
    const promised = columns[id as keyof typeof columns];
    expect(`${head};`.slice(0, promised.length + 1), id).toBe(`${promised};`);
    expect(rows.length, id).toBe(told[id as keyof typeof told]);
    for (const row of rows) expect(cells(row), row).toBe(cells(head));
  }
});

/** Which of these a page of another site can read. */
const readAcross = async (addresses: readonly string[]) =>
  Promise.all(
    addresses.map(async (address) => {
      const text = await fetch(address).then(
        (response) => response.text(),
        () => '',
      );
      return text.length > 0;
    }),
  );

test('another site can read the open data and nothing else, in Chromium and in Firefox', async ({ page, baseURL }) => {
  const site = baseURL ?? '';
  const server = createServer((_, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end('winkel'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const open = ['/data/index.json', '/data/hulplijnen.json', '/data/hulplijnen.csv', '/data/schema/regios.json'];
  const closed = ['/', '/hulp/nood/', '/kader/', '/deel/kaart.txt', '/wijzigingen.xml', ...listAddresses().slice(0, 3)];
  const asked = [...open, ...closed].map((address) => site + address);
  const wanted = [...open.map(() => true), ...closed.map(() => false)];
  await page.goto(origin);
  expect(await page.evaluate(readAcross, asked)).toEqual(wanted);
  const firefox = await startFirefox();
  const other = await firefox.newPage();
  await other.goto(origin);
  expect(await other.evaluate(readAcross, asked)).toEqual(wanted);
  await firefox.close();
  server.close();
});
