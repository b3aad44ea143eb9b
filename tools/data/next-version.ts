import {isDeepStrictEqual} from 'node:util';
import type {Changed, ReleaseDiff} from './diff.js';
import {isEmpty} from './diff.js';
import type {Dataset} from './model.js';

/** Size of a change in content: an id went away or means another thing; something new to know; only wording. */
export type Level = 'major' | 'minor' | 'patch';

/** What a release differs in, how much that is, and why, in Spanish sentences for the keeper. */
export interface Verdict {
  /** Undefined when both say the same. */
  readonly level: Level | undefined;
  readonly reasons: readonly string[];
}

/** Fields that make a record what it is: with another value, its id names another thing. */
const IDENTITY: Readonly<Record<string, readonly string[]>> = {
  states: ['inegi'],
  axes: ['number'],
  priorities: ['number', 'axis'],
  actions: ['plan', 'number'],
  adoptions: ['state', 'tool'],
  indicators: ['type', 'unit.es'],
  observations: ['state', 'indicator', 'edition'],
};

/** Judges the differences between two releases. */
export function judge(diff: ReleaseDiff, before: Dataset | undefined, after: Dataset): Verdict {
  const {added, removed, changed} = diff;
  const renewed = changed.filter((change) => IDENTITY[change.collection]?.includes(change.field));
  const wording = changed.filter((change) => change.kind === 'wording' && !renewed.includes(change));
  const informed = changed.filter((change) => change.kind !== 'wording' && !renewed.includes(change));
  const license = before !== undefined && before.license !== after.license;
  const title = before !== undefined && JSON.stringify(before.title) !== JSON.stringify(after.title);
  const stale = before !== undefined && !isDeepStrictEqual(before.staleAfter, after.staleAfter);
  const major = [
    ...told('ya no está', 'ya no están', removed.map(nameOf)),
    ...told('cambió de sentido', 'cambiaron de sentido', renewed.map(fieldOf)),
    ...(license ? ['cambió la licencia'] : []),
  ];
  const minor = [
    ...told('es nuevo', 'son nuevos', added.map(nameOf)),
    ...told('tiene otro valor', 'tienen otro valor', informed.map(fieldOf)),
  ];
  const patch = [
    ...told('cambió de redacción', 'cambiaron de redacción', wording.map(fieldOf)),
    ...(title ? ['cambió el título'] : []),
    ...(stale ? ['cambió cuándo envejecen los datos'] : []),
  ];
  if (isEmpty(diff) && !license && !title && !stale) return {level: undefined, reasons: []};
  const level = major.length > 0 ? 'major' : minor.length > 0 ? 'minor' : 'patch';
  return {level, reasons: {major, minor, patch}[level]};
}

/** The number that follows `release` by a step of that size. */
export function nextVersion(release: string, level: Level): string {
  const [major = 0, minor = 0, patch = 0] = release.split('.').map(Number);
  if (level === 'major') return `${major + 1}.0.0`;
  return level === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

/** Numbers that a keeper may give to a release of that size: its own step, or a greater one. */
export function allowedVersions(release: string, level: Level): readonly string[] {
  const sizes: readonly Level[] = ['patch', 'minor', 'major'];
  return sizes.slice(sizes.indexOf(level)).map((size) => nextVersion(release, size));
}

function told(one: string, many: string, names: readonly string[]): string[] {
  const some = [...new Set(names)];
  if (some.length === 0) return [];
  const shown = some.slice(0, 5).join(', ');
  const rest = some.length > 5 ? ` y ${some.length - 5} más` : '';
  return [`${shown}${rest} ${some.length === 1 ? one : many}`];
}

function nameOf({collection, id}: {readonly collection: string; readonly id: string}): string {
  return collection === id ? id : `${collection}/${id}`;
}

function fieldOf(change: Changed): string {
  return `${nameOf(change)} (${change.field})`;
}
