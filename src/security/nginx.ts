import type { HeaderRule } from './headers.ts';
import { filePattern, languagesIn, packedTypes } from './paths.ts';

/** A path of a rule as nginx sees it: a folder's own address has become its index file by then. */
const pattern = (path: string) => `~${filePattern(path)}`;

/** Where the packed form of a text is served: only in the place of the text itself, never when asked for by name. */
function packedLocation([ending, type]: [string, string]): string {
  return `  location ~ \\.${ending}\\.br$ {
    internal;
    types {}
    default_type ${type};
  }`;
}

const quote = (value = '') => `"${value.replaceAll('"', '\\"')}"`;

/** The rules as an nginx configuration that serves the site as `npm start` does; to be included inside `http`. */
export function formatNginx(rules: readonly HeaderRule[]): string {
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
  const languages = languagesIn(rules).join('|');
  const maps: string[] = [];
  const lines: string[] = [];
  for (const name of names) {
    const setters = rules.filter(({ headers }) => name in headers);
    const general = setters.find(({ path }) => path === '/*');
    if (general) {
      lines.push(`  add_header ${name} ${quote(general.headers[name])} always;`);
      continue;
    }
    const variable = `$obt_${name.toLowerCase().replaceAll('-', '_')}`;
    const cases = setters.map(({ path, headers }) => `  "${pattern(path)}" ${quote(headers[name])};`);
    maps.push([`map $uri ${variable} {`, '  default "";', ...cases, '}'].join('\n'));
    lines.push(`  add_header ${name} ${variable} always;`);
  }
  return `# Written by the build from src/security/headers.ts. Do not change it by hand: it holds the hashes of the pages.
${maps.join('\n\n')}

# Debian's nginx packs with gzip only; what the build packed with brotli needs no module to be sent.
map $http_accept_encoding $obt_packed {
  default ".-";
  "~*(^|[ ,])br *; *q=0(\\.0*)?($|[ ,])" ".-";
  "~*(^|[ ,])br($|[ ,;])" ".br";
}
map $uri $obt_encoding {
  default "";
  "~\\.br$" "br";
}

# What is not there says so in the language of its address.
map $request_uri $obt_not_found {
  default /404.html;${languages === '' ? '' : `\n  "~^/(?<obt_language>${languages})/" /$obt_language/404.html;`}
}

server {
  listen 8080;
  server_name _;
  root /srv/ook-bij-twijfel;
  index index.html;
  charset utf-8;
  charset_types text/html text/plain text/csv text/javascript application/javascript;
  # Who reads what here is nobody's business, the host's neither.
  access_log off;
  error_log /dev/null emerg;
  server_tokens off;
  absolute_redirect off;
  gzip_static on;
  error_page 403 404 =404 $obt_not_found;

  location / {
    if (-f $request_filename$obt_packed) {
      rewrite ^(.*)$ $1$obt_packed last;
    }
    try_files $uri $uri/ =404;
  }
${Object.entries(packedTypes).map(packedLocation).join('\n')}
  location ~ \\.csv$ {
    types {}
    default_type text/csv;
  }
  # What is for the host, not for visitors.
  location ~ ^/_headers$|\\.(br|gz)$|/\\.(?!well-known/) {
    return 404;
  }

  add_header Vary "Accept-Encoding" always;
  add_header Content-Encoding $obt_encoding always;

${lines.join('\n')}
}
`;
}
