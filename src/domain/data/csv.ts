/**
 * A table as CSV for the spreadsheets of this country: semicolons between cells, a mark in front by which they see that
 * it is UTF-8, lines that end as RFC 4180 asks.
 */
export function formatCsv(head: readonly string[], rows: readonly (readonly (string | null | undefined)[])[]): string {
  const cell = (value: string | null | undefined) => {
    const text = value ?? '';
    return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return `\uFEFF${[head, ...rows].map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}
