import type {Dataset} from '../dataset.js';
import {ADOPTION_STATUSES, type Adoption, type AdoptionStatus, type State} from '../schema/types.js';
import {statesInOrder} from './records.js';
import type {ToolEntry} from './tools.js';

/** Entities with a record of the tool, by status in the order of the vocabulary, each list alphabetical with `first` at its head. */
export function entitiesByStatus(
  dataset: Dataset,
  {adoptions}: ToolEntry,
  first: string | undefined,
): readonly {
  readonly status: AdoptionStatus;
  readonly entities: readonly {readonly state: State; readonly record: Adoption}[];
}[] {
  const records = new Map(adoptions.map((record) => [record.state, record]));
  const known = [...statesInOrder(dataset)]
    .sort((a, b) => Number(b.id === first) - Number(a.id === first))
    .flatMap((state) => {
      const record = records.get(state.id);
      return record ? {state, record} : [];
    });
  return ADOPTION_STATUSES.map((status) => ({
    status,
    entities: known.filter(({record}) => record.status === status),
  })).filter(({entities}) => entities.length > 0);
}
