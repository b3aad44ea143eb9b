import {join} from 'node:path';
import {BENCH, readJson} from './files.js';

export type Job = 'J1' | 'J2' | 'J3';

/** What a page of `columns.json` is. */
interface Described {
  readonly job: Job;
  readonly id: string;
  readonly label: string;
}

/** A page made from `pages/` or, `still`, from the data alone. */
export interface PeerColumn extends Described {
  readonly still?: boolean;
  /** Name of its module in `pages/` when it is not the id. */
  readonly page?: string;
  readonly query?: string;
  /** A package's style sheet. */
  readonly css?: string;
  /** Files of packages, and where its page asks for them. */
  readonly copy?: Readonly<Record<string, string>>;
  /** Files of data that it asks for, when they are not those of its job. */
  readonly data?: readonly string[];
}

/** How the harness finds its way in one of our widgets; the selectors see through open shadow roots. */
export interface OwnColumn extends Described {
  readonly markup: string;
  readonly ready: {readonly selector: string; readonly count: number};
  readonly target?: string;
  readonly tip?: string;
  readonly search?: string;
  readonly sorter?: string;
  /** What opens the filters, where they are folded. */
  readonly unfold?: string;
  readonly facet?: {readonly select: string; readonly option: string};
  readonly row?: string;
  readonly element: string;
}

export type Column = PeerColumn | OwnColumn;

/** A column at one size; only lists have sizes. */
export interface Case {
  readonly column: Column;
  readonly size: number | undefined;
}

const described = readJson<{base: Record<Job, string>; columns: PeerColumn[]; own: OwnColumn[]}>(
  join(BENCH, 'columns.json'),
);

/** The column that the others of its job are compared with. */
export const BASE = described.base;
const PEERS: readonly PeerColumn[] = described.columns;
export const OWN: readonly OwnColumn[] = described.own;
export const COLUMNS: readonly Column[] = [...PEERS, ...OWN];

export const isOwn = (column: Column): column is OwnColumn => 'markup' in column;
export const isStill = (column: Column): boolean => !isOwn(column) && column.still === true;

/** Path of a case's page on the server. */
export function addressOf({column: {job, id, ...column}, size}: Case): string {
  const query = [
    ...(size === undefined ? [] : [`n=${size}`]),
    ...('query' in column && column.query ? [column.query] : []),
  ];
  const name = size === undefined ? `${job}-${id}` : `${job}-${id}-${size}`;
  return `/${name}.html${query.length > 0 ? `?${query.join('&')}` : ''}`;
}
