const plainTable = /<table>[\s\S]*?<\/table>/g;
const headCell = /<th[^>]*>([\s\S]*?)<\/th>/g;
const row = /<tr>([\s\S]*?)<\/tr>/g;

/**
 * Makes the tables of a text readable on a phone: each cell carries the name of its column, so that a row can be shown
 * as a card. The roles keep it a table for who listens. Tables of our own blocks, which have a class, stay as they are.
 */
export function stackTables(html: string): string {
  return html.replaceAll(plainTable, (table) => {
    const [head = '', ...body] = table.split(/(?=<tbody)/);
    const names = [...head.matchAll(headCell)].map(([, name = '']) => name.replaceAll(/<[^>]*>/g, '').trim());
    const rows = body.join('').replaceAll(row, (_, cells: string) => {
      let at = 0;
      const named = cells.replaceAll('<td', () => {
        const name = names[at++];
        return name ? `<td role="cell" data-label="${name}"` : '<td role="cell"';
      });
      return `<tr role="row">${named}</tr>`;
    });
    const title = head
      .replace('<table>', '<table class="stack" role="table">')
      .replaceAll('<tr>', '<tr role="row">')
      .replaceAll(/<th(?=[ >])/g, '<th role="columnheader" scope="col"');
    return title + rows;
  });
}
