import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { headersFor, notFoundPage, parseHeadersFile } from '../security/headers.ts';

/** A server for a built site that does as a static host would: the shipped headers, a slash at the end, our own 404. */
export function createSiteServer(folder: string): Server {
  const rules = parseHeadersFile(readFileSync(path.join(folder, '_headers'), 'utf8'));
  const notFound = readFileSync(path.join(folder, notFoundPage));
  const files = sirv(folder, { brotli: true, gzip: true, etag: true, extensions: ['html'], dotfiles: true });
  return createServer((request, response) => {
    const address = (request.url ?? '/').replace(/[?#].*$/, '').replace(/^\/+/, '/');
    const setHeaders = (of: string) => {
      for (const [name, value] of Object.entries(headersFor(rules, of))) response.setHeader(name, value);
    };
    const missing = () => {
      setHeaders(notFoundPage);
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
    };
    setHeaders(address);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    } else if (
      !address.endsWith('/') &&
      !path.extname(address) &&
      existsSync(path.join(folder, address, 'index.html'))
    ) {
      response.writeHead(308, { Location: `${address}/` }).end();
    } else if (address === '/_headers') {
      // The header file is for the host, not for visitors.
      missing();
    } else files(request, response, missing);
  });
}
