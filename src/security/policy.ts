/** A content security policy as data: each directive with its values, in the order in which they are written. */
export type Policy = Readonly<Record<string, readonly string[]>>;

/** The hashes of what stands inline in the built pages, as `'sha256-…'`. */
export interface InlineHashes {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** What a page may do: load from this site, run files of this site, and nothing else (DESIGN §8). */
export function pagePolicy({ scripts, styles }: InlineHashes): Policy {
  return {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...scripts],
    'style-src': ["'self'", ...styles],
    'img-src': ["'self'"],
    'font-src': ["'none'"],
    'connect-src': ["'self'"],
    'worker-src': ["'self'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'none'"],
    'base-uri': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ['zoeken'],
    'upgrade-insecure-requests': [],
  };
}

/** What the search worker may do: as a page, and compile the engine. */
export function searchWorkerPolicy(): Policy {
  return {
    'default-src': ["'none'"],
    'script-src': ["'self'", "'wasm-unsafe-eval'"],
    'connect-src': ["'self'"],
  };
}

export function formatPolicy(policy: Policy): string {
  return Object.entries(policy)
    .map(([directive, values]) => [directive, ...values].join(' '))
    .join('; ');
}
