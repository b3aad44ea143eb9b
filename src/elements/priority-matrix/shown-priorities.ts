import {
  adoptedTools,
  byId,
  filterPriorities,
  priorityTies,
  tiedTools,
  type Dataset,
  type PriorityTies,
  type Term,
  type Tool,
} from '../../dataset/index.js';
import {memoLast} from '../../layout/memo-last.js';
import {layoutPriorityMatrix, type MatrixLayout} from '../../layout/priority-matrix-layout.js';
import type {MatrixState} from './matrix.view.js';

/** What a person limits the priorities to; empty words limit nothing. */
export interface Filters {
  readonly axis: string;
  readonly term: string;
  readonly own: boolean;
}

/** What is chosen, where the keyboard stands, and the key of the cell whose detail is open. */
interface Choices {
  readonly priority?: string | undefined;
  readonly tool?: string | undefined;
  readonly state: string | undefined;
  readonly focusKey: string;
  readonly opened: string | undefined;
}

/** The priorities that the filters and the chosen tool leave, and their matrix. Nothing is computed twice. */
export class ShownPriorities {
  readonly #tools = memoLast(tiedTools);
  readonly #layout = memoLast(layoutPriorityMatrix);
  readonly #filter = memoLast((all: readonly PriorityTies[], {axis, term, own}: Filters, tool: string | undefined) =>
    filterPriorities(all, {axis, term: term as Term, own, tool}),
  );

  /** The chosen tool, where it is tied to a priority. */
  tied(dataset: Dataset, tool: string | undefined): Tool | undefined {
    return this.#tools(priorityTies(dataset)).find(({id}) => id === tool);
  }

  /** A tool that is tied to no priority limits nothing: the widget would go blank for a choice made elsewhere. */
  rows(dataset: Dataset, filters: Filters, tool: string | undefined): readonly PriorityTies[] {
    return this.#filter(priorityTies(dataset), filters, this.tied(dataset, tool)?.id);
  }

  layout(dataset: Dataset, rows: readonly PriorityTies[]): MatrixLayout {
    return this.#layout(rows, this.#tools(priorityTies(dataset)));
  }
  /** The matrix of those rows as it is to be drawn; Tab reaches the last focused cell, or the first row. */
  matrix(dataset: Dataset, rows: readonly PriorityTies[], choices: Choices): MatrixState {
    const {priority, tool, state, focusKey, opened} = choices;
    const layout = this.layout(dataset, rows);
    const known = layout.keys.some((cells) => cells.includes(focusKey));
    return {
      layout,
      tabStop: known ? focusKey : (layout.keys[1]?.[0] ?? ''),
      opened,
      priority,
      tool,
      adopted: state ? adoptedTools(dataset, state) : new Set(),
      state: state && byId(dataset.states).get(state)?.name,
    };
  }
}
