import { readContent } from '../content/read.ts';
import { useOwnSettings } from '../content/own-settings.ts';
import { readSettings } from '../schema/settings.ts';
import { formatProseFigures, reportContent } from './content-report.ts';

const at = process.argv.indexOf('--taal');
const { content, issues, text } = reportContent(readContent(), undefined, at < 0 ? undefined : process.argv[at + 1]);
if (process.argv.includes('--figures')) console.log(`${formatProseFigures(content)}\n`);
console.log(text);
process.exitCode = issues.length > 0 ? 1 : 0;
// What a host wrote in content/eigen/instellingen.yaml stops a build too.
try {
  useOwnSettings();
  readSettings(
    process.env,
    content.regions?.regios.map(({ id }) => id),
  );
} catch (problem) {
  console.log(`\n${problem instanceof Error ? problem.message : String(problem)}`);
  process.exitCode = 1;
}
