/**
 * Public pages that were written before the rhythm of `prose.ts` was a rule. Rewrite a page, take its line out; when the
 * list is empty, this file goes.
 */
export const awaitingRewrite: ReadonlySet<string> = new Set([
  // hulp, omstanders, veilig-thuis
  'omstanders',
  'omstanders/een-kind-vertelt-iets',
  'omstanders/gesprek-beginnen',
  'omstanders/je-hoort-het-bij-de-buren',
  'omstanders/twijfel',
  'omstanders/vermoeden-over-een-professional',
  'omstanders/wat-zeg-je-als-je-belt',
  'omstanders/zorg-voor-jezelf',

  // situaties
  'situaties/kwetsbare-opvoedsituaties',
  'situaties/kwetsbare-opvoedsituaties/signalen',
  'situaties/kwetsbare-opvoedsituaties/wat-je-kunt-doen',
  'situaties/kwetsbare-opvoedsituaties/zelf-meemaken',
  'situaties/seksueel-geweld',
  'situaties/seksueel-geweld/signalen',
  'situaties/seksueel-geweld/wat-je-kunt-doen',
  'situaties/seksueel-geweld/zelf-meemaken',
]);
