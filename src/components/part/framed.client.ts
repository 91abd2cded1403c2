// Taken as they come, as on the pages of the site: shared statically, they could cost every page a file more.
if (document.querySelector('obt-region-finder')) void import('../region/region-finder.client.ts');
const walk = document.querySelector('obt-walk');
const loading = walk ? import('../tree/walk.client.ts') : undefined;

/** Tells the reader that the next step cannot come; a page of ours could not be shown here. */
function tellFailed(): void {
  const status = document.querySelector<HTMLElement>('[data-walk-failed]');
  if (status) status.textContent = status.dataset['walkFailed'] ?? '';
}
document.addEventListener('obt:page', tellFailed);

document.addEventListener(
  'click',
  (event) => {
    const target = event.target as Element;
    // A number is dialled by the tab as a whole; every other link opens a tab of its own, as the page says.
    const number = target.closest<HTMLAnchorElement>('a[href^="tel:"]');
    if (number) number.target = '_top';
    // An answer given before the walk is there waits for it: as a link it would be a visit that tells the answer.
    const answer = target.closest<HTMLAnchorElement>('[data-all] a[data-answer]');
    if (!answer || !loading || walk?.matches(':defined')) return;
    event.preventDefault();
    loading.then(() => {
      answer.click();
    }, tellFailed);
  },
  true,
);
