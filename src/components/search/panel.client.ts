import { searchWords } from 'virtual:search-words';
import css from '../../styles/search.css?inline';
import { make } from './make.ts';
import { makeSearchBox } from './search-box.client.ts';
import { makeSlashSwitch } from './slash-switch.ts';

/** What lies under the panel. The bar with 112 and the exit stays free, in sight and in reach. */
const underneath = ['a[href="#inhoud"]', '.top', 'main', 'footer'];
let open: ((isByKey: boolean) => void) | undefined;

function holdUnderneath(isHeld: boolean): void {
  for (const part of document.querySelectorAll<HTMLElement>(underneath.join(','))) part.inert = isHeld;
}

/** Makes the panel once; what was typed last stays in it while the page is there. */
function makePanel(): (isByKey: boolean) => void {
  const { words, addresses } = searchWords;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const box = makeSearchBox('zoek-in-paneel');
  const close = make('button', { type: 'button', class: 'button quiet' }, words.close);
  const panel = make(
    'dialog',
    { class: 'search-panel', 'aria-label': words.title },
    make(
      'div',
      {},
      make('div', { class: 'search-head' }, make('h2', {}, words.title), close),
      box.element,
      makeSlashSwitch(words),
      make('p', {}, make('a', { href: addresses.search }, words.topics)),
    ),
  );
  const bar = document.querySelector('.bar');
  let opener: Element | null = null;
  const place = () => {
    panel.style.setProperty('--bar', `${Math.max(0, bar?.getBoundingClientRect().bottom ?? 0)}px`);
  };
  close.addEventListener('click', () => {
    panel.close();
  });
  panel.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) panel.close();
  });
  panel.addEventListener('close', () => {
    removeEventListener('resize', place);
    holdUnderneath(false);
    if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
  });
  // Right behind the bar, so that Tab goes from 112 and the exit to the field.
  if (bar) bar.after(panel);
  else document.body.append(panel);
  return (isByKey) => {
    // Who pressed the key has one, whatever the screen.
    if (isByKey) panel.dataset['byKey'] = '';
    if (!panel.open) {
      opener = document.activeElement;
      place();
      addEventListener('resize', place);
      // Not as a modal: that would put 112 and the exit out of reach.
      panel.show();
      holdUnderneath(true);
    }
    box.focus();
  };
}

/** Opens the panel with the field in focus. Throws in a browser that lacks what it takes; the link is for those. */
export function openPanel(isByKey = false): void {
  open ??= makePanel();
  open(isByKey);
}
