import { isSomethingStored, wipe } from '../../offline/wipe.ts';

const box = document.querySelector<HTMLElement>('[data-wipe]');
const button = box?.querySelector('button');

/** Offers to wipe on every page, but only where there is something to wipe. */
function offer(): void {
  isSomethingStored().then(
    (isStored) => {
      if (!box || !button || !isStored) return;
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
  wipe().then(tell, () => {
    tell(1);
  });
});
document.addEventListener('obt:stored', offer);
offer();
