/** How a person looks at the matrix, in the words in which the address keeps it; empty or absent is the default. */
export type Look = Readonly<Partial<Record<LookKey, string>>>;

export type LookKey =
  | 'axis'
  | 'term'
  /** `true` for the commission's own. */
  | 'own'
  | 'words'
  /** Numbers of marked priorities, `16,20`. */
  | 'marked'
  /** `true` shows only those marked. */
  | 'only'
  /** `true` shows the boxes to mark with. */
  | 'marking'
  | 'rows'
  | 'columns'
  | 'sort'
  | 'density'
  | 'layer'
  | 'aim'
  | 'pair';

/** Keys that limit what is shown. */
export const FILTERS = ['axis', 'term', 'own', 'words', 'only'] as const;

/** Keys of what only the extras draw. */
const EXTRA: readonly LookKey[] = [
  'marked',
  'marking',
  'only',
  'rows',
  'columns',
  'sort',
  'density',
  'layer',
  'aim',
  'pair',
];

/** Whether the look asks for something that a first view does not have. */
export const asksForExtras = (look: Look): boolean => EXTRA.some((key) => look[key]);
