import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const parts = ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** The site in a folder of its own, to be built there without touching this one. */
export interface SiteCopy {
  readonly root: string;
  remove(): void;
}

/** Copies what a build reads; packages are shared. `below` are folders more to lie in. */
export function copySite(below = ''): SiteCopy {
  const top = mkdtempSync(path.join(tmpdir(), 'site-'));
  const root = path.join(top, below);
  mkdirSync(root, { recursive: true });
  for (const part of parts) cpSync(part, path.join(root, part), { recursive: true });
  symlinkSync(path.resolve('node_modules'), path.join(root, 'node_modules'));
  return {
    root,
    remove: () => {
      rmSync(top, { recursive: true, force: true });
    },
  };
}

/** A running build, which reads all content anew, for the packages that are shared keep what was read before: `pid` at once, and what it said when it is done. Rejects with the end of that when it fails. */
export function startBuild(root: string, env: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--force'], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));
  const done = new Promise<string>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(said);
      else reject(new Error(`The build of ${root} failed.\n${said.slice(-3000)}`));
    });
  });
  return { pid: child.pid ?? 0, done };
}
