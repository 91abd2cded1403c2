import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { requireProgram } from './debian.ts';

const systemPaths = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Flags for a machine without a sandbox, a graphics card or an open network. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where Chromium is: Playwright's own when present, else the system's, else undefined. */
export function findChromium(): string | undefined {
  return [chromium.executablePath(), ...systemPaths].find((path) => path && existsSync(path));
}

/** The same, after installing Debian's package where there is none. Throws when that fails too. */
export function requireChromium(): string {
  return requireProgram('Chromium', 'chromium', findChromium);
}
