import {
  adoptedTools,
  byId,
  priorityTies,
  tiedTools,
  type Dataset,
  type PriorityTies,
  type Tool,
} from '../../dataset/index.js';
import {memoLast} from '../../layout/memo-last.js';
import {
  layoutPriorityMatrix,
  type Arrangement,
  type MatrixLayout,
  type RowGroup,
} from '../../layout/priority-matrix-layout.js';
import type {Table} from '../../layout/table.js';
import type {Look} from './look.js';
import type {MatrixInteraction} from './matrix-interaction.js';
import type {MatrixState, CellOverrides} from './matrix.view.js';

/** What is chosen, where the keyboard stands, and the key of the cell whose detail is open. */
interface Choices {
  readonly priority?: string | undefined;
  readonly tool?: string | undefined;
  readonly state: string | undefined;
  readonly focusKey: string;
  readonly opened: string | undefined;
}

/** What the extras make of a look: how the matrix stands, and what its cells say. */
export interface Arranged {
  readonly arrangement: Arrangement;
  /** Tools that have columns although nothing ties them. */
  readonly tools: readonly Tool[];
  readonly overrides: CellOverrides;
  /** The legend of the layer shown; undefined where it is that of the plan. */
  readonly legend: unknown;
  /** What the layer says of a priority, in words, for lists. */
  readonly lines: ((row: PriorityTies) => readonly string[]) | undefined;
  readonly groups: (rows: readonly PriorityTies[]) => readonly RowGroup<PriorityTies>[];
  /** The table in the order shown, with what the layer says. */
  readonly addTo: (table: Table, rows: readonly PriorityTies[]) => Table;
}

/** The priorities that the filters and the chosen tool leave, and their matrix. Nothing is computed twice. */
export class ShownPriorities {
  readonly #tools = memoLast((all: readonly PriorityTies[], more: readonly Tool[] | undefined) => {
    const tied = tiedTools(all);
    return more ? [...new Set([...tied, ...more])] : tied;
  });
  readonly #layout = memoLast(layoutPriorityMatrix);
  readonly #filter = memoLast(
    (
      all: readonly PriorityTies[],
      look: Look,
      tool: string | undefined,
      filter: MatrixInteraction['filter'] | undefined,
    ) => filter?.(all, look, tool) ?? all,
  );

  /** The chosen tool, where it is tied to a priority. */
  tied(dataset: Dataset, tool: string | undefined): Tool | undefined {
    return tiedTools(priorityTies(dataset)).find(({id}) => id === tool);
  }

  /** @param filter once it is there; a first view limits nothing */
  rows(
    dataset: Dataset,
    look: Look,
    tool: Tool | undefined,
    filter?: MatrixInteraction['filter'],
  ): readonly PriorityTies[] {
    return this.#filter(priorityTies(dataset), look, tool?.id, filter);
  }

  layout(dataset: Dataset, rows: readonly PriorityTies[], arranged?: Arranged): MatrixLayout {
    return this.#layout(rows, this.#tools(priorityTies(dataset), arranged?.tools), arranged?.arrangement);
  }

  /** The matrix of those rows as it is to be drawn; Tab reaches the last focused cell, or the first row. */
  matrix(
    dataset: Dataset,
    rows: readonly PriorityTies[],
    {priority, tool, state, focusKey, opened}: Choices,
    {sort, density}: Look,
    arranged?: Arranged,
  ): MatrixState {
    const layout = this.layout(dataset, rows, arranged);
    const known = layout.keys.some((cells) => cells.includes(focusKey));
    return {
      ...arranged?.overrides,
      layout,
      tabStop: known ? focusKey : (layout.keys[1]?.[0] ?? ''),
      opened,
      priority,
      tool,
      adopted: state ? adoptedTools(dataset, state) : new Set(),
      state: state && byId(dataset.states).get(state)?.name,
      sort,
      density,
    };
  }
}
