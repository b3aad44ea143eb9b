import {readFileSync} from 'node:fs';
import {isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLError} from 'yaml';
import type {Path, Place, Problem} from './model.js';
import {explainYamlError} from './yaml-errors.js';
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
  const lines = new LineCounter();
  const document = parseDocument(text, {schema: 'failsafe', lineCounter: lines, prettyErrors: false});
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);
  const slips = findSlips(document, file, lineAt);
  const errors = [
    ...document.errors.map((error) => syntaxProblem(file, lineAt(error.pos[0]), error)),
    ...slips.filter(({severity}) => severity === 'error'),
  ];
  if (errors.length > 0) return unreadable(file, ...errors);
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

function syntaxProblem(file: string, line: number, error: YAMLError): Problem {
  return {severity: 'error', file, line, record: file, field: '', ...explainYamlError(error)};
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
