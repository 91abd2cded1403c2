const box = document.querySelector<HTMLElement>('[data-wipe]');
const button = box?.querySelector('button');

/**
 * Whether this site keeps a copy on the device. Where there is a copy there is a worker, and only that is asked for: a
 * browser that is asked for the names of copies makes a store with the name of the site, and shows it with its time.
 */
async function isSomethingStored(): Promise<boolean> {
  return 'serviceWorker' in navigator && (await navigator.serviceWorker.getRegistrations()).length > 0;
}

/** What wipes comes with the offer and not with the press, when the server may be gone. Most readers never need it. */
let wiping: Promise<typeof import('../../offline/wipe.ts')> | undefined;
const load = () =>
  (wiping ??= import('../../offline/wipe.ts').catch((error: unknown) => {
    // Asked for again at the next press.
    wiping = undefined;
    throw error;
  }));

/** Offers to wipe on every page, but only where there is something to wipe. */
function offer(): void {
  isSomethingStored().then(
    (isStored) => {
      if (!box || !button || !isStored) return;
      load().catch(() => undefined);
      box.replaceChildren(button);
      box.hidden = false;
    },
    // A browser that forbids storage has nothing to wipe.
    () => undefined,
  );
}

/** Tells what a second look at the stores found; the button stays for as long as something is left. */
function tell(left: number): void {
  const text = box?.dataset['wipe']?.replace('{aantal}', String(left)) ?? '';
  if (button) button.disabled = false;
  if (left === 0) box?.replaceChildren(text);
  else box?.append(text);
  document.dispatchEvent(new CustomEvent('obt:wiped'));
}

button?.addEventListener('click', () => {
  // It answers at once, also where the server does not.
  button.disabled = true;
  load()
    .then(({ wipe }) => wipe())
    .then(tell, () => {
      tell(1);
    });
});
document.addEventListener('obt:stored', offer);
offer();
