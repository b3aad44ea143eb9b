import {
  ACTION_ORDERS,
  ACTION_STATUSES,
  DUE_STATES,
  HORIZONS,
  NATIONAL,
  type ActionFilter,
  type ActionQuery,
  type Dataset,
} from '../../dataset/index.js';
import type {LinkValues} from '../../state/hash.js';

/** Values that the address may keep for each filter; choices of the group it keeps by itself. */
const KNOWN: Readonly<Partial<Record<ActionFilter, (dataset: Dataset) => readonly string[]>>> = {
  actor: ({actors}) => actors.map(({id}) => id),
  axis: ({axes}) => [...axes.map(({id}) => id), 'none'],
  horizon: () => HORIZONS,
  reported: () => ACTION_STATUSES,
  verified: () => ACTION_STATUSES,
  product: ({actions}) => actions.flatMap(({products}) => products.map(({kind}) => kind)),
  due: () => [...DUE_STATES, 'none'],
  evidence: () => ['none', 'some'],
};

/** What the address keeps of a query. A choice of no entity is the reader's own; that of one is the group's. */
export const linkValuesOf = ({filters, words, order}: ActionQuery): LinkValues => ({
  ...Object.fromEntries(Object.keys(KNOWN).map((name) => [name, filters[name as ActionFilter] ?? ''])),
  scope: filters.state === NATIONAL ? NATIONAL : '',
  words,
  order,
});

/** What an address asks for. What the dataset does not have is left out and named. */
export function readLink(values: LinkValues, dataset: Dataset) {
  const asked = Object.entries(KNOWN).flatMap(([name, known]): [string, string, boolean][] => {
    const value = values[name];
    return value ? [[name, value, known(dataset).includes(value)]] : [];
  });
  const {words = '', order = '', page = '', scope = '', side = '', ...rest} = values;
  const orderKnown = !order || ACTION_ORDERS.some((each) => each === order.replace(/^-/, ''));
  const verified = side === 'verified';
  const others = [
    ...(orderKnown ? [] : [order]),
    ...(scope === '' || scope === NATIONAL ? [] : [scope]),
    ...(side === '' || verified ? [] : [side]),
    ...Object.keys(rest).filter((name) => !Object.hasOwn(KNOWN, name)),
  ];
  const query: ActionQuery = {
    filters: {
      ...Object.fromEntries(asked.flatMap(([name, value, known]) => (known ? [[name, value]] : []))),
      ...(scope === NATIONAL && {state: NATIONAL}),
    },
    words,
    order: orderKnown ? order : '',
  };
  return {
    query,
    side: verified ? ('verified' as const) : ('reported' as const),
    page: Math.max(0, (Number.parseInt(page, 10) || 1) - 1),
    unknown: [...asked.flatMap(([, value, known]) => (known ? [] : [value])), ...others],
  };
}
