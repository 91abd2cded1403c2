import { goTo } from '../safety/go.ts';

/** What only some pages can do, by the element that it belongs to; fetched when a reader is about to do it. */
const parts: readonly (readonly [element: string, load: () => Promise<unknown>])[] = [
  ['obt-walk', () => import('./tree/walk.client.ts')],
  ['.document', () => import('./tree/sheet.client.ts')],
  ['obt-region-finder', () => import('./region/region-finder.client.ts')],
];

/** Opens a step as a page; when that cannot come either, the reader keeps this one and is told. */
async function goOnAsPage(address: string): Promise<void> {
  const status = document.querySelector<HTMLElement>('[data-walk-failed]');
  try {
    await fetch(address, { method: 'HEAD', cache: 'no-store' });
    goTo(address);
  } catch {
    if (status) status.textContent = status.dataset['walkFailed'] ?? '';
  }
}
document.addEventListener('obt:page', (event) => void goOnAsPage((event as CustomEvent<string>).detail));

for (const [element, fetchPart] of parts) {
  const place = document.querySelector(element);
  if (!place) continue;
  let part: Promise<unknown> | undefined;
  const load = () =>
    (part ??= fetchPart().catch((error: unknown) => {
      part = undefined;
      throw error;
    }));
  const wake = () => void load().catch(() => undefined);
  for (const type of ['pointerover', 'focusin', 'touchstart']) place.addEventListener(type, wake, { passive: true });
  addEventListener('scroll', wake, { once: true, passive: true });
  // An answer given before the walk is there waits for it; when it does not come, the answer is a link.
  place.addEventListener('click', (event) => {
    const { button, ctrlKey, metaKey, shiftKey, target } = event as MouseEvent;
    const link = (target as Element).closest<HTMLAnchorElement>('[data-all] a[data-answer]');
    if (!link || place.matches(':defined') || ctrlKey || metaKey || shiftKey || button !== 0) return;
    event.preventDefault();
    load().then(
      () => {
        link.click();
      },
      () => void goOnAsPage(link.href),
    );
  });
}
