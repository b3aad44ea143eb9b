import type {LayerCell, LayerChange, MatrixLayer} from '../../../dataset/select/matrix-layers.js';

/** A layer on this release, with what was changed for it. */
export interface Fitted {
  readonly layer: MatrixLayer;
  readonly cells: ReadonlyMap<string, LayerCell>;
  readonly changes: readonly LayerChange[];
}

/** Cells of each priority, in the layer's order. */
export function cellsByPriority(fitted: Fitted | undefined): ReadonlyMap<string, readonly LayerCell[]> {
  const cells = new Map<string, LayerCell[]>();
  for (const cell of fitted?.cells.values() ?? []) {
    cells.set(cell.priority, [...(cells.get(cell.priority) ?? []), cell]);
  }
  return cells;
}

/** A cell's value for sorting: marks without a number are more than nothing. */
export const numberOf = (value: LayerCell['value'] | undefined) => (typeof value === 'number' ? value : value ? 0 : -1);
