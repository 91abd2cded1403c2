import { describe, expect, it } from 'vitest';
import { formatHeadersFile, headerRules, headersFor, parseHeadersFile } from '../../../src/security/headers.ts';
import { formatNginx } from '../../../src/security/nginx.ts';

const needs = { scripts: ["'sha256-a='"], styles: ["'sha256-b='"], trustedTypes: ['zoeken'] };
const pages = ['/', '/404.html', '/hulp/nood/', '/situaties/loverboys/signalen/'];
const others = ['/_assets/a.1234.js', '/_zoek/index.json', '/_zoek/werker.js', '/data/paginas.json', '/favicon.svg'];
const rules = headerRules([...pages, ...others], needs);
/** One of each kind that there is, also of another language. */
const all = [
  ...pages,
  ...others,
  '/en/',
  '/en/404.html',
  '/en/wijzigingen.xml',
  '/kader/',
  '/kader/en/wegwijzer/',
  '/deel/kaart.txt',
  '/data/wegwijzers/kindcheck.json',
  '/wijzigingen.xml',
  '/w.en.json',
];
const allRules = headerRules(all, needs);

describe('the response headers', () => {
  it.each([...pages, ...others])('give %s one value for each header', (address) => {
    expect(Object.keys(headersFor(rules, address)).length).toBeGreaterThan(10);
  });

  it('refuse two values for one header of one address', () => {
    const twice = [...rules, { path: '/hulp/*', headers: { 'Cache-Control': 'max-age=1' } }];
    expect(() => headersFor(twice, '/hulp/nood/')).toThrow('two values of Cache-Control');
  });

  it('refuse a file of which the kind is not known', () => {
    expect(() => headerRules(['/manifest.webmanifest'], needs)).toThrow('/manifest.webmanifest');
  });

  it.each(pages)('keep %s off the device, and let a shared cache have it', (address) => {
    const headers = headersFor(rules, address);
    expect(headers['Cache-Control']).toBe('no-store');
    expect(headers['CDN-Cache-Control']).toContain('max-age=');
  });

  it('bind to HTTPS the host itself, and what stands under its name only when that is asked for', () => {
    const reach = (hsts?: 'off' | 'host' | 'subdomains' | 'preload') =>
      headersFor(headerRules(pages, needs, hsts), '/')['Strict-Transport-Security'];
    expect(reach()).toMatch(/^max-age=\d+$/);
    expect(reach('off')).toBeUndefined();
    expect(reach('subdomains')).toMatch(/includeSubDomains$/);
    expect(reach('preload')).toMatch(/includeSubDomains; preload$/);
  });

  it('let other sites read what is open data, and nothing else', () => {
    const open = all.filter((address) => headersFor(allRules, address)['Access-Control-Allow-Origin'] !== undefined);
    expect(open).toEqual(all.filter((address) => address.startsWith('/data/')));
  });

  it('let other sites frame what is made for it, and no other page', () => {
    const framed = all
      .filter((address) => /(?:\/|\.html)$/.test(address))
      .filter(
        (address) => !headersFor(allRules, address)['Content-Security-Policy']?.includes("frame-ancestors 'none'"),
      );
    expect(framed).toEqual(all.filter((address) => address.startsWith('/kader/')));
    for (const address of all) expect(headersFor(allRules, address)['X-Frame-Options'], address).toBe('DENY');
  });

  it('leave a page on plain HTTP what it has', () => {
    expect(formatHeadersFile(rules)).not.toContain('upgrade-insecure-requests');
  });

  it('are those of the first page under its other name too', () => {
    expect(headersFor(rules, '/index.html')).toEqual(headersFor(rules, '/'));
  });

  it('let only the search worker compile WebAssembly', () => {
    const allowed = [...pages, ...others].filter((address) =>
      headersFor(rules, address)['Content-Security-Policy']?.includes('wasm-unsafe-eval'),
    );
    expect(allowed).toEqual(['/_zoek/werker.js']);
  });

  it('never allow what is inline by a general word', () => {
    expect(formatHeadersFile(rules)).not.toMatch(/unsafe-inline|'unsafe-eval'|\*\.|https:/);
  });

  it('read back from their file as they were written', () => {
    expect(parseHeadersFile(formatHeadersFile(rules))).toEqual(rules);
  });

  it('stay within what hosts take: a hundred rules, two thousand characters a line', () => {
    expect(rules.length).toBeLessThanOrEqual(100);
    for (const line of formatHeadersFile(rules).split('\n')) expect(line.length).toBeLessThanOrEqual(2000);
  });

  it('stand in the nginx configuration too, every one', () => {
    const configuration = formatNginx(rules);
    for (const { headers } of rules) {
      for (const [name, value] of Object.entries(headers)) {
        expect(configuration).toContain(`add_header ${name} `);
        expect(configuration).toContain(`"${value.replaceAll('"', '\\"')}"`);
      }
    }
  });
});
