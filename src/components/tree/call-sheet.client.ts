/** Lets a reader print or copy the call sheet; what is typed goes nowhere else. */
function readSheet(sheet: Element): string {
  const said = [...sheet.querySelectorAll('[data-sheet-say] li')].map(
    (line) => `- ${line.textContent.trim().replaceAll(/\s+/g, ' ')}`,
  );
  const fields = [...sheet.querySelectorAll<HTMLTextAreaElement>('[data-sheet-field]')]
    .filter((field) => field.value.trim() !== '')
    .map((field) => `${field.dataset['sheetField'] ?? ''}:\n${field.value.trim()}`);
  return [said.join('\n'), ...fields].join('\n\n');
}

function wake(): void {
  for (const buttons of document.querySelectorAll<HTMLElement>('[data-sheet-buttons]')) buttons.hidden = false;
}

document.addEventListener('click', (event) => {
  const target = event.target as Element;
  const sheet = target.closest('[data-call-sheet]');
  if (!sheet) return;
  if (target.closest('[data-sheet-print]')) print();
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
document.addEventListener('obt:step', wake);
wake();
