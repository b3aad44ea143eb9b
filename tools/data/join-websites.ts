import {COLLECTIONS} from '../../src/dataset/schema/index.js';
import {coerce} from './coerce.js';
import {formatPath, isMapping, type Problem, type SourceRecord} from './model.js';
import {suggestion} from './nearest.js';
import type {YamlFile} from './yaml-file.js';

export const WEBSITES_FILE = 'state-websites.yaml';

interface Joined {
  readonly records: readonly SourceRecord[];
  readonly problems: readonly Problem[];
  readonly readable: boolean;
}

interface Entry {
  readonly index: number;
  /** Empty where there is none. */
  readonly state: string;
  readonly websites: unknown;
}

/**
 * Puts each entry `{state, websites}` of the file into its state's `websites`. Fields of a website keep pointing to their
 * own file. Without a file the states stay as they are.
 */
export function joinWebsites(states: readonly SourceRecord[], file: YamlFile | undefined): Joined {
  if (!file) return {records: states, problems: [], readable: true};
  if (!Array.isArray(file.raw)) {
    const shape = problem(file, [], 'El archivo no es una lista.', 'Empiece cada elemento con «- state: …».');
    const problems = file.raw === undefined ? file.problems : [...file.problems, shape];
    return {records: states, problems, readable: false};
  }
  const entries = (file.raw as readonly unknown[]).map(toEntry);
  return {
    records: states.map((record) => withWebsites(record, file, entries)),
    problems: [...file.problems, ...checkEntries(states, file, entries)],
    readable: true,
  };
}

function toEntry(item: unknown, index: number): Entry {
  const {state, websites} = isMapping(item) ? item : {};
  return {index, state: typeof state === 'string' ? state : '', websites};
}

function withWebsites(record: SourceRecord, file: YamlFile, entries: readonly Entry[]): SourceRecord {
  const entry = entries.find(({state}) => state === record.value['id']);
  if (!entry) return record;
  const websites = coerce(COLLECTIONS.states.whole.shape.websites, entry.websites);
  return {
    ...record,
    value: {...record.value, websites},
    place: (path) => (path[0] === 'websites' ? file.place([entry.index, ...path]) : record.place(path)),
  };
}

function checkEntries(states: readonly SourceRecord[], file: YamlFile, entries: readonly Entry[]): Problem[] {
  const known = states.map(({value}) => String(value['id']));
  const shape = {state: true, websites: true};
  return entries.flatMap(({index, state}) => {
    const first = entries.find((entry) => entry.state === state);
    const raw = (file.raw as readonly unknown[])[index];
    const stray = isMapping(raw) ? Object.keys(raw).filter((key) => !(key in shape)) : [];
    const problems = stray.map((key) =>
      problem(
        file,
        [index, key],
        'El campo no existe.',
        suggestion(key, Object.keys(shape)) || 'Use «state» y «websites».',
      ),
    );
    if (!known.includes(state)) {
      const hint = suggestion(state, known) || 'Escriba el código de un estado de states.yaml.';
      problems.push(problem(file, [index, 'state'], `«${state}» no es un estado.`, hint));
    } else if (first?.index !== index) {
      problems.push(
        problem(file, [index, 'state'], `«${state}» está dos veces.`, 'Junte sus sitios en un solo elemento.'),
      );
    }
    return problems;
  });
}

function problem(file: YamlFile, path: readonly (string | number)[], message: string, hint: string): Problem {
  const [index, ...field] = path;
  const record = index === undefined ? file.file : `state-websites[${index}]`;
  return {severity: 'error', ...file.place(path), record, field: formatPath(field), message, hint};
}
