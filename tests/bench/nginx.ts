import { addressOf, listFiles } from '../../src/build/built-files.ts';
import { load } from '../support/http.ts';
import { startNginx } from '../support/nginx.ts';
import { formatTable } from './figures.ts';

const durationMs = 5000;

/** What nginx does with the generated configuration when many read at once, on loopback. */
export async function benchNginx(): Promise<void> {
  const addresses = listFiles('dist')
    .filter((file) => file.endsWith('.html') && file !== '404.html')
    .map(addressOf);
  const nginx = await startNginx();
  const rows: (string | number)[][] = [];
  try {
    for (const connections of [64, 512]) {
      const { requests, perSecond, p50Ms, p99Ms, errors } = await load(nginx.port, addresses, connections, durationMs);
      rows.push([connections, requests, Math.round(perSecond), p50Ms.toFixed(1), p99Ms.toFixed(1), errors]);
    }
  } finally {
    await nginx.stop();
  }
  console.log('nginx on loopback, all pages in turn with brotli; the asking process is the slower half.');
  console.log(formatTable(['connections', 'requests', 'per second', 'p50 ms', 'p99 ms', 'errors'], rows));
}
