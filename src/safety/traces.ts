/** Where a site can leave something behind on a device. */
export const stores = ['cookies', 'local', 'session', 'databases', 'caches', 'workers'] as const;
export type Store = (typeof stores)[number];

/**
 * What each part of this site stores: the page about traces shows this list, and a journey through the site holds it
 * against a real browser.
 */
export const traces = {
  lezen: [],
  wegwijzers: [],
  zoeken: [],
  regio: [],
  belblad: [],
  besluit: [],
  voorlezen: [],
  delen: [],
  toets: ['session'],
  weg: ['session'],
  bewaren: ['caches', 'workers'],
} as const satisfies Record<string, readonly Store[]>;

export type Part = keyof typeof traces;
export const parts = Object.keys(traces) as readonly Part[];
