import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { findHostProblems } from '../../../src/build/host-problems.ts';
import { headerRules, headersFor } from '../../../src/security/headers.ts';

const addresses = ['/', '/404.html', '/hulp/nood/', '/data/hulplijnen.json'];
const rules = headerRules(addresses, { scripts: [], styles: [], trustedTypes: [] });

async function judge(listen: RequestListener): Promise<string[]> {
  const server = createServer(listen);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const problems = await findHostProblems(
    `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    rules,
    addresses,
  );
  server.close();
  return problems;
}

/** Changes the headers of an answer, and may give it another status. */
type Spoil = (address: string, headers: Record<string, string>) => number | undefined;

/** Does what a server should, but for what `spoil` changes. */
const serve =
  (
    spoil: (address: string, headers: Record<string, string>) => number | undefined = () => undefined,
  ): RequestListener =>
  ({ url = '/' }, response) => {
    if (url === '/hulp/nood') {
      response.writeHead(301, { Location: '/hulp/nood/' }).end();
      return;
    }
    const isThere = addresses.includes(url) && url !== '/404.html';
    const headers: Record<string, string> = { ...headersFor(rules, isThere ? url : '/404.html') };
    const status = spoil(url, headers) ?? (isThere ? 200 : 404);
    response.writeHead(status, headers).end('<a href="tel:112">112</a>');
  };

describe('what a published copy does otherwise than it should', () => {
  it('is nothing when the server does all that it was told', async () => {
    expect(await judge(serve())).toEqual([]);
  });

  const set =
    (name: string, value?: string): Spoil =>
    (_, headers) => {
      if (value === undefined) Reflect.deleteProperty(headers, name);
      else headers[name] = value;
      return undefined;
    };
  const answer =
    (address: string): Spoil =>
    (asked) =>
      asked === address ? 200 : undefined;

  it.each<readonly [string, Spoil, RegExp]>([
    ['a header that lacks', set('Content-Security-Policy'), /lacks Content-Security-Policy/],
    ['a header of the host', set('Cache-Control', 'max-age=600'), /another Cache-Control: max-age=600/],
    [
      'data of all sites on each address',
      set('Access-Control-Allow-Origin', '*'),
      /hulp\/nood\/ has Access-Control-Allow-Origin: \*/,
    ],
    ['a cookie', set('Set-Cookie', 'bezoeker=1'), /cookie: bezoeker=1/],
    ['a page in the place of what is not there', answer('/bestaat-niet/'), /bestaat-niet\/ answers 200/],
    ['a file for the host alone', answer('/_headers'), /_headers answers 200/],
  ])('is told: %s', async (_, spoil, said) => {
    expect((await judge(serve(spoil))).join('\n')).toMatch(said);
  });

  it('is told when there is no server', async () => {
    expect(await findHostProblems('http://127.0.0.1:9', rules, addresses)).toHaveLength(1);
  });
});
