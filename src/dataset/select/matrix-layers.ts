import type {Dataset} from '../dataset.js';
import {isDone, type Action, type Priority, type Text, type Tool} from '../schema/types.js';
import {heirOf} from './heirs.js';
import {byId} from './records.js';
import type {PriorityTies, Tie} from './priorities.js';

/** A value of a layer: a number, a word of its legend, or null where nothing is known. */
export type CellValue = number | string | null;

/** What a layer says of a priority, or of a priority and a tool. */
export interface LayerCell {
  readonly priority: string;
  readonly tool?: string | undefined;
  readonly value: CellValue;
  /** What is meant to be reached. */
  readonly target?: number | string | undefined;
  readonly note?: Text | undefined;
  readonly date?: string | null | undefined;
  readonly sources?: readonly {readonly title: string; readonly url?: string | undefined}[] | undefined;
}

/** An entry of a layer's legend; `level` 0 is nothing, 5 the most. */
export interface LayerEntry {
  readonly value?: string | undefined;
  readonly from?: number | undefined;
  readonly label: Text;
  readonly sign?: string | undefined;
  readonly level: number;
}

/** Values on the matrix of priorities and tools, with their legend. */
export interface MatrixLayer {
  readonly layerVersion: string;
  readonly id: string;
  readonly title: Text;
  readonly description?: Text | undefined;
  readonly publisher?: string | undefined;
  readonly date?: string | null | undefined;
  /** Release of the dataset that it was made for. */
  readonly release?: string | undefined;
  readonly unit?: Text | undefined;
  readonly legend: readonly LayerEntry[];
  readonly cells: readonly LayerCell[];
}

/** Version of a layer's shape; a reader takes any MINOR of its own MAJOR. */
export const LAYER_VERSION = '1.0.0';

/** Layers that the dataset itself gives. */
export const OWN_LAYERS = ['tools', 'actions', 'states', 'progress'] as const;

export type OwnLayer = (typeof OWN_LAYERS)[number];

/** Values of a layer that the dataset itself gives, without title and legend, which are words. */
export function ownCells(dataset: Dataset, rows: readonly PriorityTies[], id: OwnLayer): readonly LayerCell[] {
  return rows.flatMap((row): readonly LayerCell[] => {
    const priority = row.priority.id;
    const cell = (tie: Tie): LayerCell => ({priority, tool: tie.tool.id, ...valueOf(dataset, tie, id)});
    const ties = id === 'progress' ? row.ties.filter(({actions}) => actions.length > 0) : row.ties;
    const empty = (id === 'progress' && row.actions.length === 0) || (id === 'states' && row.ties.length === 0);
    const whole = empty ? [] : [wholeOf(dataset, row, id)];
    return [...whole.map((value) => ({priority, ...value})), ...ties.map(cell)];
  });
}

function valueOf(dataset: Dataset, {tool, listed, actions}: Tie, id: OwnLayer): Pick<LayerCell, 'value' | 'target'> {
  if (id === 'tools') return {value: listed ? 'listed' : 'unlisted'};
  if (id === 'actions') return {value: actions.length};
  if (id === 'states') return {value: countAdopters(dataset, [tool.id])};
  return progressOf(actions);
}

function wholeOf(dataset: Dataset, {ties, actions}: PriorityTies, id: OwnLayer): Pick<LayerCell, 'value' | 'target'> {
  if (id === 'tools') {
    return {value: ties.some(({listed}) => listed) ? 'listed' : ties.length > 0 ? 'unlisted' : 'none'};
  }
  if (id === 'actions') return {value: actions.length};
  if (id === 'progress') return progressOf(actions);
  return {value: countAdopters(dataset, [...new Set(ties.map(({tool}) => tool.id))])};
}

/** How many entities are known to have adopted one of those tools. None is known only where each entity is told of for each tool; else null. */
function countAdopters({adoptions, states}: Dataset, tools: readonly string[]): number | null {
  const own = adoptions.filter(({tool}) => tools.includes(tool));
  const adopters = new Set(own.filter(({status}) => status === 'adopted').map(({state}) => state)).size;
  const told = own.filter(({status}) => status !== 'no-information').length;
  return adopters > 0 || (told > 0 && told === tools.length * states.length) ? adopters : null;
}

