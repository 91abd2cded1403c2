import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSiteServer } from '../../../src/build/site-server.ts';
import { formatHeadersFile, headerRules, headersFor, notFoundPage } from '../../../src/security/headers.ts';
import { makeChance } from '../../support/hostile.ts';
import { ask } from '../../support/http.ts';
import { rounds } from '../../support/long.ts';

const addresses = ['/', '/404.html', '/hulp/nood/', '/over/privacy/', '/_assets/a1b2.js', '/.well-known/security.txt'];
const rules = headerRules(addresses, { scripts: [], styles: ["'sha256-b='"], trustedTypes: [] });
const folder = mkdtempSync(path.join(tmpdir(), 'site-'));
const textOf = (address: string) => `This is ${address}. `.repeat(200);
const server = (() => {
  for (const address of addresses) {
    const file = path.join(folder, address.endsWith('/') ? `${address}index.html` : address);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, textOf(address));
    writeFileSync(`${file}.br`, brotliCompressSync(textOf(address)));
    writeFileSync(`${file}.gz`, gzipSync(textOf(address)));
  }
  writeFileSync(path.join(folder, '_headers'), formatHeadersFile(rules));
  return createSiteServer(folder);
})();
let port = 0;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true, force: true });
});

/** Which headers of an address differ from what the rules say of `wanted`. */
function differences(sent: Readonly<Record<string, unknown>>, wanted: string): string[] {
  return Object.entries(headersFor(rules, wanted)).flatMap(([name, value]) =>
    sent[name.toLowerCase()] === value ? [] : [`${name}: ${String(sent[name.toLowerCase()])}`],
  );
}

describe('the server of the built site', () => {
  it.each([
    ['/', '/'],
    ['/index.html', '/'],
    ['/?vraag=1', '/'],
    ['//', '/'],
    ['/over/privacy/', '/over/privacy/'],
    ['/%6fver/privacy/', '/over/privacy/'],
    ['/over/privacy/index.html', '/over/privacy/'],
    ['/over/./privacy/', '/over/privacy/'],
    ['/hulp/../over/%70rivacy/', '/over/privacy/'],
    ['/_assets/a1b2.js', '/_assets/a1b2.js'],
    ['/.well-known/security.txt', '/.well-known/security.txt'],
  ])('answers %s as the address it means', async (asked, meant) => {
    const { status, headers, body } = await ask(port, asked);
    expect(status).toBe(200);
    expect(body.toString()).toBe(textOf(meant));
    expect(differences(headers, meant)).toEqual([]);
  });

  it.each([
    ['/niets/'],
    ['/over/niets/'],
    ['/_headers'],
    ['/%5fheaders'],
    ['/index.html.br'],
    ['/over/privacy/index.html.gz'],
    ['/_assets/a1b2.js.br'],
    ['/_assets/'],
    ['/%'],
    ['/%00'],
    ['/%c0%ae%c0%ae/'],
    ['/..%2f..%2fetc/passwd'],
    ['/OVER/privacy/'],
  ])('answers %s with our own page, and its policy', async (asked) => {
    const { status, headers, body } = await ask(port, asked);
    expect(status).toBe(404);
    expect(body.toString()).toBe(textOf(notFoundPage));
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['cache-control']).toBe('no-store');
  });

  it('adds the slash that an address lacks', async () => {
    const { status, headers } = await ask(port, '/over/privac%79');
    expect([status, headers.location]).toEqual([308, '/over/privacy/']);
    expect(differences(headers, '/over/privacy/')).toEqual([]);
  });

  it.each([
    ['br', 'br'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0', undefined],
    ['', undefined],
  ])('packs for who takes "%s"', async (accepted, packing) => {
    const { headers } = await ask(port, '/over/privacy/', { headers: { 'Accept-Encoding': accepted } });
    expect(headers['content-encoding']).toBe(packing);
    expect(headers.vary).toBe('Accept-Encoding');
  });

  it.each(['bytes=5-2', 'bytes=-', 'bytes=999999-', 'bytes=0-0,5-2', 'words=1-2', ''])(
    'sends the whole file to who asks for the range "%s"',
    async (range) => {
      const { status, body } = await ask(port, '/over/privacy/', { headers: { Range: range } });
      expect([status, body.toString()]).toEqual([200, textOf('/over/privacy/')]);
    },
  );

  it('takes no other method than reading', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])
      expect((await ask(port, '/over/privacy/', { method })).status, method).toBe(405);
    expect((await ask(port, '/over/privacy/', { method: 'HEAD' })).body.length).toBe(0);
  });

  it('answers with our own page when a file has gone since it began', async () => {
    const other = mkdtempSync(path.join(tmpdir(), 'site-'));
    cpSync(folder, other, { recursive: true });
    const second = createSiteServer(other);
    await new Promise<void>((resolve) => second.listen(0, '127.0.0.1', resolve));
    rmSync(path.join(other, 'over'), { recursive: true });
    const { status, body } = await ask((second.address() as AddressInfo).port, '/over/privacy/');
    expect([status, body.toString()]).toEqual([404, textOf(notFoundPage)]);
    await new Promise((resolve) => second.close(resolve));
    rmSync(other, { recursive: true });
  });
});

