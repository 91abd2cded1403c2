/** The newest day on which facts were checked (`2026-11-21`). Throws without any page. */
export function newestCheck(pages: readonly { readonly checkedOn: string }[]): string {
  const newest = pages
    .map(({ checkedOn }) => checkedOn)
    .sort()
    .at(-1);
  if (newest === undefined) throw new Error('There is no page that says when it was checked.');
  return newest;
}
