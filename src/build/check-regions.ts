import { sharedReading } from '../content/shared.ts';
import { dayInTheNetherlands } from '../domain/page/day.ts';

/*
 * Tells an engineer how old the data of postcodes, places and municipalities are, what they know of mergers, and how to
 * renew them. Looks nothing up: the data are taken over by hand, from the places that are named here.
 */
const { regions, sources } = sharedReading().content;
if (!regions) throw new Error('The data of the regions cannot be read; npm run check tells why.');
const { herkomst, gemeenten, postcodes, plaatsen, bijnamen, regios } = regions;
const days = Math.round((Date.parse(dayInTheNetherlands()) - Date.parse(herkomst.checkedOn)) / 86_400_000);
const count = (name: string, list: object | readonly unknown[]) =>
  `  ${name.padEnd(16)} ${Array.isArray(list) ? list.length : Object.keys(list).length}`;

const renewing = [
  'Take the newest division of municipalities and of the regions of Veilig Thuis (veiligthuisregio) from the CBS, and lay the first over the second: a municipality belongs to the region that holds most of its ground.',
  'Take the newest "Woonplaatsen in Nederland" from the CBS: names of places by the code of their municipality.',
  'Count the addresses of the BAG by four digits of the postcode and municipality, the municipality with most addresses first. Leave out counts far away from the others.',
  'A municipality that went up in another becomes one of its otherNames (kind "voormalig"; "part": true where it was divided).',
  'Write the files in content/feiten/regios/ in the form of src/schema/region.ts; set checkedOn, parts and mergers in herkomst.json, and the sources in content/feiten/bronnen/.',
  'Run npm run check and npm run test:content; numbers that changed stand in tests/content/regions.test.ts.',
];

console.log(`Checked on ${herkomst.checkedOn}, ${days} ${days === 1 ? 'day' : 'days'} ago.

${count('regions', regios)}
${count('municipalities', gemeenten)}
${count('postcodes', postcodes)}
${count('places', plaatsen)}
${count('nicknames', bijnamen)}

Where they come from:
${herkomst.parts.map(({ name, state, from, licence }) => `  ${name}: ${state}. ${from} (${licence})`).join('\n')}

Mergers:
${herkomst.mergers.map(({ year, known, text }) => `  ${year}: ${known ? '' : 'not in these data. '}${text}`).join('\n')}

Named on the pages:
${herkomst.sources.map((id) => `  ${id}: ${sources.find((one) => one.id === id)?.data.title ?? ''}`).join('\n')}

To renew them:
${renewing.map((step, at) => `  ${at + 1}. ${step}`).join('\n')}
`);
if (days > 365) {
  console.error('These data are older than a year: municipalities merge on 1 January. Renew them.');
  process.exitCode = 1;
}
