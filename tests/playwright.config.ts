import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { chromiumArguments, requireChromium, requireChromiumShell } from './support/chromium.ts';

const port = Number(process.env['TEST_PORT'] ?? 4323);
const root = fileURLToPath(new URL('..', import.meta.url));

/** What asks for the browser that people have: a profile on disk, pages that are frozen, frames, a copy that is kept. */
const inWholeBrowser = /(exit|framed|habits|offline|profiles|traces|translated)\.spec\.ts$/;

export default defineConfig({
  testDir: './browser',
  outputDir: '../test-results',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  // What passes only the second time has failed: nobody sees a reader's chance of it otherwise.
  retries: 0,
  // Long enough for a machine that does other work too; a test that passes waits for nothing.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: process.env['REPORT_FILE'] ? [['list'], ['json', { outputFile: process.env['REPORT_FILE'] }]] : 'list',
  use: {
    // What never comes ends in the sentence that names it, and not in the end of the test.
    actionTimeout: 60_000,
    navigationTimeout: 60_000,
    baseURL: `http://localhost:${port}`,
    viewport: { width: 360, height: 640 },
  },
  projects: [
    {
      name: 'browser',
      testMatch: inWholeBrowser,
      use: { launchOptions: { executablePath: requireChromium(), args: chromiumArguments } },
    },
    {
      name: 'engine',
      testIgnore: inWholeBrowser,
      use: { launchOptions: { executablePath: requireChromiumShell(), args: chromiumArguments } },
    },
  ],
  webServer: {
    command: 'node_modules/.bin/node src/build/serve.ts',
    cwd: root,
    port,
    env: { PORT: String(port) },
    reuseExistingServer: false,
  },
});
