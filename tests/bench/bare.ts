import { createServer, type Server } from 'node:http';
import { brotliCompressSync } from 'node:zlib';

const style = 'body{max-width:40rem;margin:1rem auto;padding:0 1rem;font:1.06rem/1.55 system-ui,sans-serif}';

/** The same words as plain HTML: the elements that carry them and their links, one line of style, nothing else. */
export function stripToWords(html: string): string {
  const title = /<title>[^<]*<\/title>/.exec(html)?.[0] ?? '';
  const body = html
    .slice(html.indexOf('<body'), html.indexOf('</body>'))
    .replaceAll(/<(script|style|svg|template|noscript)\b[\s\S]*?<\/\1>/g, '')
    .replaceAll(/<\/?(?:div|span|section|article|header|footer|main|nav|obt-[a-z-]+)\b[^>]*>/g, '')
    .replaceAll(/<([a-z][a-z0-9]*)\b([^>]*)>/g, (_, tag: string, attributes: string) => {
      const href = / href="[^"]*"/.exec(attributes)?.[0] ?? '';
      return `<${tag}${href}>`;
    });
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width">${title}<style>${style}</style>${body}`;
}

/** Serves the bare form of pages. */
export function serveBare(read: (address: string) => string): Server {
  const packed = new Map<string, Buffer>();
  return createServer((request, response) => {
    const address = request.url ?? '/';
    if (address === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    const body = packed.get(address) ?? brotliCompressSync(stripToWords(read(address)));
    packed.set(address, body);
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Encoding': 'br' }).end(body);
  });
}
