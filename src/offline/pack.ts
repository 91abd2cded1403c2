/** One file of the pack: where it is served, what it must be, byte for byte, and how large it is. */
export interface PackFile {
  readonly address: string;
  /** SHA-256 of the file, as base64. */
  readonly hash: string;
  readonly bytes: number;
}

/** All that is stored when somebody chooses it: written at the end of the build, and nothing else is ever stored. */
export interface PackList {
  /** Changes when any file does. */
  readonly version: string;
  /** The language whose pages it holds; a pack without one is Dutch. */
  readonly language?: string;
  readonly files: readonly PackFile[];
}

/** What stands beside a stored pack. A pack without its record is not complete and is never used. */
export interface PackRecord extends PackList {
  readonly storedAtMs: number;
  readonly expiresAtMs: number;
  /** When was last looked whether there is a newer pack. */
  readonly checkedAtMs: number;
}

export const workerAddress = '/w.js';
/** Where the list of the pack of a language stands; without one, that of the language at the root. */
export function listAddressOf(language?: string): string {
  return language === undefined ? '/w.json' : `/w.${language}.json`;
}

/** The language that an address begins with, but for the one at the root. */
export function languageIn(address: string): string | undefined {
  return /^\/([a-z]{2,3})\//.exec(address)?.[1];
}
