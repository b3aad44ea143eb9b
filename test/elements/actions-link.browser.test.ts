import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../src/define/actions.js';
import {setSnapshotBase} from '../../src/dataset/index.js';
import type {ActionTrackerElement} from '../../src/elements/actions/actions.js';
import {manyActions} from '../fixtures/many-actions.js';
import {allByRole, byRole, flatten, mount, onCleanup, until, wholeTracker} from '../support/index.js';

setSnapshotBase(new URL('/cga-data/', location.href).href);

/** The tracker on that dataset, or the packaged one, on a page with that hash. */
async function at(hash: string, dataset?: object): Promise<ActionTrackerElement> {
  onCleanup(() => history.replaceState(null, '', location.pathname + location.search));
  history.replaceState(null, '', `#${hash}`);
  const actions = await mount<ActionTrackerElement>(
    html`<cga-action-tracker id="plan" permalink loading="eager" as-of="2026-11-24"></cga-action-tracker>`,
  );
  if (dataset) actions.dataset = dataset;
  await until(() => actions.toCSV() !== '', 'the actions');
  await wholeTracker(actions);
  return actions;
}

async function pick(actions: ActionTrackerElement, label: string, value: string): Promise<void> {
  const select = byRole<HTMLSelectElement>(actions, 'combobox', label);
  select.value = value;
  select.dispatchEvent(new CustomEvent('change', {bubbles: true}));
  await actions.updateComplete;
}

const pressed = (host: Element, name: string) => byRole(host, 'button', name).getAttribute('aria-pressed');

describe('the address of cga-action-tracker', () => {
  for (const [kind, id] of [
    ['priority', 'priority-99'],
    ['tool', 'ghost-tool'],
    ['state', 'XXX'],
  ] as const) {
    it(`names a ${kind} that the data does not have, and drops it`, async () => {
      const actions = await at(`plan.${kind}=${id}`);
      await until(
        () => flatten(actions).includes(`Se piden filtros que estos datos no tienen: ${id}. Se muestra lo demás.`),
        'the message',
      );
      await until(() => location.hash === '', 'the address without it');
      await until(() => !flatten(actions).includes('la elegida'), 'no chip for it');
      expect(flatten(actions)).to.contain('Se muestran las 20 acciones.');
    });
  }

  for (const hash of ['one.priority=priority-99', 'two.tool=ghost-tool']) {
    it(`names what its group asks for in vain, leaves it to the others, and shows the actions: ${hash}`, async () => {
      onCleanup(() => history.replaceState(null, '', location.pathname + location.search));
      history.replaceState(null, '', `#${hash}`);
      const actions = await mount<ActionTrackerElement>(
        html`<cga-action-tracker group=${hash.slice(0, 3)} permalink loading="eager"></cga-action-tracker>`,
      );
      await wholeTracker(actions);
      const [, id = ''] = hash.split('=');
      await until(() => flatten(actions).includes(`Se piden filtros que estos datos no tienen: ${id}.`), 'the message');
      expect(flatten(actions)).to.contain('Se muestran las 20 acciones.');
      expect(allByRole(actions, 'button', /^Quitar: /)).to.have.length(0);
      expect(location.hash).to.equal(`#${hash}`);
    });
  }

  it('names a side and a scope that do not exist, and comes to the last page where it asks for one beyond', async () => {
    const actions = await at('plan.side=foo&plan.scope=bar&plan.page=99', manyActions(300));
    await until(
      () => flatten(actions).includes('Se piden filtros que estos datos no tienen: bar, foo.'),
      'the message',
    );
    await until(() => location.hash === '#plan.page=18', 'the address of the last page');
  });

  it('names filters that it does not have, and takes them out of the address', async () => {
    const actions = await at('plan.actors=sesna&plan.words=datos&plan.tool=ghost-tool&other.thing=1');
    await until(
      () => flatten(actions).includes('Se piden filtros que estos datos no tienen: actors, ghost-tool.'),
      'the message',
    );
    await until(() => location.hash === '#other.thing=1&plan.words=datos', 'the address without it');
  });

  it('says once that the plan that the tag asks for is not there', async () => {
    onCleanup(() => history.replaceState(null, '', location.pathname + location.search));
    const actions = await mount<ActionTrackerElement>(
      html`<cga-action-tracker plan="zzz" permalink loading="eager"></cga-action-tracker>`,
    );
    await wholeTracker(actions);
    await until(() => flatten(actions).includes('El plan «zzz» no está en los datos.'), 'the message');
    await actions.updateComplete;
    expect(flatten(actions)).not.to.contain('Se pide algo');
  });

  it('keeps a priority that the plan does not name, which the data has', async () => {
    const actions = await at('plan.priority=priority-1');
    await until(() => flatten(actions).includes('Prioridad 1'), 'its name');
    expect(location.hash).to.equal('#plan.priority=priority-1');
    expect(flatten(actions)).to.contain('Se muestran 0 de 20 acciones.');
  });

  it('keeps what concerns no entity alone', async () => {
    const dataset = manyActions(60);
    const actions = await at('', dataset);
    await pick(actions, 'Entidad', 'national');
    const shown = /Se muestran .*?acci\S+/.exec(flatten(actions))?.[0];
    expect(shown).not.to.equal(undefined);
    await until(() => location.hash === '#plan.scope=national', 'the address');
    actions.remove();
    const again = await at('plan.scope=national', dataset);
    await until(() => flatten(again).includes('Entidad: Nacional'), 'the filter');
    expect(flatten(again)).to.contain(shown!);
  });

  const inSight = (element: Element) => {
    const {top, bottom} = element.getBoundingClientRect();
    return bottom > 0 && top >= -1 && top < innerHeight;
  };

  for (const view of ['list', 'table', 'timeline', 'board']) {
    it(`brings the action that it names into sight, in the ${view}`, async () => {
      onCleanup(() => scrollTo(0, 0));
      scrollTo(0, 0);
      const actions = await at(`plan.action=plan-2020-a16&plan.view=${view}`);
      const panel = await until(() => allByRole(actions, 'region', 'Detalle de la acción 16')[0], 'the detail');
      await until(() => inSight(byRole(actions, 'button', 'Ver el detalle de la acción 16')), 'the action in sight');
      expect(panel.getBoundingClientRect().top).to.be.below(innerHeight);
    });
  }

  it('leaves the page where a reader has gone meanwhile', async () => {
    onCleanup(() => scrollTo(0, 0));
    scrollTo(0, 0);
    history.replaceState(null, '', '#plan.action=plan-2020-a16');
    const mounted = at('plan.action=plan-2020-a16');
    dispatchEvent(new WheelEvent('wheel'));
    const actions = await mounted;
    dispatchEvent(new WheelEvent('wheel'));
    scrollTo(0, 0);
    await until(() => allByRole(actions, 'region', 'Detalle de la acción 16').length === 1, 'the detail');
    await actions.updateComplete;
    expect(scrollY).to.equal(0);
  });

  it('keeps whose statuses the columns of the board are', async () => {
    const actions = await at('plan.view=board');
    await until(() => allByRole(actions, 'button', 'Lo verificado').length === 1, 'the board');
    byRole(actions, 'button', 'Lo verificado').click();
    await until(() => location.hash === '#plan.view=board&plan.side=verified', 'the address');
    actions.remove();
    const again = await at('plan.view=board&plan.side=verified');
    await until(() => allByRole(again, 'button', 'Lo verificado').length === 1, 'the board');
    expect([pressed(again, 'Lo verificado'), pressed(again, 'Lo reportado')]).to.deep.equal(['true', 'false']);
  });
});
