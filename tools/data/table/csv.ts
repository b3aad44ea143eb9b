/** Signs with which a spreadsheet would take a cell for a formula. */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/;

/** Text of a CSV file: commas, quotes where they are needed, CRLF. Numbers stay numbers; a text never starts a formula. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(quote).join(',')}\r\n`).join('');
}

/** Text as a cell holds it: with an apostrophe before what a spreadsheet would take for a formula. */
export function guardText(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text that `guardText` was given. */
export function unguardText(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}

function quote(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
