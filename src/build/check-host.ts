import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseHeadersFile } from '../security/headers.ts';
import { addressOf, listFiles } from './built-files.ts';
import { findHostProblems } from './host-problems.ts';

/* Asks a published copy whether its server sends what the build made, as the build made it. */
const [given = ''] = process.argv.slice(2);
if (!URL.canParse(given)) {
  console.error('Give the address of your copy: npm run check:host -- https://twijfel.gemeente.example');
  process.exit(1);
}
const dist = fileURLToPath(new URL('../../dist', import.meta.url));
let headersFile: string;
try {
  headersFile = readFileSync(path.join(dist, '_headers'), 'utf8');
} catch {
  console.error('There is no built site in dist/. Run "npm run build" first.');
  process.exit(1);
}
const addresses = listFiles(dist).map(addressOf);
const problems = await findHostProblems(new URL(given).origin, parseHeadersFile(headersFile), addresses);
for (const problem of problems) console.error(`- ${problem}`);
console.log(
  problems.length === 0
    ? 'The server sends what it should, in every kind of file.'
    : `${problems.length} ${problems.length === 1 ? 'thing differs' : 'things differ'}. The files for servers stand in .generated/ after a build.`,
);
process.exitCode = problems.length > 0 ? 1 : 0;
