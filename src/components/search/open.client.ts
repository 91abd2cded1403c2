/** Opens search in a panel; what it takes is fetched only then. On the search page the field is there already. */
async function open(address: string): Promise<void> {
  try {
    const { openPanel } = await import('./panel.client.ts');
    openPanel();
  } catch {
    location.assign(address);
  }
}

const onSearchPage = document.querySelector('[data-search-page]') !== null;

addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-search-open]');
  if (!link || onSearchPage || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  void open(link.href);
});

addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  if ((event.target as Element).closest('input, textarea, select, [contenteditable], dialog')) return;
  event.preventDefault();
  const field = onSearchPage ? document.querySelector<HTMLInputElement>('input[type="search"]') : null;
  if (field) field.focus();
  else void open('/zoeken/');
});