/** Actions done, by what was verified and else by what was reported, of all; null while nothing is known of any. */
function progressOf(actions: readonly Action[]): Pick<LayerCell, 'value' | 'target'> {
  const statuses = actions.map(({verified, reported}) =>
    verified.status === 'no-information' ? reported.status : verified.status,
  );
  const known = statuses.some((status) => status !== 'no-information');
  return {value: known ? statuses.filter(isDone).length : null, target: actions.length};
}

/** The entry of the legend that a value belongs to. */
export function entryOf({legend}: Pick<MatrixLayer, 'legend'>, value: CellValue | undefined): LayerEntry | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string') return legend.find((entry) => entry.value === value);
  return [...legend].sort((a, b) => (b.from ?? 0) - (a.from ?? 0)).find(({from = 0}) => from <= value);
}

/** Whether a priority has something in a layer, has nothing, or nothing is known. */
export type Having = 'yes' | 'no' | 'unknown';

/** What each priority has in a layer: something where one of its cells has a level above 0. */
export function havingOf(layer: MatrixLayer, rows: readonly PriorityTies[]): ReadonlyMap<string, Having> {
  return new Map(
    rows.map(({priority}) => {
      const own = layer.cells.filter((cell) => cell.priority === priority.id);
      const whole = own.filter(({tool}) => !tool);
      const cells = whole.length > 0 ? whole : own;
      const some = cells.some(({value}) => (entryOf(layer, value)?.level ?? 0) > 0);
      const unknown = cells.length > 0 && cells.every(({value}) => value === null);
      return [priority.id, some ? 'yes' : unknown ? 'unknown' : 'no'];
    }),
  );
}

/** Something of an old layer that a release has under another name, or not at all. */
export interface LayerChange {
  /** `replaced` by another record, `gone` without one, or a `clash` of two cells in one. */
  readonly kind: 'replaced' | 'gone' | 'clash';
  readonly id: string;
  readonly by?: string;
}

/** The layer on another release: ids of retired records become those of their heirs; what changed is listed, each once. */
export function migrateLayer(
  layer: MatrixLayer,
  dataset: Dataset,
): {layer: MatrixLayer; changes: readonly LayerChange[]} {
  const changes = new Map<string, LayerChange>();
  const note = (change: LayerChange) => changes.set(`${change.kind} ${change.id}`, change);
  const resolve = (collection: 'priorities' | 'tools', id: string): string | undefined => {
    const current = heirOf(byId<Priority | Tool>(dataset[collection]), id);
    if (!current) return void note({kind: 'gone', id});
    if (current.id !== id) note({kind: 'replaced', id, by: current.id});
    return current.id;
  };
  const taken = new Set<string>();
  // Cells with current ids come first: the value of a retired record must not overwrite that of the record that replaced it.
  const current = (record: {readonly retired?: unknown} | undefined) => record !== undefined && !record.retired;
  const isNow = ({priority, tool}: LayerCell) =>
    Number(current(byId(dataset.priorities).get(priority)) && (!tool || current(byId(dataset.tools).get(tool))));
  const cells = [...layer.cells]
    .sort((a, b) => isNow(b) - isNow(a))
    .flatMap((cell) => {
      const priority = resolve('priorities', cell.priority);
      const tool = cell.tool === undefined ? '' : resolve('tools', cell.tool);
      if (priority === undefined || tool === undefined) return [];
      const key = `${priority}/${tool}`;
      if (taken.has(key)) {
        note({kind: 'clash', id: `${cell.priority}/${cell.tool ?? ''}`, by: key});
        return [];
      }
      taken.add(key);
      return [{...cell, priority, ...(tool && {tool})}];
    });
  return {layer: {...layer, cells, release: dataset.envelope.release}, changes: [...changes.values()]};
}
