import { formatProseFigures, reportContent } from './content-report.ts';

const { content, issues, text } = reportContent();
if (process.argv.includes('--figures')) console.log(`${formatProseFigures(content)}\n`);
console.log(text);
process.exitCode = issues.length > 0 ? 1 : 0;
