import {expect} from '@open-wc/testing';
import {html} from 'lit';
import type {ActionTrackerElement} from '../../src/elements/actions/actions.js';
import {allByRole, byRole, comesTo, mount, nextEvent, until} from '../support/index.js';
import {elsewhere, example, pick} from './actions-support.js';

const said = (host: Element) => byRole(host, 'status').textContent;

/** Names of the filters that the page is told of from now on. */
function toldOf(actions: ActionTrackerElement) {
  const told: (readonly string[])[] = [];
  actions.addEventListener('cga-filter', ({detail}) => told.push(Object.keys(detail.filters)));
  return told;
}

describe('the search of cga-action-tracker', () => {
  it('is a landmark by its title, and none where the page hides the filters', async () => {
    const {actions} = await example();
    byRole(actions, 'search', 'Acciones del plan de trabajo de la Comisión');
    actions.noFilters = true;
    await actions.updateComplete;
    expect(allByRole(actions, 'search')).to.have.length(0);
  });
});

describe('what cga-action-tracker tells reader and page of a question', () => {
  it('is the name of an order, of which the page is told as no filter', async () => {
    const {actions} = await example();
    const told = toldOf(actions);
    await pick(actions, 'Orden', '-reported');
    expect(said(actions)).to.equal('Orden: Lo reportado, de cancelada a no iniciada');
    await pick(actions, 'Orden', '');
    expect(said(actions)).to.equal('Orden: El del plan');
    expect(told).to.deep.equal([]);
    await pick(actions, 'Horizonte', 'short');
    expect(said(actions)).to.equal('Se muestran 2 de 3 acciones.');
    await pick(actions, 'Prioridad de la PNA', 'priority-1');
    await pick(actions, 'Orden', '-reported');
    expect(told).to.deep.equal([['horizon'], ['horizon', 'priority']]);
  });

  it('is told anew where the words are the same', async () => {
    const {actions} = await example();
    await pick(actions, 'Horizonte', 'short');
    const before = said(actions);
    await pick(actions, 'Tipo de producto', 'document');
    expect(said(actions)).not.to.equal(before);
    expect(said(actions).trim()).to.equal(before);
  });

  it('is no longer there after a while, when another widget of the group may have chosen something else', async () => {
    const {actions} = await example();
    await pick(actions, 'Horizonte', 'short');
    await elsewhere(actions, 'priority', 'priority-1');
    await until(() => said(actions) === '', 'silence', 8000);
  }).timeout(10_000);

  it('does not come back with the language or the data in which it was said', async () => {
    const actions = await mount<ActionTrackerElement>(html`<cga-action-tracker loading="eager"></cga-action-tracker>`);
    await nextEvent(actions, 'cga-ready');
    await until(() => actions.renderRoot.querySelector('.facets select'), 'the filters');
    await pick(actions, 'Horizonte', 'short');
    expect(said(actions)).to.contain('Se muestran');
    for (const lang of ['en', 'es']) {
      actions.lang = lang;
      await comesTo(() => actions.renderRoot.querySelector('.count')!.textContent.includes('shown'), lang === 'en');
      expect(said(actions)).to.equal('');
    }
  });
});
