import type { Content } from '../../schema/content.ts';

/** Something that was last compared with its sources too long ago. */
export interface StaleEntry {
  readonly file: string;
  readonly checkedOn: string;
  /** Whole months between that day and today. */
  readonly months: number;
}

/** After this many months a fact is shown as old. */
export const freshForMonths = 12;

/** Whole months between two days written as 2026-11-21. */
export function monthsBetween(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  return (toYear - fromYear) * 12 + (toMonth - fromMonth) - Number(toDay < fromDay);
}

/** Whether a day, written as 2026-11-21, lies a year (`freshForMonths`) or longer before another. Light, for the browser. */
export function isStale(checkedOn: string, today: string): boolean {
  return today >= `${Number(checkedOn.slice(0, 4)) + freshForMonths / 12}${checkedOn.slice(4)}`;
}

/**
 * Every page, helpline and source that is due for another look, the oldest first. It is a list to work
 * through, not a reason for a build to fail: time alone breaks nothing.
 */
export function listStale(content: Content, today: string): StaleEntry[] {
  return [...content.helplines, ...content.pages, ...content.blocks, ...content.sources]
    .map(({ file, data }) => ({ file, checkedOn: data.checkedOn, months: monthsBetween(data.checkedOn, today) }))
    .filter(({ months }) => months >= freshForMonths)
    .sort((a, b) => b.months - a.months || a.file.localeCompare(b.file));
}
