import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { requireProgram } from './debian.ts';
import { runServer } from './running.ts';

const patienceMs = 20_000;

/** A screen that nobody sees: WebKit draws on none that is not there. */
async function startScreen(): Promise<{ readonly name: string; stop(): void }> {
  const program = requireProgram('Xvfb', 'xvfb', () => ['/usr/bin/Xvfb'].find((file) => existsSync(file)));
  const screen = spawn(program, ['-displayfd', '3', '-screen', '0', '1000x800x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const name = await new Promise<string>((resolve, reject) => {
    (screen.stdio[3] as Readable).once('data', (number: Buffer) => {
      resolve(`:${number.toString().trim()}`);
    });
    screen.once('exit', () => {
      reject(new Error('Xvfb shows no screen.'));
    });
  });
  return { name, stop: () => screen.kill() };
}

/** Where Debian keeps the small browser that comes with WebKitGTK. */
function findBrowser(): string | undefined {
  const libraries = readdirSync('/usr/lib', { withFileTypes: true })
    .filter((one) => one.isDirectory())
    .flatMap(({ name }) => ['webkit2gtk-4.1', 'webkitgtk-6.0'].map((kind) => path.join('/usr/lib', name, kind)));
  return libraries.map((folder) => path.join(folder, 'MiniBrowser')).find((file) => existsSync(file));
}

/** A tab of WebKitGTK over WebDriver (W3C). What the engine cannot do ends in its own words. */
export interface WebKitTab {
  open(address: string): Promise<void>;
  /** The value that a script in the page returns. */
  run<Value>(script: string, ...given: unknown[]): Promise<Value>;
  /** Presses the first element that a selector gives, as a reader does. */
  press(selector: string): Promise<void>;
  /** Types into it, key by key. */
  type(selector: string, text: string): Promise<void>;
  address(): Promise<string>;
  back(): Promise<void>;
  forward(): Promise<void>;
  close(): Promise<void>;
}

/** Debian's WebKitGTK, installed where there is none. It reaches this machine and no other host. */
export async function startWebKit(): Promise<{ openTab(): Promise<WebKitTab>; stop(): Promise<void> }> {
  const program = requireProgram('WebKitGTK', 'webkit2gtk-driver', () =>
    ['/usr/bin/WebKitWebDriver'].find((file) => existsSync(file)),
  );
  const binary = findBrowser();
  if (!binary) throw new Error('WebKitGTK came without its MiniBrowser.');
  const screen = await startScreen();
  const driver = await runServer('WebKit', program, (_, port) => [`--port=${port}`], {
    DISPLAY: screen.name,
    GDK_BACKEND: 'x11',
    // Its own sandbox asks for rights that a machine for tests does not give.
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  });
  const call = async (method: string, where: string, body?: object): Promise<unknown> => {
    const answer = await fetch(`http://127.0.0.1:${driver.port}${where}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(patienceMs),
    });
    const { value } = (await answer.json()) as { value: unknown };
    if (!answer.ok) throw new Error(`WebKit: ${method} ${where}: ${JSON.stringify(value)}`);
    return value;
  };
  return {
    openTab: async () => {
      const nowhere = '127.0.0.1:9';
      const { sessionId } = (await call('POST', '/session', {
        capabilities: {
          alwaysMatch: {
            proxy: { proxyType: 'manual', httpProxy: nowhere, sslProxy: nowhere, noProxy: ['localhost'] },
            'webkitgtk:browserOptions': { binary, args: ['--automation'] },
          },
        },
      })) as { sessionId: string };
      const at = (where: string) => `/session/${sessionId}${where}`;
      const find = async (selector: string) => {
        const found = await call('POST', at('/element'), { using: 'css selector', value: selector });
        // The standard gives an element under this one name.
        const element = (found as Record<string, string>)['element-6066-11e4-a52e-4f735466cecf'];
        return at(`/element/${element ?? ''}`);
      };
      return {
        open: async (address) => {
          await call('POST', at('/url'), { url: address });
        },
        run: async <Value>(script: string, ...given: unknown[]) =>
          (await call('POST', at('/execute/sync'), { script, args: given })) as Value,
        press: async (selector) => {
          await call('POST', `${await find(selector)}/click`, {});
        },
        type: async (selector, text) => {
          await call('POST', `${await find(selector)}/value`, { text });
        },
        address: async () => (await call('GET', at('/url'))) as string,
        back: async () => {
          await call('POST', at('/back'), {});
        },
        forward: async () => {
          await call('POST', at('/forward'), {});
        },
        close: async () => {
          await call('DELETE', at(''));
        },
      };
    },
    stop: async () => {
      await driver.stop();
      screen.stop();
    },
  };
}
