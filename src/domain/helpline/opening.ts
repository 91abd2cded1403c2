import type { Helpline } from '../../schema/helpline.ts';

/** The words that opening hours are written with. */
export interface OpeningWords {
  readonly always: string;
  readonly until: string;
  readonly days: Readonly<Record<string, string>>;
}

/** Opening hours as a reader reads them: "maandag tot vrijdag, 09:00 tot 17:00". Null when they are not certain. */
export function formatOpening(open: Helpline['open'], words: OpeningWords): string | null {
  if (open === '24/7') return words.always;
  if (!open) return null;
  return open
    .map(({ days, from, to }) => {
      const names = days.split('-').map((day) => words.days[day] ?? day);
      return `${names.join(` ${words.until} `)}, ${from} ${words.until} ${to}`;
    })
    .join('; ');
}
