import type { Settings } from '../schema/settings.ts';
import {
  formatPolicy,
  framedFolder,
  framedPolicy,
  inertPolicy,
  offlineWorkerPolicy,
  pagePolicy,
  searchWorkerPolicy,
  type PageNeeds,
} from './policy.ts';

/** The headers of all addresses that match `path`, where a trailing `*` stands for anything. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What a browser could do for a page, all of it off; copying the call sheet is the only thing left on. */
const permissions = [
  'accelerometer',
  'aria-notify',
  'autoplay',
  'browsing-topics',
  'camera',
  'captured-surface-control',
  'clipboard-read',
  'compute-pressure',
  'cross-origin-isolated',
  'deferred-fetch',
  'deferred-fetch-minimal',
  'digital-credentials-create',
  'digital-credentials-get',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'interest-cohort',
  'keyboard-map',
  'language-detector',
  'language-model',
  'local-fonts',
  'local-network',
  'local-network-access',
  'loopback-network',
  'magnetometer',
  'media-playback-while-not-visible',
  'microphone',
  'midi',
  'on-device-speech-recognition',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'private-state-token-issuance',
  'private-state-token-redemption',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'speaker-selection',
  'storage-access',
  'summarizer',
  'sync-xhr',
  'translator',
  'unload',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/**
 * How far a host binds itself to HTTPS, for two years in each browser that came by: not at all, itself alone, the hosts
 * below its name too, or those from the first visit on, by the list that browsers bring along.
 */
const hstsHeaders: Readonly<Record<Settings['hsts'], Readonly<Record<string, string>>>> = {
  off: {},
  host: { 'Strict-Transport-Security': 'max-age=63072000' },
  subdomains: { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' },
  preload: { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains; preload' },
};

/** What every response says. */
const everywhere = {
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Origin-Agent-Cluster': '?1',
  'X-DNS-Prefetch-Control': 'off',
  'X-Permitted-Cross-Domain-Policies': 'none',
  'Permissions-Policy': permissions.map((name) => `${name}=()`).join(', '),
  'Request-OTR': '1',
};

/** What a page needs beyond the headers that every response has. */
const pageHeaders = (needs: PageNeeds) => ({
  'Content-Security-Policy': formatPolicy(pagePolicy(needs)),
  // Nothing of a page stays on the device; a shared cache in front of the site may keep it for a while.
  'Cache-Control': 'no-store',
  'CDN-Cache-Control': 'max-age=300, stale-while-revalidate=86400',
});

/** The same for a page that another site may show in a frame. */
const framedHeaders = (needs: PageNeeds) => ({
  ...pageHeaders(needs),
  'Content-Security-Policy': formatPolicy(framedPolicy(needs)),
});

const inert = { 'Content-Security-Policy': formatPolicy(inertPolicy()) };
const day = 'max-age=86400';

/** Folders that hold no pages, with what their files need. A name with a hash never changes what it holds. */
const fileFolders: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '/_assets/': { ...inert, 'Cache-Control': 'public, max-age=31536000, immutable' },
  '/_zoek/': { 'Cache-Control': 'no-cache' },
  // Open data, which pages of any other site may read; nothing else may.
  '/data/': { ...inert, 'Cache-Control': 'no-cache', 'Access-Control-Allow-Origin': '*' },
  // To be taken along by other sites, never to be loaded from here.
  '/deel/': { ...inert, 'Cache-Control': 'no-cache' },
  '/.well-known/': { ...inert, 'Cache-Control': day },
};
/** Single files that are no pages, likewise. */
const files: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '/favicon.svg': { 'Cache-Control': day },
  '/deelkaart.png': { ...inert, 'Cache-Control': day },
  '/robots.txt': { ...inert, 'Cache-Control': day },
  '/sitemap.xml': { ...inert, 'Cache-Control': day },
  '/wijzigingen.xml': { ...inert, 'Cache-Control': day },
  '/opensearch.xml': { ...inert, 'Cache-Control': day },
  // Asked for at the exit and after wiping, so that the browser lets go of what it kept by itself. What they hold is nothing.
  '/v.txt': { ...inert, 'Cache-Control': 'no-store', 'Clear-Site-Data': '"cache"' },
  '/w.txt': { ...inert, 'Cache-Control': 'no-store', 'Clear-Site-Data': '"cache", "storage"' },
  // The worker of the offline pack and the list of what it holds.
  '/w.js': { 'Content-Security-Policy': formatPolicy(offlineWorkerPolicy()), 'Cache-Control': 'no-cache' },
  '/w.json': { ...inert, 'Cache-Control': 'no-cache' },
  // The only file that runs WebAssembly.
  '/_zoek/werker.js': { 'Content-Security-Policy': formatPolicy(searchWorkerPolicy()) },
};
/** The list of the pack of one more language needs what that of Dutch needs. */
const packList = /^\/w\.[a-z]{2,3}\.json$/;
/** What a host shows for an address that is not there; a language has one of its own below its folder. */
export const notFoundPage = '/404.html';

/** The page for what is not there in the language of an address, when there is one among these addresses. */
export function notFoundFor(address: string, has: (page: string) => boolean): string {
  const own = `${/^\/[a-z]{2,3}(?=\/)/.exec(address)?.[0] ?? ''}${notFoundPage}`;
  return has(own) ? own : notFoundPage;
}

const homeFile = '/index.html';
const folderOf = (address: string) => /^\/[^/]+\//.exec(address)?.[0];

/** The path of the rule that a page falls under: its folder, or itself at the root. */
export function pageRulePath(address: string): string {
  const folder = folderOf(address);
  return folder ? `${folder}*` : address;
}

/**
 * Every response header of the site, as rules for static hosts. No two rules set one header for one path, because
 * some hosts join such values and others replace them: what differs stands with each kind of file apart.
 * `addresses` are all built files; one that belongs to no kind is an error. `needs` may differ from rule to rule.
 */
export function headerRules(
  addresses: readonly string[],
  needs: PageNeeds | ((path: string) => PageNeeds),
  hsts: Settings['hsts'] = 'host',
): HeaderRule[] {
  const pages = new Set<string>();
  const others = new Set<string>();
  for (const address of addresses) {
    const folder = folderOf(address);
    const known = folder && folder in fileFolders ? folder : undefined;
    if (known) others.add(`${known}*`);
    const isFile = address in files || packList.test(address);
    if (isFile) others.add(address);
    if (known || isFile) continue;
    if (!/(?:\/|\.html|\/wijzigingen\.xml)$/.test(address))
      throw new Error(`headers.ts: no kind of file is known for ${address}.`);
    pages.add(pageRulePath(address));
    // Hosts that do not lead this spelling to the page itself serve it as it stands.
    if (address === '/') pages.add(homeFile);
  }
  const needsOf = typeof needs === 'function' ? needs : () => needs;
  // The home page under its other name.
  const needsAt = (path: string) => needsOf(path === homeFile ? '/' : path);
  const rule = (path: string, headers: HeaderRule['headers']): HeaderRule => ({ path, headers });
  return [
    rule('/*', { ...everywhere, ...hstsHeaders[hsts] }),
    ...[...pages]
      .sort()
      .map((path) =>
        rule(path, path === `${framedFolder}*` ? framedHeaders(needsAt(path)) : pageHeaders(needsAt(path))),
      ),
    ...[...others]
      .sort()
      .map((path) => rule(path, files[packList.test(path) ? '/w.json' : path] ?? fileFolders[path.slice(0, -1)] ?? {})),
  ];
}

/** The headers of one address. Throws when two rules disagree, which would differ from host to host. */
export function headersFor(rules: readonly HeaderRule[], address: string): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {};
  for (const rule of rules) {
    if (!matches(rule, address)) continue;
    for (const [name, value] of Object.entries(rule.headers)) {
      if ((headers[name] ?? value) !== value) throw new Error(`_headers: two values of ${name} for ${address}.`);
      headers[name] = value;
    }
  }
  return headers;
}

