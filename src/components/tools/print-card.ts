/** Prints the pocket card alone: a sheet with more on it would tell what the card keeps quiet. */
export function printCard(): void {
  const card = document.querySelector('[data-pocket]');
  if (!card) return;
  const copy = card.cloneNode(true) as Element;
  document.body.append(copy);
  document.body.classList.add('card-only');
  // The title is what a browser proposes as the name of a file, and may print above the card.
  const { title } = document;
  document.title = card.querySelector('b')?.textContent ?? '';
  addEventListener(
    'afterprint',
    () => {
      document.title = title;
      copy.remove();
      document.body.classList.remove('card-only');
    },
    { once: true },
  );
  print();
}
