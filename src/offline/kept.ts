import { recordKey } from './cache-names.ts';
import type { PackFile, PackRecord } from './pack.ts';
import { isPackList } from './strategy.ts';

/** Why a pack could not be stored; nothing of it is left behind then. */
export type Refusal = 'network' | 'damaged' | 'full' | 'retired';

export class PackError extends Error {
  // Declared only: fields of classes cost a helper in the oldest Safari that counts.
  declare readonly refusal: Refusal;
  /** true when the site itself said that there is no pack any more; a page that is missing for once says nothing. */
  declare readonly isFinal: boolean;
  constructor(refusal: Refusal, message: string, isFinal = false) {
    super(message);
    this.refusal = refusal;
    this.isFinal = isFinal;
  }
}

/** The hash of a file as a list of files writes it. */
export async function hashOf(body: ArrayBuffer): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', body);
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}

/** The stored pack and the cache it stands in, or undefined when there is no complete one. */
export async function findPack(): Promise<{ record: PackRecord; cache: Cache } | undefined> {
  for (const name of await caches.keys()) {
    // Not by opening it: that makes one anew which is just being removed.
    const found = await caches.match(recordKey, { cacheName: name });
    const record: unknown = await found?.json().catch(() => undefined);
    if (isPackList(record)) return { record: record as PackRecord, cache: await caches.open(name) };
  }
  return undefined;
}

/** A file from a pack. Undefined when it is missing or not, byte for byte, what the list says. */
export async function readFile(cache: Cache, file: PackFile): Promise<Response | undefined> {
  const stored = await cache.match(file.address);
  if (!stored) return undefined;
  const body = await stored.clone().arrayBuffer();
  return (await hashOf(body)) === file.hash ? stored : undefined;
}

/** Does some work on the stores while no other tab does; two at a time would clear away each other's half. */
export async function withLock<T>(work: () => Promise<T>): Promise<T> {
  return 'locks' in navigator ? navigator.locks.request('d', work) : work();
}

/**
 * Removes a cache with all that it holds. A browser keeps the files of a deleted one on disk for as long as a worker
 * still holds it (Chromium: all 19 MB, until it is closed), so it is emptied first.
 */
export async function dropCache(name: string): Promise<void> {
  // To open one that is gone makes it anew.
  if (!(await caches.has(name))) return;
  const cache = await caches.open(name);
  await Promise.all((await cache.keys()).map((key) => cache.delete(key)));
  await caches.delete(name);
}

/** Removes every pack, half ones too. */
export async function removePacks(): Promise<void> {
  await Promise.all((await caches.keys()).map(dropCache));
}

/**
 * The same for who leaves and has no time: the caches go by name at once, and their files when the page that holds them
 * has gone.
 */
export async function forgetPacks(): Promise<void> {
  await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
}
