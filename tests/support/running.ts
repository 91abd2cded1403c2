import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ask } from './http.ts';

/** A running server of the built site, and how to stop it. */
export interface Running {
  readonly port: number;
  /** What it said so far. */
  said(): string;
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

/**
 * Runs a server until it answers. `prepare` writes what it needs into a folder that goes away with it, for a port on
 * loopback, and gives the words of the command. Throws with what the server said when it does not answer.
 */
export async function runServer(
  name: string,
  program: string,
  prepare: (place: string, port: number) => readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Running> {
  const port = await findFreePort();
  const place = mkdtempSync(path.join(tmpdir(), `${name.toLowerCase()}-`));
  const server = spawn(program, prepare(place, port), {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, HOME: place, ...env },
  });
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
    if (await ask(port, '/').catch(() => undefined)) return { port, said: () => said, stop };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await stop();
  throw new Error(`${name} does not answer with the configuration of the build:\n${said}`);
}
