import { make } from '../search/make.ts';

/** What a tool shows when it is opened. */
export interface Tool {
  readonly title: string;
  readonly text: string;
  readonly buttons: readonly HTMLButtonElement[];
  readonly close: string;
  readonly status?: HTMLElement;
  readonly onClose?: () => void;
}

/** Shows a tool right behind the link that opened it, with focus in it; closing gives focus back. */
export function showBox(tool: Tool, opener: HTMLElement): void {
  const close = make('button', { type: 'button', class: 'button quiet' }, tool.close);
  const spaced = [...tool.buttons, close].flatMap((button) => [button, ' ']);
  const box = make(
    'section',
    { class: 'box screen tool text', 'aria-label': tool.title, tabindex: '-1' },
    make('p', {}, tool.text),
    make('p', {}, ...spaced),
    tool.status ?? null,
  );
  const shut = () => {
    tool.onClose?.();
    box.remove();
    opener.focus();
  };
  close.addEventListener('click', shut);
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') shut();
  });
  const main = document.querySelector('main');
  if (opener.closest('footer')) opener.closest('nav')?.after(box);
  else main?.prepend(box);
  box.focus();
}
