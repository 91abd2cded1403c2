import type { Pictogram } from '../../schema/pictogram.ts';

/**
 * Each pictogram on a grid of 48. What has no class is filled in the colour of the words beside it; `a` is the second
 * tone, `l` a line of 3, `w` cut out of what lies under it, `k` a line cut out. Nobody is shown hurt and nobody is sad.
 */
export const drawings: Readonly<Record<Pictogram, string>> = {
  scheiding:
    '<circle cx="9" cy="13" r="5"/><path d="M2 43V30a7 8.5 0 0 1 14 0v13z"/><circle cx="39" cy="13" r="5"/><path d="M32 43V30a7 8.5 0 0 1 14 0v13z"/><path class="l" d="m25 5-4 7h6l-4 7"/><g class="a"><circle cx="24" cy="28" r="4.2"/><path d="M18 43v-3a6 6 0 0 1 12 0v3z"/></g>',
  ouderen:
    '<circle cx="25" cy="10" r="5.2"/><path d="M24 17c-8 0-12 6-12 14v12h6l1-8 3 8h6l-3-14 1-3 5 5 4-3-5-8c-1.5-2-3.5-3-6-3z"/><path class="l a" d="M36 43V28c0-4 5-4 5 0"/>',
  uitbuiting:
    '<circle cx="17" cy="9" r="5.5"/><path d="M17 16c-6 0-9 4-9 9v8c0 2.6 4 2.6 4 0v12h4.5V34h1.5v11H22V29l6 6c2 2 4.6-.6 3-2.5l-7-9c-1.5-4-3.5-7.5-7-7.5z"/><path class="l a" d="M22 43c3 2 5 2 8 0"/><circle class="a" cx="37" cy="38" r="8"/>',
  loverboys:
    '<path class="a" d="M24 44C10 34 5 28 5 21a9 9 0 0 1 19-4 9 9 0 0 1 19 4c0 7-5 13-19 23z"/><path class="l" d="M24 3v24a6.5 6.5 0 0 0 13 0v-3l-4 3"/><circle cx="24" cy="4" r="2.5"/>',
  kind: '<path class="a" d="M24 4 3 22h5v22h32V22h5z"/><circle cx="24" cy="24" r="5"/><path d="M17 44v-6a7 7.5 0 0 1 14 0v6z"/>',
  partner:
    '<circle cx="10" cy="14" r="5.5"/><path d="M2 44V31a8 9 0 0 1 16 0v13z"/><circle cx="38" cy="14" r="5.5"/><path d="M30 44V31a8 9 0 0 1 16 0v13z"/><path class="a" d="m27 6-7 14h5l-4 13 8-16h-5l5-11z"/>',
  seksueel:
    '<path d="M14 26V11a2.6 2.6 0 0 1 5.2 0V6.5a2.6 2.6 0 0 1 5.2 0v3a2.6 2.6 0 0 1 5.2 0V13a2.6 2.6 0 0 1 5.2 0v14c0 8-4 12-10.5 12S14 36 11.5 31L7.8 24c-1.4-2.7 1.9-4.6 3.7-2.5z"/><path class="a" d="M15 41h20v5H15z"/>',
  eer: '<path fill-rule="evenodd" d="M24 16a15 15 0 1 0 .1 0zM24 21a10 10 0 1 1-.1 0z"/><path class="a" d="m24 16-8-8 4-5h8l4 5z"/><path d="M24 26a3.6 3.6 0 0 1 2 6.6l1 4.4h-6l1-4.4a3.6 3.6 0 0 1 2-6.6z"/>',
  opvoeding:
    '<path class="a" d="M13 16a5.5 5.5 0 0 1 1-11 8 8 0 0 1 15-1 6 6 0 0 1 6 12z"/><circle cx="17" cy="23" r="4.6"/><path d="M10 46v-9a7 7.5 0 0 1 13.5-2.5L28 38a5 5 0 0 1 9 3v5H28v-4l-4-1.5V46z"/><circle cx="32.5" cy="32" r="3.6"/>',
  twijfel:
    '<path class="a" d="M24 4c12 0 20 7 20 17s-8 17-20 17c-2 0-4-.2-6-.7L8 44l2-10C6 31 4 26.5 4 21 4 11 12 4 24 4z"/><path class="l" d="M18.5 17a5.5 5.5 0 1 1 8 4.8c-2 1.2-2.5 2-2.5 4.2"/><circle cx="24" cy="31.5" r="2"/>',
  omstander:
    '<path class="a" d="M33 3c7 0 12 4 12 9.5S40 22 33 22c-1.2 0-2.3-.1-3.4-.4L24 25l1.5-5.5C22.7 17.8 21 15.4 21 12.5 21 7 26 3 33 3z"/><circle cx="15" cy="20" r="6"/><path d="M4 45v-6a11 10.5 0 0 1 22 0v6z"/>',
  mij: '<circle cx="24" cy="12" r="8"/><path d="M7 45v-6a17 15.5 0 0 1 34 0v6z"/><path class="a" d="M24 41c-6-4-8-6.5-8-9.5a4 4 0 0 1 8-1.5 4 4 0 0 1 8 1.5c0 3-2 5.5-8 9.5z"/>',
  jong: '<path class="a" d="M29 26h6a5 5 0 0 1 5 5v12H29z"/><path d="M16 13a8 8 0 0 1 15.5-2.5H38a1.5 1.5 0 0 1 0 3H16z"/><path d="M17 15h13.5a7 7 0 0 1-13.5 0zM11 45V36a11 11 0 0 1 22 0v9z"/>',
  ikzelf:
    '<path class="a" d="m26 2-7 9h5l-3 7 9-10h-5l4-6z"/><circle cx="24" cy="23" r="6.5"/><path d="M8 46c0-4 1-7 3-9l6-9c1.5-2 4.5 0 3.3 2.2L18 34c4-1.6 8-1.6 12 0l-2.3-3.8C26.5 28 29.5 26 31 28l6 9c2 2 3 5 3 9z"/>',
  werk: '<circle cx="24" cy="12" r="8"/><path d="M7 45v-6a17 15.5 0 0 1 34 0v6z"/><path class="l k" d="m17 25 7 8 7-8"/><rect class="a" x="18" y="32" width="12" height="10" rx="2"/>',
  luisteraar:
    '<circle cx="24" cy="17" r="8"/><path d="M7 46v-4a17 14 0 0 1 34 0v4z"/><path class="l a" d="M12 19v-3a12 12 0 0 1 24 0v3m0 0c0 6-3 8-8 8"/><g class="a"><rect x="9" y="15" width="6" height="9" rx="3"/><rect x="33" y="15" width="6" height="9" rx="3"/></g>',
  geschreeuw: '<path d="M4 18h8L24 8v32L12 30H4z"/><path class="l a" d="M30 16c5 4 5 12 0 16M36 10c9 7 9 21 0 28"/>',
  wapen: '<path class="a" d="M2 19h26v11H16C8 30 2 25 2 19z"/><path d="M30 18h13a3 3 0 0 1 3 3v4a3 3 0 0 1-3 3H30z"/>',
  opgesloten:
    '<path class="l a" d="M14 22v-7a10 10 0 0 1 20 0v7"/><path d="M9 22h30v23H9z"/><path class="w" d="M24 28a3.6 3.6 0 0 1 2 6.6l1 4.4h-6l1-4.4a3.6 3.6 0 0 1 2-6.6z"/>',
  keel: '<path d="M19 18h10v16H19z"/><circle cx="24" cy="13" r="9"/><path d="M6 46v-3c0-6 5-10 12-11h12c7 1 12 5 12 11v3z"/><path class="a" d="M15 24c6 3 12 3 18 0l2 6.5c-7 3.5-15 3.5-22 0z"/>',
  baby: '<circle cx="32" cy="15" r="8"/><path class="a" d="M26 22c-8 1-18 7-21 13-3 7 4 12 12 8 8-3.5 16-10 19-18z"/><path class="l" d="M13 30c4 1 8 5 8 11"/>',
  zoek: '<circle class="l a" cx="20" cy="20" r="15"/><path class="l" d="m31 31 12 12"/><circle cx="20" cy="15" r="4"/><path d="M13.5 29v-2a6.5 6.5 0 0 1 13 0v2c-4 3-9 3-13 0z"/>',
  wanhoop:
    '<path class="a" d="M14 16a5.5 5.5 0 0 1 .5-11A8 8 0 0 1 29 4a5.6 5.6 0 0 1 5 12z"/><circle cx="24" cy="27" r="7"/><path d="M8 47v-2c0-6 6-9.5 16-9.5S40 39 40 45v2z"/>',
  vliegveld: '<path d="M44 10c2-3-1-6-4-4l-9 7L9 7l-4 4 17 9-8 8-7-1-3 3 9 5 5 9 3-3-1-7 8-8 9 17 4-4-6-22z"/>',
  inhouden:
    '<path class="a" d="m25 1-7 10h5l-3 8 10-11h-5l4-7z"/><circle cx="24" cy="26" r="7"/><path d="M8 46v-2c0-6 6-9.5 16-9.5S40 38 40 44v2z"/>',
  onderwijs:
    '<path d="M24 8 1 18l23 10 23-10z"/><path class="a" d="M10 25v10c8 6 20 6 28 0V25l-14 6z"/><path class="l" d="M43 20v14"/>',
  kinderopvang: '<path d="M4 27h18v17H4z"/><path class="a" d="M26 27h18v17H26z"/><path d="M24 4 13 23h22z"/>',
  gezondheidszorg:
    '<path d="M10 6h28a5 5 0 0 1 5 5v28a5 5 0 0 1-5 5H10a5 5 0 0 1-5-5V11a5 5 0 0 1 5-5z"/><path class="w" d="M20 13h8v8h8v8h-8v8h-8v-8h-8v-8h8z"/>',
  jeugdhulp:
    '<circle cx="15" cy="11" r="6"/><path d="M4 45V31a11 12 0 0 1 20-8l9 4c3 1.5 1.5 6-2 5l-6-1.5V45z"/><g class="a"><circle cx="37" cy="22" r="5"/><path d="M29 45v-8a8 8 0 0 1 16 0v8z"/></g>',
  maatschappelijk:
    '<path class="a" d="M25 3 11 15h4v11h20V15h4z"/><path d="M2 32h8c4-3 9-2 12 1h7c4 0 4 5 0 5h-8l10 1 9-6c3-2 6 2 3.5 4.5L33 45c-8 1-16 0-22-3H2z"/>',
  justitie:
    '<path class="l" d="M24 5v37M8 11h32M14 43h20"/><path class="a" d="M9 13 2 28a7 6 0 0 0 14 0zM39 13l-7 15a7 6 0 0 0 14 0z"/>',
  online:
    '<path d="M14 2h20a4 4 0 0 1 4 4v36a4 4 0 0 1-4 4H14a4 4 0 0 1-4-4V6a4 4 0 0 1 4-4z"/><path class="w" d="M14 8h20v28H14z"/><g class="a"><circle cx="24" cy="18" r="5.5"/><path d="M16 36v-3a8 8 0 0 1 16 0v3z"/></g>',
  stalking:
    '<path class="a" d="M3 13C12 1 36 1 45 13 36 25 12 25 3 13z"/><circle class="w" cx="24" cy="13" r="7"/><circle cx="24" cy="13" r="3.6"/><circle cx="24" cy="31" r="5"/><path d="M14 47v-1a10 9 0 0 1 20 0v1z"/>',
  geld: '<path d="M8 8h29v4H9a1.5 1.5 0 0 0 0 3h31a4 4 0 0 1 4 4v20a4 4 0 0 1-4 4H9a5 5 0 0 1-5-5V12a4 4 0 0 1 4-4z"/><circle class="w" cx="34" cy="29" r="6"/><circle class="a" cx="34" cy="29" r="3.6"/>',
  beperking:
    '<circle cx="19" cy="8" r="5.2"/><path class="l" d="M19 17v13h12l5 12M19 22h10"/><path class="l a" d="M14 25a11 11 0 1 0 15 14"/>',
  vrijwilliger:
    '<path class="a" d="M24 25C16 19 12 15 12 10.5a6 6 0 0 1 12-2 6 6 0 0 1 12 2C36 15 32 19 24 25z"/><path d="M2 32h8c4-3 9-2 12 1h7c4 0 4 5 0 5h-8l10 1 9-6c3-2 6 2 3.5 4.5L33 45c-8 1-16 0-22-3H2z"/>',
  opvang: '<path d="M24 4 3 22h5v22h32V22h5z"/><path class="w" d="M13 27h3v6h5v-4h9a5 5 0 0 1 5 5v6h-3v-3H16v3h-3z"/>',
  ggz: '<path d="M25 3c10 0 17 7 17 16 0 6-2 10-6 13v13H20v-6h-5a4 4 0 0 1-4-4v-7l-5-1 5-9C11 9 17 3 25 3z"/><path class="w" d="M26 29c-6-4.5-8.5-7-8.5-10.5a4.2 4.2 0 0 1 8.5-1.4 4.2 4.2 0 0 1 8.5 1.4c0 3.5-2.5 6-8.5 10.5z"/>',
  ziekenhuis:
    '<path d="M12 3h24v42h-8V35h-8v10h-8z"/><path class="w" d="M22 9h4v5h5v4h-5v5h-4v-5h-5v-4h5z"/><path class="a" d="M2 20h7v25H2zM39 20h7v25h-7z"/>',
  jgz: '<circle cx="19" cy="17" r="8"/><path d="M3 46v-4a16 13 0 0 1 32 0v4z"/><path class="a" d="M35 3h5v5h5v5h-5v5h-5v-5h-5V8h5z"/>',
  verloskunde:
    '<circle cx="19" cy="8" r="5.5"/><path d="M18 16c-6 0-9 5-9 12v8h5v9h12v-9c6-1 10-5 10-9.5S33 20 28 19c-2-2-5-3-10-3z"/><path class="w" d="M25 33c-4-3-6-4.5-6-7a3 3 0 0 1 6-1 3 3 0 0 1 6 1c0 2.5-2 4-6 7z"/>',
  thuiszorg:
    '<path d="M24 4 3 22h5v22h32V22h5z"/><path class="w" d="M24 39c-7-5-10-8-10-12a5 5 0 0 1 10-1.6 5 5 0 0 1 10 1.6c0 4-3 7-10 12z"/>',
  gehandicaptenzorg:
    '<circle cx="14" cy="9" r="5"/><path class="l" d="M14 18v12h10l4 11"/><path class="l a" d="M9 25a10 10 0 1 0 13 14"/><circle cx="38" cy="14" r="5"/><path d="M32 44V29a6 7 0 0 1 12 0v15z"/>',
  politie:
    '<path d="M24 2 6 8v14c0 11 8 19 18 24 10-5 18-13 18-24V8z"/><path class="w" d="m24 12 3.2 6.8 7.3.9-5.4 5.1 1.4 7.2-6.5-3.6-6.5 3.6 1.4-7.2-5.4-5.1 7.3-.9z"/>',
  huisarts:
    '<circle cx="24" cy="12" r="8"/><path d="M7 45v-6a17 15.5 0 0 1 34 0v6z"/><path class="l k" d="M18 26v6a5 5 0 0 0 10 0v-6M33 27v8"/><circle class="w" cx="33" cy="38" r="3.4"/>',
  sport:
    '<circle cx="24" cy="24" r="20"/><path class="l k" d="M24 4v40M4 24h40M10 9c9 8 9 22 0 30M38 9c-9 8-9 22 0 30"/>',
  asielopvang:
    '<g class="a"><circle class="l" cx="24" cy="14" r="11"/><path class="l" d="M13 14h22M24 3c-5 6-5 16 0 22 5-6 5-16 0-22"/></g><path d="M24 28 6 38h4v8h28v-8h4z"/>',
};
