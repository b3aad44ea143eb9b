import type {Action} from '../dataset/index.js';
import {groupActions} from './actions-layout.js';

/** Actions in the order in which the list has them: by initiative within each horizon, unless another order is asked for. */
export const inReadingOrder = (actions: readonly Action[], order: string): readonly Action[] =>
  order ? actions : groupActions(actions).flatMap(({initiatives}) => initiatives.flatMap(({actions: own}) => own));
