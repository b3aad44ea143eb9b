/** Version of the dataset's shape (semver). A reader takes any MINOR of its own MAJOR. */
export const SCHEMA_VERSION = '1.2.0';

/** Every collection, in the order in which a release writes them. */
export const COLLECTION_NAMES = [
  'plans',
  'states',
  'axes',
  'priorities',
  'tools',
  'actors',
  'actions',
  'adoptions',
  'indicators',
  'observations',
  'organizations',
  'guideThemes',
  'guideItems',
  'events',
  'sources',
] as const;

export type CollectionName = (typeof COLLECTION_NAMES)[number];

// Vocabularies that a first view reads; the others are in `vocabulary-more.ts`. Their words for readers live in `i18n/`. No file of
// this schema says `other`: it stands for a word of a newer MINOR that this version does not know.

export const OTHER = 'other';

export const TERMS = ['short', 'medium', 'long', OTHER] as const;

/** `no-information` is the default and is never read as `not-adopted`. */
export const ADOPTION_STATUSES = [
  'adopted',
  'in-progress',
  'lapsed',
  'not-adopted',
  'not-applicable',
  'no-information',
  OTHER,
] as const;

export const ACTION_STATUSES = [
  'not-started',
  'in-progress',
  'completed',
  'completed-late',
  'suspended',
  'cancelled',
  'no-information',
  OTHER,
] as const;

export const HORIZONS = ['short', 'medium-long', OTHER] as const;

export type Term = (typeof TERMS)[number];
export type AdoptionStatus = (typeof ADOPTION_STATUSES)[number];
export type ActionStatus = (typeof ACTION_STATUSES)[number];
export type Horizon = (typeof HORIZONS)[number];

/** The status says that the action was done, in time or late. */
export const isDone = (status: ActionStatus): boolean => status.startsWith('completed');
