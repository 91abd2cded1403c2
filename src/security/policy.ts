/** A content security policy as data: each directive with its values, in the order in which they are written. */
export type Policy = Readonly<Record<string, readonly string[]>>;

/** What the built pages need from their policy, read from the pages themselves. */
export interface PageNeeds {
  /** The hashes of what stands inline, as `'sha256-…'`. */
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  /** The names under which our scripts make trusted addresses. */
  readonly trustedTypes: readonly string[];
  /** The hashes of the styles of pages that another site may show in a frame. */
  readonly framedStyles?: readonly string[];
}

/** Where the pages stand that another site may show in a frame. Everything else stays closed to frames. */
export const framedFolder = '/kader/';

/** Who may make an address that a browser trusts as a script: the search and the offline pack start a worker. */
export const trustedTypesAllowed: readonly string[] = ['zoeken', 'offline'];

/** What a page may do: run files of this site, fetch from it, show its icon, and nothing else (DESIGN §8). */
export function pagePolicy({ scripts, styles, trustedTypes }: PageNeeds): Policy {
  return {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...scripts],
    'style-src': styles.length > 0 ? styles : ["'none'"],
    'img-src': ["'self'"],
    'connect-src': ["'self'"],
    'worker-src': ["'self'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'none'"],
    'base-uri': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': trustedTypes.length > 0 ? trustedTypes : ["'none'"],
  };
}

/** The same for a page that carries its policy itself, where a browser does not heed `frame-ancestors`. */
export function inPagePolicy(needs: PageNeeds): Policy {
  return Object.fromEntries(Object.entries(pagePolicy(needs)).filter(([directive]) => directive !== 'frame-ancestors'));
}

/** What a page may do that stands in a frame of another site: run our files, fetch from us, and lead away. */
export function framedPolicy({ framedStyles = [] }: PageNeeds): Policy {
  return {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': framedStyles.length > 0 ? framedStyles : ["'none'"],
    'connect-src': ["'self'"],
    'form-action': ["'none'"],
    // Where this stands, browsers do not heed the X-Frame-Options that every other address keeps.
    'frame-ancestors': ['*'],
    'base-uri': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ["'none'"],
  };
}

/** What the search worker may do: compile the engine and fetch its files. */
export function searchWorkerPolicy(): Policy {
  return {
    'default-src': ["'none'"],
    'script-src': ["'self'", "'wasm-unsafe-eval'"],
    'connect-src': ["'self'"],
  };
}

/** What the worker of the offline pack may do: fetch from this site. */
export function offlineWorkerPolicy(): Policy {
  return { 'default-src': ["'none'"], 'connect-src': ["'self'"] };
}

/** What a file may do that is only ever read: nothing. */
export function inertPolicy(): Policy {
  return { 'default-src': ["'none'"], 'frame-ancestors': ["'none'"] };
}

export function formatPolicy(policy: Policy): string {
  return Object.entries(policy)
    .map(([directive, values]) => [directive, ...values].join(' '))
    .join('; ');
}
