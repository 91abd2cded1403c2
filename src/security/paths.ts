import type { HeaderRule } from './headers.ts';

/** The path of a rule as an expression over the files that are served: a folder's own address is its index file there. */
export function filePattern(path: string): string {
  const exact = path.endsWith('/') ? `${path}index.html` : path;
  const escaped = exact.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&');
  return path.endsWith('*') ? `^${escaped.slice(0, -1)}` : `^${escaped}(\\.br)?$`;
}

/** The kinds of text that the build packs with brotli (`build/compress.ts`), with the type under which each is sent. */
export const packedTypes: Readonly<Record<string, string>> = {
  bin: 'application/octet-stream',
  css: 'text/css',
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  xml: 'text/xml',
};

/** The kinds that say in which alphabet they are written. */
export const spokenTypes = /^text\/|javascript$/;

/** The languages that have a folder of their own, by their codes: each has its own page for what is not there. */
export function languagesIn(rules: readonly HeaderRule[]): string[] {
  return rules.flatMap(({ path }) => /^\/([a-z]{2,3})\/\*$/.exec(path)?.[1] ?? []);
}
