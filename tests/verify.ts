import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { setPriority, tmpdir } from 'node:os';
import path from 'node:path';

/** What one step of the whole check came to. */
interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** One script of `package.json`, and how to count what it did. */
interface Step {
  readonly script: string;
  readonly kind: 'single' | 'vitest' | 'playwright';
  /** The browser tests come first; what runs beside them takes the time that they leave. */
  readonly isPatient?: boolean;
  /** The site has to be built before this begins. */
  readonly needsSite?: boolean;
}

const isLong = process.argv.includes('--long');

/**
 * Two rows of steps that run beside each other, each from left to right. The build and whatever else writes `.astro/`
 * stand where they cannot meet.
 */
const rows: readonly (readonly Step[])[] = [
  [
    { script: 'build', kind: 'single' },
    { script: 'test:browser', kind: 'playwright', needsSite: true },
  ],
  [
    { script: 'format', kind: 'single' },
    { script: 'test:unit', kind: 'vitest' },
    { script: 'test:content', kind: 'vitest', isPatient: true, needsSite: true },
    { script: 'types', kind: 'single', isPatient: true, needsSite: true },
    { script: 'lint', kind: 'single', isPatient: true, needsSite: true },
    ...(isLong ? [{ script: 'build:same', kind: 'single', isPatient: true } as const] : []),
  ],
];

const folder = mkdtempSync(path.join(tmpdir(), 'verify-'));

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Runs a script. What the browser tests say is shown as it comes, of the others when they are done: so each stays whole. */
function run({ script, kind, isPatient }: Step, report: string): Promise<boolean> {
  const isShown = kind === 'playwright';
  const options =
    kind === 'vitest' ? ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : [];
  const child = spawn('npm', ['run', '--silent', script, ...options], {
    stdio: ['ignore', isShown ? 'inherit' : 'pipe', isShown ? 'inherit' : 'pipe'],
    env: { ...process.env, ...(isShown ? { REPORT_FILE: report } : {}), ...(isLong ? { LONG_TEST: '1' } : {}) },
  });
  if (isPatient && child.pid !== undefined) setPriority(child.pid, 10);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text: Buffer) => (said += text.toString()));
  if (isShown) console.log(`\n── ${script}`);
  return new Promise((resolve) => {
    child.once('error', () => {
      resolve(false);
    });
    child.once('close', (code) => {
      if (!isShown) console.log(`\n── ${script}\n${said.trimEnd()}`);
      resolve(code === 0);
    });
  });
}

/** What a step came to. A run of tests counts each of them; without a single one it has failed. */
async function count(step: Step): Promise<Count> {
  const report = path.join(folder, `${step.script.replace(':', '-')}.json`);
  const ok = await run(step, report);
  if (step.kind === 'single') return { passed: Number(ok), failed: Number(!ok) };
  const found = readJson(report) as
    { numPassedTests?: number; numFailedTests?: number; stats?: { expected: number; unexpected: number } } | undefined;
  const passed = found?.stats?.expected ?? found?.numPassedTests ?? 0;
  const failed = found?.stats?.unexpected ?? found?.numFailedTests ?? 0;
  return { passed, failed: ok && passed > 0 ? failed : Math.max(1, failed) };
}

const total = { passed: 0, failed: 0 };
const summary: string[] = [];
let tellBuilt: (isBuilt: boolean) => void;
const built = new Promise<boolean>((resolve) => (tellBuilt = resolve));

async function runRow(steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    const start = performance.now();
    const canRun = step.needsSite ? await built : true;
    const { passed, failed } = canRun ? await count(step) : { passed: 0, failed: 1 };
    if (step.script === 'build') tellBuilt(failed === 0);
    total.passed += passed;
    total.failed += failed;
    const seconds = Math.round((performance.now() - start) / 1000);
    const how = canRun ? `${seconds} s` : 'not run, for there is no built site';
    summary.push(`${step.script}: ${passed} passed, ${failed} failed, ${how}`);
  }
}

await Promise.all(rows.map(runRow));
rmSync(folder, { recursive: true, force: true });
console.log(`\n${summary.join('\n')}`);
// In this form, so that a machine can read it; it is always the last line.
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
