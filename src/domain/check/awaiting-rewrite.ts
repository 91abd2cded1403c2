/**
 * Public pages that were written before the rhythm of `prose.ts` was a rule. Rewrite a page, take its line out; when the
 * list is empty, this file goes.
 */
export const awaitingRewrite: ReadonlySet<string> = new Set([
  // hulp, omstanders, veilig-thuis

  // situaties
]);
