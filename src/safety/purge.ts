/**
 * Opens the neutral page from here. Where the browser knows its own history, what stays of this page is the address of
 * home under no title, and every entry that came after it is dropped; elsewhere the page is replaced. The head of each
 * page carries this function as text, so it may use nothing but its arguments.
 */
export function purge(address: string): void {
  if (!('navigation' in window)) {
    location.replace(address);
    return;
  }
  // Another one than the page has while it leaves: only a title that changes reaches the list behind Back.
  document.title = '...';
  history.replaceState({ left: true }, '', '/');
  // The neutral page comes after this one and not in its place: Chromium would take that for a redirect, and give our
  // address the title of the neutral page. `assign` would replace a page that is still coming in, so it is said outright;
  // and a page that was frozen has to stop first, or it now and then breaks this off.
  stop();
  navigation.navigate(address, { history: 'push' });
}
