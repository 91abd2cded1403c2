import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { requireProgram } from './debian.ts';
import { runServer, type Running } from './running.ts';

const find =
  (...paths: readonly string[]) =>
  () =>
    paths.find((one) => existsSync(one));

/** Starts Apache with the configuration that the build wrote, installing it where there is none. */
export async function startApache(folder = path.resolve('dist')): Promise<Running> {
  const program = requireProgram('Apache', 'apache2-bin', find('/usr/sbin/apache2', '/usr/sbin/httpd'));
  const modules = find('/usr/lib/apache2/modules', '/usr/lib64/httpd/modules')() ?? '';
  const user = process.getuid?.() === 0 ? 'User www-data\nGroup www-data' : '';
  return runServer('Apache', program, (place, port) => {
    const own = readFileSync('.generated/apache.conf', 'utf8').replaceAll('/srv/ook-bij-twijfel', folder);
    writeFileSync(path.join(place, 'site.conf'), own);
    writeFileSync(path.join(place, 'types'), 'application/json json\nimage/svg+xml svg\nimage/png png\ntext/xml xml\n');
    writeFileSync(
      path.join(place, 'apache.conf'),
      `ServerName localhost
ServerTokens Prod
ServerRoot ${place}
PidFile ${place}/pid
Mutex file:${place}
${user}
${['mpm_event', 'alias', 'authz_core', 'dir', 'headers', 'mime', 'rewrite'].map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`).join('\n')}
TypesConfig ${place}/types
ErrorLog ${place}/error
Listen 127.0.0.1:${port}
<VirtualHost *:${port}>
Include ${place}/site.conf
</VirtualHost>
`,
    );
    return ['-X', '-f', path.join(place, 'apache.conf')];
  });
}

/** Starts Caddy with the configuration that the build wrote, installing it where there is none. */
export async function startCaddy(folder = path.resolve('dist')): Promise<Running> {
  const program = requireProgram('Caddy', 'caddy', find('/usr/bin/caddy', '/usr/local/bin/caddy'));
  return runServer('Caddy', program, (place, port) => {
    const own = readFileSync('.generated/Caddyfile', 'utf8')
      .replaceAll('/srv/ook-bij-twijfel', folder)
      .replace(':8080 {', `http://127.0.0.1:${port} {`);
    const file = path.join(place, 'Caddyfile');
    writeFileSync(file, `{\n\tadmin off\n\tauto_https off\n}\n${own}`);
    return ['run', '--adapter', 'caddyfile', '--config', file];
  });
}
