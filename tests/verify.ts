import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What one step of the whole check came to. */
interface Count {
  readonly passed: number;
  readonly failed: number;
}

const folder = mkdtempSync(path.join(tmpdir(), 'verify-'));

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function run(script: string, options: readonly string[] = [], env: Record<string, string> = {}): boolean {
  console.log(`\n── ${script}`);
  const { status } = spawnSync('npm', ['run', '--silent', script, ...(options.length > 0 ? ['--', ...options] : [])], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return status === 0;
}

/** A step that is one check: it counts as one. */
const single = (script: string): Count => {
  const ok = run(script);
  return { passed: Number(ok), failed: Number(!ok) };
};

/** A step that runs Vitest: each test counts; a run without a single test has failed. */
const vitest = (script: string): Count => {
  const file = path.join(folder, `${script.replace(':', '-')}.json`);
  const ok = run(script, ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  const report = readJson(file) as { numPassedTests?: number; numFailedTests?: number } | undefined;
  const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = report ?? {};
  return { passed, failed: ok && passed > 0 ? failed : Math.max(1, failed) };
};

/** A step that runs Playwright, counted likewise. */
const playwright = (script: string): Count => {
  const file = path.join(folder, 'browser.json');
  const ok = run(script, [], { REPORT_FILE: file });
  const report = readJson(file) as { stats?: { expected: number; unexpected: number; flaky: number } } | undefined;
  const { expected = 0, unexpected: failed = 0, flaky = 0 } = report?.stats ?? {};
  if (flaky > 0) console.log(`${flaky} browser tests passed only the second time.`);
  const passed = expected + flaky;
  return { passed, failed: ok && passed > 0 ? failed : Math.max(1, failed) };
};

const steps: readonly (readonly [script: string, step: (script: string) => Count])[] = [
  ['format', single],
  // The type check writes the types of the content, which the linter reads.
  ['types', single],
  ['lint', single],
  ['test:unit', vitest],
  ['test:content', vitest],
  ['build', single],
  ['test:browser', playwright],
];

const total = { passed: 0, failed: 0 };
const summary: string[] = [];
for (const [script, step] of steps) {
  const start = performance.now();
  const { passed, failed } = step(script);
  total.passed += passed;
  total.failed += failed;
  summary.push(`${script}: ${passed} passed, ${failed} failed, ${Math.round((performance.now() - start) / 1000)} s`);
}
console.log(`\n${summary.join('\n')}`);
// In this form, so that a machine can read it; it is always the last line.
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
