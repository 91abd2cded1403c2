/** Whether this tab carries a mark, by its key in its own storage; false where a browser keeps none. */
export function isMarked(key: string): boolean {
  try {
    return sessionStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}
