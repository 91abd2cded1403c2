import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { requireProgram } from './debian.ts';
import { ask } from './http.ts';

/** A running nginx, and how to stop it. */
export interface Nginx {
  readonly port: number;
  /** What it wrote into its log of errors so far. */
  said(): string;
  stop(): Promise<void>;
}

const systemPaths = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/sbin/nginx'];
const patienceMs = 10_000;

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

/** The generated configuration for another folder and port. Throws when it says neither where it listens nor what. */
function adapt(configuration: string, folder: string, port: number): string {
  const replace = (text: string, from: RegExp, to: string) => {
    if (!from.test(text)) throw new Error(`The nginx configuration does not hold ${from.source}.`);
    return text.replace(from, to);
  };
  const listening = replace(configuration, /listen 8080;/, `listen 127.0.0.1:${port} backlog=2048;`);
  return replace(listening, /root [^;]+;/, `root ${folder};`);
}

/** Starts nginx on loopback with the configuration that the build wrote, installing it where there is none. */
export async function startNginx(folder = path.resolve('dist')): Promise<Nginx> {
  const program = requireProgram('nginx', 'nginx-light', () => systemPaths.find((one) => existsSync(one)));
  const port = await findFreePort();
  const place = mkdtempSync(path.join(tmpdir(), 'nginx-'));
  const own = adapt(readFileSync('.generated/nginx.conf', 'utf8'), folder, port);
  writeFileSync(path.join(place, 'site.conf'), own);
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `${kind}_temp_path ${place}/${kind};`)
    .join(' ');
  writeFileSync(
    path.join(place, 'nginx.conf'),
    `daemon off; ${user} worker_processes 2; pid ${place}/pid; error_log stderr info;
events { worker_connections 2048; }
http { include /etc/nginx/mime.types; default_type application/octet-stream; access_log off; sendfile on;
${temporary} include ${place}/site.conf; }`,
  );
  const nginx = spawn(program, ['-p', place, '-c', path.join(place, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  nginx.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const ended = new Promise<void>((resolve) => {
    nginx.once('exit', () => {
      resolve();
    });
  });
  const stop = async () => {
    nginx.kill('SIGTERM');
    await ended;
    rmSync(place, { recursive: true, force: true });
  };
  const deadline = Date.now() + patienceMs;
  while (Date.now() < deadline && nginx.exitCode === null) {
    if (await ask(port, '/').catch(() => undefined)) return { port, said: () => said, stop };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await stop();
  throw new Error(`nginx does not answer with the configuration of the build:\n${said}`);
}
