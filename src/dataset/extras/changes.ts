import {DatasetError} from '../errors.js';
import type {RecordLabel} from './record-name.js';

/** A record that came or went between two releases, by its name at the time. */
export interface Moved extends RecordLabel {
  readonly collection: string;
  readonly id: string;
  readonly replacedBy?: string;
}

/** A field of a record that is not what it was. */
export interface Changed extends Moved {
  readonly field: string;
  readonly old: unknown;
  readonly new: unknown;
  readonly kind: string;
}

/** What sets one release apart from another. */
export interface Changes {
  /** Null where there is no release before. */
  readonly from: string | null;
  readonly to: string;
  readonly released: string;
  readonly added: readonly Moved[];
  readonly removed: readonly Moved[];
  readonly changed: readonly Changed[];
}

/** Which record it is of. */
export const recordOf = ({collection, id}: Moved) => `${collection}/${id}`;
const fieldOf = (change: Changed) => `${recordOf(change)}#${change.field}`;

/** Several releases' changes as one: what came and went again is left out, and what changed twice changed once. */
export function chain(steps: readonly Changes[]): Changes {
  const [first] = steps;
  const last = steps.at(-1);
  if (!first || !last) throw new DatasetError('missing', 'no list of changes');
  const added = new Map<string, Moved>();
  const removed = new Map<string, Moved>();
  const changed = new Map<string, Changed>();
  for (const step of steps) {
    for (const record of step.added) if (!removed.delete(recordOf(record))) added.set(recordOf(record), record);
    for (const record of step.removed) if (!added.delete(recordOf(record))) removed.set(recordOf(record), record);
    for (const change of step.changed) {
      const before = changed.get(fieldOf(change));
      changed.set(fieldOf(change), before ? {...change, old: before.old} : change);
    }
  }
  const stays = (change: Changed) =>
    !added.has(recordOf(change)) &&
    !removed.has(recordOf(change)) &&
    JSON.stringify(change.old) !== JSON.stringify(change.new);
  return {
    from: first.from,
    to: last.to,
    released: last.released,
    added: [...added.values()],
    removed: [...removed.values()],
    changed: [...changed.values()].filter(stays),
  };
}

/** What changed, with both languages of a text as one change where the list has each by itself. */
export function joinLanguages(changes: readonly Changed[]): readonly Changed[] {
  const joined = new Map<string, Changed>();
  for (const change of changes) {
    const [, field, lang] = /^(.+)\.(es|en)$/.exec(change.field) ?? [];
    if (field === undefined || lang === undefined) joined.set(fieldOf(change), change);
    else {
      const known = joined.get(fieldOf({...change, field}));
      const [old, now] = ([known?.old, known?.new] as const).map((text) => text ?? {});
      const both = {...change, field, old: {...old, [lang]: change.old}, new: {...now, [lang]: change.new}};
      joined.set(fieldOf(both), both);
    }
  }
  return [...joined.values()];
}
