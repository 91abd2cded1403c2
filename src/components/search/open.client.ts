import { goTo } from '../../safety/go.ts';
import { isMarked } from '../../safety/mark.ts';

/** Opens search in a panel; what it takes is fetched only then. On the search page the field is there already. */
const fetchPanel = () => import('./panel.client.ts');
const openSearch = async (isByKey?: boolean) => {
  (await fetchPanel()).openPanel(isByKey);
};
/** Reading aloud and sharing come likewise; without them the link leads to a page that explains. */
const fetchTools = () => import('../tools/tools.client.ts');
const openTool = async (link: HTMLElement) => {
  await (await fetchTools()).openTool(link);
};

/** Written by `slash-switch.ts`, with which this script shares no module: that would cost a request on every page. */
const slashOff = 'z';

const onSearchPage = document.querySelector('[data-search-page]') !== null;

addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-search-open],a[data-tool]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  const isTool = 'tool' in link.dataset;
  if (onSearchPage && !isTool) return;
  event.preventDefault();
  (isTool ? openTool(link) : openSearch()).catch(() => {
    goTo(link.href);
  });
});

addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  if ((event.target as Element).closest('input, textarea, select, [contenteditable], dialog') || isMarked(slashOff))
    return;
  event.preventDefault();
  const field = onSearchPage ? document.querySelector<HTMLInputElement>('input[type="search"]') : null;
  if (field) field.focus();
  else
    openSearch(true).catch(() => {
      document.querySelector<HTMLAnchorElement>('a[data-search-open]')?.click();
    });
});
