import { formatPolicy, pagePolicy, type InlineHashes } from './policy.ts';

/** The headers of all addresses that match `path`, where a trailing `*` stands for anything. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

const permissions = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'xr-spatial-tracking',
];

/** The folder with files whose names carry a hash of what they hold. */
export const assetFolder = '/_assets/';
/** The only file that runs WebAssembly. */
export const searchWorkerPath = '/_zoek/werker.js';

/**
 * Every response header of the site, as rules for static hosts. No two rules set one header for one path:
 * some hosts join such values and others replace them.
 */
export function headerRules(hashes: InlineHashes): HeaderRule[] {
  return [
    {
      path: '/*',
      headers: {
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
        'Strict-Transport-Security': 'max-age=63072000; includeSubDomains; preload',
        'Request-OTR': '1',
        'Content-Security-Policy': formatPolicy(pagePolicy(hashes)),
        'Cache-Control': 'no-store',
        'CDN-Cache-Control': 'max-age=300, stale-while-revalidate=86400',
      },
    },
  ];
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
