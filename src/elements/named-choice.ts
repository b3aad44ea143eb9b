import {byId, heirOf, type Dataset} from '../dataset/index.js';
import type {Selection} from '../state/selection-controller.js';

/** Where the records of each kind of choice are. */
export const COLLECTIONS = {state: 'states', priority: 'priorities', tool: 'tools', action: 'actions'} as const;

/** What can be chosen. */
export const KINDS = Object.keys(COLLECTIONS) as (keyof Selection)[];

/** What the detail of a chosen record has in a widget: of tools and actions several may be there, each with an id of its own. */
const DETAILS: Readonly<Record<keyof Selection, (id: string) => string>> = {
  state: () => '[part="panel"]',
  priority: () => '[part="panel"]',
  tool: (id) => `#record-${id}`,
  action: (id) => `#detail-${id}`,
};

/** The detail of a chosen record, once it is drawn. */
export const detailIn = (root: ParentNode, kind: keyof Selection, id: string): HTMLElement | null =>
  root.querySelector<HTMLElement>(DETAILS[kind](id));

/**
 * Id of the record that a link or a tag names: of a retired one, the one that took its place. Undefined where the data would have it, and
 * does not.
 *
 * @param whole kinds of records of which the dataset has all from the first
 */
export function namedChoice(
  kind: keyof Selection,
  id: string,
  dataset: Dataset,
  whole: readonly (keyof Selection)[],
): string | undefined {
  const records = byId<Dataset[(typeof COLLECTIONS)[keyof Selection]][number]>(dataset[COLLECTIONS[kind]]);
  if (records.has(id)) return heirOf(records, id)?.id;
  return whole.includes(kind) ? undefined : id;
}
