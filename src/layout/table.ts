/** What a widget shows, as rows: the same for its table, its CSV and its print. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/**
 * RFC 4180 with a byte-order mark, so that spreadsheets read the accents. A cell that a spreadsheet would run as a formula is
 * written as text.
 */
export function toCsv({columns, rows}: Table): string {
  if (columns.length === 0) return '';
  const lines = [columns, ...rows].map((row) => row.map(csvCell).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function csvCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r＝]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The rows as objects keyed by column. */
export function toRecords({columns, rows}: Table): readonly Readonly<Record<string, string | number | null>>[] {
  return rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null])));
}
