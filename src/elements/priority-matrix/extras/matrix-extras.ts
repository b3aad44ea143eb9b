import {html, nothing, type ReactiveElement, type TemplateResult} from 'lit';
import {byId, priorityGaps, priorityTies, recordPart, type Dataset, type PriorityTies} from '../../../dataset/index.js';
import {migrateLayer, OWN_LAYERS, type LayerCell, type MatrixLayer} from '../../../dataset/select/matrix-layers.js';
import {arrangement} from '../../../layout/matrix-arrangement.js';
import {memoLast} from '../../../layout/memo-last.js';
import {cellKey} from '../../../layout/priority-matrix-layout.js';
import type {DatasetController} from '../../../state/dataset-controller.js';
import {LayerSource} from '../../../state/extras/layer-source.js';
import {pendingView} from '../../../views/frame.js';
import {wordsOf} from '../../../views/text.js';
import type {MoreVoice} from '../more-voice.js';
import type {Detail} from '../panel.view.js';
import type {Lists} from '../list.view.js';
import type {Look} from '../look.js';
import {toolName} from '../matrix.view.js';
import type {Arranged} from '../shown-priorities.js';
import {bare} from '../wanted-parts.js';
import {bandName} from './bands.js';
import type {ExtrasVoice, SetLook} from './extras-voice.js';
import type {CitingHost} from '../../citing.view.js';
import {citeCell} from './cite-cell.js';
import {detailView} from './detail.view.js';
import {cellsByPriority, numberOf, type Fitted} from './fitted.js';
import {gapsView} from './gaps.view.js';
import {boxView, marksView, orderView} from './settings.view.js';
import {cellWords, isOwnLayer, ownLayer, type Aim} from './layer-words.js';
import {cellDetail, layerLegend, layerLines, layerNotes, markOfCell, pairView, type Side} from './layer.view.js';
import {layerControls} from './layer-controls.view.js';
import {addColumns} from './layer-table.js';
import {adoptionView} from './adoption.view.js';

/** What the reader asks for. */
interface Ask {
  readonly look: Look;
  readonly view: string;
  readonly layer: unknown;
  readonly priority: string | undefined;
  readonly tool: string | undefined;
  readonly voice: ExtrasVoice;
}

/** The widget: what a citation depends on, and what reads its data again. */
type Host = ReactiveElement & CitingHost & {refresh(): void};

/** Layers, order and marks of one matrix. */
export class MatrixExtras {
  readonly #setLook: SetLook;
  readonly #source: LayerSource;
  readonly #host: Host;
  readonly #announce: (words: string) => void;
  readonly #data: DatasetController;
  #ask: Ask | undefined;

  /** @param announce says something to screen readers */
  constructor(host: Host, data: DatasetController, setLook: SetLook, announce: (words: string) => void) {
    this.#data = data;
    this.#host = host;
    this.#setLook = setLook;
    this.#announce = announce;
    this.#source = new LayerSource(host);
  }

  ask(ask: Ask): void {
    this.#ask = ask;
    const {layer} = ask;
    if (typeof layer === 'object' ? layer : typeof layer === 'string' && isAddress(layer)) this.#source.use(layer);
  }

  /** Parts of the release that what is asked for needs. */
  parts(dataset: Dataset): readonly string[] {
    const {look = {}, view, priority, tool} = this.#ask ?? {};
    const gaps = priorityGaps(priorityTies(dataset)).noTool.filter((row) => row.priority.inPlan);
    const states = this.#id === 'states' || priority !== undefined || (look.pair ?? '').includes('states');
    const tools = byId(dataset.tools);
    const foreign = this.#source.layer?.layer.cells.some((cell) => cell.tool && !tools.has(cell.tool));
    const known = tool && dataset.adoptions.some((adoption) => adoption.tool === tool);
    return [
      ...(view === 'gaps'
        ? bare(gaps.map((row) => row.priority)).map(({number}) => recordPart('priority', number))
        : []),
      ...(states && lacksStates(dataset) ? ['map'] : []),
      ...(known && bare(dataset.adoptions.filter((each) => each.tool === tool)).length > 0
        ? [recordPart('adoption', tool)]
        : []),
      ...(foreign ? ['catalog'] : []),
    ];
  }

