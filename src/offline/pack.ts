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
export const listAddress = '/w.json';
