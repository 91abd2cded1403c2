/**
 * Replaces the tab's first page of this site by the neutral page and drops every entry that came after it.
 * The head of each page carries this function as text, so it may use nothing but its arguments.
 */
export function purge(address: string): void {
  history.replaceState({ left: true }, '');
  // A new entry is what makes the browser forget the forward ones.
  history.pushState({ left: true }, '');
  location.replace(address);
}
