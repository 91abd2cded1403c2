import type { HeaderRule } from './headers.ts';
import { languagesIn, packedTypes, spokenTypes } from './paths.ts';

const quote = (value = '') => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** The path of a rule as Apache sees it: the address as it was asked for, whatever file is sent. */
function pattern(path: string): string {
  const escaped = path.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&');
  return path.endsWith('*') ? `^${escaped.slice(0, -1)}` : `^${escaped}$`;
}

/** The rules as an Apache configuration that serves the site as `npm start` does; to be included in a virtual host. */
export function formatApache(rules: readonly HeaderRule[]): string {
  const languages = languagesIn(rules);
  const set = ({ headers }: HeaderRule) =>
    Object.entries(headers).map(([name, value]) => `  Header always set ${name} ${quote(value)}`);
  const general = rules.filter(({ path }) => path === '/*').flatMap(set);
  const sections = rules
    .filter(({ path }) => path !== '/*')
    .map((rule) => [`<LocationMatch "${pattern(rule.path)}">`, ...set(rule), '</LocationMatch>'].join('\n'));
  const packed = Object.entries(packedTypes).map(
    ([ending, type]) => `<FilesMatch "\\.${ending}\\.br$">
  ForceType "${type}${spokenTypes.test(type) ? '; charset=utf-8' : ''}"
  Header always set Content-Encoding br
</FilesMatch>`,
  );
  const plain = [...Object.entries(packedTypes), ['csv', 'text/csv'] as const]
    .filter(([, type]) => spokenTypes.test(type))
    .map(
      ([ending, type]) => `<FilesMatch "\\.${ending}$">
  ForceType "${type}; charset=utf-8"
</FilesMatch>`,
    );
  return `# Written by the build from src/security/headers.ts. Do not change it by hand: it holds the hashes of the pages.
# Put dist/ in /srv/ook-bij-twijfel, or change the two paths, and include this inside a <VirtualHost>.
# It needs the modules alias, authz_core, dir, headers, mime and rewrite; TLS is yours to add.
DocumentRoot "/srv/ook-bij-twijfel"
<Directory "/srv/ook-bij-twijfel">
  Options -Indexes -MultiViews +FollowSymLinks
  AllowOverride None
  Require all granted
</Directory>
DirectoryIndex index.html
ErrorDocument 403 /404.html
ErrorDocument 404 /404.html
${languages.map((code) => `<Location "/${code}/">\n  ErrorDocument 403 /${code}/404.html\n  ErrorDocument 404 /${code}/404.html\n</Location>\n`).join('')}
# Who reads what here is nobody's business, the host's neither.
CustomLog /dev/null common
ErrorLog /dev/null
LogLevel emerg
ServerSignature Off
FileETag MTime Size

RewriteEngine On
# Only reading.
RewriteCond %{REQUEST_METHOD} !^(GET|HEAD)$
RewriteRule ^ - [R=405,L]
# What is for the host, not for visitors.
RewriteCond %{IS_SUBREQ} false
RewriteCond %{ENV:REDIRECT_STATUS} ^$
RewriteRule ^/_headers$|\\.(br|gz)$|/\\.(?!well-known/) - [R=404,L]
# A folder is its index file; what the build packed with brotli is sent packed.
RewriteCond %{DOCUMENT_ROOT}$1index.html -f
RewriteRule ^(.*/)$ $1index.html
RewriteCond %{HTTP:Accept-Encoding} (^|[\\s,])br($|[\\s,;])
RewriteCond %{HTTP:Accept-Encoding} !(^|[\\s,])br\\s*;\\s*q=0(\\.0*)?($|[\\s,])
RewriteCond %{DOCUMENT_ROOT}$1.br -f
RewriteRule ^(.+)$ $1.br [L]

${packed.join('\n')}
${plain.join('\n')}

Header always set Vary Accept-Encoding
${general.map((line) => line.trim()).join('\n')}
${sections.join('\n')}
`;
}
