import { purge } from './purge.ts';

/** The only thing ever stored unasked: one mark, for one tab, of the moment at which somebody left. */
export const leavingFlag = 'v';

/**
 * Keeps a page hidden, from before its first paint, when Back, Forward, a reload or a restored tab brings it up after
 * the exit, and leaves again at once. Somebody who comes back on purpose finds the site as always. It also notes a
 * press on the exit before any other script has arrived, and hides the page at once. Written into the head of each page as text: it may use
 * nothing but its arguments.
 */
export function arrive(flag: string, address: string, dropHistory: (address: string) => void): void {
  const isLeaving = () => {
    try {
      return sessionStorage.getItem(flag);
    } catch {
      return null;
    }
  };
  // A mark of the entry itself, which a tab keeps when it is closed and opened again; a visit on purpose makes a new one.
  const hasLeft = () => (history.state as { left?: boolean } | null)?.left;
  const hide = () => {
    document.documentElement.hidden = true;
    // The first title of a document is the one that counts, so the page's own, still to come, is never shown.
    document.title = '…';
  };
  const leaveAgain = () => {
    hide();
    dropHistory(address);
    // Firefox may drop it without a word when Back brought the page from the copy on the device: it is asked once more,
    // unless this page is gone by then.
    setTimeout(dropHistory, 200, address);
  };
  addEventListener('pageshow', (event) => {
    if (event.persisted && (isLeaving() || hasLeft())) leaveAgain();
  });
  addEventListener(
    'click',
    (event) => {
      try {
        if ((event.target as Element).closest('a.exit')) {
          hide();
          sessionStorage.setItem(flag, `${Date.now()}`);
        }
      } catch {
        // Storage may be forbidden; the page is hidden all the same.
      }
    },
    true,
  );
  // The number is deprecated, and yet the only sign that every browser knows: nought is a visit. In a restored tab it
  // is nought too, and there the modern entry tells Back from a visit. The day it is gone, the exit has to work still.
  const isAgain = () =>
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    ((performance.navigation as PerformanceNavigation | undefined)?.type ?? 0) > 0 ||
    /^[br]/.test(
      (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined)?.type as string,
    );
  // A page that was on its way when the exit was pressed is no visit on purpose. Both clocks are read now: the moment
  // that a browser gives for the start itself falls behind by as long as the device slept.
  const leftAt = Number(isLeaving());
  if (hasLeft() || (leftAt && (isAgain() || Date.now() - performance.now() < leftAt))) leaveAgain();
  else {
    if (leftAt) sessionStorage.removeItem(flag);
    // So that the exit, on a later page, knows that this head ran and would leave again, and where to ask whether it still
    // comes: it cannot see the address of another entry.
    (self.navigation as Navigation | undefined)?.updateCurrentEntry({ state: flag + location.pathname });
  }
}

/** The script that stands first in the head of each page. The build shortens it (`build/trim-pages.ts`). */
export function arrivalScript(address: string): string {
  return `(${arrive.toString()})(${JSON.stringify(leavingFlag)},${JSON.stringify(address)},${purge.toString()})`;
}
