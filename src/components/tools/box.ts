/** What a tool shows when it is opened. */
export interface Tool {
  readonly title: string;
  readonly text: string;
  readonly buttons: readonly HTMLButtonElement[];
  readonly close: string;
  readonly status?: HTMLElement;
  readonly onClose?: () => void;
}

/** A button with these words. */
export function makeButton(label: string, look = 'button quiet'): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = look;
  button.textContent = label;
  return button;
}

/** A paragraph with these words or parts. */
export function makeParagraph(...parts: (string | Node)[]): HTMLParagraphElement {
  const paragraph = document.createElement('p');
  paragraph.append(...parts);
  return paragraph;
}

/** Shows a tool right behind the link that opened it, with focus in it; closing gives focus back. */
export function showBox(tool: Tool, opener: HTMLElement): void {
  const close = makeButton(tool.close);
  const box = document.createElement('section');
  box.className = 'panel screen tool-box text';
  box.setAttribute('aria-label', tool.title);
  box.tabIndex = -1;
  box.append(
    makeParagraph(tool.text),
    makeParagraph(...[...tool.buttons, close].flatMap((button) => [button, ' '])),
    ...(tool.status ? [tool.status] : []),
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
  if (opener.closest('footer')) opener.closest('.cols')?.after(box);
  else document.querySelector('main')?.prepend(box);
  box.focus();
}
