/** The id of the finder's page. */
export const finderPageId = 'veilig-thuis/vind-je-regio';

const regionPages = 'veilig-thuis/regio';

/** Under this address each region has a page by its id. */
export const regionPagesAddress = `/${regionPages}/`;

/** The id of the page of a region. */
export function regionPageId(regionId: string): string {
  return `${regionPages}/${regionId}`;
}
