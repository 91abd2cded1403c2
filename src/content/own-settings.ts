import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { settingNames } from '../schema/settings.ts';

const ownFile = fileURLToPath(new URL('../../content/eigen/instellingen.yaml', import.meta.url));

/**
 * What the host of this copy wrote in `content/eigen/instellingen.yaml`, by the names of the environment variables that
 * mean the same; nothing where there is no such file, or nothing behind a name. Throws, in English, on a name that is no
 * setting and on a value that is no text.
 */
export function readOwnSettings(file = ownFile): Record<string, string> {
  if (!existsSync(file)) return {};
  const found: unknown = parse(readFileSync(file, 'utf8')) ?? {};
  if (typeof found !== 'object' || found === null || Array.isArray(found))
    throw new Error(
      'content/eigen/instellingen.yaml: write one setting a line, such as SITE_OWNER: Gemeente Voorbeeld.',
    );
  const unknown = Object.keys(found).filter((name) => !(settingNames as readonly string[]).includes(name));
  if (unknown.length > 0)
    throw new Error(
      `content/eigen/instellingen.yaml: ${unknown.join(', ')} is no setting. Choose from: ${settingNames.join(', ')}.`,
    );
  const told = Object.entries(found as Record<string, unknown>).filter(([, value]) => value !== null);
  const nested = told.filter(([, value]) => typeof value === 'object').map(([name]) => name);
  if (nested.length > 0)
    throw new Error(`content/eigen/instellingen.yaml: write ${nested.join(', ')} as one text on one line.`);
  return Object.fromEntries(told.map(([name, value]) => [name, String(value)]));
}

/** Takes over the settings of the file for everything that this build does; a variable that is set wins. */
export function useOwnSettings(env: NodeJS.ProcessEnv = process.env): void {
  for (const [name, value] of Object.entries(readOwnSettings())) if ((env[name] ?? '').trim() === '') env[name] = value;
}
