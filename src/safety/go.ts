/**
 * Opens a page of this site from a script that found no other way on. While somebody leaves it does nothing: what the
 * page was still fetching is broken off then, and a page of ours would take the place of the exit.
 */
export function goTo(address: string): void {
  if (!document.documentElement.hidden) location.assign(address);
}
