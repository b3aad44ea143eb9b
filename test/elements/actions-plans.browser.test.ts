import {expect} from '@open-wc/testing';
import {html} from 'lit';
import type {ActionTrackerElement} from '../../src/elements/actions/actions.js';
import {exampleDataset, type ExampleDataset} from '../fixtures/example-dataset.js';
import {allByRole, byRole, flatten, mount, until} from '../support/index.js';
import {elsewhere, example, numbers, pick} from './actions-support.js';

/** A newer plan beside that of the example, without actions but for those that `moved` names. */
const withNewerPlan =
  (...moved: readonly number[]) =>
  (json: ExampleDataset): void => {
    const plans = json['plans'] as Record<string, unknown>[];
    plans.unshift({...plans[0], id: 'plan-0030', title: {es: 'Plan nuevo de ejemplo'}, period: '2030', year: 2030});
    for (const number of moved) json.actions[number - 1]!['plan'] = 'plan-0030';
  };

describe('plans of the tracker', () => {
  it('say of one without actions that it has none yet, and lead to the others', async () => {
    const json = exampleDataset();
    withNewerPlan()(json);
    const actions = await mount<ActionTrackerElement>(html`<cga-action-tracker loading="eager"></cga-action-tracker>`);
    actions.dataset = json;
    await until(() => allByRole(actions, 'combobox', 'Plan').length === 1, 'the plans');
    const text = flatten(actions);
    expect(text).to.contain('Este plan todavía no tiene acciones.');
    expect(text).not.to.contain('Los datos no contienen acciones.');
    expect(text).not.to.contain('0 acciones');
    await pick(actions, 'Plan', 'plan-0000');
    await until(() => numbers(actions).length === 3, 'the actions of the other plan');
  });

  it('leave an action alone that the tag asks for alone, whatever the group chooses', async () => {
    const {actions} = await example(
      withNewerPlan(3),
      html`<cga-action-tracker loading="eager" as-of="2026-01-15" only-action="plan-0000-a03"></cga-action-tracker>`,
    );
    expect(numbers(actions)).to.deep.equal([3]);
    await elsewhere(actions, 'action', 'plan-0000-a01');
    expect(numbers(actions)).to.deep.equal([3]);
    expect(allByRole(actions, 'searchbox')).to.have.length(0);
  });

  it('cite at the foot what the action alone cites, its detail closed', async () => {
    const {actions} = await example(
      (json) => {
        json.sources.push({...json.sources[0]!, id: 'another-source', title: 'Otro documento de ejemplo'});
        const [third] = json.actions.slice(2);
        (third!['reported'] as {evidence: unknown[]}).evidence = [{source: 'another-source'}];
      },
      html`<cga-action-tracker loading="eager" as-of="2026-01-15" only-action="plan-0000-a03"></cga-action-tracker>`,
    );
    await until(() => allByRole(actions, 'button', 'Fuentes (2)').length === 1, 'both sources');
  });

  it('end what screen readers were told of other data or in other words', async () => {
    const {actions} = await example();
    const box = byRole<HTMLInputElement>(actions, 'searchbox', 'Buscar en las acciones');
    const status = () => allByRole(actions, 'status').map(({textContent}) => textContent.trim());
    box.value = 'ejemplo 3';
    box.dispatchEvent(new InputEvent('input', {bubbles: true}));
    await until(() => status().includes('Se muestra 1 de 3 acciones.'), 'the count');
    actions.lang = 'en';
    await until(() => flatten(actions).includes('1 of 3 actions are shown.'), 'English');
    expect(status().join()).not.to.contain('acciones');
  });
});
