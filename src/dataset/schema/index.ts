import * as z from 'zod/mini';
import {SEMVER} from '../dataset.js';
import {day, words} from './fields.js';
import * as records from './records.js';
import type {CollectionName} from './vocabulary.js';

/** Schemas of every collection. */
export const COLLECTIONS = {
  plans: records.plans,
  states: records.states,
  axes: records.axes,
  priorities: records.priorities,
  tools: records.tools,
  actors: records.actors,
  actions: records.actions,
  adoptions: records.adoptions,
  indicators: records.indicators,
  observations: records.observations,
  organizations: records.organizations,
  guideThemes: records.guideThemes,
  guideItems: records.guideItems,
  events: records.events,
  sources: records.sources,
} as const satisfies Readonly<Record<CollectionName, object>>;

export const COMMISSION = records.commission;

/** What stands at the top of a whole release, of each of its parts and of its manifest. */
export const envelope = z.looseObject({
  schemaVersion: z.string().check(z.regex(SEMVER)),
  release: z.string().check(z.regex(SEMVER)),
  released: day,
});

/** `manifest.json` of a release: its parts by name, each with size and hash. */
export const manifest = z.extend(envelope, {
  counts: z.record(z.string(), z.number()),
  parts: z.record(z.string(), z.looseObject({file: words, bytes: z.number(), sha384: words})),
});

type PartOf<N extends CollectionName> = z.infer<(typeof COLLECTIONS)[N]['part']>;
type WholeOf<N extends CollectionName> = z.infer<(typeof COLLECTIONS)[N]['whole']>;

/** Records as a widget gets them: the head always, detail once its part is there. */
export type Records = {readonly [N in CollectionName]: readonly PartOf<N>[]};

/** Records as a release holds them whole. */
export type WholeRecords = {readonly [N in CollectionName]: readonly WholeOf<N>[]};

export type Commission = z.infer<typeof COMMISSION.part>;
export type Manifest = z.infer<typeof manifest>;
export type Envelope = z.infer<typeof envelope>;

export type Plan = PartOf<'plans'>;
export type State = PartOf<'states'>;
export type Axis = PartOf<'axes'>;
export type Priority = PartOf<'priorities'>;
export type Tool = PartOf<'tools'>;
export type Actor = PartOf<'actors'>;
export type Action = PartOf<'actions'>;
export type Progress = Action['reported'];
export type Adoption = PartOf<'adoptions'>;
export type Indicator = PartOf<'indicators'>;
export type Observation = PartOf<'observations'>;
export type Organization = PartOf<'organizations'>;
export type GuideItem = PartOf<'guideItems'>;
export type DatasetEvent = PartOf<'events'>;
export type Source = PartOf<'sources'>;
export type SourceRef = NonNullable<Tool['sources']>[number];
export type Text = Tool['name'];

export * from './vocabulary.js';
export * from './vocabulary-more.js';
