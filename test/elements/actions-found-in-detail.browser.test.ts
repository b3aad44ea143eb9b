import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../src/define/actions.js';
import {setSnapshotBase} from '../../src/dataset/index.js';
import type {ActionTrackerElement} from '../../src/elements/actions/actions.js';
import {allByRole, byRole, flatten, mount, until, wholeTracker} from '../support/index.js';

setSnapshotBase(new URL('/cga-data/', location.href).href);

// Alone in its file: what a page has read of the packaged release, all of its widgets have.
describe('a search among the packaged actions', () => {
  it('looks into the detail of the actions where the plan does not have the word', async () => {
    const actions = await mount<ActionTrackerElement>(html`<cga-action-tracker loading="eager"></cga-action-tracker>`);
    await wholeTracker(actions);
    const search = byRole<HTMLInputElement>(actions, 'searchbox', 'Buscar en las acciones');
    search.value = 'carta por incumplir';
    search.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await until(
      () => allByRole(actions, 'heading', /^Acción \d+\./).length === 1 && byRole(actions, 'heading', /^Acción 3\./),
      'the action with that fact',
    );
    expect(flatten(actions)).to.contain('Se muestra 1 de 20 acciones.');
  });
});
