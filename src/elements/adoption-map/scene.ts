import type {Dataset, Geometry, Layer, LayerValue} from '../../dataset/index.js';
import type {MapLayout} from '../../layout/adoption-map-layout.js';
import type {Sorted} from '../../layout/adoption-map-order.js';
import type {Scale} from '../../layout/adoption-map-scale.js';
import type {CitingHost} from '../citing.view.js';
import type {view as explore} from './extras/explore.js';
import type {view as more} from './more.view.js';

/** What comes after the first picture, as far as it has come. */
export type More = Partial<typeof more & Omit<typeof explore, 'parts'>>;

export const VIEWS = ['map', 'tiles', 'table', 'multiples'] as const;
export type View = (typeof VIEWS)[number];

/** What the map shows at one moment: every view is made from it. */
export interface Scene {
  readonly dataset: Dataset;
  readonly layers: readonly Layer[];
  readonly layer: Layer;
  /** In alphabetical order. */
  readonly values: readonly LayerValue[];
  readonly scale: Scale;
  readonly view: View;
  /** Undefined until it is there, and where it cannot be had. */
  readonly layout: MapLayout | undefined;
  readonly geometry: Geometry | undefined;
  /** Ids of the entity chosen and of the page's own. */
  readonly chosen: string | undefined;
  readonly home: string | undefined;
  /** Shown as it was known at the end of that year; undefined for now. */
  readonly year: number | undefined;
  /** The country's value, where colours tell the distance to it. */
  readonly national: number | undefined;
}

/** What a reader explores the map with, as they left it. */
export interface Exploring {
  /** What stands in the search box. */
  query?: string;
  /** Whom the chosen entity is compared with. */
  against?: string;
  /** How the table stands. */
  sorted?: Sorted;
  /** Ids of the layers shown side by side. */
  layers?: readonly string[];
  playing?: {readonly timer: ReturnType<typeof setTimeout>; readonly layer: string};
}

/** What a person can do to it. */
export interface MapActions extends CitingHost {
  /** Id of the layer, and the year, that the page asked for, whether or not there are such. */
  readonly asked: {readonly layer: string; readonly year: string};
  readonly own: Exploring;
  readonly connected: () => boolean;
  readonly choose: (id: string) => void;
  readonly chooseLayer: (id: string) => void;
  readonly changeView: (view: string) => void;
  readonly showYear: (year: number | undefined, words: string) => void;
  readonly diverge: (on: boolean) => void;
  /** Patterns beyond those of the statuses, once what fills with them has come. */
  readonly patterns: unknown;
  /** Asks for a part of the release. */
  readonly need: (part: string) => void;
  readonly loading: (part: string) => boolean;
  readonly announce: (words: string) => void;
  readonly update: () => void;
  readonly stateUrl: string;
  readonly today: string;
  readonly headingLevel: number;
}
