import { availability } from '../../domain/helpline/availability.ts';
import type { Opening } from '../../schema/helpline.ts';

/** Tells on each card with certain hours whether the line answers now. */
for (const card of document.querySelectorAll<HTMLElement>('[data-open]')) {
  const open = JSON.parse(card.dataset['open'] ?? 'null') as Opening[] | null;
  const now = availability(open, new Date());
  const place = card.querySelector('[data-now]');
  if (!place || now.kind === 'unknown') continue;
  place.textContent = now.kind === 'closed' ? 'Nu gesloten. ' : 'Nu open. ';
}
