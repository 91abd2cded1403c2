import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createSiteServer } from './site-server.ts';

const folder = fileURLToPath(new URL('../../dist', import.meta.url));
const port = Number(process.env['PORT'] ?? 4321);
if (!existsSync(path.join(folder, '_headers'))) {
  console.error('There is no built site in dist/. Run "npm run build" first, or "npm start" for both.');
  process.exit(1);
}
createSiteServer(folder).listen(port, () => {
  console.log(`Ook bij twijfel: http://localhost:${port}/`);
});
