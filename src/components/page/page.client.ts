import { isStale } from '../../domain/check/freshness.ts';
import { availability } from '../../domain/helpline/availability.ts';
import type { Opening } from '../../schema/helpline.ts';

const minuteMs = 60_000;
const cards = [...document.querySelectorAll<HTMLElement>('[data-open]')];

/** Tells on each card with certain hours whether the line answers now. */
function tellWhoAnswers(): void {
  for (const card of cards) {
    const open = JSON.parse(card.dataset['open'] ?? 'null') as Opening[] | null;
    const place = card.querySelector<HTMLElement>('[data-now]');
    const [whenOpen = '', whenClosed = ''] = place?.dataset['now']?.split('|') ?? [];
    const now = availability(open, new Date());
    const text = now.kind === 'unknown' ? '' : `${now.kind === 'closed' ? whenClosed : whenOpen} · `;
    if (place && place.textContent !== text) place.textContent = text;
  }
}

/** The same at every minute, because hours begin and end on one, and whenever somebody comes back to the page. */
function keepTelling(): void {
  if (!cards[0]) return;
  tellWhoAnswers();
  setTimeout(keepTelling, minuteMs - (Date.now() % minuteMs));
}
for (const moment of ['visibilitychange', 'pageshow']) addEventListener(moment, tellWhoAnswers);

/** Says so when a card was last checked more than a year ago. */
function tellWhatIsOld(): void {
  for (const note of document.querySelectorAll<HTMLElement>('[data-checked]')) {
    const { checked = '', old = '' } = note.dataset;
    if (isStale(checked, new Date().toISOString())) note.append(` ${old}`);
  }
}

/** A place inside a fold is seen only when the fold is open; not every browser opens it by itself. */
function openFold(): void {
  const fold = document.querySelector(':target')?.closest('details');
  if (!fold) return;
  fold.open = true;
}
openFold();
addEventListener('hashchange', openFold);

// Paper unfolds by style where a browser can (`site.css`); this is for those that cannot.
addEventListener('beforeprint', () => {
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('main details')) fold.open = true;
});

// After the words are there: the clock of Amsterdam alone takes a slow phone a tenth of a second.
const later = 'requestIdleCallback' in globalThis ? requestIdleCallback : setTimeout;
later(() => {
  keepTelling();
  tellWhatIsOld();
});
