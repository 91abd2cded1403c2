import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { launch, type Browser } from 'puppeteer-core';

const systemPaths = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];

function requireFirefox(): string {
  const find = () => systemPaths.find((path) => existsSync(path));
  const found = find();
  if (found) return found;
  console.log('There is no Firefox here; installing Debian’s package.');
  const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  execFileSync('apt-get', ['update', '-qq'], options);
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'firefox-esr'], options);
  const installed = find();
  if (!installed) throw new Error('Firefox could not be installed; install the package "firefox-esr" by hand.');
  return installed;
}

/** Starts Debian's Firefox over WebDriver BiDi, after installing it where there is none. */
export async function startFirefox(): Promise<Browser> {
  return launch({
    browser: 'firefox',
    executablePath: requireFirefox(),
    extraPrefsFirefox: {
      // A page restored from the back/forward cache is lost to the driver.
      'browser.sessionhistory.max_total_viewers': 0,
      // No other host answers, whatever network the machine has; this one does.
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': 9,
    },
  });
}
