import { leavingFlag } from './arrive.ts';
import { addressOf, findFirstPage } from './history-plan.ts';
import { emptySequence, isComplete, pressKey, windowMs, type KeySequence } from './key-sequence.ts';
import { purge } from './purge.ts';
import { isMarked } from './mark.ts';

/**
 * A file that is answered with `Clear-Site-Data` (`security/headers.ts`): the browser drops its copies of this site, frozen
 * pages in other places of the history too, which could not see that somebody left.
 */
const forgetAddress = '/v.txt';
/** How long the page stays blank at most before the neutral page is asked for, whatever the server does. */
const patienceMs = 1200;

const exits = document.querySelectorAll<HTMLAnchorElement>('a.exit');
const status = document.querySelector<HTMLElement>('[data-exit-status]');

/**
 * On which pages that the browser keeps frozen hear that somebody left: they read the tab's mark as it was before, and
 * a browser throws away a frozen page that is spoken to. It needs no server.
 */
const channel = 'BroadcastChannel' in window ? new BroadcastChannel(leavingFlag) : undefined;
channel?.addEventListener('message', () => undefined);

/** Hides everything before the next frame, and notes for this tab that somebody is leaving. */
function blank(): void {
  document.documentElement.hidden = true;
  document.title = '…';
  // A page that is on its way would take the place of this one, and the exit would end with it.
  stop();
  try {
    sessionStorage.clear();
    sessionStorage.setItem(leavingFlag, String(Date.now()));
  } catch {
    // Storage may be forbidden; then only what needs no memory is left to do.
  }
  channel?.postMessage('');
}

/** What some work brings within this many milliseconds; undefined when it fails or takes longer. It then goes on by itself. */
function soon<Result>(work: Promise<Result>, ms: number): Promise<Result | undefined> {
  return Promise.race([work.catch(() => undefined), new Promise<undefined>((resolve) => setTimeout(resolve, ms))]);
}

/** The answer to an address of this site, unless it takes more than half of all the patience there is. */
const ask = (address: string) => soon(fetch(address, { cache: 'no-store', keepalive: true }), patienceMs / 2);

// The head of this page marked its entry. A step of the walk or a place on the page makes a new one, which has no mark.
const mark = 'navigation' in window ? (navigation.currentEntry?.getState() as unknown) : undefined;
if (mark)
  navigation.oncurrententrychange = () => {
    if (!navigation.currentEntry?.getState()) navigation.updateCurrentEntry({ state: mark });
  };

let isBusy = false;

/**
 * Leaves, from the tab's first page of this site where that can be. Going back to a page that no longer comes would
 * strand the reader on an error page of ours. A second press while the first is at work changes nothing: two at once
 * would leave entries of ours behind.
 */
async function leave(address: string): Promise<void> {
  if (isBusy) return;
  isBusy = true;
  setTimeout(() => (isBusy = false), patienceMs * 2);
  blank();
  const first =
    'navigation' in window && isMarked(leavingFlag)
      ? findFirstPage(navigation.entries(), navigation.currentEntry?.index ?? -1, leavingFlag)
      : undefined;
  // From the server or from a copy on the device. What a host sends in the place of a page, or a copy that is too old,
  // carries no script of ours, and would strand the reader.
  const [answer] = await Promise.all([first && ask(addressOf(first, leavingFlag)), ask(forgetAddress)]);
  if (first && (first.sameDocument || answer?.ok)) {
    // Another document takes over from here: its head leaves again before its first paint.
    await soon(Promise.resolve(navigation.traverseTo(first.key).finished), patienceMs);
  }
  purge(address);
}

/** Tells a screen reader how many presses are still to come, in words that give nothing away. */
function announce({ count }: KeySequence): void {
  if (!status) return;
  status.textContent = ['', status.dataset['once'], status.dataset['twice']][count] ?? '';
}

const [exit] = exits;
if (exit) {
  let sequence = emptySequence;
  let forget: ReturnType<typeof setTimeout> | undefined;
  const press = (key: string, nowMs: number) => {
    const before = sequence;
    sequence = pressKey(sequence, key, nowMs);
    if (sequence.count === before.count) return;
    announce(sequence);
    clearTimeout(forget);
    forget = setTimeout(press, windowMs, 'none', nowMs + windowMs);
    if (!isComplete(sequence)) return;
    sequence = emptySequence;
    void leave(exit.href);
  };
  // Keyup, because a held Shift repeats keydown.
  addEventListener('keyup', (event) => {
    press(event.key, event.timeStamp);
  });
  // Some screen readers keep the keyup of other keys to themselves, and Shift with a click selects text.
  addEventListener('keydown', (event) => {
    if (event.key !== 'Shift') press(event.key, event.timeStamp);
  });
  // So do a click, a turn of the wheel with Shift held, and words that arrive without keys: by voice, or from a phone.
  for (const type of ['pointerdown', 'wheel', 'input'])
    addEventListener(
      type,
      (event) => {
        press(type, event.timeStamp);
      },
      { capture: true, passive: true },
    );
  for (const link of exits) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      void leave(link.href);
    });
  }
}
