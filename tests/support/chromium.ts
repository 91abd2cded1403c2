import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { requireProgram } from './debian.ts';

const systemPaths = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const shellPath = '/usr/bin/chromium-headless-shell';

/**
 * What the browser's own window does beside the page: two lists under the address bar (the first four names), built anew
 * for each window and told of each page, took a quarter of the time of these tests. Chromium keeps only the last list
 * that it is given, so what Playwright switches off is said again.
 */
const unusedFeatures = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'PreloadTopChromeWebUI',
  'AimEnabled',
  'LensOverlay',
  'MediaRouter',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'PreconnectToSearch',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'DestroyProfileOnBrowserClose',
  'PaintHolding',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'ThirdPartyStoragePartitioning',
];

/** Flags for a machine without a sandbox, a graphics card or an open network. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${unusedFeatures.join(',')}`,
];

/** Where Chromium is: Playwright's own when present, else the first of these that is there, else undefined. */
export function findChromium(paths: readonly string[] = systemPaths): string | undefined {
  return [chromium.executablePath(), ...paths].find((path) => path && existsSync(path));
}

/** The same, after installing Debian's package where there is none. Throws when that fails too. */
export function requireChromium(): string {
  return requireProgram('Chromium', 'chromium', () => findChromium());
}

/**
 * Chromium's engine without its windows: the same pages, styles and scripts in half the time. It keeps no profile on
 * disk and freezes no page that somebody left, so what a visit leaves behind is tried in the whole browser. Playwright's
 * own when present, else Debian's package; where that cannot be had, the whole browser does this work too.
 */
export function requireChromiumShell(): string {
  // The workers inherit what was found, so that nothing is installed, or tried in vain, once more for each of them.
  return (process.env['CHROMIUM_SHELL'] ??= installShell());
}

function installShell(): string {
  try {
    return requireProgram('Chromium without windows', 'chromium-headless-shell', () => findChromium([shellPath]));
  } catch {
    return requireChromium();
  }
}
