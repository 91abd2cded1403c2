import { Agent, request, type IncomingHttpHeaders } from 'node:http';

/** A response as it came over the line, packed if it was. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks a server on this machine for an address, exactly as it is written. */
export function ask(
  port: number,
  address: string,
  { method = 'GET', headers = {}, agent }: { method?: string; headers?: Record<string, string>; agent?: Agent } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path: address, method, headers, agent }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) });
      });
    });
    asked.setTimeout(20_000, () => asked.destroy(new Error(`No answer for ${address}.`)));
    asked.on('error', reject);
    asked.end();
  });
}

/** What a server did under load. */
export interface Load {
  readonly connections: number;
  readonly requests: number;
  readonly errors: number;
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

/**
 * Keeps so many connections busy with these addresses for a while; each asks twice at least, however slow the machine. A
 * status other than 200 is an error too.
 */
export async function load(
  port: number,
  addresses: readonly string[],
  connections: number,
  durationMs: number,
): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  let errors = 0;
  let next = 0;
  const start = performance.now();
  const end = start + durationMs;
  const visit = async () => {
    for (let asked = 0; asked < 2 || performance.now() < end; asked++) {
      const address = addresses[next++ % addresses.length] ?? '/';
      const from = performance.now();
      try {
        const { status } = await ask(port, address, { headers: { 'Accept-Encoding': 'br' }, agent });
        if (status !== 200) errors++;
      } catch {
        errors++;
      }
      times.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: connections }, visit));
  const seconds = (performance.now() - start) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return {
    connections,
    requests: times.length,
    errors,
    perSecond: times.length / seconds,
    p50Ms: at(0.5),
    p99Ms: at(0.99),
  };
}
