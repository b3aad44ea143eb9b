import {actionWords} from '../../../src/i18n/es/action-words.js';
import {adoptionStatus} from '../../../src/i18n/es/adoption-status.js';
import {toolWords} from '../../../src/i18n/es/tool-words.js';
import type {Changed, ReleaseDiff} from '../diff.js';
import {isMapping, type Dataset} from '../model.js';
import {COLLECTION_WORDS, recordName, spanish} from '../names.js';
import type {Chapter} from './history.js';

const LEVELS = {major: 'mayor', minor: 'menor', patch: 'parche'};

const KINDS = {status: 'estado', evidence: 'fuentes', wording: 'redacción', value: 'valor'};

/** Longest text that an entry quotes whole. */
const QUOTED = 140;

/** `CHANGELOG.md`: every release up to one, newest first, as a person would tell it. */
export function writeChangelog(chapters: readonly Chapter[]): string {
  const head = ['# Cambios del conjunto de datos', '', 'Cada publicación y qué cambió en ella, la más reciente primero.'];
  return `${[...head, ...[...chapters].reverse().flatMap(chapterLines)].join('\n')}\n`;
}

/** What changed from one release to another, for who compares them. */
export function writeDifferences(chapter: Chapter): string {
  return chapterLines(chapter).join('\n').trim();
}

/** What changed in one release, one sentence each, for the feed. */
export function summaryOf({diff}: Chapter): string[] {
  if (diff.from === null) return ['Primera publicación.'];
  const {added, removed, changed} = diff;
  const records = new Set(changed.map(({collection, id}) => `${collection}/${id}`)).size;
  const fields = `${changed.length} ${changed.length === 1 ? 'campo' : 'campos'}`;
  return [
    count(added.length, 'registro nuevo', 'registros nuevos'),
    count(removed.length, 'registro retirado', 'registros retirados'),
    `${count(records, 'registro cambiado', 'registros cambiados')} (${fields})`,
  ];
}

/** The records that one release brought, took away or changed, by name, in a sentence for each collection; for the feed. */
export function recordsOf({dataset, previous, diff}: Chapter): string[] {
  if (diff.from === null) return [];
  const told = (title: string, moved: readonly Moved[], holder: Dataset) =>
    byCollection(moved).map(([name, records]) => {
      const names = new Set(records.map(({id}) => clip(recordName(holder, name, id))));
      return sentence(`${title}. ${COLLECTION_WORDS[name].many}: ${[...names].join('; ')}`);
    });
  return [
    ...told('Nuevos', diff.added, dataset),
    ...told('Retirados', diff.removed, previous ?? dataset),
    ...told('Cambiados', diff.changed, dataset),
  ];
}

/** With a stop at its end, where what it ends with has none. */
function sentence(text: string): string {
  return /[.…?!]$/.test(text) ? text : `${text}.`;
}

type Moved = Pick<Changed, 'collection' | 'id'>;

function chapterLines(chapter: Chapter): string[] {
  const {dataset, diff, level, notes, withdrawn} = chapter;
  const step = level ? ` (${LEVELS[level]})` : '';
  return [
    '',
    `## ${dataset.release}${step}: ${dataset.released}`,
    ...(withdrawn ? ['', `**Retirada el ${withdrawn.date}:** ${withdrawn.reason.es}`] : []),
    ...(notes ? ['', notes.es] : []),
    '',
    ...summaryOf(chapter).map((line) => `- ${line}`),
    ...section('Nuevos', list(diff.added, dataset)),
    ...section('Retirados', listRemoved(diff, chapter)),
    ...section('Cambiados', listChanged(diff, dataset)),
  ];
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? ['', `### ${title}`, ...lines] : [];
}

function list(moved: ReleaseDiff['added'], dataset: Dataset): string[] {
  return byCollection(moved).flatMap(([name, records]) => [
    '',
    `**${COLLECTION_WORDS[name].many}**`,
    '',
    ...records.map(({collection, id}) => `- ${clip(recordName(dataset, collection, id))} (\`${id}\`)`),
  ]);
}

