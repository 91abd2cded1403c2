import { showBox } from './box.ts';
import { printCard } from './print-card.ts';
import { makeReader } from './read.ts';
import { makeSharing } from './share.ts';

const making = { read: makeReader, share: makeSharing };

/** Does what a link offers: prints the card or the part its address points at, or opens a box in place of the one that stands open. */
export async function openTool(opener: HTMLElement): Promise<void> {
  const { tool } = opener.dataset;
  if (tool === 'card') {
    printCard();
    return;
  }
  if (tool === 'print') {
    location.replace((opener as HTMLAnchorElement).hash);
    const { title } = document;
    // A plain part keeps quiet about its page on paper too, and in the name of the file.
    document.title = opener.closest('[data-plain]')?.querySelector('h3')?.textContent ?? title;
    addEventListener(
      'afterprint',
      () => {
        document.title = title;
      },
      { once: true },
    );
    print();
    return;
  }
  document.querySelector<HTMLElement>('.tool-box button:last-of-type')?.click();
  showBox(await making[tool as keyof typeof making](), opener);
}