/** A header of an answer that is not what the rules ask; undefined is that it is not there. */
export interface HeaderDifference {
  readonly name: string;
  readonly wanted: string | undefined;
  readonly sent: string | undefined;
}

/**
 * How an answer differs from what the rules ask of an address: headers that lack, that say something else, and those
 * that are for other addresses alone, such as the one by which other sites may read our data.
 */
export function compareHeaders(
  rules: readonly HeaderRule[],
  address: string,
  read: (name: string) => string | null | undefined,
): HeaderDifference[] {
  const headers = headersFor(rules, address);
  return [...new Set(rules.flatMap((rule) => Object.keys(rule.headers)))]
    .map((name) => ({ name, wanted: headers[name], sent: read(name) ?? undefined }))
    .filter(({ wanted, sent }) => wanted !== sent);
}

/** The rules as a `_headers` file, the form that Netlify and Cloudflare Pages share. */
export function formatHeadersFile(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .join('\n\n')
    .concat('\n');
}

/** Reads a `_headers` file back into rules. Throws on a header that stands before any path. */
export function parseHeadersFile(text: string): HeaderRule[] {
  const rules: { path: string; headers: Record<string, string> }[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      rules.push({ path: line.trim(), headers: {} });
      continue;
    }
    const colon = line.indexOf(':');
    const rule = rules.at(-1);
    if (!rule || colon < 0) throw new Error(`_headers: this line belongs to no path: ${line}`);
    rule.headers[line.slice(0, colon).trim()] = line.slice(colon + 1).trim();
  }
  return rules;
}

/** Whether a rule speaks about an address. */
export function matches(rule: HeaderRule, address: string): boolean {
  return rule.path.endsWith('*') ? address.startsWith(rule.path.slice(0, -1)) : rule.path === address;
}
