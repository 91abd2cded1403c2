import { execFileSync } from 'node:child_process';

/** What `find` gives; where that is nothing, the same after installing Debian's package. Throws when that fails too. */
export function requireProgram(name: string, debianPackage: string, find: () => string | undefined): string {
  const found = find();
  if (found) return found;
  console.log(`There is no ${name} here; installing Debian’s package.`);
  const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  try {
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', debianPackage], options);
  } catch {
    // The error below tells what to do.
  }
  const installed = find();
  if (!installed) throw new Error(`${name} could not be installed; install the package "${debianPackage}" by hand.`);
  return installed;
}
