import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { regionDataSchema, type RegionData } from '../../src/schema/region.ts';

const folder = fileURLToPath(new URL('../../content/feiten/regios', import.meta.url));

/** The real reference data. Throws when a file is missing or broken. */
export function readRealRegions(): RegionData {
  const parts = Object.keys(regionDataSchema.shape).map((part) => [
    part,
    JSON.parse(readFileSync(path.join(folder, `${part}.json`), 'utf8')) as unknown,
  ]);
  return regionDataSchema.parse(Object.fromEntries(parts));
}

/** Two regions, three municipalities, a name twice and a postcode on the border. */
export const smallRegions: RegionData = {
  regios: [
    { id: 'noord', code: 'VT01', name: 'Veilig Thuis Noord', otherNames: ['Veilig Thuis N.'], website: null },
    { id: 'zuid', code: 'VT02', name: 'Veilig Thuis Zuid', otherNames: [], website: 'https://zuid.example' },
  ],
  gemeenten: [
    {
      code: 'GM0001',
      name: 'Súdermeer',
      province: 'Bovenland',
      region: 'noord',
      certainty: 'tabel',
      overlap: 1,
      otherNames: [{ name: 'Oudermeer', kind: 'voormalig' }],
    },
    {
      code: 'GM0002',
      name: "'s-Gravenzoom",
      province: 'Onderland',
      region: 'zuid',
      certainty: 'tabel',
      overlap: 1,
      otherNames: [{ name: 'Den Zoom', kind: 'spreeknaam' }],
    },
    {
      code: 'GM0003',
      name: 'Krommenes aan den IJver',
      province: 'Onderland',
      region: 'zuid',
      certainty: 'afgeleid',
      overlap: 0.9,
      otherNames: [],
    },
  ],
  postcodes: { '1100': ['GM0001'], '1101': ['GM0001', 'GM0002'], '1102': ['GM0002'], '9000': ['GM0003'] },
  plaatsen: {
    Súdermeer: ['GM0001'],
    'Beek (B)': ['GM0001'],
    Beek: ['GM0003'],
    'De Wilgen': ['GM0002'],
    'Sint Jorisveld': ['GM0003'],
  },
  bijnamen: { Wilgenbos: 'De Wilgen' },
  herkomst: {
    checkedOn: '2026-11-21',
    sources: ['een-bron'],
    parts: [{ name: 'alles', state: '2026', from: 'een bron', licence: 'CC BY 4.0' }],
    mergers: [{ year: 2026, known: true, text: 'geen' }],
  },
};
