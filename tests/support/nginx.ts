import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { requireProgram } from './debian.ts';
import { runServer, type Running } from './running.ts';

const systemPaths = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/sbin/nginx'];

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
export async function startNginx(folder = path.resolve('dist')): Promise<Running> {
  const program = requireProgram('nginx', 'nginx-light', () => systemPaths.find((one) => existsSync(one)));
  return runServer('nginx', program, (place, port) => {
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
    return ['-p', place, '-c', path.join(place, 'nginx.conf')];
  });
}
