import { cutElement } from './excerpt.ts';

const opening = '<section class="alarm"';

/** A text and the alarm that it begins with, apart: danger stands before the menu of a topic. Text without one stays whole. */
export function splitAlarm(html: string): { alarm: string; text: string } {
  if (!html.trimStart().startsWith(opening)) return { alarm: '', text: html };
  const alarm = cutElement(html, opening);
  return { alarm, text: html.replace(alarm, '') };
}
