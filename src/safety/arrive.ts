import { purge } from './purge.ts';

/** The only thing ever stored without asking: one mark, for one tab, that somebody is leaving. */
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
      return sessionStorage.getItem(flag) !== null;
    } catch {
      return false;
    }
  };
  const leaveAgain = () => {
    const state = history.state as { left?: boolean } | null;
    document.documentElement.hidden = true;
    document.title = '';
    if (state?.left || !('navigation' in window)) location.replace(address);
    else dropHistory(address);
  };
  const isVisit = () => {
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- Safari before 15 knows nothing else.
    return entry ? entry.type === 'navigate' : performance.navigation.type === 0;
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
  if (!isVisit() && (isLeaving() || (history.state as { left?: boolean } | null)?.left)) leaveAgain();
  else if (isLeaving()) sessionStorage.removeItem(flag);
}

/** The script that stands first in the head of each page. */
export function arrivalScript(address: string): string {
  const code = `(${arrive.toString()})(${JSON.stringify(leavingFlag)},${JSON.stringify(address)},${purge.toString()})`;
  // A build leaves no comments in it, so that its lines can be joined; every page carries these bytes.
  return import.meta.env.PROD ? code.replaceAll(/\n\s*/g, '') : code;
}
