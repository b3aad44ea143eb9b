import type {Build} from './build.js';
import {brotliSize} from './digest.js';
import type {Problem} from './model.js';
import type {Plan} from './plan-release.js';

/** One problem as a keeper reads it: where, which record, which field, what is wrong and how to write it. */
export function formatProblem({severity, file, line, record, field, message, hint}: Problem): string {
  const where = record === file ? '' : `  ${record}`;
  const what = field ? `  campo «${field}»: ` : where ? ': ' : '  ';
  const kind = severity === 'warning' ? 'Aviso. ' : '';
  return `${file}:${line}${where}${what}${kind}${[message, hint].filter(Boolean).join(' ')}`;
}

/** All problems, and how many there are. */
export function formatProblems(problems: readonly Problem[]): string {
  const warnings = problems.filter(({severity}) => severity === 'warning').length;
  const errors = problems.length - warnings;
  const total = `${plural(errors, 'error', 'errores')}, ${plural(warnings, 'aviso', 'avisos')}.`;
  const verdict = errors === 0 ? 'La fuente está bien' : 'La fuente tiene errores';
  return [...problems.map(formatProblem), `${verdict}: ${total}`].join('\n');
}

const LEVELS = {major: 'MAYOR', minor: 'MENOR', patch: 'PARCHE'};

/** What the next release is, or has just been, and why it has its number. */
export function formatPlan({dataset, diff, verdict, previous}: Plan, done = false): string {
  if (!previous) return done ? 'Es la primera publicación.' : `Saldría la primera publicación, ${dataset.release}.`;
  if (!verdict.level) return `La fuente dice lo mismo que la publicación ${previous.release}: no hay nada que publicar.`;
  const {added, removed, changed} = diff;
  const counts = [
    plural(added.length, 'registro nuevo', 'registros nuevos'),
    plural(removed.length, 'retirado', 'retirados'),
    plural(changed.length, 'campo cambiado', 'campos cambiados'),
  ].join(', ');
  const start = done ? 'Se publicó' : `La fuente va adelante de la publicación ${previous.release}: saldría`;
  const step = `${start} ${dataset.release} (${LEVELS[verdict.level]}): ${counts}.`;
  return [step, ...verdict.reasons.map((reason) => `  · ${reason}`)].join('\n');
}

/** Counts and sizes of a build: collections first, then the whole and each part, in bytes and compressed. */
export function formatBuild({files, entry}: Build): string {
  const root = `releases/${entry.release}/`;
  const sizes = [...files]
    .filter(([file]) => file.startsWith(root))
    .map(([file, text]) => [file.slice(root.length), Buffer.byteLength(text), brotliSize(text)] as const);
  const counts = Object.entries(entry.counts).map(([name, count]) => [name, count] as const);
  return [
    `Publicación ${entry.release} (${entry.released}), esquema ${entry.schemaVersion}`,
    '',
    ...table(['colección', 'registros'], counts),
    '',
    ...table(['archivo', 'bytes', 'brotli'], sizes),
  ].join('\n');
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string[] {
  const cells = [head, ...rows].map((row) =>
    row.map((cell) => (typeof cell === 'number' ? groupThousands(cell) : cell)),
  );
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  );
}

function groupThousands(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ' ');
}

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
