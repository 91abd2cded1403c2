import { cacheName, recordKey } from './cache-names.ts';
import { dropCache, findPack, hashOf, PackError, readFile, withLock, type Refusal } from './kept.ts';
import { listAddressOf, type PackFile, type PackList, type PackRecord } from './pack.ts';
import { isPackList, planUpdate, recordOf } from './strategy.ts';

const attempts = 4;
const atOnce = 6;

const asFile = (record: PackRecord) =>
  new Response(JSON.stringify(record), { headers: { 'Content-Type': 'application/json' } });

/** Fetches the list of the pack of a language. The site may have taken the offer back; then there is none. */
export async function fetchList(language: string | undefined): Promise<PackList> {
  const response = await fetch(listAddressOf(language), { cache: 'no-cache' }).catch(() => undefined);
  if (response?.status === 404 || response?.status === 410)
    throw new PackError('retired', 'No pack is offered.', response.status === 410);
  if (!response?.ok) throw new PackError('network', 'No list came.');
  const list: unknown = await response.json().catch(() => undefined);
  if (!isPackList(list)) throw new PackError('damaged', 'The list is damaged.');
  return list;
}

/** Ends what is under way as soon as nobody waits for it any more. */
function holdTo(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new PackError('network', 'The reader left.');
}

async function fetchFile({ address, hash }: PackFile, signal: AbortSignal | undefined): Promise<Response> {
  let refusal: Refusal = 'network';
  for (let attempt = 0; attempt < attempts; attempt++) {
    holdTo(signal);
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
  throw new PackError(refusal, `${address} is not stored.`);
}

/**
 * Stores a pack whole, taking over what did not change, or leaves everything as it was. After `signal` it opens and
 * writes nothing more.
 */
export async function storePack(
  list: PackList,
  nowMs: number,
  tell: (done: number) => void,
  signal?: AbortSignal,
): Promise<PackRecord> {
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
    holdTo(signal);
    try {
      const cache = await caches.open(name);
      const { copy, fetch: missing } = planUpdate(previous?.record, list);
      let done = 0;
      const put = async (file: PackFile, response: Response) => {
        holdTo(signal);
        await cache.put(file.address, response);
        tell(++done);
      };
      for (const file of copy) {
        const stored = previous && (await readFile(previous.cache, file));
        await put(file, stored ?? (await fetchFile(file, signal)));
      }
      const waiting = [...missing];
      const takeNext = async (): Promise<void> => {
        for (let file = waiting.shift(); file; file = waiting.shift()) await put(file, await fetchFile(file, signal));
      };
      await Promise.all(Array.from({ length: atOnce }, takeNext));
      holdTo(signal);
      // The record comes last: a pack that has none was never finished.
      await cache.put(recordKey, asFile(record));
    } catch (error) {
      await dropCache(name);
      if (error instanceof DOMException && error.name === 'QuotaExceededError')
        throw new PackError('full', 'No room is left.');
      throw error;
    }
    await Promise.all((await caches.keys()).filter((other) => other !== name).map(dropCache));
    return record;
  };
  return withLock(work);
}

// All that the page about the copy needs, so that it comes as one file and only when it is asked for.
export { findPack, forgetPacks, PackError, removePacks } from './kept.ts';
export { languageIn, workerAddress } from './pack.ts';
export { isExpired, sizeOf } from './strategy.ts';
