import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { addressOf, listFiles } from '../../src/build/built-files.ts';
import { compareHeaders, notFoundPage, parseHeadersFile } from '../../src/security/headers.ts';
import { ask } from '../support/http.ts';
import { startApache, startCaddy } from '../support/servers.ts';
import { expect, test } from '../support/test.ts';

const files = listFiles('dist');
const rules = parseHeadersFile(readFileSync('dist/_headers', 'utf8'));
const unpack = { br: brotliDecompressSync, gzip: gunzipSync, identity: (body: Buffer) => body };
const types: Readonly<Record<string, RegExp>> = {
  '.html': /^text\/html; charset=utf-8$/i,
  '.js': /^(?:text|application)\/javascript; charset=utf-8$/i,
  '.json': /^application\/json/,
  '.csv': /^text\/csv; charset=utf-8$/i,
  '.txt': /^text\/plain; charset=utf-8$/i,
};
// nginx has a test of its own, file by file in each packing; these are asked for the same headers and answers.
for (const [name, start] of [
  ['Apache', startApache],
  ['Caddy', startCaddy],
] as const) {
  test(`${name} sends every file with all its headers, our own page for what is not there, and nothing that is for the host`, async () => {
    expect(files.length).toBeGreaterThan(100);
    const running = await start();
    const { port } = running;
    const problems: string[] = [];
    try {
      for (const [at, file] of files.entries()) {
        const address = addressOf(file);
        const tell = (problem: string) => problems.push(`${address} ${problem}`);
        const encoding = at % 5 === 0 ? 'identity' : 'br';
        const { status, headers, body } = await ask(port, address, { headers: { 'Accept-Encoding': encoding } });
        if (status !== 200) tell(`answers ${status}`);
        for (const { name: header, sent } of compareHeaders(rules, address, (one) =>
          headers[one.toLowerCase()]?.toString(),
        ))
          tell(`has ${header}: ${String(sent)}`);
        const type = types[path.extname(file)];
        if (type && !type.test(headers['content-type'] ?? '')) tell(`is ${headers['content-type']}`);
        const came = headers['content-encoding'] ?? 'identity';
        if (encoding === 'br' && type && file.endsWith('.html') && came !== 'br') tell(`comes as ${came}`);
        if (!unpack[came as keyof typeof unpack](body).equals(readFileSync(path.join('dist', file))))
          tell('is not what was built');
      }
      const packed = readdirSync('dist').filter((file) => /\.(?:br|gz)$/.test(file));
      expect(packed.length).toBeGreaterThan(1);
      for (const address of [
        '/niets/',
        '/niets.html',
        '/_headers',
        '/_assets/niets.js',
        '/data/niets.json',
        ...packed.map((one) => `/${one}`),
      ]) {
        const { status, headers, body } = await ask(port, address);
        if (![403, 404].includes(status)) problems.push(`${address} answers ${status}`);
        if (!body.equals(readFileSync(`dist${notFoundPage}`))) problems.push(`${address} is not our own page`);
        for (const { name: header, sent } of compareHeaders(rules, notFoundPage, (one) =>
          headers[one.toLowerCase()]?.toString(),
        ))
          problems.push(`${address} has ${header}: ${String(sent)}`);
      }
      const bare = await ask(port, '/hulp/nood');
      if (![301, 302, 307, 308].includes(bare.status) || !(bare.headers.location ?? '').endsWith('/hulp/nood/'))
        problems.push(`/hulp/nood answers ${bare.status} ${bare.headers.location ?? ''}`);
      if ((await ask(port, '/', { method: 'POST' })).status !== 405) problems.push('takes a POST');
      if (!/^(?:Apache)?$/.test(String((await ask(port, '/')).headers.server ?? '')))
        problems.push('tells its version');
    } finally {
      await running.stop();
    }
    expect(problems.slice(0, 40)).toEqual([]);
  });
}

test('the file for IIS is well-formed and holds every header of every address', async ({ page }) => {
  const xml = readFileSync('.generated/web.config', 'utf8');
  const { error, added } = await page.evaluate((text) => {
    const read = new DOMParser().parseFromString(text, 'application/xml');
    return {
      error: read.querySelector('parsererror')?.textContent ?? '',
      added: [...read.querySelectorAll('customHeaders > add')].map((one) => [
        one.closest('location')?.getAttribute('path') ?? '',
        one.getAttribute('name') ?? '',
        one.getAttribute('value') ?? '',
      ]),
    };
  }, xml);
  expect(error).toBe('');
  const told = new Set(added.map((one) => one.join('\n')));
  expect(told.size).toBe(added.length);
  for (const { path: of, headers } of rules)
    for (const [name, value] of Object.entries(headers)) {
      const place = of === '/*' ? '' : of === '/' ? 'index.html' : of.slice(1).replace(/\/\*$/, '');
      expect(told, `${of} ${name}`).toContain([place, name, value].join('\n'));
    }
});
