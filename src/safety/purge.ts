/**
 * Replaces the tab's first page of this site by the neutral page and drops every entry that came after it.
 * The head of each page carries this function as text, so it may use nothing but its arguments.
 */
export function purge(address: string): void {
  // Another one than the page has while it leaves: only a title that changes reaches the list behind Back.
  document.title = '...';
  // What stays in the list behind Back is the address of the home page, under no title.
  history.replaceState({ left: true }, '', '/');
  // A new entry is what makes the browser forget the forward ones.
  history.pushState({ left: true }, '');
  location.replace(address);
}
