/** Releases of our own format with as many records as a job asks for. All that is added is made up. */
import {join} from 'node:path';
import {LIMITS} from '../../src/dataset/limits.js';
import type {Dataset} from '../../tools/data/model.js';
import {cutParts} from '../../tools/data/parts.js';
import {readJson, writeJson} from './files.js';
import {SIZES, type PeerAction, type PeerData} from './peer-data.js';
import {picker, randomFrom} from './random.js';

/** Tools of the catalogue that is searched. */
const CATALOG_SIZE = 1000;
/** Records of the release that is read as a stranger's, as many as are read at most, and actions among them. */
const READ_SIZE = LIMITS.records;
export const READ_ACTIONS = 4000;

type Action = Dataset['actions'][number];
type Progress = Action['reported'];

const ROOT = join(import.meta.dirname, '../..');

/** Peers' words for a status, in ours. */
const STATUS: Readonly<Record<string, Progress['status']>> = {
  Completada: 'completed',
  'En curso': 'in-progress',
  Retrasada: 'completed-late',
  'Sin iniciar': 'not-started',
  'Sin información': 'no-information',
};

/** Writes a packaged snapshot for each size of the list, one for the catalogue, and a whole release. */
export function writeOwnData(folder: string, {actions}: PeerData): void {
  const release = newestRelease();
  for (const size of SIZES)
    writeSnapshot(join(folder, String(size)), withActions(release, actions.get(size) ?? []), 'actions');
  writeSnapshot(join(folder, 'catalog'), withTools(release, CATALOG_SIZE), 'catalog');
  writeJson(join(folder, 'whole.json'), wholeRelease(release, (actions.get(10000) ?? []).slice(0, READ_ACTIONS)));
}

function newestRelease(): Dataset {
  const {latest} = readJson<{latest: string}>(join(ROOT, 'data/releases/index.json'));
  return readJson(join(ROOT, 'data/releases', latest, 'dataset.json'));
}

/** The parts that a first view of one widget reads, as `npm run build` packages them. */
function writeSnapshot(folder: string, dataset: Dataset, part: string): void {
  const parts = cutParts(dataset);
  for (const name of [part, 'commission']) writeJson(join(folder, 'parts', `${name}.json`), parts.get(name));
}

function withActions(release: Dataset, rows: readonly PeerAction[]): Dataset {
  const pick = picker(randomFrom(rows.length));
  const model = release.actions[0];
  if (!model) throw new Error('The newest release has no action to make others from');
  const progress = (status: Progress['status']): Progress => ({status, by: null, date: null, evidence: []});
  const actions = rows.map(({id, titulo, prioridad, estado, fecha}): Action => ({
    ...model,
    id: `example-${id}`,
    number: id,
    horizon: pick(release.actions).horizon,
    initiative: null,
    activity: {es: titulo},
    description: null,
    actors: [pick(release.actors).id],
    products: [
      {text: {es: `Documento del ${fecha}`}, kind: pick(release.actions.flatMap(({products}) => products)).kind},
    ],
    priorities: [`priority-${prioridad}`],
    tools: [pick(release.tools).id],
    reported: progress(STATUS[estado] ?? 'no-information'),
    verified: progress('no-information'),
    actorsText: null,
    axisPriorityText: null,
    updates: [],
    notes: [],
  }));
  return counted({...release, actions});
}

function withTools(release: Dataset, size: number): Dataset {
  const pick = picker(randomFrom(size));
  const words = release.tools.flatMap(({summary}) => summary.es.split(/\s+/));
  const made = Array.from({length: size - release.tools.length}, (_, index): Dataset['tools'][number] => ({
    ...pick(release.tools),
    id: `example-${index + 1}`,
    name: {es: `Ejemplo ${index + 1}: ${pick(words)} ${pick(words)} ${pick(words)}`},
    summary: {es: Array.from({length: 20}, () => pick(words)).join(' ')},
    aliases: [],
  }));
  return counted({...release, tools: [...release.tools, ...made]});
}

/** A whole release of `READ_SIZE` records: actions, and observations for the rest. */
function wholeRelease(release: Dataset, rows: readonly PeerAction[]): Dataset {
  const {actions} = withActions(release, rows);
  const [observation] = release.observations;
  if (!observation) throw new Error('The newest release has no observation to make others from');
  const {note: _, ...model} = observation;
  const others = recordsOf({...release, actions});
  const made = Array.from({length: READ_SIZE - others}, (_, index) => ({
    ...model,
    id: `example-${index + 1}`,
    edition: `example-${index + 1}`,
  }));
  return counted({...release, actions, observations: [...release.observations, ...made]});
}

const listsOf = (dataset: Dataset) =>
  Object.entries(dataset).filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1]));

const recordsOf = (dataset: Dataset): number => listsOf(dataset).reduce((sum, [, records]) => sum + records.length, 0);

function counted(dataset: Dataset): Dataset {
  return {...dataset, counts: Object.fromEntries(listsOf(dataset).map(([name, records]) => [name, records.length]))};
}
