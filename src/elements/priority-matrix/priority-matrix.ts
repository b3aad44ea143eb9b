import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {countPriorities, priorityTies, type Dataset, type PriorityTies, type Source} from '../../dataset/index.js';
import type {MatrixLayout} from '../../layout/priority-matrix-layout.js';
import type {Table} from '../../layout/table.js';
import type {PictureFile, PictureKind} from '../pictures.js';
import {AdjustableMatrix} from './adjustable-matrix.js';
import type {MatrixInteraction} from './matrix-interaction.js';
import {answerView, controlsView, matrixView} from './priority-matrix.view.js';
import {priorityMatrixStyles} from './priority-matrix.styles.js';
import {ShownPriorities} from './shown-priorities.js';
import {wantedParts} from './wanted-parts.js';

const VIEWS = ['matrix', 'list', 'cards', 'gaps'] as const;

/**
 * The priorities of the national anticorruption policy against the tools of the commission's plan: a sentence, a matrix, the same as a
 * list, the gaps, and for each priority its texts, actions and sources.
 *
 * @element cga-priority-matrix
 * @csspart matrix - The matrix in its scrolling frame.
 * @csspart legend - The legend.
 * @csspart settings - The panel with layer, order and marks.
 * @cssprop [--cga-matrix-height=40em] - Tallest that the matrix becomes before it scrolls.
 * @cssprop [--cga-ramp-2=#9fd0c8] - Bar of a value of a layer, first of the five levels.
 * @cssprop [--cga-ramp-3=#68b1a7] - Bar of a value of a layer, second level.
 * @cssprop [--cga-ramp-4=#348c82] - Bar of a value of a layer, third and fourth level.
 * @cssprop [--cga-ramp-5=#075c54] - Bar of a value of a layer, fifth level.
 */
export class PriorityMatrixElement extends AdjustableMatrix {
  static override styles: CSSResultGroup = [AdjustableMatrix.styles, priorityMatrixStyles];

  protected override readonly views = VIEWS;
  protected override readonly whole = ['priority'] as const;
  readonly #priorities = new ShownPriorities();
  /** Clicked before there was what answers. */
  #early: EventTarget | null = null;

