import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '../support/test.ts';
import { addressOf, listFiles } from '../../src/build/built-files.ts';
import { compareHeaders, headersFor, notFoundPage, parseHeadersFile } from '../../src/security/headers.ts';
import { ask, load } from '../support/http.ts';
import { startNginx } from '../support/nginx.ts';
import type { Running } from '../support/running.ts';
import { readBuilt } from '../support/site.ts';

test.describe.configure({ mode: 'serial' });

const files = listFiles('dist');
const rules = parseHeadersFile(readFileSync('dist/_headers', 'utf8'));
const types: Readonly<Record<string, RegExp>> = {
  '.html': /^text\/html; charset=utf-8$/,
  '.js': /^(?:text|application)\/javascript; charset=utf-8$/,
  '.json': /^application\/json/,
  '.svg': /^image\/svg\+xml/,
  '.txt': /^text\/plain; charset=utf-8$/,
};
const unpack = { br: brotliDecompressSync, gzip: gunzipSync, identity: (body: Buffer) => body };

let nginx: Running;
test.beforeAll(async () => {
  nginx = await startNginx();
});
test.afterAll(async () => {
  await nginx.stop();
});

for (const encoding of ['br', 'gzip', 'identity'] as const) {
  test(`nginx sends every file with all its headers, to who takes ${encoding}`, async () => {
    expect(files.length).toBeGreaterThan(100);
    const problems: string[] = [];
    for (const file of files) {
      const address = addressOf(file);
      const answer = await ask(nginx.port, address, { headers: { 'Accept-Encoding': encoding } });
      const tell = (problem: string) => problems.push(`${address} ${problem}`);
      if (answer.status !== 200) tell(`answers ${answer.status}`);
      for (const { name, sent } of compareHeaders(rules, address, (one) =>
        answer.headers[one.toLowerCase()]?.toString(),
      ))
        tell(`has ${name}: ${String(sent)}`);
      const type = types[path.extname(file)];
      if (type && !type.test(answer.headers['content-type'] ?? '')) tell(`is ${answer.headers['content-type']}`);
      const came = answer.headers['content-encoding'] ?? 'identity';
      if (came !== encoding && answer.body.length >= 1024 && type) tell(`comes as ${came}`);
      const body = unpack[came as keyof typeof unpack](answer.body);
      if (!body.equals(readFileSync(path.join('dist', file)))) tell('is not what was built');
    }
    expect(problems).toEqual([]);
  });
}

test('nginx answers what is not there with our own page, also for what only the host may read', async () => {
  const packed = readdirSync('dist').filter((file) => /\.(?:br|gz)$/.test(file));
  expect(packed.length).toBeGreaterThan(1);
  const hidden = [
    '/niets/',
    '/niets.html',
    '/_headers',
    '/_assets/',
    '/_assets/niets.js',
    '/.git/config',
    '/../package.json',
    '/%5fheaders',
    '/.nojekyll',
    '/index.html.%62r',
  ];
  for (const address of [...hidden, ...packed.map((file) => `/${file}`)]) {
    const { status, headers, body } = await ask(nginx.port, address);
    expect([400, 403, 404], address).toContain(status);
    if (status !== 404) continue;
    expect(body.equals(readFileSync(`dist${notFoundPage}`)), address).toBe(true);
    expect(headers['content-security-policy'], address).toBe(
      headersFor(rules, notFoundPage)['Content-Security-Policy'],
    );
    expect(headers['cache-control'], address).toBe('no-store');
  }
});

test('nginx adds the slash that an address lacks, and takes no other method than reading', async () => {
  const { status, headers } = await ask(nginx.port, '/hulp/nood', { headers: { 'Accept-Encoding': 'br' } });
  expect([301, 308]).toContain(status);
  expect(headers.location).toBe('/hulp/nood/');
  expect((await ask(nginx.port, '/', { method: 'POST' })).status).toBe(405);
  expect((await ask(nginx.port, '/', { method: 'HEAD' })).body.length).toBe(0);
});

for (const [asked, meant] of [
  ['/index.html', '/'],
  ['/%6fver/privacy/', '/over/privacy/'],
  ['/over//privacy/index.html', '/over/privacy/'],
  ['/hulp/../over/privacy/', '/over/privacy/'],
] as const) {
  test(`nginx answers ${asked} as ${meant}, with its headers`, async () => {
    const { status, headers, body } = await ask(nginx.port, asked);
    expect(status).toBe(200);
    expect(body.toString()).toBe(readBuilt(meant));
    for (const [name, value] of Object.entries(headersFor(rules, meant)))
      expect(headers[name.toLowerCase()], name).toBe(value);
  });
}

test('nginx packs for nobody who refuses it', async () => {
  for (const refused of ['br;q=0', 'br; q=0.0, gzip;q=0', 'gzip;q=0']) {
    const { headers } = await ask(nginx.port, '/', { headers: { 'Accept-Encoding': refused } });
    expect(headers['content-encoding'], refused).toBeUndefined();
  }
});

test('nginx writes nowhere who read what, not even when something goes wrong', async () => {
  const before = nginx.said();
  for (const address of ['/_assets/', '/niets/', '/hulp/nood/', '/_headers', '/%00', '/over/privacy/index.html/x'])
    await ask(nginx.port, address, { headers: { Range: 'bytes=5-2' } }).catch(() => undefined);
  expect(nginx.said()).toBe(before);
});

test('nginx says no more about itself than that it is nginx', async () => {
  expect((await ask(nginx.port, '/')).headers.server).toBe('nginx');
});

for (const connections of [64, 512]) {
  test(`nginx makes no error with ${connections} readers at once`, async () => {
    const addresses = files.filter((file) => file.endsWith('.html') && file !== '404.html').map(addressOf);
    const { requests, errors } = await load(nginx.port, addresses, connections, 1500);
    expect(requests).toBeGreaterThan(connections);
    expect(errors).toBe(0);
  });
}
