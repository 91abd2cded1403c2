import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { requireProgram } from './debian.ts';
import { ask } from './http.ts';

/** A running server of the built site, and how to stop it. */
export interface Running {
  readonly port: number;
  stop(): Promise<void>;
}

const patienceMs = 30_000;

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => {
        resolve(port);
      });
    });
  });
}

/** Runs a server until it answers. Throws with what it said when it does not. */
async function run(
  name: string,
  program: string,
  given: readonly string[],
  place: string,
  port: number,
): Promise<Running> {
  const server = spawn(program, given, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, HOME: place } });
  let said = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));
  const ended = new Promise<void>((resolve) => {
    server.once('exit', () => {
      resolve();
    });
  });
  const stop = async () => {
    server.kill('SIGTERM');
    await ended;
    rmSync(place, { recursive: true, force: true });
  };
  const deadline = Date.now() + patienceMs;
  while (Date.now() < deadline && server.exitCode === null) {
    if (await ask(port, '/').catch(() => undefined)) return { port, stop };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await stop();
  throw new Error(`${name} does not answer with the configuration of the build:\n${said}`);
}

const find =
  (...paths: readonly string[]) =>
  () =>
    paths.find((one) => existsSync(one));

/** Starts Apache with the configuration that the build wrote, installing it where there is none. */
export async function startApache(folder = path.resolve('dist')): Promise<Running> {
  const program = requireProgram('Apache', 'apache2-bin', find('/usr/sbin/apache2', '/usr/sbin/httpd'));
  const modules = find('/usr/lib/apache2/modules', '/usr/lib64/httpd/modules')() ?? '';
  const port = await findFreePort();
  const place = mkdtempSync(path.join(tmpdir(), 'apache-'));
  const own = readFileSync('.generated/apache.conf', 'utf8').replaceAll('/srv/ook-bij-twijfel', folder);
  writeFileSync(path.join(place, 'site.conf'), own);
  writeFileSync(path.join(place, 'types'), 'application/json json\nimage/svg+xml svg\nimage/png png\ntext/xml xml\n');
  const user = process.getuid?.() === 0 ? 'User www-data\nGroup www-data' : '';
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
  return run('Apache', program, ['-X', '-f', path.join(place, 'apache.conf')], place, port);
}

/** Starts Caddy with the configuration that the build wrote, installing it where there is none. */
export async function startCaddy(folder = path.resolve('dist')): Promise<Running> {
  const program = requireProgram('Caddy', 'caddy', find('/usr/bin/caddy', '/usr/local/bin/caddy'));
  const port = await findFreePort();
  const place = mkdtempSync(path.join(tmpdir(), 'caddy-'));
  const own = readFileSync('.generated/Caddyfile', 'utf8')
    .replaceAll('/srv/ook-bij-twijfel', folder)
    .replace(':8080 {', `http://127.0.0.1:${port} {`);
  const file = path.join(place, 'Caddyfile');
  writeFileSync(file, `{\n\tadmin off\n\tauto_https off\n}\n${own}`);
  return run('Caddy', program, ['run', '--adapter', 'caddyfile', '--config', file], place, port);
}
