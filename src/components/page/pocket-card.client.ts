/** Prints the card alone: a sheet with more on it would tell what the card keeps quiet. */
const card = document.querySelector('[data-pocket]');

for (const button of document.querySelectorAll<HTMLElement>('[data-pocket-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => {
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
  });
}
