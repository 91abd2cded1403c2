import { purge } from './purge.ts';

/** The only thing ever stored unasked: one mark, for one tab, that somebody is leaving. */
export const leavingFlag = 'v';

/**
 * Keeps a page hidden, from before its first paint, when Back, Forward or a reload brings it up after the exit, and
 * leaves again at once. Somebody who comes back on purpose finds the site as always. It also notes a press on the
 * exit before any other script has arrived. Written into the head of each page as text: it may use nothing but its
 * arguments.
 */
export function arrive(flag: string, address: string, dropHistory: (address: string) => void): void {
  const isLeaving = () => {
    try {
      return sessionStorage.getItem(flag);
    } catch {
      return null;
    }
  };
  const hasLeft = () => (history.state as { left?: boolean } | null)?.left;
  const leaveAgain = () => {
    document.documentElement.hidden = true;
    document.title = '';
    if (hasLeft() || !('navigation' in window)) location.replace(address);
    else dropHistory(address);
  };
  addEventListener('pageshow', (event) => {
    if (event.persisted && isLeaving()) leaveAgain();
  });
  addEventListener(
    'click',
    (event) => {
      try {
        if ((event.target as Element).closest('a.exit')) sessionStorage.setItem(flag, '1');
      } catch {
        return;
      }
    },
    true,
  );
  // Deprecated, and yet the only way that every browser knows: nought is a visit, anything else Back or a reload.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  if (performance.navigation.type !== 0 && (isLeaving() || hasLeft())) leaveAgain();
  else if (isLeaving()) sessionStorage.removeItem(flag);
}

/** The script that stands first in the head of each page. The build shortens it (`build/trim-pages.ts`). */
export function arrivalScript(address: string): string {
  return `(${arrive.toString()})(${JSON.stringify(leavingFlag)},${JSON.stringify(address)},${purge.toString()})`;
}
