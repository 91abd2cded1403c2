import { createRequire } from 'node:module';
import type { CompatData, CompatStatement, Identifier, SimpleSupportStatement } from '@mdn/browser-compat-data';
import { floor } from '../../src/build/floor.ts';

/** What browsers can do, and since when: MDN's data, which browserslist and the linters use too. */
export const compatData = createRequire(import.meta.url)('@mdn/browser-compat-data') as CompatData;

const numbers = (version: string) => version.replace('≤', '').split('.').map(Number);

function isNoLater(version: string, limit: string): boolean {
  const [a, b] = [numbers(version), numbers(limit)];
  const major = (a[0] ?? 0) - (b[0] ?? 0);
  return major < 0 || (major === 0 && (a[1] ?? 0) <= (b[1] ?? 0));
}

function isWhole(
  {
    version_added: since,
    version_removed: gone,
    partial_implementation,
    prefix,
    flags,
    alternative_name: other,
  }: SimpleSupportStatement,
  limit: string,
): boolean {
  if (typeof since !== 'string' || since === 'preview' || gone || partial_implementation || prefix || flags || other)
    return false;
  return isNoLater(since, limit);
}

/** The browsers of the floor that lack something. A browser that the data say nothing of is passed over. */
export function lackedBy({ support }: CompatStatement): string[] {
  return Object.entries(floor).flatMap(([browser, limit]) => {
    const known = support[browser as keyof typeof support];
    if (known === undefined) return [];
    const statements = Array.isArray(known) ? known : [known];
    return statements.some((one) => isWhole(one, limit)) ? [] : [`${browser} ${limit}`];
  });
}

/** What the data say of a path such as `api.Element.closest`, or undefined. */
export function findFeature(path: string): CompatStatement | undefined {
  let place: Identifier | CompatData | undefined = compatData;
  for (const part of path.split('.')) place = (place as Record<string, Identifier> | undefined)?.[part];
  return (place as Identifier | undefined)?.__compat;
}
