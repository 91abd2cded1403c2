import { formatProseFigures, reportContent } from './content-report.ts';

import { readContent } from '../content/read.ts';

const at = process.argv.indexOf('--taal');
const { content, issues, text } = reportContent(readContent(), undefined, at < 0 ? undefined : process.argv[at + 1]);
if (process.argv.includes('--figures')) console.log(`${formatProseFigures(content)}\n`);
console.log(text);
process.exitCode = issues.length > 0 ? 1 : 0;
