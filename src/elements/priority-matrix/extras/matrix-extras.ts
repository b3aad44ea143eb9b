import {html, nothing, type TemplateResult} from 'lit';
import {priorityGaps, priorityTies, type Dataset, type PriorityTies} from '../../../dataset/index.js';
import type {PriorityExtrasMessages} from '../../../i18n/es/priority-extras.js';
import {arrangement} from '../../../layout/matrix-arrangement.js';
import {memoLast} from '../../../layout/memo-last.js';
import type {Look} from '../look.js';
import {markedIn} from '../read-look.js';
import type {MatrixVoice} from '../matrix.view.js';
import type {Arranged} from '../shown-priorities.js';
import {bare, partOf} from '../wanted-parts.js';
import {bandName} from './bands.js';
import {marksView, orderView} from './settings.view.js';

/** Words and formats of the extras, beside those of the widget. */
export interface ExtrasVoice extends MatrixVoice {
  readonly words: PriorityExtrasMessages;
}

/** What the reader asks for. */
interface Ask {
  readonly look: Look;
  readonly view: string;
  readonly layer: unknown;
  readonly voice: ExtrasVoice;
}

/** Changes the look; `told` is heard before the count of what is shown. */
export type SetLook = (some: Look, told?: string) => void;

/** Layers, order and marks of one matrix. */
export class MatrixExtras {
  readonly #setLook: SetLook;
  #ask: Ask | undefined;
  readonly #arrange = memoLast((look: Look, voice: ExtrasVoice): Arranged => {
    const order = arrangement(look);
    const marking = !!(look.marking ?? look.marked);
    const more = marking ? ['#mark'] : [];
    return {
      arrangement: {...order, more},
      tools: [],
      overlay: {
        bandName: (id) => bandName(id, look.columns, voice),
        more: (_name, key, tabIndex, row) =>
          row
            ? this.#box(row, key, tabIndex)
            : html`<span class="visually-hidden" data-key=${key} tabindex=${tabIndex}>${voice.words.mark}</span>`,
      },
      legend: undefined,
      lines: undefined,
      groups: (rows) => order.rows?.(rows) ?? [],
      addTo: (table) => table,
    };
  });

  constructor(_host: Element, setLook: SetLook) {
    this.#setLook = setLook;
  }

  ask(ask: Ask): void {
    this.#ask = ask;
  }

  /** Parts of the release that what is asked for needs. */
  parts(dataset: Dataset): readonly string[] {
    const gaps = priorityGaps(priorityTies(dataset)).noTool.filter(({priority}) => priority.inPlan);
    return this.#ask?.view === 'gaps' ? bare(gaps.map(({priority}) => priority)).map(partOf) : [];
  }

  arranged(_dataset: Dataset): Arranged | undefined {
    const {look, voice} = this.#ask ?? {};
    return look && voice && this.#arrange(look, voice);
  }

  /** The panel with everything that can be set. */
  renderPanel(_dataset: Dataset, rows: readonly PriorityTies[]): TemplateResult | undefined {
    if (!this.#ask) return undefined;
    const {look, voice} = this.#ask;
    return html`<div class="settings" role="group" aria-label=${voice.words.panel} part="settings">
      ${orderView(look, voice, this.#setLook)} ${marksView(look, rows, voice, this.#setLook)}
    </div>`;
  }

  renderNotes(): unknown {
    return nothing;
  }

  /** What stands in the detail of a priority beside tools and actions. */
  renderDetail(_dataset: Dataset, _row: PriorityTies, _tool: string): unknown {
    return nothing;
  }

  renderPair(_dataset: Dataset, _rows: readonly PriorityTies[]): unknown {
    return nothing;
  }

  #box({priority: {number}}: PriorityTies, key: string, tabIndex: number): TemplateResult {
    const {look = {}, voice} = this.#ask ?? {};
    const marked = markedIn(look);
    return html`<input
      type="checkbox"
      class="box"
      data-key=${key}
      tabindex=${tabIndex}
      aria-label=${voice?.words.markRow(number) ?? nothing}
      .checked=${marked.includes(number)}
      @change=${() => this.#toggle(number)}
    />`;
  }

  #toggle(number: number): void {
    const {look = {}, voice} = this.#ask ?? {};
    const marked = markedIn(look);
    const left = marked.includes(number) ? marked.filter((each) => each !== number) : [...marked, number];
    const numbers = [...left].sort((a, b) => a - b);
    this.#setLook({marked: numbers.join()}, voice && `${voice.words.marked(numbers.length)}. `);
  }
}
