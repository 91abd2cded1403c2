import { cacheName, recordKey } from './cache-names.ts';
import { listAddressOf, type PackFile, type PackList, type PackRecord } from './pack.ts';
import { isPackList, planUpdate, recordOf } from './strategy.ts';

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

const attempts = 4;
const atOnce = 6;

async function hashOf(body: ArrayBuffer): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', body);
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}

const asFile = (record: PackRecord) =>
  new Response(JSON.stringify(record), { headers: { 'Content-Type': 'application/json' } });

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

/** Fetches the list of the pack of a language. The site may have taken the offer back; then there is none. */
export async function fetchList(language: string | undefined): Promise<PackList> {
  const response = await fetch(listAddressOf(language), { cache: 'no-cache' }).catch(() => undefined);
  if (response?.status === 404 || response?.status === 410)
    throw new PackError('retired', 'The pack is retired.', response.status === 410);
  if (!response?.ok) throw new PackError('network', 'The list of the pack could not be fetched.');
  const list: unknown = await response.json().catch(() => undefined);
  if (!isPackList(list)) throw new PackError('damaged', 'The list of the pack is damaged.');
  return list;
}

async function fetchFile({ address, hash }: PackFile): Promise<Response> {
  let refusal: Refusal = 'network';
  for (let attempt = 0; attempt < attempts; attempt++) {
    try {
      const response = await fetch(address, { cache: 'no-store', credentials: 'omit' });
      const body = await response.arrayBuffer();
      if (!response.ok) refusal = 'network';
      else if ((await hashOf(body)) === hash) {
        const headers = new Headers(response.headers);
        // The body is unpacked by now.
        for (const name of ['content-encoding', 'content-length']) headers.delete(name);
        return new Response(body, { headers });
      } else refusal = 'damaged';
    } catch {
      refusal = 'network';
    }
  }
  throw new PackError(refusal, `${address} could not be stored.`);
}

/** Stores a pack whole, taking over what did not change, or leaves everything as it was. */
export async function storePack(list: PackList, nowMs: number, tell: (done: number) => void): Promise<PackRecord> {
  const work = async () => {
    const previous = await findPack();
    const record = recordOf(list, nowMs, previous?.record);
    const name = cacheName(list.version);
    if (previous?.record.version === list.version) {
      await previous.cache.put(recordKey, asFile(record));
      tell(list.files.length);
      return record;
    }
    await caches.delete(name);
    try {
      const cache = await caches.open(name);
      const { copy, fetch: missing } = planUpdate(previous?.record, list);
      let done = 0;
      const put = async (file: PackFile, response: Response) => {
        await cache.put(file.address, response);
        tell(++done);
      };
      for (const file of copy) {
        const stored = previous && (await readFile(previous.cache, file));
        await put(file, stored ?? (await fetchFile(file)));
      }
      const waiting = [...missing];
      const takeNext = async (): Promise<void> => {
        for (let file = waiting.shift(); file; file = waiting.shift()) await put(file, await fetchFile(file));
      };
      await Promise.all(Array.from({ length: atOnce }, takeNext));
      // The record comes last: a pack that has none was never finished.
      await cache.put(recordKey, asFile(record));
    } catch (error) {
      await dropCache(name);
      if (error instanceof DOMException && error.name === 'QuotaExceededError')
        throw new PackError('full', 'The device has no room for the pack.');
      throw error;
    }
    await Promise.all((await caches.keys()).filter((other) => other !== name).map(dropCache));
    return record;
  };
  return withLock(work);
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
  const cache = await caches.open(name);
  await Promise.all((await cache.keys()).map((key) => cache.delete(key)));
  await caches.delete(name);
}

/** Removes every pack, half ones too. */
export async function removePacks(): Promise<void> {
  await Promise.all((await caches.keys()).map(dropCache));
}
