import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { settingNames } from '../schema/settings.ts';

/** What a build reads; all else at the top is for tests, for people or made anew. */
const read = ['src', 'content', 'public', 'astro.config.mjs', 'package-lock.json', 'package.json', 'tsconfig.json'];

/** Every file at or below a place, in an order that is the same everywhere; none where there is nothing. */
function listBelow(place: string): string[] {
  const found = statSync(place, { throwIfNoEntry: false });
  if (!found) return [];
  if (!found.isDirectory()) return [place];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

/** One mark for all that the site in a folder is made of: its files, the settings of its host, and the Node it runs on. */
export function markSources(root: string, env: NodeJS.ProcessEnv = process.env): string {
  const hash = createHash('sha256').update(process.version);
  for (const name of settingNames) hash.update(`\0${name}=${env[name] ?? ''}`);
  for (const file of read.flatMap((name) => listBelow(path.join(root, name)))) {
    hash.update(`\0${path.relative(root, file)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** One mark for the files of a built site as they lie there, by name, size and time. */
function markBuilt(folder: string): string {
  const hash = createHash('sha256');
  for (const file of listBelow(folder)) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file}\0${size}\0${mtimeMs}\0`);
  }
  return hash.digest('hex');
}

const fileOf = (root: string) => path.join(root, '.generated', 'built.txt');
const siteOf = (root: string) => path.join(root, 'dist');

/** Whether `dist/` in this folder is what a build of it as it stands would write, and nobody has touched it since. */
export function isBuilt(root: string, env: NodeJS.ProcessEnv = process.env): boolean {
  try {
    return readFileSync(fileOf(root), 'utf8') === `${markSources(root, env)}\n${markBuilt(siteOf(root))}\n`;
  } catch {
    return false;
  }
}

/** Writes down of what a site was built, so that `npm start` builds only what has changed. It has to come last. */
export function builtMark(): AstroIntegration {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  let sources = '';
  return {
    name: 'built-mark',
    hooks: {
      'astro:build:start': () => {
        rmSync(fileOf(root), { force: true });
        sources = markSources(root);
      },
      'astro:build:done': ({ dir }) => {
        if (path.resolve(fileURLToPath(dir)) !== path.resolve(siteOf(root))) return;
        mkdirSync(path.dirname(fileOf(root)), { recursive: true });
        writeFileSync(fileOf(root), `${sources}\n${markBuilt(siteOf(root))}\n`);
      },
    },
  };
}