const pick = <T>(chance: () => number, from: readonly T[]): T => from[Math.floor(chance() * from.length)] as T;
const strange = ['HEAD', 'POST', 'OPTIONS', 'TRACE', 'CONNECT', 'PRI', 'get', '', 'G\u0000T'];
const places = [
  ...addresses,
  '*',
  '//',
  '/%',
  '/%2e%2e/%2e%2e/etc/passwd',
  'http://elders.example/over/privacy/',
  'http://[',
  '/over/privacy',
  '/\\..\\..',
  `/${'a'.repeat(5000)}`,
  '/over/privacy/?a=%ff#b',
  '/\ud83d\ude2d/',
  '/__proto__/',
  'over/privacy/',
];
const headerLines = [
  'Range: bytes=5-2',
  'Range: bytes=0-',
  'Range: bytes=99999999999999999999-',
  'Range:',
  'Accept-Encoding: br;q=0, *',
  'Accept-Encoding: ,,;;q=,br;q=1e400',
  'If-None-Match: *',
  'If-None-Match: W/"1-1"',
  'Upgrade: websocket\r\nConnection: Upgrade',
  'Expect: 100-continue',
  'Content-Length: 5',
  'Transfer-Encoding: chunked',
  'Cookie: __proto__=1',
];

/** What is no HTTP at all, and so ends with the server's own reader of it. */
const nonsense = ['Content-Length: -1', 'Host: \u0000', 'X: \u007f\u0001', 'geen kop'];

/** Sends bytes as they are and gives back how the answer begins; nothing when the other side hangs up, or waits. */
function send(text: string): Promise<string> {
  return new Promise((resolve) => {
    let came = '';
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(text, 'latin1');
    });
    socket.setTimeout(2000, () => socket.destroy());
    socket.on('data', (part) => {
      came += part.toString('latin1');
      socket.destroy();
    });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      resolve(came);
    });
  });
}

describe('any request at all', () => {
  it('gets an answer that HTTP knows, and leaves the server standing', { timeout: 900_000 }, async () => {
    const chance = makeChance(41);
    const tries = rounds(20_000);
    const statuses = new Map<string, number>();
    for (let done = 0; done < tries; done += 20) {
      const texts = Array.from({ length: 20 }, () => {
        let address: string = pick(chance, places);
        if (chance() < 0.3)
          address += String.fromCharCode(Math.floor(chance() * 256)).repeat(1 + Math.floor(chance() * 9));
        const lines = Array.from({ length: Math.floor(chance() * 4) }, () =>
          pick(chance, chance() < 0.05 ? nonsense : headerLines),
        );
        const version = chance() < 0.1 ? pick(chance, ['HTTP/1.0', 'HTTP/9', '']) : 'HTTP/1.1';
        const method = chance() < 0.3 ? pick(chance, strange) : 'GET';
        return [`${method} ${address} ${version}`, 'Host: x', ...lines, '', chance() < 0.2 ? 'romp' : ''].join('\r\n');
      });
      for (const [at, came] of (await Promise.all(texts.map(send))).entries()) {
        const status = /^HTTP\/1\.1 (\d{3}) /.exec(came)?.[1] ?? (came === '' ? 'closed' : 'nonsense');
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        expect(['200', '304', '308', '400', '404', '405', '417', '431', '100', 'closed'], texts[at]).toContain(status);
      }
    }
    console.log(
      `requests tried: ${tries}; ${[...statuses].map(([status, count]) => `${status} ${count} times`).join(', ')}`,
    );
    expect((await ask(port, '/over/privacy/')).status).toBe(200);
    expect(statuses.get('200')).toBeGreaterThan(tries / 50);
  });
});
