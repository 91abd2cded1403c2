import type { Given } from '../../domain/tree/trail.ts';

/**
 * Lets a reader print or copy a sheet: the call sheet of a bystander, the decision record of a professional. What is
 * typed or ticked goes nowhere else.
 */
function readSheet(sheet: Element): string {
  return [
    ...sheet.querySelectorAll<HTMLElement>(
      'h1, [data-sheet-line], [data-sheet-say] li, [data-sheet-field], dt, dd, :checked',
    ),
  ]
    .map((part) => {
      const text = part instanceof HTMLInputElement ? part.value : part.textContent.trim().replaceAll(/\s+/g, ' ');
      const label = part.dataset['sheetField'];
      if (label === undefined) return part.matches('li, input') ? `- ${text}` : text;
      const written = (part as HTMLTextAreaElement).value.trim();
      return written && `${label}:\n${written}\n`;
    })
    .filter(Boolean)
    .join('\n');
}

/** Ticks the answers of the walk. */
function fill(given: readonly Given[]): void {
  for (const row of document.querySelectorAll<HTMLElement>('[data-sheet-question]')) {
    const answerId = given.find(({ stepId }) => stepId === row.dataset['sheetQuestion'])?.answerId;
    // By its id: a browser that translates the page changes the words.
    for (const choice of row.querySelectorAll('input')) choice.checked = choice.dataset['answerId'] === answerId;
  }
}

function wake(): void {
  // Firefox on Android could not print before 2023.
  if (!('print' in window))
    for (const button of document.querySelectorAll<HTMLElement>('[data-sheet-print]')) button.hidden = true;
  for (const buttons of document.querySelectorAll<HTMLElement>('[data-sheet-buttons]')) buttons.hidden = false;
  for (const say of document.querySelectorAll<HTMLElement>('[data-sheet-say][hidden]')) {
    const said = say.closest('[data-outcome]')?.querySelectorAll('.bubbles > li') ?? [];
    say.querySelector('ul')?.replaceChildren(...[...said].map((bubble) => bubble.cloneNode(true)));
    say.hidden = said.length === 0;
  }
  for (const date of document.querySelectorAll<HTMLInputElement>('[data-sheet-date]'))
    date.value ||= new Date().toLocaleDateString('nl-NL', { dateStyle: 'long' });
}

document.addEventListener('click', (event) => {
  const target = event.target as Element;
  const sheet = target.closest('[data-sheet]');
  if (!sheet) return;
  if (target.closest('[data-sheet-print]')) {
    document.body.classList.add('sheet-only');
    print();
  }
  const copy = target.closest<HTMLElement>('[data-sheet-copy]');
  const status = sheet.querySelector('[data-sheet-status]');
  if (!copy || !status) return;
  navigator.clipboard.writeText(readSheet(sheet)).then(
    () => {
      status.textContent = copy.dataset['copied'] ?? '';
    },
    () => {
      status.textContent = copy.dataset['failed'] ?? '';
    },
  );
});
addEventListener('afterprint', () => {
  document.body.classList.remove('sheet-only');
});
// Paper does not scroll: a field becomes as tall as what stands in it.
document.addEventListener('input', ({ target }) => {
  const field = target as HTMLTextAreaElement;
  if (field.matches('textarea')) while (field.scrollHeight > field.clientHeight && field.rows < 60) field.rows++;
});
document.addEventListener('obt:step', (event) => {
  fill((event as CustomEvent<Given[]>).detail);
  wake();
});
wake();
