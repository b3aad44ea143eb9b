import {OTHER} from './vocabulary.js';

// Vocabularies that no first view reads: apart, so that they come with the modules that do.

export const TOOL_KINDS = [
  'platform',
  'standard',
  'methodology',
  'guide',
  'participation-mechanism',
  'index',
  'policy',
  OTHER,
] as const;
export const PILLARS = ['transparency', 'accountability', 'participation', 'innovation', OTHER] as const;
export const PHASES = ['prevention', 'detection', 'investigation', 'sanction', OTHER] as const;
export const TOOL_STATUSES = ['active', 'in-transition', 'at-risk', 'unconfirmed', 'closed', OTHER] as const;
export const PRODUCT_KINDS = ['count', 'document', 'report', 'list', 'website', OTHER] as const;
export const ACTOR_KINDS = [
  'public-body',
  'citizen-body',
  'civil-society',
  'academia',
  'international',
  'collective',
  OTHER,
] as const;
export const ACTOR_STATUSES = ['active', 'abolished', 'unconfirmed', OTHER] as const;
export const ORGANIZATION_SCOPES = ['national', 'state', 'international', OTHER] as const;
export const GUIDE_LEVELS = ['legal-duty', 'good-practice', 'technical-standard', OTHER] as const;
export const SOURCE_KINDS = [
  'plan',
  'official',
  'law',
  'data',
  'code',
  'press',
  'civil-society',
  'academic',
  OTHER,
] as const;

export type Pillar = (typeof PILLARS)[number];
export type Phase = (typeof PHASES)[number];
export type ProductKind = (typeof PRODUCT_KINDS)[number];

/** What the last look at a source's address found: there, moved, no longer there, or no answer. */
export const LINK_RESULTS = ['ok', 'moved', 'gone', 'unreachable'] as const;
