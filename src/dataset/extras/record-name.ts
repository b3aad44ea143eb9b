import type {Bag, Dataset} from '../dataset.js';
import type {CollectionName, Text} from '../schema/types.js';
import {byId} from '../select/records.js';

/** What people call a record, and what it is about. */
export interface RecordLabel {
  /** Absent where the record has no name of its own. */
  readonly name?: Text;
  /** Entity that it says something of. */
  readonly state?: string;
  /** Tool that it says something of. */
  readonly tool?: string;
  /** Its own page. */
  readonly url?: string;
}

/** Gives a record by its collection and id; undefined where there is none. */
export type FindRecord = (collection: string, id: string) => Bag | undefined;

/** Looks up the records of a release, which may be older than one of the collections. */
export function finderOf(release: object): FindRecord {
  return (collection, id) => {
    const records = (release as Bag)[collection];
    return Array.isArray(records) ? byId<Bag & {readonly id: string}>(records).get(id) : undefined;
  };
}

/** Fields that may hold the name of a record, in this order. */
const NAMES = ['name', 'title', 'activity', 'text'];

/** The fields of a list of differences that call a record by its name. */
export function labelOf(collection: string, record: Bag, find: FindRecord): RecordLabel {
  const {state, tool, url} = record;
  const name = recordName(collection, record, find);
  return {
    ...(name && {name}),
    ...(typeof state === 'string' && {state}),
    ...(typeof tool === 'string' && {tool}),
    ...(typeof url === 'string' && {url}),
  };
}

/**
 * The name of a record: its own, after its number where it is known by one; `Puebla: Monitor Karewa`, or `Puebla: ` and what
 * happened, of one that says something of an entity. Undefined where it has none.
 */
export function recordName(collection: string, record: Bag, find: FindRecord): Text | undefined {
  const pair = pairName(record, find);
  if (pair) return pair;
  const [named] = NAMES.flatMap((field) => textOf(record[field]) ?? []);
  const numbered = collection === 'priorities' || collection === 'actions';
  return named && (numbered ? mapText(named, (words) => `${String(record['number'])}. ${words}`) : named);
}

/** Text of a record in its languages: a plain string is in Spanish; undefined for anything that is no text. */
export function textOf(value: unknown): Text | undefined {
  if (typeof value === 'string') return value === '' ? undefined : {es: value};
  const {es, en} = (value ?? {}) as {readonly es?: unknown; readonly en?: unknown};
  if (typeof es !== 'string' || es === '') return undefined;
  return {es, ...(typeof en === 'string' && en !== '' && {en})};
}

/** Undefined where the record says nothing of an entity. */
function pairName(record: Bag, find: FindRecord): Text | undefined {
  const {state, tool, indicator, edition} = record;
  const told = textOf(record['text']);
  if (typeof state !== 'string' || (!told && typeof tool !== 'string' && typeof indicator !== 'string'))
    return undefined;
  const place = textOf(find('states', state)?.['name'])?.es ?? state;
  const [collection, id] = typeof tool === 'string' ? ['tools', tool] : ['indicators', String(indicator)];
  const what = told ?? textOf(find(collection, id)?.['name']) ?? {es: id};
  return mapText(what, (words) => `${place}: ${words}${typeof edition === 'string' ? `, ${edition}` : ''}`);
}

function mapText({es, en}: Text, change: (words: string) => string): Text {
  return {es: change(es), ...(en !== undefined && {en: change(en)})};
}

/** Collection of the records that a field points to by their ids. */
const POINTS_TO: Readonly<Partial<Record<string, CollectionName>>> = {
  actors: 'actors',
  axis: 'axes',
  by: 'actors',
  indicator: 'indicators',
  leaders: 'actors',
  neighbors: 'states',
  plan: 'plans',
  priorities: 'priorities',
  promoters: 'actors',
  relatedPriorities: 'priorities',
  source: 'sources',
  state: 'states',
  states: 'states',
  theme: 'guideThemes',
  tool: 'tools',
  tools: 'tools',
};

/** Name of the record that a field of this name points to; undefined where it has not come, or the field points to none. */
export function nameInField(dataset: Dataset, field: string, id: string): Text | undefined {
  const collection = Object.hasOwn(POINTS_TO, field) ? POINTS_TO[field] : undefined;
  return collection && labelIn(dataset, collection, id).name;
}

/** What a record is called in a dataset; empty where it has not come. */
export function labelIn(dataset: Dataset, collection: string, id: string): RecordLabel {
  const find = finderOf(dataset);
  const record = find(collection, id);
  return record ? labelOf(collection, record, find) : {};
}
