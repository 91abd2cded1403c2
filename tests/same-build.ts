import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { copySite, startBuild, type SiteCopy } from './support/site-copy.ts';

/** Builds the site twice, in other folders, at another hour and in another language, and tells each byte's difference. */
const places: readonly (readonly [below: string, env: Readonly<Record<string, string>>])[] = [
  ['', { TZ: 'Europe/Amsterdam', LANG: 'nl_NL.UTF-8' }],
  ['een/map/verder', { TZ: 'Pacific/Auckland', LANG: 'C' }],
];

function hashAll(root: string): Map<string, string> {
  const built = ['dist', '.generated'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name))),
  );
  const hash = (file: string) =>
    createHash('sha256')
      .update(readFileSync(path.join(root, file)))
      .digest('hex');
  return new Map(built.sort().map((file) => [file, hash(file)]));
}

const copies: SiteCopy[] = [];
try {
  const builds: Map<string, string>[] = [];
  for (const [below, env] of places) {
    const copy = copySite(below);
    copies.push(copy);
    await startBuild(copy.root, env).done;
    builds.push(hashAll(copy.root));
  }
  const [first = new Map<string, string>(), second = new Map<string, string>()] = builds;
  const files = [...new Set([...first.keys(), ...second.keys()])];
  const different = files.filter((file) => first.get(file) !== second.get(file));
  for (const file of different) console.error(`${file} differs`);
  console.log(`${files.length} files built twice, ${different.length} differ.`);
  if (different.length > 0 || files.length < 100) process.exitCode = 1;
} finally {
  for (const copy of copies) copy.remove();
}
