/** The day it is in the Netherlands, as 2026-11-21: between midnight and two it is another one in Greenwich. */
export function dayInTheNetherlands(moment: Date = new Date()): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(moment);
}
