import type { HeaderRule } from './headers.ts';

/** A path of a rule as nginx sees it: a folder's own address has become its index file by then. */
function pattern(path: string): string {
  const exact = path.endsWith('/') ? `${path}index.html` : path;
  const escaped = exact.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&');
  return path.endsWith('*') ? `~^${escaped.slice(0, -1)}` : `~^${escaped}$`;
}

/** The rules as an nginx configuration that serves the site as `npm start` does; to be included inside `http`. */
export function formatNginx(rules: readonly HeaderRule[]): string {
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
  const maps: string[] = [];
  const lines: string[] = [];
  for (const name of names) {
    const setters = rules.filter(({ headers }) => name in headers);
    const general = setters.find(({ path }) => path === '/*');
    if (general) {
      lines.push(`  add_header ${name} "${general.headers[name] ?? ''}" always;`);
      continue;
    }
    const variable = `$obt_${name.toLowerCase().replaceAll('-', '_')}`;
    const cases = setters.map(({ path, headers }) => `  "${pattern(path)}" "${headers[name] ?? ''}";`);
    maps.push([`map $uri ${variable} {`, '  default "";', ...cases, '}'].join('\n'));
    lines.push(`  add_header ${name} ${variable} always;`);
  }
  return `# Written by the build from src/security/headers.ts. Do not change it by hand: it holds the hashes of the pages.
${maps.join('\n\n')}

server {
  listen 8080;
  server_name _;
  root /srv/ook-bij-twijfel;
  index index.html;
  charset utf-8;
  # Who reads what here is nobody's business, the host's neither.
  access_log off;
  server_tokens off;
  absolute_redirect off;
  gzip_static on;
  error_page 404 /404.html;

  location / {
    try_files $uri $uri/ =404;
  }
  location = /_headers {
    return 404;
  }

${lines.join('\n')}
}
`;
}
