/** Names on the device tell nothing to somebody who looks at a list of them. */
const prefix = 'd-';

export function cacheName(version: string): string {
  return `${prefix}${version}`;
}

/** Where the record of a pack stands inside its cache; no address of the site. */
export const recordKey = '/w.record';
