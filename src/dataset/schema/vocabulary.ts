/** Version of the dataset's shape (semver). A reader takes any MINOR of its own MAJOR. */
export const SCHEMA_VERSION = '1.0.0';

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

// Closed vocabularies. Their words and definitions for readers live in `i18n/`.

export const TOOL_KINDS = [
  'platform',
  'standard',
  'methodology',
  'guide',
  'participation-mechanism',
  'index',
  'policy',
] as const;
export const PILLARS = ['transparency', 'accountability', 'participation', 'innovation'] as const;
export const PHASES = ['prevention', 'detection', 'investigation', 'sanction'] as const;
export const TOOL_STATUSES = ['active', 'in-transition', 'at-risk', 'unconfirmed', 'closed'] as const;
export const TERMS = ['short', 'medium', 'long'] as const;

/** `no-information` is the default and is never read as `not-adopted`. */
export const ADOPTION_STATUSES = [
  'adopted',
  'in-progress',
  'lapsed',
  'not-adopted',
  'not-applicable',
  'no-information',
] as const;

export const ACTION_STATUSES = [
  'not-started',
  'in-progress',
  'completed',
  'completed-late',
  'suspended',
  'cancelled',
  'no-information',
] as const;

export const HORIZONS = ['short', 'medium-long'] as const;
export const PRODUCT_KINDS = ['count', 'document', 'report', 'list', 'website'] as const;
export const ACTOR_KINDS = [
  'public-body',
  'citizen-body',
  'civil-society',
  'academia',
  'international',
  'collective',
] as const;
export const ACTOR_STATUSES = ['active', 'abolished', 'unconfirmed'] as const;
export const ORGANIZATION_SCOPES = ['national', 'state', 'international'] as const;
export const GUIDE_LEVELS = ['legal-duty', 'good-practice', 'technical-standard'] as const;
export const SOURCE_KINDS = [
  'plan',
  'official',
  'law',
  'data',
  'code',
  'press',
  'civil-society',
  'academic',
  'other',
] as const;

export type ToolKind = (typeof TOOL_KINDS)[number];
export type Pillar = (typeof PILLARS)[number];
export type Phase = (typeof PHASES)[number];
export type ToolStatus = (typeof TOOL_STATUSES)[number];
export type Term = (typeof TERMS)[number];
export type AdoptionStatus = (typeof ADOPTION_STATUSES)[number];
export type ActionStatus = (typeof ACTION_STATUSES)[number];
export type Horizon = (typeof HORIZONS)[number];
export type ProductKind = (typeof PRODUCT_KINDS)[number];
export type ActorKind = (typeof ACTOR_KINDS)[number];
