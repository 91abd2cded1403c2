import { showBox } from './box.ts';
import { makeReader } from './read.ts';
import { makeSharing } from './share.ts';

const making = { read: makeReader, share: makeSharing };

/** Opens the tool that a link names, or closes the one that stands open already. */
export async function openTool(opener: HTMLElement): Promise<void> {
  document.querySelector<HTMLElement>('.tool button:last-of-type')?.click();
  showBox(await making[opener.dataset['tool'] as keyof typeof making](), opener);
}
