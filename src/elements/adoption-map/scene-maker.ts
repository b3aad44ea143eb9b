import {
  countStatuses,
  findLayer,
  layers,
  layerValues,
  statesInOrder,
  type Dataset,
  type Geometry,
  type Layer,
  type LayerValue,
} from '../../dataset/index.js';
import {layoutAdoptionMap} from '../../layout/adoption-map-layout.js';
import {NO_SCALE, statusScale} from '../../layout/adoption-map-scale.js';
import {memoLast} from '../../layout/memo-last.js';
import {VIEWS, type More, type Scene} from './scene.js';

/** What a scene is made from beside the dataset. */
export interface Asked {
  /** Indicators, past years and implied layers wait for it. */
  readonly more: More;
  /** Ids of layers by precedence, and of the entities chosen and at home. */
  readonly layers: readonly (string | undefined)[];
  readonly chosen: string | undefined;
  readonly home: string | undefined;
  readonly view: string;
  readonly year: string;
  readonly diverging: boolean;
  readonly geometry: Geometry | undefined;
}

/** Makes scenes, and computes nothing twice that has not changed. */
export class SceneMaker {
  readonly #layout = memoLast(layoutAdoptionMap);
  readonly #layers = memoLast((dataset: Dataset, derive: More['derivedLayers']) => [
    ...layers(dataset),
    ...(derive?.(dataset) ?? []),
  ]);
  readonly #values = memoLast(
    (dataset: Dataset, layer: Layer, year: number | undefined, valuesAt: More['valuesAt']) =>
      (year && valuesAt?.(dataset, layer, year)) || layerValues(dataset, layer),
  );
  readonly #scale = memoLast(
    (layer: Layer, values: readonly LayerValue[], scaleOf: More['indicatorScale'], national: number | undefined) =>
      layer.kind === 'adoption'
        ? statusScale(values, countStatuses(values))
        : (scaleOf?.(layer.indicator, values, national) ?? NO_SCALE),
  );
  readonly #ids = memoLast((dataset: Dataset) => statesInOrder(dataset).map(({id}) => id));

  /** The scene; undefined in a dataset without layers. The layer is the first one that exists of those asked for. */
  scene(dataset: Dataset, asked: Asked): Scene | undefined {
    const {more, geometry, chosen, home} = asked;
    const all = this.#layers(dataset, more.derivedLayers);
    const wanted = asked.layers.flatMap((id) => (id && findLayer(all, id)) || []);
    const layer = wanted[0] ?? all[0];
    if (!layer) return undefined;
    const view = VIEWS.find((name) => name === asked.view) ?? 'map';
    // What looks back may not have come.
    const year = more.pastYear?.(dataset, layer, asked.year);
    const values = this.#values(dataset, layer, year, more.valuesAt);
    const national = asked.diverging ? more.nationalOf?.(layer) : undefined;
    return {
      dataset,
      layers: all,
      layer,
      values,
      scale: this.#scale(layer, values, more.indicatorScale, national),
      view,
      layout: geometry && this.#layout(geometry, this.#ids(dataset), view === 'tiles' ? 'tiles' : 'map'),
      geometry,
      chosen: chosen ?? home,
      home,
      year,
      national,
    };
  }
}

/** Of an indicator, no value has come yet, though its part is on its way. */
export const isBare = ({layer, values}: Scene, loading: boolean): boolean =>
  layer.kind === 'indicator' && loading && values.every(({record}) => !record);
