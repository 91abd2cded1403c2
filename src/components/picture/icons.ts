/** Small signs beside things to press, on a grid of 24 and drawn with a line of 2. */
export const icons = {
  bel: '<path fill="currentColor" stroke="none" d="M6.6 2.6 9.2 2c.8-.2 1.6.2 1.9 1l1.3 3.3c.3.7.1 1.5-.5 2L10 9.9c1 2 2.4 3.4 4.3 4.3l1.6-1.9c.5-.6 1.3-.8 2-.5l3.3 1.3c.8.3 1.2 1.1 1 1.9l-.6 2.6c-.2 1.7-1.3 2.6-2.7 2.6C10.5 20.2 3.7 13.4 3.7 5.2c0-1.4 1.2-2.4 2.9-2.6z"/>',
  zoek: '<circle cx="10.5" cy="10.5" r="6.5"/><path d="m15.5 15.5 5 5"/>',
  menu: '<path d="M4 7h16M4 12h16M4 17h16"/>',
  weg: '<path d="M14 4h5v16h-5M4 12h11M11 8l4 4-4 4"/>',
  klok: '<circle cx="12" cy="12" r="9"/><path d="M12 7v5l3.5 2"/>',
  voorlees: '<path d="M4 10v4h3l5 4V6L7 10zM16 9c1.5 1.6 1.5 4.4 0 6M18.5 6.5c3 3 3 8 0 11"/>',
  goed: '<path d="m5 12.5 4.5 4.5L19 7"/>',
  niet: '<path d="m6 6 12 12M18 6 6 18"/>',
  plek: '<path d="M12 21c-5-5-7-8-7-11a7 7 0 0 1 14 0c0 3-2 6-7 11z"/><circle cx="12" cy="10" r="2.5"/>',
  chat: '<path d="M4 5h16v11h-9l-5 4v-4H4z"/>',
  blad: '<path d="M6 3h9l3 3v15H6zM9 10h6M9 14h6"/>',
  print: '<path d="M7 9V4h10v5M7 17H4v-8h16v8h-3M7 14h10v6H7z"/>',
  schild: '<path d="M12 3 5 6v5c0 5 3 8 7 10 4-2 7-5 7-10V6z"/>',
  pijl: '<path d="m9 5 7 7-7 7"/>',
  omlaag: '<path d="m5 9 7 7 7-7"/>',
  terug: '<path d="m15 5-7 7 7 7"/>',
  huis: '<path d="M4 11 12 4l8 7v9H4z"/>',
  lijst: '<path d="M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01"/>',
} as const;
export type IconName = keyof typeof icons;
