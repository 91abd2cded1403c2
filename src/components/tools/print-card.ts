/** Prints the pocket card alone: a sheet with more on it would tell what the card keeps quiet. */
export function printCard(): void {
  const card = document.querySelector('[data-pocket]');
  if (!card) return;
  const copy = card.cloneNode(true) as Element;
  document.body.append(copy);
  document.body.classList.add('card-only');
  addEventListener(
    'afterprint',
    () => {
      copy.remove();
      document.body.classList.remove('card-only');
    },
    { once: true },
  );
  print();
}
