/**
 * Firefox writes down what is ticked in a tab that it may bring back, whatever `autocomplete` says: each field that
 * stands otherwise than the page says. So the page comes to say what is ticked. A browser that closes the tab forgets
 * that with the page.
 */
addEventListener('change', () => {
  document.querySelectorAll('input').forEach((field) => (field.defaultChecked = field.checked));
});
