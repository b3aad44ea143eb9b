import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {
  layerValues,
  loadGeometry,
  newestDate,
  partOfLayer,
  sourcesOf,
  type Dataset,
  type Geometry,
  type Source,
} from '../../dataset/index.js';
import type {AdoptionMapDetailMessages as DetailMessages} from '../../i18n/es/adoption-map-detail.js';
import {es, type AdoptionMapMessages} from '../../i18n/es/adoption-map.js';
import type {Table} from '../../layout/table.js';
import type {LinkValues} from '../../state/hash.js';
import {swatchStyles} from '../../styles/swatch.js';
import {LazyView} from '../lazy-view.js';
import {nextFrame} from '../next-frame.js';
import type {PictureFile, PictureKind} from '../pictures.js';
import {WidgetElement} from '../widget-element.js';
import {adoptionAnswer} from './answer.view.js';
import {adoptionMapStyles} from './adoption-map.styles.js';
import {layerName, legendView, valueWords} from './adoption-map.view.js';
import type * as ExploreModule from './extras/explore.js';
import type {Pointing} from './pointing.js';
import {isBare, SceneMaker} from './scene-maker.js';
import {VIEWS, type Exploring, type MapActions, type More, type Scene} from './scene.js';
import type {DetailVoice, MapVoice} from './voice.js';
import {controlsView} from './controls.view.js';
import {idOf, pictureView} from './drawing.view.js';

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
 * @cssprop [--cga-ramp-1=#cfe8e4] - Lowest of the five steps of a numeric scale.
 * @cssprop [--cga-ramp-2=#9fd0c8] - Second step.
 * @cssprop [--cga-ramp-3=#68b1a7] - Third step.
 * @cssprop [--cga-ramp-4=#348c82] - Fourth step.
 * @cssprop [--cga-ramp-5=#075c54] - Highest step.
 */
export class AdoptionMapElement extends WidgetElement<AdoptionMapMessages> {
  static override styles: CSSResultGroup = [WidgetElement.styles, swatchStyles, adoptionMapStyles];

  /** What is shown first: the id of a tool (`ocds`) or of an indicator with its edition (`metrica-ga-2017`). */
  @property() layer = '';

  /** Year at whose end what was known is shown, for tools; now without it. */
  @property() year = '';

  /** Address of an entity's own page, with `{id}`, `{inegi}` or `{name}`: `https://example.org/{id}`. Only https or the page's own origin. */
  @property({attribute: 'state-url'}) stateUrl = '';

  @state() private geometry: Geometry | undefined;
  @state() private geometryFailed = false;
  @state() private diverging = false;

  protected override readonly views = VIEWS;
  readonly #more = new LazyView(this, () => import('./more.view.js'));
  readonly #explore = new LazyView(this, () => import('./extras/explore.js'));
  readonly #scenes = new SceneMaker();
  readonly #exploring: Exploring = {};
  #asked = false;
  #pointing: Pointing | undefined;
  /** An entity was pressed; `Pointing` answers at once, and the rest follows the frame in which it is seen. */
  #pressed = false;

  constructor() {
    super('map', words);
    this.addEventListener('click', (event) => this.#choose(idOf(event)));
  }

  protected override async scheduleUpdate(): Promise<void> {
    if (this.#pressed) await nextFrame();
    this.#pressed = false;
    await super.scheduleUpdate();
  }

  protected override prepare(dataset: Dataset | undefined): void {
    const scene = dataset && this.#scene(dataset);
    // Sources and notes come after the first picture, without being asked: the detail and the foot are there when opened.
    if (scene) void this.data.need(partOfLayer(scene.layer));
  }

  // The rows are made by what comes last.
  protected override get complete(): boolean {
    return this.#more.failed || this.#explore.failed || !!this.#explore.loaded;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // With the data, not after them: each waits for the network once.
    if (this.data.opened && !this.#asked) void this.#loadGeometry();
    // Detail and table come once the first picture is there, which a table is; then what a reader explores with.
    const {dataset, opened} = this.data;
    const drawn = this.view === 'table' ? opened : dataset && (this.geometry || this.geometryFailed);
    const {loaded} = this.#more;
    if (drawn) this.#more.need();
    // The classes and the answer of an indicator are among the latter.
    if (loaded || (drawn && this.#current?.layer.kind === 'indicator')) this.#explore.need();
    if (!loaded) return;
    this.#pointing ??= new loaded.view.Pointing(
      this,
      () => this.#current,
      () => this.#voice,
    );
  }

  override refresh(): void {
    this.#more.retry();
    this.#explore.retry();
    super.refresh();
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
    const scene = this.#scene(dataset);
    if (!scene) return html`<p>${this.strings.text.common.noInformation}</p>`;
    const {layer, values, year} = scene;
    const voice = this.#detailVoice;
    if (layer.kind === 'adoption')
      return adoptionAnswer(layer, values, voice, year ? voice.text.atEnd(year) : undefined);
    const {loaded} = this.#explore;
    if (loaded && !isBare(scene, this.data.loading(partOfLayer(layer))))
      return loaded.view.indicatorAnswer(layer, values, {...voice, words: loaded.strings.text});
    return html`<p>${this.#more.failed || this.#explore.failed ? layerName(layer, this.strings.lang) : this.strings.text.common.loading}</p>`;
  }

  protected override renderBody(dataset: Dataset): unknown {
    const scene = this.#scene(dataset);
    if (!scene) return nothing;
    const more = this.#more.loaded?.view;
    const explored = (part: keyof typeof ExploreModule.view.parts) => this.#explored(part, scene);
    return html`
      ${explored('notesView')} ${this.noFilters ? nothing : controlsView(scene, this.#actions, this.#voice)}
      ${more && this.renderChips(more.chipsOf(scene, this.selected.selection, (kind) => this.choose(kind, undefined), this.strings.lang))}
      <div class="stage">
        <div class="picture">${this.#renderPicture(scene)} ${explored('underPicture') ?? html`<div class="soon"></div>`}</div>
        <div class="key">
          ${legendView(scene, this.#detailVoice, explored('dotted'))} ${explored('underLegend')} ${more?.aboutView(scene.layer, this.#detailVoice)}
        </div>
        <div class="side">${explored('aboveDetail')} ${this.#renderPanel(scene)} ${explored('belowDetail')}</div>${explored('belowAll')}
      </div>
    `;
  }

  protected override rows(dataset: Dataset): Table | undefined {
    const scene = this.#scene(dataset);
    return scene && (this.#explored('layerTable', scene) as Table | undefined);
  }

  protected override count(dataset: Dataset): number {
    return this.#scene(dataset)?.values.length ?? 0;
  }

  protected override citedSources(dataset: Dataset): readonly Source[] {
    const {layer, values = []} = this.#scene(dataset) ?? {};
    const records = values.flatMap(({record}) => record ?? []);
    return sourcesOf(dataset, layer?.kind === 'indicator' ? [layer.indicator, ...records] : records);
  }

  protected override restParts(dataset: Dataset): readonly string[] {
    const scene = this.#scene(dataset);
    return scene ? [partOfLayer(scene.layer)] : [];
  }

  protected override linkValues(): LinkValues {
    return {layer: this.layer, year: this.year};
  }

  protected override restoreLink({layer = '', year = '', ...others}: LinkValues): readonly string[] {
    this.layer = layer;
    this.year = year;
    // Layers and years that are not there are told by the map itself, which knows more layers than the first view.
    return Object.keys(others);
  }

  get #voice(): MapVoice {
    const {text, format, lang} = this.strings;
    return {text, format, lang};
  }

  get #detailVoice(): DetailVoice {
    const {text, ...voice} = this.#voice;
    const detail = {...voice, text: {...text, ...(this.#more.loaded?.strings.text ?? ({} as DetailMessages))}};
    const {loaded} = this.#explore;
    return loaded?.view.voiceAt(this.#current?.year, detail, loaded.strings.text) ?? detail;
  }

  get #actions(): MapActions {
    const {stateUrl, today, permalink, reportUrl} = this;
    return {
      asked: {layer: this.layer, year: this.year},
      own: this.#exploring,
      connected: () => this.isConnected,
      choose: (id) => this.#choose(id),
      chooseLayer: (id) => this.#chooseLayer(id),
      changeView: (view) => this.changeView(view),
      showYear: (year, words) => {
        this.year = String(year ?? '');
        this.announce(words);
      },
      diverge: (on) => (this.diverging = on),
      patterns: this.#late.morePatterns,
      need: (part) => void this.data.need(part),
      loading: (part) => this.data.loading(part),
      announce: (words) => this.announce(words),
      update: () => this.requestUpdate(),
      ...{stateUrl, today, permalink, reportUrl},
      headingLevel: this.headingLevel + 1,
    };
  }

  get #late(): More {
    return {...this.#more.loaded?.view, ...this.#explore.loaded?.view};
  }

  get #current(): Scene | undefined {
    const {dataset} = this.data;
    return dataset && this.#scene(dataset);
  }

  /** What is shown: the layer asked for by attribute or by a tool chosen in the group; else the first one. */
  #scene(dataset: Dataset): Scene | undefined {
    const {tool, state: chosen} = this.selected.selection;
    return this.#scenes.scene(dataset, {
      more: this.#late,
      layers: [tool, this.layer],
      chosen,
      home: this.home(dataset)?.id,
      view: this.geometryFailed ? 'table' : this.view,
      year: this.year,
      diverging: this.diverging,
      geometry: this.geometry,
    });
  }

  #renderPicture(scene: Scene): unknown {
    const {view, layout} = scene;
    const {loaded} = this.#more;
    if (view === 'table')
      return html`${this.geometryFailed ? loaded?.strings.text.noGeometry : nothing} ${loaded?.view.tableView(scene, this.#actions, this.#detailVoice) ?? this.#waiting()}`;
    if (!layout) return html`<div class="reserve" aria-hidden="true"></div>`;
    if (view === 'multiples') return this.#explored('multiplesView', scene) ?? this.#waiting();
    return html`${pictureView({...scene, layout}, this.#late, this.#voice)}
      <div class="print-only">${loaded?.view.printedTable(scene, this.#detailVoice) ?? this.#waiting()}</div>`;
  }

  /** A part of what a reader explores with, once it has come. */
  #explored(part: keyof typeof ExploreModule.view.parts, scene: Scene): unknown {
    const {loaded} = this.#explore;
    return loaded?.view.parts[part](scene, this.#actions, {...this.#detailVoice, words: loaded.strings.text});
  }

  #renderPanel(scene: Scene): unknown {
    const value = scene.values.find(({state: {id}}) => id === scene.chosen);
    if (!value) return html`<p class="note">${this.strings.text.hint}</p>`;
    const {loaded} = this.#more;
    return (
      loaded?.view.panelView(scene, value, this.#actions, this.#detailVoice, this.#explored('besideFact', scene)) ??
      this.#waiting()
    );
  }

  readonly #waiting = (): TemplateResult => this.#more.waiting(this.strings.text.common);

  async #loadGeometry(): Promise<void> {
    this.#asked = true;
    this.geometry = await loadGeometry().catch(() => undefined);
    this.geometryFailed = !this.geometry;
  }

  #chooseLayer(id: string): void {
    const scene = this.#current;
    const layer = scene?.layers.find((candidate) => candidate.id === id);
    if (!scene || !layer) return;
    this.layer = id;
    if (layer.kind === 'adoption') this.choose('tool', id);
    else this.selected.choose('tool', undefined);
    this.tellFilters({layer: id});
    const newest = newestDate(layerValues(scene.dataset, layer));
    this.announce(`${layerName(layer, this.strings.lang)}${newest ? `, ${this.strings.format.date(newest)}` : ''}`);
  }

  #choose(id: string | undefined): void {
    const scene = this.#current;
    const value = scene?.values.find(({state}) => state.id === id);
    if (!scene || !value) return;
    this.#pressed = true;
    this.choose('state', value.state.id);
    this.announce(`${value.state.name}: ${valueWords(scene.layer, value, this.#voice)}`);
  }

  async #file<K extends PictureKind>(kind: K): PictureFile<K> {
    const {mapFile} = await import('./extras/sheet.js');
    return mapFile(kind, this, this.#shown);
  }

  /** What a picture is made from; undefined without data, and `busy` while something is on its way. */
  readonly #shown = () => {
    const scene = this.#current;
    return (
      scene && {
        ...scene,
        busy: !this.complete || this.data.loading(partOfLayer(scene.layer)) || !(scene.geometry ?? this.geometryFailed),
        ...{
          title: this.heading || this.ownHeading(),
          sources: this.citedSources(scene.dataset),
          voice: this.#detailVoice,
        },
      }
    );
  };
}
