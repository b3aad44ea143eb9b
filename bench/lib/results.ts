/** All that one run measured, and the numbers that stand against targets.json. */
import {BASE, type Job} from './columns.js';
import type {Visit} from './load.js';
import type {Kept} from './memory.js';
import type {OwnMeasure} from './own-measures.js';
import type {Reach} from './reach.js';
import {median} from './targets.js';

/** A case with what was measured of it. */
export interface Measured {
  readonly job: Job;
  readonly id: string;
  readonly label: string;
  readonly size: number | undefined;
  readonly visits: readonly Visit[];
  readonly kept?: Kept | undefined;
  readonly reach?: Reach | undefined;
  /** Why it could not be measured. */
  readonly failures: readonly string[];
}

export interface Run {
  readonly date: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly machine: string;
  readonly cpu: number;
  readonly rounds: number;
  readonly measured: readonly Measured[];
  /** Script that a widget adds to a page that has the map already, bytes after brotli. */
  readonly added: Readonly<Record<string, number>>;
  readonly own: readonly OwnMeasure[];
  /** Arguments of the runs whose numbers took the place of older ones, such as `--jobs J2 --onto`; nothing where all is of one run. */
  readonly again?: readonly string[];
}

/** The middle of a number over the visits of a case. */
export const middle = (
  {visits}: Pick<Measured, 'visits'>,
  get: (visit: Visit) => number | undefined,
): number | undefined => median(visits.map(get));

/** The middle of all presses or hovers of all visits. */
export const middleOf = ({visits}: Pick<Measured, 'visits'>, key: 'keys' | 'hover'): number | undefined =>
  median(visits.flatMap((visit) => visit[key] ?? []));

/** Our numbers by the ids of targets.json. */
export function ownNumbers(run: Run): Map<string, number | undefined> {
  const find = (job: Job, id: string, size?: number) =>
    run.measured.find((each) => each.job === job && each.id === id && each.size === size);
  const of = (job: Job, get: (visit: Visit) => number | undefined, size?: number) => {
    const found = find(job, 'ours', size);
    return found && middle(found, get);
  };
  const ratio = (job: Job, get: (visit: Visit) => number | undefined, size?: number) => {
    const base = find(job, BASE[job], size);
    const [own, other] = [of(job, get, size), base && middle(base, get)];
    return own !== undefined && other ? own / other : undefined;
  };
  const presses = (job: Job, key: 'keys' | 'hover', size?: number) => {
    const found = find(job, 'ours', size);
    return found && middleOf(found, key);
  };
  const kb = (bytes: number | undefined) => (bytes === undefined ? undefined : bytes / 1000);
  const mb = (bytes: number | undefined) => (bytes === undefined ? undefined : bytes / 1e6);
  const ours = run.measured.filter(({id}) => id === 'ours');
  const most = (values: readonly (number | undefined)[]) => {
    const known = values.filter((value) => value !== undefined);
    return known.length > 0 ? Math.max(...known) : undefined;
  };
  const map = find('J1', 'ours');
  return new Map<string, number | undefined>([
    ['j1-script', kb(of('J1', ({first}) => first.script))],
    ['j1-data', kb(of('J1', ({first}) => first.data))],
    ['j1-requests', of('J1', ({first}) => first.requests)],
    ['j1-painted', ratio('J1', ({painted}) => painted)],
    ['j1-tbt', of('J1', ({blocked}) => blocked)],
    ['j1-main', ratio('J1', ({main}) => main)],
    ['j1-hover', presses('J1', 'hover')],
    ['j1-inp', of('J1', ({inp}) => inp)],
    ['j1-heap', mb(of('J1', ({heap}) => heap))],
    ['j1-named', map?.reach?.named],
    ['j1-keys', map?.reach?.keyboard],
    ['longest', most(ours.map((each) => middle(each, ({longest}) => longest)))],
    ['j2-script', kb(of('J2', ({first}) => first.script, 1000))],
    ['j2-script-more', kb(run.added['cga-action-tracker'])],
    ...[30, 1000, 10000].map((size): [string, number | undefined] => [
      `j2-painted-${size}`,
      ratio('J2', ({painted}) => painted, size),
    ]),
    ['j2-key-1000', presses('J2', 'keys', 1000)],
    ['j2-key-10000', presses('J2', 'keys', 10000)],
    ['j2-facet', of('J2', ({facet}) => facet, 10000)],
    ['j2-sort', of('J2', ({sort}) => sort, 10000)],
    ['j2-inp', of('J2', ({inp}) => inp, 10000)],
    ['j2-elements', of('J2', ({elements}) => elements, 10000)],
    ['j2-heap', mb(of('J2', ({heap}) => heap, 10000))],
    ['j3-script', kb(of('J3', ({first}) => first.script))],
    ['j3-script-more', kb(run.added['cga-priority-matrix'])],
    ['j3-painted', ratio('J3', ({painted}) => painted)],
    ['j3-tbt', of('J3', ({blocked}) => blocked)],
    ['j3-heap', mb(of('J3', ({heap}) => heap))],
    ['cycle-heap', most(ours.map(({kept}) => kept && kept.heap / 1024))],
    ['cycle-nodes', most(ours.map(({kept}) => kept && Math.max(kept.nodes, kept.listeners)))],
    ['third', most(ours.map((each) => middle(each, ({third}) => third)))],
    ...run.own.map(({id, value}): [string, number | undefined] => [id, value]),
  ]);
}
