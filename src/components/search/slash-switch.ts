import type { SearchWords } from '../../search/words.ts';
import { make } from './make.ts';

/** The mark for one tab that `/` is off; `open.client.ts` looks for it by this name. */
const mark = 'z';

function isOff(): boolean {
  try {
    return sessionStorage.getItem(mark) !== null;
  } catch {
    return false;
  }
}

/** Switches `/` until the tab is closed, wiped or left by the exit. Where storage is forbidden nothing changes. */
function switchSlash(): void {
  try {
    if (isOff()) sessionStorage.removeItem(mark);
    else sessionStorage.setItem(mark, '1');
  } catch {
    // The words beside the button tell how it stands.
  }
}

/**
 * Says what the key `/` does and lets a reader switch it off: who speaks to a device may press it unawares
 * (WCAG 2.2, 2.1.4). Hidden where there is no keyboard to press it.
 */
export function makeSlashSwitch({ slash }: SearchWords['words']): HTMLElement {
  const state = make('span', { role: 'status' });
  const button = make('button', { type: 'button', class: 'jump' });
  const show = () => {
    state.textContent = isOff() ? slash.off : slash.on;
    button.textContent = isOff() ? slash.turnOn : slash.turnOff;
  };
  button.addEventListener('click', () => {
    switchSlash();
    show();
  });
  show();
  return make('p', { class: 'note slash' }, state, ' ', button);
}
