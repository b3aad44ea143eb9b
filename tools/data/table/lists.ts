/** Texts in one cell, parted by ` | `. A bar, a backslash and the white space at an end are written with a backslash before. */
export function joinList(items: readonly string[]): string {
  return items.map(escape).join(' | ');
}

/** The texts that `joinList` was given, where there was at least one; none for an empty cell. */
export function splitList(cell: string): string[] {
  if (cell === '') return [];
  const items: string[] = [];
  let item = '';
  let kept = 0;
  const end = () => {
    items.push(item.slice(0, kept) + item.slice(kept).trimEnd());
    item = '';
    kept = 0;
  };
  for (let at = 0; at < cell.length; at++) {
    const sign = cell[at] ?? '';
    if (sign === '\\' && at + 1 < cell.length) {
      item += cell[++at];
      kept = item.length;
    } else if (sign === '|') end();
    else if (item !== '' || sign.trim() !== '') item += sign;
  }
  end();
  return items;
}

function escape(item: string): string {
  const first = item.slice(0, 1);
  const last = item.length > 1 ? item.slice(-1) : '';
  const middle = item.slice(1, -1).replaceAll(/[\\|]/g, '\\$&');
  const bracket = item === '[]' ? '\\' : '';
  return `${bracket}${escapeEnd(first)}${middle}${escapeEnd(last)}`;
}

function escapeEnd(sign: string): string {
  return /[\s\\|]/.test(sign) ? `\\${sign}` : sign;
}
