import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createSiteServer } from './site-server.ts';

const folder = fileURLToPath(new URL('../../dist', import.meta.url));
const port = Number(process.env['PORT'] ?? 4321);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`PORT is "${process.env['PORT'] ?? ''}". Give a whole number from 0 to 65535.`);
  process.exit(1);
}
if (!existsSync(path.join(folder, '_headers'))) {
  console.error('There is no built site in dist/. Run "npm run build" first, or "npm start" for both.');
  process.exit(1);
}
createSiteServer(folder)
  .on('error', (error: NodeJS.ErrnoException) => {
    const isTaken = error.code === 'EADDRINUSE';
    console.error(isTaken ? `Port ${port} is in use. Choose another: PORT=${port + 1} npm run serve` : error.message);
    process.exit(1);
  })
  .listen(port, () => {
    console.log(`Ook bij twijfel: http://localhost:${port}/`);
  });
