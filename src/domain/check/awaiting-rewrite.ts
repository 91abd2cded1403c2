/**
 * Public pages that were written before the rhythm of `prose.ts` was a rule. Rewrite a page, take its line out; when the
 * list is empty, this file goes.
 */
export const awaitingRewrite: ReadonlySet<string> = new Set([
  // hulp, omstanders, veilig-thuis
  'omstanders/je-hoort-het-bij-de-buren',
  'omstanders/vermoeden-over-een-professional',
  'omstanders/wat-zeg-je-als-je-belt',
  'omstanders/zorg-voor-jezelf',

  // situaties
]);
