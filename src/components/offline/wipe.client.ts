import { isSomethingStored, wipe } from '../../offline/wipe.ts';

const box = document.querySelector<HTMLElement>('[data-wipe]');
const proof = document.querySelector<HTMLElement>('[data-wipe-status]');

/** Offers to wipe on every page, but only where there is something to wipe. */
function offer(): void {
  isSomethingStored().then(
    (isStored) => {
      if (box) box.hidden = !isStored;
    },
    // A browser that forbids storage has nothing to wipe.
    () => undefined,
  );
}

/** Tells what a second look at the stores found. */
function tell(left: number): void {
  if (!proof || !box) return;
  const text = left === 0 ? proof.dataset['wiped'] : proof.dataset['failed'];
  proof.textContent = (text ?? '').replace('{aantal}', String(left));
  box.hidden = left === 0;
  document.dispatchEvent(new CustomEvent('obt:wiped'));
}

box?.querySelector('button')?.addEventListener('click', () => {
  wipe().then(tell, () => {
    tell(1);
  });
});
document.addEventListener('obt:stored', offer);
offer();
