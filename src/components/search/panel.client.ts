import { searchWords } from 'virtual:search-words';
import css from '../../styles/search.css?inline';
import { make } from './make.ts';
import { makeSearchBox } from './search-box.client.ts';

let panel: HTMLDialogElement | undefined;
let focusField: () => void = () => undefined;

/** Makes the panel once; what was typed last stays in it while the page is there. */
function makePanel(): HTMLDialogElement {
  const { words } = searchWords;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const box = makeSearchBox('zoek-in-paneel');
  const close = make('button', { type: 'button', class: 'button quiet' }, words.close);
  const dialog = make(
    'dialog',
    { class: 'search-panel', 'aria-label': words.title },
    make('div', { class: 'search-head' }, make('h2', {}, words.title), close),
    box.element,
    make('p', {}, make('a', { href: '/zoeken/' }, words.topics)),
  );
  close.addEventListener('click', () => {
    dialog.close();
  });
  // A press beside the panel closes it: only then the dialog itself is what was pressed.
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  document.body.append(dialog);
  focusField = () => {
    box.focus();
  };
  return dialog;
}

/** Opens the panel with the field in focus. Throws in a browser that has no dialogs; the link is there for those. */
export function openPanel(): void {
  panel ??= makePanel();
  if (!panel.open) panel.showModal();
  focusField();
}
