import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../src/define/actions.js';
import {setSnapshotBase} from '../../src/dataset/index.js';
import type {ActionTrackerElement} from '../../src/elements/actions/actions.js';
import {allByRole, flatten, mount, replace, until} from '../support/index.js';

setSnapshotBase(new URL('/broken/', location.href).href);

// In a page of its own: the packaged data is read once.
describe('cga-action-tracker on packaged data that is damaged', () => {
  it('shows the other actions where one cannot be counted', async () => {
    const fetched = window.fetch.bind(window);
    replace(window, 'fetch', async (href: string, init?: RequestInit) => {
      const response = await fetched(href.replace('/broken/', '/cga-data/'), init);
      if (!href.endsWith('/broken/parts/actions.json')) return response;
      const part = (await response.json()) as {actions: object[]};
      part.actions[0] = {...part.actions[0], reported: null};
      return new Response(JSON.stringify(part));
    });
    const actions = await mount<ActionTrackerElement>(html`<cga-action-tracker loading="eager"></cga-action-tracker>`);
    await until(() => allByRole(actions, 'heading', /^Acción \d+\./).length === 19, 'the other actions');
    expect(flatten(actions)).to.contain('Se muestran las 19 acciones.');
  });
});
