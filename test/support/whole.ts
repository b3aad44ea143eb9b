import type {LitElement} from 'lit';
import {until} from './mount.js';

/** Waits until a tracker shows its first actions, and what follows the first picture. */
export const wholeTracker = (actions: LitElement): Promise<unknown> =>
  until(() => {
    const root = actions.renderRoot;
    // What stands below comes with the last of the code; where nothing may be taken away there is only the switch.
    const below = root.querySelector(actions.hasAttribute('no-export') ? '.switch' : '.end');
    return below && root.querySelector('.actions *');
  }, 'the whole widget');
