import { existsSync } from 'node:fs';
import { launch, type Browser } from 'puppeteer-core';
import { requireProgram } from './debian.ts';

const systemPaths = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];

const findFirefox = () => systemPaths.find((path) => existsSync(path));

/**
 * Starts Debian's Firefox over WebDriver BiDi, after installing it where there is none. With a `profile` it lives in
 * that folder and keeps there what any Firefox keeps.
 */
export async function startFirefox(profile?: string): Promise<Browser> {
  return launch({
    browser: 'firefox',
    ...(profile === undefined ? {} : { userDataDir: profile }),
    executablePath: requireProgram('Firefox', 'firefox-esr', findFirefox),
    extraPrefsFirefox: {
      // A page restored from the back/forward cache is lost to the driver.
      'browser.sessionhistory.max_total_viewers': 0,
      // What it keeps of open tabs is written at once, and not after a quarter of a minute.
      'browser.sessionstore.interval': 500,
      // No other host answers, whatever network the machine has; this one does.
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': 9,
    },
  });
}
