import { chooseSource, findFile, findMissing, isDueForCheck, isExpired, isWorthShowing } from './strategy.ts';
import { languageIn } from './pack.ts';
import type { WorkerScope } from './service-worker-scope.ts';
import { findPack, PackError, readFile, removePacks, withLock } from './kept.ts';
import { fetchList, storePack } from './store.ts';

/** The page that is shown when neither the server nor a sound pack can answer, by language; the build fills it in. */
declare const lastResortPages: Readonly<Record<string, string>>;
declare const self: WorkerScope;

const patienceMs = 3000;

/** Ends the copy, and then the worker, without waiting for it: a browser may first want an answer from the server. */
async function retire(): Promise<void> {
  await removePacks();
  void self.registration.unregister();
}

/** Clears away what a page began to store and never finished, after any page that is storing, which holds the lock. */
async function retireWhenIdle(): Promise<void> {
  await withLock(async () => {
    if (!(await findPack())) await retire();
  });
}

/** The answer from a sound pack. One damaged file is reason enough to throw the whole pack away. */
async function fromPack(request: Request): Promise<Response | undefined> {
  const pack = await findPack();
  if (!pack) return undefined;
  if (isExpired(pack.record, Date.now())) {
    await retire();
    return undefined;
  }
  const { pathname } = new URL(request.url);
  const isPage = request.mode === 'navigate';
  const file = findFile(pack.record, pathname) ?? (isPage ? findMissing(pack.record, pathname) : undefined);
  if (!file) return undefined;
  if (isPage && file.address === `${pathname}/`) return Response.redirect(file.address);
  const response = await readFile(pack.cache, file);
  if (!response) await retire();
  return response;
}

function lastResort(request: Request): Response {
  if (request.mode !== 'navigate') return Response.error();
  const page = lastResortPages[languageIn(new URL(request.url).pathname) ?? ''] ?? Object.values(lastResortPages)[0];
  return new Response(page, {
    status: 503,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': "default-src 'none'" },
  });
}

/** Takes a newer pack whole, ends an old one, and obeys when the site takes the offer back. */
async function lookForNewer(): Promise<void> {
  const pack = await findPack();
  const nowMs = Date.now();
  if (!pack) {
    await retireWhenIdle();
    return;
  }
  if (isExpired(pack.record, nowMs)) {
    await retire();
    return;
  }
  if (!isDueForCheck(pack.record, nowMs)) return;
  try {
    await storePack(await fetchList(pack.record.language), nowMs, () => undefined);
  } catch (error) {
    if (error instanceof PackError && error.isFinal) await retire();
  }
}

self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  const source = chooseSource(request.method, origin === self.location.origin, pathname);
  // What may not come from memory has to come from the server: the files of a pack being stored, the question at the exit.
  if (source === 'network-only' || request.cache === 'no-store') return;
  const answer = async () => {
    if (source === 'pack-first') return (await fromPack(request)) ?? fetch(request);
    const network = fetch(request).then(
      (response) => (isWorthShowing(response.status) ? response : undefined),
      () => undefined,
    );
    const tooLate = new Promise<undefined>((resolve) => setTimeout(resolve, patienceMs));
    const early = await Promise.race([network, tooLate]);
    return early ?? (await fromPack(request)) ?? (await network) ?? lastResort(request);
  };
  event.respondWith(answer());
  if (request.mode === 'navigate') event.waitUntil(lookForNewer());
});
