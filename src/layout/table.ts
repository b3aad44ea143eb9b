/** What a widget shows, as rows: the same for its table, its CSV and its print. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/**
 * RFC 4180 with a byte-order mark, so that spreadsheets read the accents. A cell that a spreadsheet would run as a formula is
 * written as text. Empty where there is no table yet.
 */
export function toCsv(table: Table | undefined): string {
  if (!table) return '';
  const {columns, rows} = table;
  const lines = [columns, ...rows].map((row) => row.map(csvCell).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function csvCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r＝＋－＠]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The rows as objects keyed by column; none where there is no table yet. */
export function toRecords(table: Table | undefined): readonly Readonly<Record<string, string | number | null>>[] {
  return (table?.rows ?? []).map((row) =>
    Object.fromEntries((table?.columns ?? []).map((column, index) => [column, row[index] ?? null])),
  );
}
