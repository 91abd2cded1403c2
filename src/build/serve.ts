import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { matches, parseHeadersFile } from '../security/headers.ts';

const folder = fileURLToPath(new URL('../../dist', import.meta.url));
const port = Number(process.env['PORT'] ?? 4321);
if (!existsSync(path.join(folder, '_headers'))) {
  console.error('There is no built site in dist/. Run "npm run build" first, or "npm start" for both.');
  process.exit(1);
}
const rules = parseHeadersFile(readFileSync(path.join(folder, '_headers'), 'utf8'));
const notFound = readFileSync(path.join(folder, '404.html'));
const files = sirv(folder, { extensions: ['html'], brotli: true, gzip: true, etag: false, dotfiles: true });

/** Serves the built site as a static host would: the shipped headers, a slash at the end, and our own 404 page. */
const server = createServer((request, response) => {
  const address = (request.url ?? '/').replace(/[?#].*$/, '');
  for (const rule of rules) {
    if (!matches(rule, address)) continue;
    for (const [name, value] of Object.entries(rule.headers)) response.setHeader(name, value);
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  if (!address.endsWith('/') && !path.extname(address) && existsSync(path.join(folder, address, 'index.html'))) {
    response.writeHead(308, { Location: `${address.replace(/^\/+/, '/')}/` }).end();
    return;
  }
  const missing = () => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
  };
  // The header file is for the host, not for visitors.
  if (address === '/_headers') missing();
  else files(request, response, missing);
});
server.listen(port, () => {
  console.log(`Ook bij twijfel: http://localhost:${port}/`);
});
