// Part of the script of every page, so it shares no module with the pack: that would cost a request on every page.

/**
 * Whether this site keeps a copy on the device. Where there is a copy there is a worker, and only that is asked for: a
 * browser that is asked for the names of copies makes a store with the name of the site, and shows it with its time.
 */
export async function isSomethingStored(): Promise<boolean> {
  return 'serviceWorker' in navigator && (await navigator.serviceWorker.getRegistrations()).length > 0;
}

/** How many things this site keeps on the device, whatever their kind, as the browser tells it now. */
async function countStored(): Promise<number> {
  const packs = 'caches' in window ? await caches.keys() : [];
  const workers = 'serviceWorker' in navigator ? await navigator.serviceWorker.getRegistrations() : [];
  const databases = 'databases' in indexedDB ? await indexedDB.databases() : [];
  const cookies = document.cookie === '' ? 0 : 1;
  return packs.length + workers.length + databases.length + localStorage.length + sessionStorage.length + cookies;
}

async function remove(): Promise<void> {
  for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
  for (const name of await caches.keys()) await caches.delete(name);
  localStorage.clear();
  sessionStorage.clear();
}

/** Has the browser let go of the empty stores too, and of what it kept by itself: `security/headers.ts`, `/w.txt`. */
async function letGo(): Promise<void> {
  await fetch('/w.txt', { cache: 'no-store' }).catch(() => undefined);
}

/** Removes everything this site keeps on the device, and tells how much is left when looked at again. */
export async function wipe(): Promise<number> {
  await remove();
  // A pack that was still being fetched elsewhere would come back after us; store.ts holds this lock meanwhile.
  if ('locks' in navigator) await navigator.locks.request('d', remove);
  const left = await countStored();
  // Last, because to look at a store makes it anew.
  await letGo();
  return left;
}
