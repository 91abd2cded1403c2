import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Every file of the built site, seen from its folder; what the host reads or packs for itself is left out. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => !['_headers', '.nojekyll'].includes(file) && !/\.(?:br|gz)$/.test(file))
    .sort();
}

/** The address under which a built file is served. */
export function addressOf(file: string): string {
  return `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`;
}
