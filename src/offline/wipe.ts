// Part of the script of every page, so it shares no module with the pack: that would cost a request on every page.
import { soon } from '../domain/soon.ts';

/**
 * Whether this site keeps a copy on the device. Where there is a copy there is a worker, and only that is asked for: a
 * browser that is asked for the names of copies makes a store with the name of the site, and shows it with its time.
 */
export async function isSomethingStored(): Promise<boolean> {
  return 'serviceWorker' in navigator && (await navigator.serviceWorker.getRegistrations()).length > 0;
}

/** How many copies and workers of this site the browser tells of now. What else there could be is cleared at once. */
async function countStored(): Promise<number> {
  return (await caches.keys()).length + (await navigator.serviceWorker.getRegistrations()).length;
}

/** How long a reader waits for a browser or a server that does not answer, in milliseconds. */
const patienceMs = 800;

/**
 * Removes the copy before the worker: a browser lets a worker go only after it has heard from the server whether there
 * is a newer one, and that server may hang.
 */
async function remove(): Promise<void> {
  for (const name of await caches.keys()) {
    // Emptied first, as in kept.ts: the files of a deleted cache stay on disk while a worker holds it.
    const cache = await caches.open(name);
    await Promise.all((await cache.keys()).map((key) => cache.delete(key)));
    await caches.delete(name);
  }
  localStorage.clear();
  sessionStorage.clear();
  const workers = await navigator.serviceWorker.getRegistrations();
  await soon(Promise.all(workers.map((worker) => worker.unregister())), patienceMs);
}

/**
 * Has the browser let go of the empty stores too, and of what it kept by itself: `security/headers.ts`, `/w.txt`. That
 * takes a worker away which still waits for the server.
 */
function letGo(): Promise<unknown> {
  return soon(fetch('/w.txt', { cache: 'no-store' }), patienceMs);
}

/** Removes everything this site keeps on the device, and tells how much is left when looked at again. */
export async function wipe(): Promise<number> {
  await remove();
  // A pack that was still being fetched elsewhere would come back after us; store.ts holds this lock meanwhile.
  await soon(navigator.locks.request('d', remove), patienceMs);
  const left = await countStored();
  // Last, because to look at a store makes it anew.
  await letGo();
  return left && countStored().finally(letGo);
}
