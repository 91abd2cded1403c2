import type { WorkerScope } from './service-worker-scope.ts';
import { removePacks } from './kept.ts';

declare const self: WorkerScope;

/**
 * Stands at the worker's address once the site no longer offers a pack: whoever still has one loses it at the
 * next visit, without having to do anything.
 */
self.addEventListener('install', () => {
  void self.skipWaiting();
});

self.addEventListener('activate', (event) => {
  const remove = async () => {
    await removePacks();
    await self.registration.unregister();
  };
  event.waitUntil(remove());
});
