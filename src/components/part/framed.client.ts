// Taken as they come, as on the pages of the site: shared statically, they would cost every page a file more.
if (document.querySelector('obt-region-finder')) void import('../region/region-finder.client.ts');
if (document.querySelector('obt-walk')) void import('../tree/walk.client.ts');

// A number is dialled by the tab as a whole; every other link opens a tab of its own, as the page says.
document.addEventListener(
  'click',
  (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="tel:"]');
    if (link) link.target = '_top';
  },
  true,
);

// When the next step cannot come, the reader is told; a page of ours could not be shown here.
document.addEventListener('obt:page', () => {
  const status = document.querySelector<HTMLElement>('[data-walk-failed]');
  if (status) status.textContent = status.dataset['walkFailed'] ?? '';
});
