import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Held while packages are installed: the tests run in several processes, and two that install at once both fail. */
const lock = path.join(tmpdir(), 'ook-bij-twijfel-installs.lock');

/** What `find` gives; where that is nothing, the same after installing Debian's package. Throws when that fails too. */
export function requireProgram(name: string, debianPackage: string, find: () => string | undefined): string {
  const found = find();
  if (found) return found;
  console.log(`There is no ${name} here; installing Debian’s package.`);
  let cause: unknown;
  const install = (...command: readonly string[]) =>
    execFileSync('flock', [lock, 'apt-get', '-qq', '-o', 'DPkg::Lock::Timeout=300', ...command], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  try {
    install('update');
    install('install', '-y', '--no-install-recommends', debianPackage);
  } catch (error) {
    // What is found below counts; without it, this is why.
    cause = error;
  }
  const installed = find();
  if (!installed)
    throw new Error(`${name} could not be installed; install the package "${debianPackage}" by hand.`, { cause });
  return installed;
}
