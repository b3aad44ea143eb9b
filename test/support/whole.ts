import type {LitElement} from 'lit';
import {until} from './mount.js';

/** Waits until a tracker shows its first actions, and what follows the first picture. */
export const wholeTracker = (actions: LitElement): Promise<unknown> =>
  until(() => {
    const root = actions.renderRoot;
    // An action alone has no summary.
    const summed = actions.hasAttribute('only-action') || root.querySelector('.terms');
    return summed && root.querySelector('.actions *');
  }, 'the whole widget');
