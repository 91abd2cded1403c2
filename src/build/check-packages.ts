import { spawnSync } from 'node:child_process';

/** What npm says, as JSON; undefined when it could not ask. */
function askNpm(...parts: string[]): unknown {
  const { stdout } = spawnSync('npm', [...parts, '--json'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  try {
    const said = JSON.parse(stdout) as { error?: unknown };
    return said.error === undefined ? said : undefined;
  } catch {
    return undefined;
  }
}

interface Reported {
  readonly severity: string;
  readonly via: readonly (string | { readonly title: string; readonly url: string })[];
}
interface Outdated {
  readonly current?: string;
  readonly wanted: string;
  readonly latest: string;
}

/** To be run each week where there is a network: which packages have newer versions, and which are reported unsafe. */
const audit = askNpm('audit') as { vulnerabilities?: Record<string, Reported> } | undefined;
const outdated = askNpm('outdated') as Record<string, Outdated> | undefined;

if (audit?.vulnerabilities === undefined) console.log('Whether a package is reported unsafe could not be asked here.');
else {
  const reported = Object.entries(audit.vulnerabilities);
  console.log(`${reported.length} packages are reported unsafe.`);
  for (const [name, { severity, via }] of reported) {
    const why = via.map((one) => (typeof one === 'string' ? `through ${one}` : `${one.title} (${one.url})`));
    console.log(`  ${name}: ${severity}; ${why.join('; ')}`);
  }
  if (reported.length > 0) process.exitCode = 1;
}
if (outdated === undefined) console.log('Which packages have newer versions could not be asked here.');
else {
  // What is not installed is for another kind of machine, and is kept beside what is.
  const listed = Object.entries(outdated).filter(([, { current }]) => current !== undefined);
  console.log(`${listed.length} packages have a newer version.`);
  for (const [name, { current, wanted, latest }] of listed)
    console.log(
      `  ${name}: ${current ?? ''}, ${wanted === current ? '' : `${wanted} within its range, `}newest ${latest}`,
    );
}
if (audit?.vulnerabilities === undefined || outdated === undefined) process.exitCode = 1;
