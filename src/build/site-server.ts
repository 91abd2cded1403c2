import { readFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { lookup } from 'mrmime';
import { headersFor, notFoundFor, parseHeadersFile } from '../security/headers.ts';
import { addressOf, listFiles } from './built-files.ts';
import { choosePackings } from './packings.ts';

/** The address that a request means, however it is spelled; one that cannot be read means nothing that is there. */
function readAddress(url: string): string {
  try {
    const { pathname } = new URL(url.replace(/^\/+/, '/'), 'http://site');
    return decodeURIComponent(pathname).replace(/(?<=\/)index\.html$/, '');
  } catch {
    return url;
  }
}

/** A text says that it is UTF-8, as `charset utf-8` in the nginx configuration does. */
function typeOf(file: string): string {
  const type = lookup(file) ?? 'application/octet-stream';
  return /^text\/|javascript$/.test(type) ? `${type}; charset=utf-8` : type;
}

/** The first form of a file that is there, packed as it may be; undefined when it is gone since the server began. */
async function readForm(file: string, accepted: string | undefined) {
  for (const { encoding, ending } of [...choosePackings(accepted), { encoding: undefined, ending: '' }]) {
    try {
      const [body, { mtimeMs }] = await Promise.all([readFile(`${file}${ending}`), stat(`${file}${ending}`)]);
      return { body, encoding, tag: `W/"${body.length}-${mtimeMs}"` };
    } catch {
      // The next form may be there.
    }
  }
  return undefined;
}

/**
 * A server for a built site that does as a static host would: the shipped headers for every spelling of an address, a
 * slash at the end, our own page for what is not there. It sends files whole, so it needs no ranges.
 */
export function createSiteServer(folder: string): Server {
  const rules = parseHeadersFile(readFileSync(path.join(folder, '_headers'), 'utf8'));
  const files = new Map(listFiles(folder).map((file) => [addressOf(file), path.join(folder, file)]));

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const address = readAddress(request.url ?? '');
    const found = files.get(address);
    const folderAddress = found === undefined && files.has(`${address}/`) ? `${address}/` : undefined;
    const setHeaders = (of: string) => {
      for (const [name, value] of Object.entries(headersFor(rules, of))) response.setHeader(name, value);
    };
    const missing = notFoundFor(address, (page) => files.has(page));
    setHeaders(found === undefined ? (folderAddress ?? missing) : address);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      // What was sent along is not read, so nothing can follow it on this connection.
      response.writeHead(405, { Allow: 'GET, HEAD', Connection: 'close' }).end();
      return;
    }
    if (folderAddress !== undefined) {
      response.writeHead(308, { Location: folderAddress }).end();
      return;
    }
    const form = found === undefined ? undefined : await readForm(found, request.headers['accept-encoding']);
    if (found === undefined || form === undefined) {
      const notFound = readFileSync(path.join(folder, missing));
      setHeaders(missing);
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Length': notFound.length });
      response.end(request.method === 'HEAD' ? undefined : notFound);
      return;
    }
    const { body, encoding, tag } = form;
    response.setHeader('ETag', tag).setHeader('Vary', 'Accept-Encoding');
    if (request.headers['if-none-match'] === tag) {
      response.writeHead(304).end();
      return;
    }
    if (encoding !== undefined) response.setHeader('Content-Encoding', encoding);
    response.writeHead(200, { 'Content-Type': typeOf(found), 'Content-Length': body.length });
    response.end(request.method === 'HEAD' ? undefined : body);
  }

  return createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
}