function listRemoved({removed}: ReleaseDiff, {previous, dataset}: Chapter): string[] {
  return byCollection(removed).flatMap(([name, records]) => [
    '',
    `**${COLLECTION_WORDS[name].many}**`,
    '',
    ...records.map(({collection, id, replacedBy}) => {
      const heir = replacedBy === undefined ? '' : `; lo sustituye \`${replacedBy}\``;
      return `- ${clip(recordName(previous ?? dataset, collection, id))} (\`${id}\`)${heir}`;
    }),
  ]);
}

function listChanged({changed}: ReleaseDiff, dataset: Dataset): string[] {
  return byCollection(changed).flatMap(([name, changes]) => [
    '',
    `**${COLLECTION_WORDS[name].many}**`,
    '',
    ...changes.map((change) => `- ${clip(recordName(dataset, name, change.id))} (\`${change.id}\`). ${tell(change)}`),
  ]);
}

function tell(change: Changed): string {
  const {field, kind, old, new: now} = change;
  const [before, after] = [old ?? [], now ?? []];
  const lists = Array.isArray(before) && Array.isArray(after);
  const became = lists ? tellList(before, after) : `${shown(change, old)} → ${shown(change, now)}`;
  return `\`${field}\` (${KINDS[kind]}): ${became}`;
}

/** What came and what went of a list; the same things are in another order. */
function tellList(old: readonly unknown[], now: readonly unknown[]): string {
  const came = missingFrom(old, now);
  const went = missingFrom(now, old);
  const told = [came && `se agregó ${came}`, went && `se quitó ${went}`].filter((part) => part !== '');
  return told.join('; ') || 'en otro orden';
}

/** Items of `list` that `other` does not have, as a reader knows them. */
function missingFrom(other: readonly unknown[], list: readonly unknown[]): string {
  const known = new Set(other.map((item) => JSON.stringify(item)));
  const items = list.filter((item) => !known.has(JSON.stringify(item)));
  return items.map((item) => `«${clip(itemWords(item))}»`).join(', ');
}

/** Fields that say what an item of a list is, the first that it has. */
const ITEM_WORDS = ['text', 'label', 'body', 'name', 'title', 'source', 'id', 'edition'];

function itemWords(item: unknown): string {
  if (!isMapping(item)) return String(item);
  const said = [item, ...ITEM_WORDS.map((field) => item[field])].map(spanish).filter((words) => words !== '');
  const {value, locator, quote} = item;
  const more = [typeof value === 'number' ? String(value) : '', ...[locator, quote].map(spanish)];
  return said[0] === undefined ? JSON.stringify(item) : [said[0], ...more.filter((words) => words !== '')].join(', ');
}

function shown({collection, field}: Changed, value: unknown): string {
  if (value === null) return 'sin dato';
  if (field.endsWith('status') && typeof value === 'string') return `«${statusWord(collection, value)}»`;
  if (typeof value === 'string') return `«${clip(value)}»`;
  if (spanish(value) !== '') return `«${clip(spanish(value))}»`;
  return clip(JSON.stringify(value));
}

function statusWord(collection: string, value: string): string {
  const adoption = (adoptionStatus as Readonly<Record<string, {name: string}>>)[value]?.name;
  const words: Readonly<Record<string, string | undefined>> = {
    adoptions: adoption,
    actions: (actionWords.statuses as Readonly<Record<string, string>>)[value],
    tools: (toolWords.status as Readonly<Record<string, string>>)[value],
  };
  return words[collection] ?? value;
}

function byCollection<M extends {readonly collection: Changed['collection']}>(items: readonly M[]) {
  const names = [...new Set(items.map(({collection}) => collection))];
  return names.map((name) => [name, items.filter(({collection}) => collection === name)] as const);
}

function clip(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > QUOTED ? `${line.slice(0, QUOTED - 1).trimEnd()}…` : line;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
