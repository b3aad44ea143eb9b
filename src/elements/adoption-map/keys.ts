import {fold, type State} from '../../dataset/index.js';
import type {MapLayout} from '../../layout/adoption-map-layout.js';
import {neighborToward, type Direction} from '../../layout/adoption-map-neighbors.js';
import {idOf} from './drawing.view.js';

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Letters typed within this many milliseconds belong to one name. */
const TYPING_PAUSE = 1000;

let typed = {words: '', time: 0};

/**
 * The entity that a key goes to: arrows to the neighbour in that direction (in a table the row above or below), Home and End, letters
 * to the next name that begins so. Undefined for keys that stay the page's.
 *
 * @param list holds the entities' buttons in their order
 */
export function keyGoal(
  event: KeyboardEvent,
  list: Element,
  states: readonly State[],
  layout: MapLayout | undefined,
): string | undefined {
  const from = idOf(event);
  if (!from || event.ctrlKey || event.altKey || event.metaKey) return undefined;
  const {key} = event;
  const ids = [...list.querySelectorAll('button[data-id]')].flatMap((button) => button.getAttribute('data-id') ?? []);
  const direction = DIRECTIONS[key];
  if (direction && layout) return neighborToward(layout, from, direction);
  if (direction) {
    const step = direction === 'up' ? -1 : direction === 'down' ? 1 : 0;
    return step === 0 ? undefined : ids[ids.indexOf(from) + step];
  }
  if (key === 'Home') return ids[0];
  if (key === 'End') return ids[ids.length - 1];
  if (key.length !== 1 || !/\p{L}/u.test(key)) return undefined;
  return byLetters(fold(key), event.timeStamp, from, ids, states);
}

function byLetters(letter: string, time: number, from: string, ids: readonly string[], states: readonly State[]) {
  const longer = time - typed.time < TYPING_PAUSE ? typed.words + letter : letter;
  const starting = (words: string) =>
    states.filter(({id, name}) => ids.includes(id) && fold(name).startsWith(words)).map(({id}) => id);
  // A second letter narrows the name down; where no name begins so, or the letter is the same again, it begins anew.
  const narrowed = longer.length > 1 && !/^(.)\1+$/u.test(longer) ? starting(longer) : [];
  typed = {words: narrowed.length > 0 ? longer : letter, time};
  if (narrowed.length > 0) return narrowed.includes(from) ? from : narrowed[0];
  const named = starting(letter);
  return named.find((id) => ids.indexOf(id) > ids.indexOf(from)) ?? named[0];
}
