import type { Helpline, Opening } from '../../schema/helpline.ts';

const days = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];

/** Whether a line answers now; `unknown` when its hours are not certain, so that the site stays silent. */
export type Availability =
  | { readonly kind: 'always' }
  | { readonly kind: 'open'; readonly until: string }
  | { readonly kind: 'closed' }
  | { readonly kind: 'unknown' };

/** The clock in Europe/Amsterdam: day of the week (0 is Monday), minutes since midnight, and the calendar day. */
interface LocalTime {
  readonly weekday: number;
  readonly minutes: number;
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Made once, when it is first needed: to make it takes a slow phone a tenth of a second. */
let clock: Intl.DateTimeFormat | undefined;

function readLocalTime(at: Date): LocalTime {
  clock ??= new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Amsterdam',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  });
  const parts = clock.formatToParts(at);
  const number = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((part) => part.type === type)?.value);
  const [year, month, day] = [number('year'), number('month'), number('day')];
  return {
    year,
    month,
    day,
    weekday: (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7,
    minutes: number('hour') * 60 + number('minute'),
  };
}

/** Easter Sunday as a UTC date, by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, ch. 8). */
function easter(year: number): Date {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return new Date(Date.UTC(year, Math.floor(f / 31) - 1, (f % 31) + 1));
}

/**
 * Whether offices are closed for a public holiday (Algemene termijnenwet, article 3, and King's Day).
 * On such a day a line with office hours is not called open: its own holiday hours are not known to us.
 */
function isHoliday({ year, month, day }: LocalTime): boolean {
  const today = Date.UTC(year, month - 1, day);
  const sinceEaster = Math.round((today - easter(year).getTime()) / 86_400_000);
  if ([-2, 0, 1, 39, 49, 50].includes(sinceEaster)) return true;
  const kingsDay = new Date(Date.UTC(year, 3, 27)).getUTCDay() === 0 ? 26 : 27;
  if (month === 4 && day === kingsDay) return true;
  // Liberation Day stands in the article every year; that some employers keep it once in five years says nothing here.
  if (month === 5 && day === 5) return true;
  return (month === 1 && day === 1) || (month === 12 && (day === 25 || day === 26));
}

const minutesOf = (clock: string): number => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
};

function coversDay(opening: Opening, weekday: number): boolean {
  const [first = '', last = first] = opening.days.split('-');
  const [from, to] = [days.indexOf(first), days.indexOf(last)];
  // From Friday to Monday runs through the end of the week.
  return from <= to ? weekday >= from && weekday <= to : weekday >= from || weekday <= to;
}

/** Whether a helpline answers at `at`, by the clock of Europe/Amsterdam. */
export function availability(open: Helpline['open'], at: Date): Availability {
  if (open === '24/7') return { kind: 'always' };
  if (!open) return { kind: 'unknown' };
  const local = readLocalTime(at);
  if (isHoliday(local)) return { kind: 'unknown' };
  const yesterday = (local.weekday + 6) % 7;
  const current = open.find((opening) => {
    const [from, to] = [minutesOf(opening.from), minutesOf(opening.to)];
    const isToday = coversDay(opening, local.weekday);
    if (from < to) return isToday && local.minutes >= from && local.minutes < to;
    // Hours that end before they begin end the next day.
    return (isToday && local.minutes >= from) || (coversDay(opening, yesterday) && local.minutes < to);
  });
  return current ? { kind: 'open', until: current.to } : { kind: 'closed' };
}
