import {
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

/** What a person limits the priorities to; empty words limit nothing. */
export interface Filters {
  readonly axis: string;
  readonly term: string;
  readonly own: boolean;
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
}
