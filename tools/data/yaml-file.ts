import {readFileSync} from 'node:fs';
import {isMap, isScalar, isSeq, LineCounter, type Node, parseDocument} from 'yaml';
import type {Path, Place, Problem} from './model.js';
import {explainYamlErrors, TAB} from './yaml-errors.js';
import {tabbedLine} from './yaml-indent.js';
import {findSlips} from './yaml-slips.js';

/** A YAML file as texts, lists and mappings, able to say on which line each of them stands. */
export interface YamlFile {
  readonly file: string;
  /** Undefined when the file could not be read as YAML; `problems` then says why. */
  readonly raw: unknown;
  readonly problems: readonly Problem[];
  place(path: Path): Place;
}

/** Reads a file without guessing types; what is wrong with it comes back as problems. Undefined when there is no file. */
export function readYamlFile(path: string, file: string): YamlFile | undefined {
  const bytes = readBytes(path);
  if (!bytes) return undefined;
  const text = new TextDecoder().decode(bytes);
  const broken = text.indexOf('\uFFFD');
  if (broken >= 0) return unreadable(file, notUtf8(file, text.slice(0, broken).split('\n').length));
  const tabbed = tabbedLine(text);
  if (tabbed !== undefined) return unreadable(file, syntaxProblem(file, {line: tabbed, ...TAB}));
  const lines = new LineCounter();
  const document = parseDocument(text, {schema: 'failsafe', lineCounter: lines, prettyErrors: false});
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);
  const slips = findSlips(document, file, lineAt);
  const wrong = explainYamlErrors(document, text, lineAt);
  const errors = slips.filter(({severity, line}) => severity === 'error' && line <= (wrong?.line ?? Infinity));
  if (errors.length > 0) return unreadable(file, ...errors);
  if (wrong) return unreadable(file, syntaxProblem(file, wrong));
  return {
    file,
    raw: document.toJS() as unknown,
    problems: slips,
    place: (at) => ({file, line: lineAt(offsetOf(document.contents, at))}),
  };
}

function readBytes(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function unreadable(file: string, ...problems: Problem[]): YamlFile {
  return {file, raw: undefined, problems, place: () => ({file, line: 1})};
}

function notUtf8(file: string, line: number): Problem {
  const message = 'El archivo no está guardado en UTF-8: una letra con acento no se puede leer.';
  const hint = 'Guárdelo de nuevo con la codificación UTF-8.';
  return {severity: 'error', file, line, record: file, field: '', message, hint};
}

function syntaxProblem(file: string, explained: Pick<Problem, 'line' | 'message' | 'hint'>): Problem {
  return {severity: 'error', file, record: file, field: '', ...explained};
}

/** Offset of the deepest node on the way to `path` that the file holds: a missing field points to its record. */
function offsetOf(node: unknown, path: Path, from = 0): number {
  const [step, ...rest] = path;
  if (isSeq(node)) {
    const start = node.range?.[0] ?? from;
    const item = typeof step === 'number' ? node.items[step] : undefined;
    return item === undefined ? start : offsetOf(item, rest, startOf(item, start));
  }
  if (isMap(node) && step !== undefined) {
    const pair = node.items.find(({key}) => isScalar(key) && key.value === step);
    return pair ? offsetOf(pair.value, rest, startOf(pair.key, from)) : from;
  }
  return from;
}

function startOf(node: unknown, otherwise: number): number {
  return (node as Node | undefined)?.range?.[0] ?? otherwise;
}
