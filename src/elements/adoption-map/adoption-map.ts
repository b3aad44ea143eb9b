import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {
  layers,
  layerValues,
  loadGeometry,
  newestDate,
  partOfLayer,
  sourcesOf,
  statesInOrder,
  type Dataset,
  type Geometry,
  type Layer,
  type LayerValue,
  type Source,
} from '../../dataset/index.js';
import type {AdoptionMapDetailMessages} from '../../i18n/es/adoption-map-detail.js';
import {es, type AdoptionMapMessages} from '../../i18n/es/adoption-map.js';
import {layoutAdoptionMap} from '../../layout/adoption-map-layout.js';
import {NO_SCALE, statusScale, type Scale} from '../../layout/adoption-map-scale.js';
import {memoLast} from '../../layout/memo-last.js';
import type {Table} from '../../layout/table.js';
import {swatchStyles} from '../../styles/swatch.js';
import {selectField, viewSwitch, type Chip} from '../../views/controls.js';
import {patternDefs} from '../../views/swatch.js';
import {LazyView} from '../lazy-view.js';
import {loadPictures, type Pictures} from '../pictures.js';
import {WidgetElement} from '../widget-element.js';
import {adoptionAnswer} from './answer.view.js';
import {adoptionMapStyles} from './adoption-map.styles.js';
import {layerName, layerTable, legendView, valueWords} from './adoption-map.view.js';
import type * as MoreModule from './more.view.js';
import type {DetailVoice, MapVoice} from './voice.js';
import {DrawingController} from './drawing-controller.js';
import {pictureView} from './drawing.view.js';

const VIEWS = ['map', 'tiles', 'table'] as const;
const words = {es, en: () => import('../../i18n/en/adoption-map.js').then(({en}) => en)};
/**
 * Which entity adopted which tool, or the value of an indicator: a sentence, a map of shapes or equal tiles, the same as a table, and
 * for each entity its value, date and source.
 *
 * @element cga-adoption-map
 * @csspart drawing - The drawing with its buttons.
 * @csspart legend - The legend.
 * @cssprop [--cga-map-max-width=56em] - Widest that the drawing becomes.
 * @cssprop [--cga-status-adopted=#0b6e66] - Fill of entities that adopted.
 * @cssprop [--cga-status-in-progress=#5aa9d6] - Fill of entities in progress.
 * @cssprop [--cga-status-not-adopted=#c4540a] - Fill of entities that did not adopt.
 * @cssprop [--cga-ramp-1] - Lightest of the five steps of a numeric scale, up to `--cga-ramp-5`.
 */
export class AdoptionMapElement extends WidgetElement<AdoptionMapMessages> {
  static override styles: CSSResultGroup = [WidgetElement.styles, swatchStyles, adoptionMapStyles];

  /** What is shown first: the id of a tool (`ocds`) or of an indicator with its edition (`metrica-ga-2017`). */
  @property() layer = '';

  @state() private geometry: Geometry | undefined;
  @state() private geometryFailed = false;