  protected override prepare(dataset: Dataset | undefined): void {
    const {priority, state: id} = this.selected.selection;
    if (priority ?? (this.#view === 'cards' || this.#view === 'gaps')) this.needExtras();
    this.interaction ??= this.#openInteraction();
    const extras = this.prepareExtras(priority);
    const parts = dataset
      ? [...wantedParts(dataset, priority, id ?? this.state), ...(extras?.parts(dataset) ?? [])]
      : [];
    for (const part of parts) void this.data.need(part);
    // With the data, not after it: narrow containers and paper show the list, and it is there when a detail opens.
    if (this.data.opened) this.more.need();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.interaction?.updated(this.#early);
    if (this.interaction) this.#early = null;
  }

  /** The matrix as an SVG file: title, answer, rows, legend, release, sources. Empty until data is there. */
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
    return answerView(countPriorities(priorityTies(dataset)), dataset, this.strings);
  }

  protected override renderBody(dataset: Dataset): TemplateResult {
    const {text} = this.strings;
    const all = priorityTies(dataset);
    if (all.length === 0) return html`<p>${text.empty}</p>`;
    const rows = this.#rows(dataset);
    const interaction = this.interaction;
    return html`
      ${this.#renderControls(dataset)} ${interaction?.renderNotes(dataset)}
      <p class="note">${text.showing(rows.length, all.length)}</p>
      ${this.extras?.renderNotes(dataset)}
      <div
        @click=${(event: Event) => (interaction ? interaction.click(event) : (this.#early = event.target))}
        @keydown=${(event: KeyboardEvent) => interaction?.keydown(event)}
        @focusin=${(event: Event) => interaction?.focusin(event)}
      >
        ${rows.length > 0 ? this.#renderView(dataset, rows) : interaction?.renderNone()}
      </div>
    `;
  }

  // Files are made by what follows the first picture.
  protected override get complete(): boolean {
    return !!this.interaction || this.more.failed;
  }

  protected override count(dataset: Dataset): number {
    return this.#rows(dataset).length;
  }

  protected override rows(dataset: Dataset): Table | undefined {
    return this.interaction?.table(this.#rows(dataset));
  }

  protected override citedSources(dataset: Dataset): readonly Source[] {
    return this.interaction?.sources(dataset, this.#rows(dataset)) ?? [];
  }

  protected override restParts(): readonly string[] {
    return ['axes'];
  }

  get #view(): (typeof VIEWS)[number] {
    return VIEWS.find((name) => name === this.view) ?? 'matrix';
  }

  #rows(dataset: Dataset): readonly PriorityTies[] {
    return this.#priorities.rows(dataset, this.look, this.#tied(dataset), this.interaction?.filter);
  }

  /** The chosen tool, where it is tied to a priority: another one would leave the matrix blank. */
  #tied(dataset: Dataset) {
    return this.#priorities.tied(dataset, this.selected.selection.tool);
  }

  #renderControls(dataset: Dataset): TemplateResult {
    // What has no room is not offered, and what stands in its place is pressed.
    const names = this.interaction?.narrow ? VIEWS.slice(1) : VIEWS;
    const view = names.find((id) => id === this.#view) ?? 'list';
    const views = names.map((id) => ({id, label: this.strings.text.views[id]}));
    const {own} = countPriorities(priorityTies(dataset));
    const {adjusting, look} = this;
    const controls = {dataset, views, view, look, own, adjusting};
    return html`${
      this.noFilters
        ? nothing
        : html`${controlsView(controls, this.strings, {
            look: (some) => this.setLook(some),
            view: (id) => this.changeView(id),
            adjust: () => this.adjust(),
          })}
          ${adjusting ? (this.extras?.renderPanel(dataset, this.#rows(dataset)) ?? this.waitingForExtras()) : nothing}`
    }
    ${this.interaction && this.renderChips(this.interaction.chips(dataset))}`;
  }

  #renderView(dataset: Dataset, rows: readonly PriorityTies[]): TemplateResult {
    const interaction = this.interaction;
    // The list is long: what stands below it is kept out of sight until it has come.
    const list =
      interaction?.renderList(dataset, rows) ??
      html`<div ?data-more=${!this.more.failed}>${this.more.waiting(this.strings.text.common)}</div>`;
    if (this.#view !== 'matrix') return list;
    const {selection} = this.selected;
    const choices = {
      ...selection,
      state: selection.state ?? this.home(dataset)?.id,
      focusKey: interaction?.focusKey ?? '',
      opened: interaction?.openedOf(selection.priority)?.key,
    };
    const state = this.#priorities.matrix(dataset, rows, choices, this.look, this.extras?.arranged(dataset));
    const {below, ...beside} = interaction?.renderBeside(dataset, state, rows) ?? {};
    return matrixView({...state, ...beside}, below, list, this.strings);
  }

  protected tellShown(before: string): void {
    const {dataset} = this.data;
    if (!dataset) return;
    const all = priorityTies(dataset);
    this.announce(before + this.strings.text.showing(this.#rows(dataset).length, all.length));
  }

  #layout(dataset: Dataset): MatrixLayout {
    return this.#priorities.layout(dataset, this.#rows(dataset), this.extras?.arranged(dataset));
  }

  async #file<K extends PictureKind>(kind: K): PictureFile<K> {
    const {matrixFile} = await import('./extras/sheet.js');
    return matrixFile(kind, this, () => {
      const {dataset} = this.data;
      const {loaded} = this.more;
      if (!dataset || !loaded) return undefined;
      return {
        dataset,
        layout: this.#layout(dataset),
        title: this.heading || this.ownHeading(),
        sources: this.citedSources(dataset),
        voice: {...this.strings, words: loaded.strings.text},
        layer: this.extras?.shown(dataset),
      };
    });
  }

  #openInteraction(): MatrixInteraction | undefined {
    const {loaded} = this.more;
    return (
      loaded &&
      new loaded.view.MatrixInteraction({
        element: this,
        data: this.data,
        selected: this.selected,
        voice: () => ({...this.strings, words: loaded.strings.text}),
        look: () => this.look,
        view: () => this.#view,
        unknown: () => this.unknownLook,
        arranged: () => this.data.dataset && this.extras?.arranged(this.data.dataset),
        tied: (dataset) => this.#tied(dataset),
        layout: (dataset) => this.#layout(dataset),
        setLook: (some, told) => this.setLook(some, told),
        choose: (kind, id) => this.choose(kind, id),
        announce: (said) => this.announce(said),
        tellShown: (before) => this.tellShown(before),
        needExtras: () => this.needExtras(),
        detail: (...told) => this.extras?.renderDetail(...told) ?? this.waitingForExtras(),
        gaps: (dataset, rows, lists) =>
          this.extras?.renderGaps(dataset, rows, lists, {...this.strings, words: loaded.strings.text}) ??
          this.waitingForExtras(),
      })
    );
  }
}
