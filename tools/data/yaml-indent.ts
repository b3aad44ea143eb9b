/** A line with a field, perhaps after the dashes of list items; `rest` is what stands after its colon. */
const FIELD = /^(?<indent> *)(?<dashes>(?:- +)*)(?:[\w-]+|"[^"]*"|'[^']*'):(?:\s(?<rest>.*))?$/;

/** Line, from 1, of the first text that a tab moves to the right; undefined where none does. YAML would speak of all that follows. */
export function tabbedLine(text: string): number | undefined {
  const at = text.split('\n').findIndex((line) => /^\t\s*[^\s#]/.test(line));
  return at < 0 ? undefined : at + 1;
}

/** Whether tabs stand among the spaces with which that line, from 1, starts. */
export function hasTabbedIndent(text: string, line: number): boolean {
  return /^ *\t/.test(text.split('\n')[line - 1] ?? '');
}

/** Line, from 1, of the field that is not below any other, at `line` or at the next one; undefined where both are well. */
export function misalignedLine(text: string, line: number): number | undefined {
  const lines = text.split('\n');
  return [line, line + 1].find((number) => isMisaligned(lines.slice(0, number)));
}

/** Whether the field of the last line starts where no field before it does, and is in none of them either. */
function isMisaligned(lines: readonly string[]): boolean {
  const [own, ...before] = lines.flatMap((line) => fieldOf(line) ?? []).reverse();
  const [last] = before;
  // Below a field without a value, its own fields may start anywhere.
  if (!own || !last || !fieldOf(lines.at(-1) ?? '') || (last.open && own.start > last.column)) return false;
  let left = Infinity;
  for (const {start, column} of before) {
    if (start >= left) continue;
    if (own.start === column || (own.item && own.start === start)) return false;
    left = start === column ? column : start + 1;
  }
  return true;
}

function fieldOf(line: string) {
  const found = FIELD.exec(line.trimEnd())?.groups;
  if (!found) return undefined;
  const {indent = '', dashes = '', rest = ''} = found;
  const open = rest.trim() === '' || rest.startsWith('#');
  return {start: indent.length, column: indent.length + dashes.length, item: dashes !== '', open};
}
