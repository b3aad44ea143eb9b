import {html, LitElement, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {dayOf, isDay} from '../dataset/day.js';
import {DatasetError, findState, type Dataset, type Source, type State} from '../dataset/index.js';
import {FilterEvent, SelectEvent, ViewEvent, type Choice} from '../events/events.js';
import type {CommonMessages} from '../i18n/es/common.js';
import type {Catalogue} from '../i18n/language.js';
import {StringsController} from '../i18n/strings-controller.js';
import {toCsv, toRecords, type Table} from '../layout/table.js';
import {DatasetController} from '../state/dataset-controller.js';
import type {LinkValues} from '../state/hash.js';
import {SchemeController} from '../state/scheme-controller.js';
import {SelectionController} from '../state/selection-controller.js';
import {VisibilityController} from '../state/visibility-controller.js';
import {controlStyles} from '../styles/controls.js';
import {darkStyles} from '../styles/dark.js';
import {frameStyles} from '../styles/frame.js';
import {hostStyles} from '../styles/host.js';
import type {Chip} from '../views/chips.js';
import {errorView} from '../views/frame.js';
import {headingView} from '../views/text.js';
import {VERSION} from '../version.js';
import {LazyView} from './lazy-view.js';
import {linker} from './linker.js';
import {tellError, tellReady} from './tell.js';

/**
 * What every widget is: a heading, one sentence that answers, a view, and a foot with sources and release; with its loading, error
 * and partial states. A widget says what stands between heading and foot.
 *
 * @attr {boolean} maintainer - Shows who keeps the page where the data comes from, what of the tag cannot be used, and which rows of `overlay` were refused.
 * @attr {string} lang - Language of words, dates and numbers: `es` or `en`. Without it, that of the page around the tag.
 * @attr {string} chosen-state - Entity chosen at first: `PUE`, `21` or `Puebla`. What the tag chooses, the reader can choose anew.
 * @attr {string} chosen-priority - Priority chosen at first: `16` or `priority-16`.
 * @attr {string} chosen-tool - Tool chosen at first, by its id.
 * @attr {string} chosen-action - Action chosen at first, by its id.
 * @slot - Fallback (a table or a link), shown until the data is there and when it cannot be.
 * @fires {ReadyEvent} cga-ready - Data is on screen; `detail` is `{release, schemaVersion, origin, records}`.
 * @fires {DatasetErrorEvent} cga-error - Data could not be read or drawn; `detail` is `{code, message}`.
 * @fires {SelectEvent} cga-select - A person chose a record; `detail` is `{kind, id}`. Putting a choice away sends none.
 * @fires {FilterEvent} cga-filter - A person changed the filters; `detail` is `{filters}`, those that are set by their names.
 * @fires {ViewEvent} cga-view - A person changed the view; `detail` is `{view}`.
 * @csspart heading - The heading.
 * @csspart answer - The sentence that answers.
 * @csspart switch - The switch between views.
 * @csspart panel - The panel with the detail of a record.
 * @csspart foot - Sources, release and downloads.
 * @cssprop [--cga-accent=#0b6e66] - Links, selection and focus.
 * @cssprop [--cga-on-accent=#fff] - Text on the accent colour.
 * @cssprop [--cga-surface=Canvas] - Ground of controls and of cells that stay in place.
 * @cssprop [--cga-status-not-adopted=#c4540a] - What was not adopted, was cancelled or is at risk; edge of the message that data could not be read.
 * @cssprop [--cga-font-size=inherit] - Size of body text; everything else follows it.
 * @cssprop [--cga-min-height=16em] - Height kept free while data loads.
 */
export abstract class WidgetElement<M extends {readonly common: CommonMessages}> extends LitElement {
  /** Version of the library. */
  static readonly version: string = VERSION;

  static override styles: CSSResultGroup = [hostStyles, controlStyles, frameStyles];

  /** Address of a release: its `dataset.json`, its manifest of parts, or an index of releases. Without it, the packaged snapshot. */
  @property() src = '';

  /** With an index of releases, the one wanted: `latest`, `1`, `1.2` or `1.2.0`. */
  @property() release = '';

  /** `sha384-…` of the dataset's bytes; a file with another hash is never shown as data. */
  @property() integrity = '';

  /** Address of a state's own additions (JSON or CSV), shown beside the release and marked as the state's. */
  @property() overlay = '';

  /** Home entity: `PUE`, `21` or `Puebla`. */
  @property() state = '';

  /** Widgets of one group share what is chosen. */
  @property() group = '';

  /** The view shown; the first one unless it names another. */
  @property() view = '';

  /** Title instead of the widget's own. */
  @property() heading = '';

  /** Level of the title, 2 to 6. */
  @property({attribute: 'heading-level', type: Number}) headingLevel = 2;

  /** ISO day from which ages are told. Default: today. */
  @property({attribute: 'as-of'}) asOf = '';

  /** Takes reports of errors, `mailto:` or https; `{record}`, `{release}`, `{url}` are filled in. Without it a record says what to cite. */
  @property({attribute: 'report-url'}) reportUrl = '';

  /** Keeps what is shown in the hash of the page's address, and shows what the hash asks for. */
  @property({type: Boolean}) permalink = false;

  /** `lazy` waits until the widget comes near the viewport; `eager` does not. */
  @property() loading: 'lazy' | 'eager' = 'lazy';

  /** Hides the filters. */
  @property({attribute: 'no-filters', type: Boolean}) noFilters = false;

  /** Hides the downloads. */
  @property({attribute: 'no-export', type: Boolean}) noExport = false;

  /** Hides the list of sources at the foot; those of a record stay in its detail, and what changed stays. */
  @property({attribute: 'no-sources', type: Boolean}) noSources = false;

  /** Hides the title. */
  @property({attribute: 'no-heading', type: Boolean}) noHeading = false;

  @state() private given: unknown;
  /** What the address asked for and this dataset does not have. */
  @state() private unknown: readonly string[] = [];

  protected readonly strings: StringsController<M>;
  protected readonly data: DatasetController;
  protected readonly selected: SelectionController;
  readonly #visibility: VisibilityController;
  readonly #more = new LazyView(this, () => import('./frame-more.js'), true);
  #drawError: DatasetError | undefined;
  #told: unknown;
  #trouble: DatasetError | undefined;
  readonly #link = linker(this, () => {
    const {data, selected, whole, views} = this;
    return {
      ...{data, selected, whole, views},
      values: () => this.linkValues(),
      restore: (values, dataset) => this.restoreLink(values, dataset),
      tell: (unknown) => (this.unknown = unknown),
    };
  });

  /** @param firstPart part of the release that the first view needs @param words the widget's own words */
  constructor(firstPart: string, words: Catalogue<M>) {
    super();
    this.strings = new StringsController(this, words);
    new SchemeController(this, darkStyles);
    this.#visibility = new VisibilityController(this, () => this.loading === 'eager');
    this.selected = new SelectionController(this, () => this.group);
    this.data = new DatasetController(this, firstPart, () => ({
      src: this.src || undefined,
      release: this.release || undefined,
      integrity: this.integrity || undefined,
      overlay: this.overlay || undefined,
      dataset: this.given,
      wanted: this.#visibility.near,
    }));
  }

  /**
   * The dataset as an object, instead of `src`; undefined goes back to `src`. Reading it gives the `data-…` attributes, as on any
   * element: other scripts of the page count on them. It can be set once the tag is defined.
   */
  override get dataset(): DOMStringMap {
    return super.dataset;
  }

  override set dataset(value: unknown) {
    this.given = value;
  }

  /** Title when the page gives none. */
  protected abstract ownHeading(): string;

  /** One sentence, computed from the data. */
  protected abstract renderAnswer(dataset: Dataset): unknown;

  /** Everything between the answer and the foot. */
  protected abstract renderBody(dataset: Dataset): unknown;

  /** The rows that the reader sees, for CSV and JSON; undefined until what makes them has come. */
  protected abstract rows(dataset: Dataset): Table | undefined;

  /** What is to be found out before each drawing, by when the group and the dataset of that update are known; what it throws stays inside. */
  protected prepare?(dataset: Dataset | undefined): void;

  /** Whether `rows` can be asked for; until then the page is not told that the widget is ready. */
  protected get complete(): boolean {
    return true;
  }

  /** How many rows the reader sees. */
  protected abstract count(dataset: Dataset): number;

  /** Sources of what is shown, as far as they have come. */
  protected abstract citedSources(dataset: Dataset): readonly Source[];

  /** Parts that complete the list of sources, files and paper; fetched when the reader asks for one of these. */
  protected restParts(_dataset: Dataset): readonly string[] {
    return [];
  }

  /** Names that `view` may have; the first is shown where it has none of them. */
  protected abstract readonly views: readonly string[];

  /** Kinds of records of which the first view has all, so that it knows an id that is not among them. */
  protected readonly whole: readonly Choice['kind'][] = ['state'];

  /** What the address keeps beside view and choices, by name; defaults are empty. */
  protected linkValues(): LinkValues {
    return {};
  }

  /** Shows what an address asks for beside view and choices. Returns what this dataset or this widget does not have. */
  protected restoreLink(_values: LinkValues, _dataset: Dataset): readonly string[] {
    return [];
  }

  // Taken off the page in the task that put it there: it is drawn, reads and listens once it is back.
  protected override shouldUpdate(): boolean {
    return this.isConnected;
  }

  // A drawing error stays inside this widget: the reader gets a message, the host page nothing.
  protected override update(changed: PropertyValues): void {
    this.#link();
    if (this.data.opened) this.strings.format.prepare();
    try {
      this.#drawError = undefined;
      this.prepare?.(this.data.dataset);
      super.update(changed);
    } catch (error) {
      if (!this.data.recheck()) this.#drawError = new DatasetError('failed', String(error), {cause: error});
      super.update(changed);
    }
  }

  protected override updated(_changed: PropertyValues): void {
    const error = this.data.error ?? this.#drawError;
    const {dataset, standing} = this.data;
    if (error ?? dataset) this.#more.need();
    // Something else is shown in place of what could not be read: the page hears of both.
    if (standing?.trouble && standing.trouble !== this.#trouble) tellError(this, standing.trouble);
    this.#trouble = standing?.trouble;
    // An error of drawing is another object at each drawing.
    const told =
      this.data.error ?? this.#drawError?.message ?? (dataset && this.complete ? this.data.opened : undefined);
    if (told === undefined || told === this.#told) return;
    this.#told = told;
    if (error) tellError(this, error);
    else if (dataset && standing) tellReady(this, dataset.envelope, standing.origin, this.count(dataset));
  }

  protected override render(): TemplateResult {
    const title = this.heading || this.ownHeading();
    return html`
      ${this.noHeading ? nothing : html`<div part="heading">${headingView(this.headingLevel, title, 'heading', 'heading')}</div>`}
      <p class="visually-hidden" role="status"></p>
      ${this.#renderContent(this.strings.text.common, title)}
    `;
  }

  /** What is shown, as CSV. Empty until data is there. */
  toCSV(): string {
    const {dataset} = this.data;
    return dataset ? toCsv(this.rows(dataset)) + (this.#more.loaded?.view.overlayCsv(this, dataset) ?? '') : '';
  }

  /** What is shown, with the release it comes from. */
  toJSON(): unknown {
    const {dataset} = this.data;
    if (!dataset) return undefined;
    const {release, released, schemaVersion} = dataset.envelope;
    return {release, released, schemaVersion, records: toRecords(this.rows(dataset)), overlay: dataset.overlay};
  }

  /** Tries again what could not be read. Data that is there stays: the page asks once for each address. */
  refresh(): void {
    this.#told = undefined;
    this.#more.retry();
    this.data.retry();
  }

  /** ISO day from which ages are told. */
  protected get today(): string {
    return isDay(this.asOf) ? this.asOf : dayOf(new Date());
  }

  /** The home entity, if `state` means one. */
  protected home(dataset: Dataset): State | undefined {
    return findState(dataset, this.state);
  }

  /** Says something to screen readers, politely; for a while, and as long as language and data are those of which it was true. */
  protected announce(words: string): void {
    this.#more.loaded?.view.announceIn(this.renderRoot, words);
  }

  /** A person chose a record, or put the choice away (no id), of which the page is not told. */
  protected choose(kind: Choice['kind'], id: string | undefined): void {
    this.selected.choose(kind, id);
    if (id === undefined) return;
    /** @internal The manifest takes this event from `@fires` above. */
    this.dispatchEvent(new SelectEvent({kind, id}));
  }

  /** A person changed the filters. */
  protected tellFilters(filters: Readonly<Record<string, string>>): void {
    /** @internal */
    this.dispatchEvent(new FilterEvent(filters));
  }

  /** A person changed the view. */
  protected changeView(view: string): void {
    this.view = view;
    /** @internal */
    this.dispatchEvent(new ViewEvent(view));
  }

  /** Chips for choices made here or in another widget of the group. */
  protected renderChips(chips: readonly Chip[]): unknown {
    const {common} = this.strings.text;
    return this.#more.loaded?.view.chipsView(common.chosen, common.clearChoice, chips);
  }

  #renderContent(common: CommonMessages, title: string): TemplateResult {
    const error = this.data.error ?? this.#drawError;
    const {dataset} = this.data;
    const more = this.#more.loaded;
    // The alert is said once, whole: its sentence comes with the words, or stays away with them.
    if (error && (more ?? this.#more.failed)) {
      const reason = more?.view.reasonView(error.code, this.src, more.strings.text);
      return html`<slot></slot>${errorView(error.code, reason, common, () => this.refresh())}`;
    }
    if (error ?? !dataset) return html`<slot><div class="skeleton">${common.loading}</div></slot>`;
    const {data, today, unknown, selected, whole, views} = this;
    const around = more?.view.aroundOf({
      ...{voice: this.strings, words: more.strings.text, host: this},
      ...{data, today, unknown, selected, whole, views},
      ...{rest: () => this.restParts(dataset), sources: this.citedSources(dataset)},
    });
    const {release, released} = dataset.envelope;
    // The release is said at once; the rest comes after the first picture, and its line is kept free.
    return html`
      <div class="answer" part="answer">${this.renderAnswer(dataset)}</div>
      ${around?.notices}
      <div class="body" role="group" aria-label=${title}>${this.renderBody(dataset)}</div>
      ${around?.overlay}
      <div class="foot" part="foot">
        <div class="sources">${around?.sources}</div>
        <div class="foot-line">
          <span>${common.release(release, this.strings.format.date(released))}</span>
          ${around?.downloads}
        </div>
      </div>
    `;
  }
}