  arranged(dataset: Dataset): Arranged | undefined {
    if (!this.#ask) return undefined;
    const {look, voice, view} = this.#ask;
    return this.#arrange(dataset, look, view, voice.words, voice.lang, this.#layer(dataset));
  }

  /** The panel with everything that can be set. */
  renderPanel(dataset: Dataset, rows: readonly PriorityTies[]): TemplateResult | undefined {
    if (!this.#ask) return undefined;
    const {look, voice} = this.#ask;
    const fitted = this.#layer(dataset);
    const own = this.#source.layer?.layer;
    return html`<div class="settings" role="group" aria-label=${voice.words.panel} part="settings">
      ${layerControls(
        {look, own, current: fitted ? this.#id : '', layer: fitted?.layer},
        (file) => void this.#open(file),
        voice,
        this.#setLook,
      )}
      ${orderView(look, fitted !== undefined, voice, this.#setLook)} ${marksView(look, rows, voice, this.#setLook)}
    </div>`;
  }

  /** That a layer is on its way, could not be read or is not there, and what was changed in it. */
  renderNotes(dataset: Dataset): unknown {
    if (!this.#ask) return nothing;
    const {voice} = this.#ask;
    const {words} = voice;
    const {loading, error, layer, retry} = this.#source;
    const id = this.#id;
    const note = (text: string, more: unknown = nothing) => html`<p class="message" role="note">${text} ${more}</p>`;
    if (id === 'states' && lacksStates(dataset)) return this.#pending();
    if (!id || isOwnLayer(id)) return nothing;
    if (id !== 'own') return note(words.unknownLayer(id));
    if (loading) return html`<p class="note">${words.loading}</p>`;
    if (error) {
      const button = html`<button type="button" class="button" @click=${retry}>${voice.text.common.retry}</button>`;
      return note(words.failed(error), retry && button);
    }
    if (!layer) return note(words.ownNotHere);
    return layerNotes(layer.setAside, this.#layer(dataset)?.changes ?? [], voice);
  }

  /** The gaps, and two layers compared. */
  renderGaps(dataset: Dataset, rows: readonly PriorityTies[], lists: Lists, voice: MoreVoice): unknown {
    const own = this.#ask?.voice;
    return own && html`${gapsView(rows, lists, voice, own.words)} ${this.#renderPair(dataset, rows)}`;
  }

  #renderPair(dataset: Dataset, rows: readonly PriorityTies[]): unknown {
    if (!this.#ask) return nothing;
    const {voice} = this.#ask;
    const sides = this.#sides(dataset);
    const pair = this.#pair(sides);
    // What is not here yet is not "sin información".
    if (pair?.some(({id}) => id === 'states') && lacksStates(dataset)) return this.#pending();
    return pair ? pairView(rows, sides, pair, (named) => this.#setLook({pair: named}), voice) : nothing;
  }

  /** Everything that is told of a priority: what the layer says of the opened cell and the entities that adopted its tools too. */
  renderDetail(detail: Detail, pending: unknown): unknown {
    const voice = this.#ask?.voice;
    return voice && detailView(detail, this.#renderMore(detail), pending, voice);
  }

  #renderMore({dataset, row, tool, level}: Detail): unknown {
    if (!this.#ask) return nothing;
    const {voice} = this.#ask;
    const fitted = this.#layer(dataset);
    const cell = fitted?.cells.get(cellKey(row.priority.id, tool));
    const shown = fitted && cell && {layer: fitted.layer, cell};
    return html`${shown ? cellDetail(shown.layer, shown.cell, voice) : nothing}
    ${lacksStates(dataset) ? this.#pending() : adoptionView(dataset, row, tool, level + 1, voice)}
    ${citeCell({dataset, row, tool}, shown, this.#host, this.#announce, voice)}`;
  }

  /** The layer that is shown with its cells by key; undefined where the plan is shown. */
  shown(dataset: Dataset): (Fitted & Pick<ExtrasVoice, 'words'>) | undefined {
    const fitted = this.#layer(dataset);
    return fitted && this.#ask && {...fitted, words: this.#ask.voice.words};
  }

  /** That the entities and what they adopted are on their way, or could not be had. */
  #pending(): TemplateResult | typeof nothing {
    if (!this.#ask) return nothing;
    const {voice} = this.#ask;
    return pendingView(!this.#data.loading('map'), voice.text.common, () => this.#host.refresh());
  }

  /** Id of the layer asked for; `own` is one that was brought. */
  get #id(): string {
    const {look = {}, layer = ''} = this.#ask ?? {};
    if (look.layer !== undefined) return look.layer === 'plan' ? '' : look.layer;
    if (typeof layer !== 'string') return layer ? 'own' : '';
    return isAddress(layer) ? 'own' : layer === 'plan' || layer === 'tools' ? '' : layer;
  }

  #layer(dataset: Dataset): Fitted | undefined {
    const id = this.#id;
    const own = this.#source.layer?.layer;
    const {voice} = this.#ask ?? {};
    if (!voice || !(isOwnLayer(id) || (id === 'own' && own))) return undefined;
    if (id === 'states' && lacksStates(dataset)) return undefined;
    return this.#fit(dataset, id, own, voice.words, voice.lang);
  }

  readonly #fit = memoLast(
    (dataset: Dataset, id: string, own: MatrixLayer | undefined, words: ExtrasVoice['words'], lang: string): Fitted => {
      const {layer, changes} = isOwnLayer(id)
        ? {layer: ownLayer(dataset, id, {words, lang}), changes: []}
        : migrateLayer(own as MatrixLayer, dataset);
      const cells = new Map(layer.cells.map((cell) => [cellKey(cell.priority, cell.tool), cell]));
      return {layer, cells, changes};
    },
  );

  readonly #arrange = memoLast(
    (
      dataset: Dataset,
      look: Look,
      view: string,
      _words: unknown,
      _lang: string,
      fitted: Fitted | undefined,
    ): Arranged | undefined => {
      const {voice} = this.#ask ?? {};
      if (!voice) return undefined;
      const {words, lang} = voice;
      const aim = (look.aim ?? '') as Aim;
      const whole = new Set([...(fitted?.cells.keys() ?? [])].filter((key) => key.endsWith('/')));
      const value = (row: PriorityTies) => numberOf(fitted?.cells.get(cellKey(row.priority.id))?.value);
      const order = arrangement({...look, value});
      const tools = byId(dataset.tools);
      const names = (id: string) => {
        const tool = tools.get(id);
        return tool ? toolName(tool, lang) : id;
      };
      const cellsBy = cellsByPriority(fitted);
      const cellsOf = (row: PriorityTies) => cellsBy.get(row.priority.id) ?? [];
      const said = (cell: LayerCell) => (fitted ? cellWords(fitted.layer, cell, aim, voice) : '');
      return {
        arrangement: {
          ...order,
          more: [...((look.marking ?? look.marked) ? ['#mark'] : []), ...(whole.size > 0 ? ['#layer'] : [])],
          holding: fitted && new Set(fitted.cells.keys()),
        },
        tools: fitted ? [...new Set(fitted.layer.cells.flatMap(({tool = ''}) => tools.get(tool) ?? []))] : [],
        overrides: {
          bandName: (id) => bandName(id, look.columns, voice),
          cell:
            fitted &&
            ((row, {key, tool}) => {
              const cell = fitted.cells.get(key);
              return (
                cell && {
                  mark: markOfCell(fitted.layer, cell, aim, voice),
                  label: words.cell(row.priority.number, toolName(tool, lang), said(cell)),
                }
              );
            }),
          more: (name, key, tabIndex, row) => {
            if (name === '#mark') return boxView(look, key, tabIndex, row, voice, this.#setLook);
            const cell = row && fitted?.cells.get(cellKey(row.priority.id));
            if (!row)
              return html`<button type="button" class="head" data-key=${key} tabindex=${tabIndex}>${words.whole}</button>`;
            return html`<span class="whole" data-key=${key} tabindex=${tabIndex}>
              ${
                cell && fitted
                  ? html`<span aria-hidden="true">${markOfCell(fitted.layer, cell, aim, voice)}</span
                      ><span class="visually-hidden">${said(cell)}</span>`
                  : nothing
              }
            </span>`;
          },
        },
        legend: fitted && layerLegend(fitted.layer, whole, voice),
        lines: fitted && ((row) => layerLines(fitted.layer, cellsOf(row), names, aim, voice)),
        groups: (rows) => order.rows?.(rows) ?? [],
        addTo: (table, rows) => {
          const pair = view === 'gaps' ? this.#pair(this.#sides(dataset)) : undefined;
          const sides = pair?.some(({id}) => id === 'states') && lacksStates(dataset) ? undefined : pair;
          return addColumns(
            table,
            rows,
            {title: fitted && wordsOf(fitted.layer.title, lang), cellsOf, names, said, sides},
            words,
          );
        },
      };
    },
  );

  #sides(dataset: Dataset): readonly Side[] {
    const {voice} = this.#ask ?? {};
    return voice ? this.#sidesOf(dataset, this.#source.layer?.layer, voice.words, voice.lang) : [];
  }

  readonly #sidesOf = memoLast(
    (dataset: Dataset, own: MatrixLayer | undefined, words: ExtrasVoice['words'], lang: string) => {
      const title = own && wordsOf(own.title, lang);
      return [
        ...OWN_LAYERS.map((id) => ({
          id,
          layer: ownLayer(dataset, id, {words, lang}),
          name: words.layers[id],
          having: words.having[id],
        })),
        ...(own && title
          ? [{id: 'own', layer: migrateLayer(own, dataset).layer, name: title, having: words.ownHaving(title)}]
          : []),
      ];
    },
  );

  #pair(sides: readonly Side[]): readonly [Side, Side] | undefined {
    const [first = 'tools', second = 'actions'] = this.#ask?.look.pair?.split(',') ?? [];
    const a = sides.find(({id}) => id === first) ?? sides[0];
    const b = sides.find(({id}) => id === second) ?? sides[1];
    return a && b && [a, b];
  }

  async #open(file: File): Promise<void> {
    this.#setLook({layer: 'own'});
    await this.#source.open(file);
  }
}

/** A release that is read by parts has its entities, and what they adopted, in a part that comes when it is asked for. */
const lacksStates = ({states}: Dataset) => states.length === 0;

const isAddress = (words: string) => /[/.]/.test(words);