  readonly #drawing = new DrawingController(this, (id) => this.#choose(id));
  readonly #more = new LazyView<typeof MoreModule.view, AdoptionMapDetailMessages>(
    this,
    () => import('./more.view.js'),
  );
  readonly #layout = memoLast(layoutAdoptionMap);
  readonly #scale = memoLast((layer: Layer, values: readonly LayerValue[], more: typeof MoreModule.view | undefined) =>
    layer.kind === 'adoption' ? statusScale(values) : (more?.indicatorScale(layer.indicator, values) ?? NO_SCALE),
  );
  readonly #values = memoLast(layerValues);
  readonly #ids = memoLast((dataset: Dataset) => statesInOrder(dataset).map(({id}) => id));
  #asked = false;

  constructor() {
    super('map', words);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const {dataset} = this.data;
    if (!dataset) return;
    const layer = this.#current(dataset);
    // Sources and notes come after the first picture, without being asked: the detail and the foot are there when opened.
    if (layer) void this.data.need(partOfLayer(layer));
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // With the data, not after them: each waits for the network once.
    if (this.data.opened && !this.#asked) void this.#loadGeometry();
    // Detail and table come once the first picture is there, without being asked.
    if (this.data.dataset && (this.geometry || this.geometryFailed)) this.#more.need();
  }

  /** What is shown as an SVG file: title, answer, drawing, legend, release, sources. Empty until data is there. */
  async toSVG(): Promise<string> {
    return (await this.#file('svgFile')) ?? '';
  }

  /** The same as a PNG file, two pixels for each of the sheet's. */
  async toPNG(): Promise<Blob> {
    return (await this.#file('pngFile')) ?? new Blob([], {type: 'image/png'});
  }

  protected override ownHeading(): string {
    return this.strings.text.heading;
  }

  protected override renderAnswer(dataset: Dataset): unknown {
    const layer = this.#current(dataset);
    if (!layer) return html`<p>${this.strings.text.common.noInformation}</p>`;
    const values = this.#values(dataset, layer);
    if (layer.kind === 'adoption') return adoptionAnswer(layer, values, this.#voice);
    const {loaded} = this.#more;
    if (loaded && !this.#waiting(dataset, layer)) return loaded.view.indicatorAnswer(layer, values, this.#voice);
    return html`<p>${this.#more.failed ? layerName(layer, this.strings.lang) : this.strings.text.common.loading}</p>`;
  }

  protected override renderBody(dataset: Dataset): unknown {
    const layer = this.#current(dataset);
    if (!layer) return nothing;
    const values = this.#values(dataset, layer);
    const scale = this.#scale(layer, values, this.#more.loaded?.view);
    return html`
      ${this.noFilters ? nothing : this.#renderControls(dataset, layer)} ${this.renderChips(this.#chips(dataset, layer))}
      <div class="stage">
        <div class="picture">
          ${this.#renderPicture(dataset, layer, values, scale)}
        </div>
        <div class="key">${legendView(layer, scale, this.#voice)} ${this.#more.loaded?.view.aboutView(layer, this.#detailVoice)}</div>
        <div class="side">${this.#renderPanel(dataset, layer, values, scale)}</div>
      </div>
    `;
  }

  protected override rows(dataset: Dataset): Table {
    const layer = this.#current(dataset);
    return layerTable(layer, layer ? this.#values(dataset, layer) : [], this.#voice);
  }

  protected override citedSources(dataset: Dataset): readonly Source[] {
    const layer = this.#current(dataset);
    if (!layer) return [];
    const records = this.#values(dataset, layer).flatMap(({record}) => record ?? []);
    return sourcesOf(dataset, layer.kind === 'indicator' ? [layer.indicator, ...records] : records);
  }

  protected override sourcesPart(dataset: Dataset): string | undefined {
    const layer = this.#current(dataset);
    return layer && partOfLayer(layer);
  }

  get #voice(): MapVoice {
    const {text, format, lang} = this.strings;
    return {text, format, lang};
  }

  get #detailVoice(): DetailVoice {
    const {text, ...voice} = this.#voice;
    const detail = this.#more.loaded?.strings.text ?? ({} as AdoptionMapDetailMessages);
    return {...voice, text: {...text, ...detail}};
  }

  get #view(): (typeof VIEWS)[number] {
    const view = VIEWS.find((name) => name === this.view) ?? 'map';
    return this.geometryFailed ? 'table' : view;
  }

  /** The layer asked for by attribute or by a tool chosen in the group; else the first one. */
  #current(dataset: Dataset): Layer | undefined {
    const all = layers(dataset);
    const {tool} = this.selected.selection;
    return all.find(({id}) => id === tool) ?? all.find(({id}) => id === this.layer) ?? all[0];
  }

  #waiting(dataset: Dataset, layer: Layer): boolean {
    return (
      layer.kind === 'indicator' &&
      this.data.loading(partOfLayer(layer)) &&
      this.#values(dataset, layer).every(({record}) => !record)
    );
  }

  #chosen(dataset: Dataset): string | undefined {
    return this.selected.selection.state ?? this.home(dataset)?.id;
  }

  #renderControls(dataset: Dataset, layer: Layer): TemplateResult {
    const {text, lang} = this.strings;
    const option = (entry: Layer) => ({id: entry.id, label: layerName(entry, lang)});
    const all = layers(dataset);
    const groups = [
      {label: text.tools, options: all.filter(({kind}) => kind === 'adoption').map(option)},
      {label: text.indicators, options: all.filter(({kind}) => kind === 'indicator').map(option)},
    ].filter(({options}) => options.length > 0);
    const views = VIEWS.map((id) => ({id, label: text.views[id]}));
    return html`<div class="controls">
      ${selectField(text.layer, groups, layer.id, (id) => this.#chooseLayer(id))}
      ${viewSwitch(text.common.view, views, this.#view, (id) => this.changeView(id))}
    </div>`;
  }

  #chips(dataset: Dataset, layer: Layer): readonly Chip[] {
    const {state: id, tool} = this.selected.selection;
    const state = id ? dataset.states.find((candidate) => candidate.id === id) : undefined;
    return [
      ...(tool === layer.id
        ? [{label: layerName(layer, this.strings.lang), clear: () => this.choose('tool', undefined)}]
        : []),
      ...(state ? [{label: state.name, clear: () => this.choose('state', undefined)}] : []),
    ];
  }

  #renderPicture(dataset: Dataset, layer: Layer, values: readonly LayerValue[], scale: Scale): TemplateResult {
    const voice = this.#voice;
    const chosen = this.#chosen(dataset);
    const view = this.#view;
    if (view === 'table') {
      return html`${this.geometryFailed ? html`<p class="note">${voice.text.noGeometry}</p>` : nothing}
        <svg class="visually-hidden" aria-hidden="true">${patternDefs}</svg>
        ${this.#renderTable(dataset, layer, values, scale, (id) => this.#choose(id))}`;
    }
    if (!this.geometry) return html`<div class="reserve" aria-hidden="true"></div>`;
    const layout = this.#layout(this.geometry, this.#ids(dataset), view);
    const {focused, tip} = this.#drawing;
    const tabStop = focused ?? chosen ?? this.#ids(dataset)[0];
    const picture = {view, layer, layout, scale, values, chosen, focused, tabStop, tip};
    const keys = (event: KeyboardEvent) => this.#drawing.onKeydown(event, layout, statesInOrder(dataset));
    return html`${pictureView(picture, this.#drawing, keys, voice)}
      <div class="print-only">${this.#renderTable(dataset, layer, values, scale)}</div>`;
  }

  #renderTable(
    dataset: Dataset,
    layer: Layer,
    values: readonly LayerValue[],
    {fills}: Scale,
    choose?: (id: string) => void,
  ): unknown {
    const {loaded} = this.#more;
    if (!loaded) return this.#more.waiting(this.strings.text.common);
    const caption = layerName(layer, this.strings.lang);
    const options = {caption, chosen: this.#chosen(dataset), home: this.home(dataset)?.id, ...(choose && {choose})};
    return loaded.view.tableView(layer, values, fills, options, this.#detailVoice);
  }

  #renderPanel(dataset: Dataset, layer: Layer, values: readonly LayerValue[], scale: Scale): TemplateResult {
    const chosen = this.#chosen(dataset);
    const value = values.find(({state: {id}}) => id === chosen);
    if (!value) return html`<p class="note">${this.strings.text.hint}</p>`;
    const {loaded} = this.#more;
    if (!loaded) return this.#more.waiting(this.strings.text.common);
    const panel = loaded.view.detailView(
      {
        dataset,
        layer,
        value,
        fill: scale.fills.get(value.state.id) ?? 'no-information',
        loading: this.data.loading(partOfLayer(layer)),
        headingLevel: Math.min(this.headingLevel + 1, 6),
        others: layers(dataset).filter((other) => other.kind === 'adoption' && other !== layer),
      },
      this.#detailVoice,
    );
    return html`<section class="panel" part="panel" tabindex="-1" aria-labelledby="detail-heading" @keydown=${this.#onPanelKeydown}>
      ${panel}
    </section>`;
  }

  async #loadGeometry(): Promise<void> {
    this.#asked = true;
    try {
      this.geometry = await loadGeometry();
    } catch {
      this.geometryFailed = true;
    }
  }

  async #file<K extends 'svgFile' | 'pngFile'>(kind: K): Promise<ReturnType<Pictures[K]> | undefined> {
    const [pictures, {mapSheet}] = await Promise.all([loadPictures(), import('./extras/sheet.js')]);
    const content = await mapSheet(() => this.#shown, pictures);
    return content && (pictures[kind](this, content) as ReturnType<Pictures[K]>);
  }

  /** What a picture is made from; undefined without data, and `busy` while something is on its way. */
  get #shown() {
    const {dataset} = this.data;
    const layer = dataset && this.#current(dataset);
    if (!layer) return undefined;
    const {envelope} = dataset;
    return {
      busy: this.data.loading(partOfLayer(layer)) || !(this.geometry ?? this.geometryFailed) || this.isUpdatePending,
      title: this.heading || this.ownHeading(),
      root: this.renderRoot,
      layer,
      values: this.#values(dataset, layer),
      geometry: this.geometry,
      view: this.#view,
      sources: this.citedSources(dataset),
      envelope,
      voice: this.#voice,
    };
  }

  #chooseLayer(id: string): void {
    const {dataset} = this.data;
    const layer = dataset && layers(dataset).find((candidate) => candidate.id === id);
    if (!dataset || !layer) return;
    this.layer = id;
    if (layer.kind === 'adoption') this.choose('tool', id);
    else this.selected.choose('tool', undefined);
    this.tellFilters({layer: id});
    const newest = newestDate(layerValues(dataset, layer));
    this.announce(`${layerName(layer, this.strings.lang)}${newest ? `, ${this.strings.format.date(newest)}` : ''}`);
  }

  #choose(id: string): void {
    const {dataset} = this.data;
    const layer = dataset && this.#current(dataset);
    const value = dataset && layer && this.#values(dataset, layer).find(({state}) => state.id === id);
    this.choose('state', id);
    if (layer && value) this.announce(`${value.state.name}: ${valueWords(layer, value, this.#voice)}`);
  }

  readonly #onPanelKeydown = (event: KeyboardEvent): void => {
    const {dataset} = this.data;
    const chosen = dataset && this.#chosen(dataset);
    if (event.key === 'Escape' && chosen) this.#drawing.focus(chosen);
  };
}
