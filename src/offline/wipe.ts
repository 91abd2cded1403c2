import { removePacks } from './kept.ts';

/** How many copies and workers of this site the browser tells of now. What else there could be is cleared at once. */
async function countStored(): Promise<number> {
  return (await caches.keys()).length + (await navigator.serviceWorker.getRegistrations()).length;
}

/** How long a reader waits for a browser or a server that does not answer, in milliseconds. */
const patienceMs = 800;

/**
 * Waits for some work, but not for ever: it goes on by itself when it takes longer. The exit has its own: a module that
 * both share would be one more request on every page.
 */
function soon(work: Promise<unknown>): Promise<unknown> {
  return Promise.race([work.catch(() => undefined), new Promise((resolve) => setTimeout(resolve, patienceMs))]);
}

/**
 * Removes the copy before the worker: a browser lets a worker go only after it has heard from the server whether there
 * is a newer one, and that server may hang.
 */
async function remove(): Promise<void> {
  await removePacks();
  localStorage.clear();
  sessionStorage.clear();
  const workers = await navigator.serviceWorker.getRegistrations();
  await soon(Promise.all(workers.map((worker) => worker.unregister())));
}

/**
 * Has the browser let go of the empty stores too, and of what it kept by itself: `security/headers.ts`, `/w.txt`. That
 * takes a worker away which still waits for the server.
 */
function letGo(): Promise<unknown> {
  return soon(fetch('/w.txt', { cache: 'no-store' }));
}

/** Removes everything this site keeps on the device, and tells how much is left when looked at again. */
export async function wipe(): Promise<number> {
  await remove();
  // A pack that was still being fetched elsewhere would come back after us; store.ts holds this lock meanwhile.
  await soon(navigator.locks.request('d', remove));
  const left = await countStored();
  // Last, because to look at a store makes it anew.
  await letGo();
  return left && countStored().finally(letGo);
}
