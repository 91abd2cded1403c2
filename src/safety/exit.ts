import { emptySequence, isComplete, pressKey } from './key-sequence.ts';

const link = document.querySelector<HTMLAnchorElement>('a[data-exit]');

/** Blanks the page in the same frame and replaces it, so that Back does not return to it. */
function leave(address: string): void {
  document.documentElement.hidden = true;
  document.title = '';
  location.replace(address);
}

if (link) {
  let sequence = emptySequence;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    leave(link.href);
  });
  // Keyup, because a held Shift repeats keydown.
  addEventListener('keyup', (event) => {
    sequence = pressKey(sequence, event.key, event.timeStamp);
    if (isComplete(sequence)) leave(link.href);
  });
}
