import {expect} from '@open-wc/testing';
import {html, type TemplateResult} from 'lit';
import '../../src/define/actions.js';
import {setSnapshotBase} from '../../src/dataset/index.js';
import type {ActionTrackerElement} from '../../src/elements/actions/actions.js';
import {SelectionController} from '../../src/state/selection-controller.js';
import {allByRole, axe, byRole, flatten, mount, soon, until} from '../support/index.js';

setSnapshotBase(new URL('/cga-data/', location.href).href);

async function open(actions: ActionTrackerElement, number: number): Promise<HTMLElement> {
  (await soon(actions, 'button', `Ver el detalle de la acción ${number}`)).click();
  const name = `Detalle de la acción ${number}`;
  await until(() => allByRole(actions, 'region', name).length === 1, 'the detail');
  return byRole(actions, 'region', name);
}

const headings = (host: Element) => allByRole(host, 'heading', /^Acción \d+\./);

/** A widget in the moment in which its first actions stand there, before the browser has shown them. */
async function firstPicture(): Promise<ActionTrackerElement> {
  const actions = await mount<ActionTrackerElement>(html`<cga-action-tracker loading="eager"></cga-action-tracker>`);
  await new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (headings(actions).length === 0) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(actions.renderRoot, {childList: true, subtree: true});
  });
  return actions;
}

describe('cga-action-tracker on the packaged snapshot', () => {
  const snapshot = async (template: TemplateResult) => {
    const box = await mount(template);
    const actions = box.querySelector('cga-action-tracker') ?? (box as ActionTrackerElement);
    await until(() => allByRole(actions, 'button', 'Tabla').length === 1, 'the controls');
    await until(() => headings(actions).length === 20, 'all actions');
    return {box, actions};
  };

  it('shows the 20 actions of the plan, and fetches detail when one opens', async () => {
    const {actions} = await snapshot(
      html`<cga-action-tracker loading="eager" as-of="2026-11-24"></cga-action-tracker>`,
    );
    const text = flatten(actions);
    expect(text).to.contain(
      'El plan tiene 20 acciones: 11 a corto plazo y 9 a mediano y largo plazo. De ninguna hay información reportada ni verificada.',
    );
    expect(text).to.contain('Ninguna de las 20 acciones tiene evidencia de lo reportado ni de lo verificado.');
    expect(text).to.contain('El periodo del plan terminó en 2020, hace 6 años.');
    await until(() => headings(actions).length === 20, 'all actions');
    const panel = await open(actions, 7);
    await until(() => flatten(panel).includes('Ya no existe. Terminó: 20 de marzo de 2025.'), 'the detail');
    expect(flatten(panel)).to.contain('INAI, SFP, TFJA, FECC, ASF, CFJ,');
    expect(flatten(panel)).to.contain('Sección «Acciones a corto plazo», tabla 2, fila 1');
    await until(() => /Fuentes \([1-9]/.test(flatten(actions)), 'the sources');
    await axe(actions);
  });

  it('chooses the entity that the tag names, once the entities have come, and says of none that it does not exist', async () => {
    for (const state of ['PUE', 'Puebla', '21']) {
      const {actions} = await snapshot(
        html`<cga-action-tracker loading="eager" chosen-state=${state}></cga-action-tracker>`,
      );
      await until(() => flatten(actions).includes('Puebla'), state);
      expect(flatten(actions)).not.to.contain('Se pide algo que estos datos no tienen');
      actions.remove();
    }
    const {actions} = await snapshot(
      html`<cga-action-tracker loading="eager" chosen-state="Atlántida"></cga-action-tracker>`,
    );
    await until(() => flatten(actions).includes('Se pide algo que estos datos no tienen: Atlántida.'), 'the note');
  });

  it('draws a list once: what comes later leaves the actions that are there, and the rest follow them', async () => {
    const actions = await firstPicture();
    const first = headings(actions);
    expect(first).to.have.length.below(20);
    await until(() => allByRole(actions, 'button', 'Tabla').length === 1, 'the controls');
    await until(() => headings(actions).length === 20, 'all actions');
    expect(headings(actions).slice(0, first.length)).to.deep.equal(first);
  });

  it('puts nothing in the place of rows of the table that are still to come', async () => {
    const actions = await mount<ActionTrackerElement>(
      html`<cga-action-tracker loading="eager" view="table"></cga-action-tracker>`,
    );
    const texts = new Set<string>();
    const rows = () => actions.renderRoot.querySelectorAll('tbody tr:not(.band)').length;
    const observer = new MutationObserver(() => {
      for (const body of actions.renderRoot.querySelectorAll('tbody'))
        for (const node of body.childNodes) if (node instanceof Text) texts.add(node.data.trim());
    });
    observer.observe(actions.renderRoot, {childList: true, subtree: true});
    await until(() => rows() === 20, 'all rows');
    observer.disconnect();
    expect([...texts]).to.deep.equal(['']);
  });

  it('leaves no cell of the table empty: an action without a priority says so', async () => {
    const actions = await mount<ActionTrackerElement>(
      html`<cga-action-tracker loading="eager" view="table"></cga-action-tracker>`,
    );
    await until(() => actions.renderRoot.querySelectorAll('tbody tr:not(.band)').length === 20, 'all rows');
    const cells = [...actions.renderRoot.querySelectorAll('tbody td')].map(({textContent}) => textContent.trim());
    expect(cells.filter((words) => words === '')).to.deep.equal([]);
    expect(cells.filter((words) => words === 'El plan no le da prioridad.')).to.have.length(6);
  });

  it('puts all actions on paper, also where the page is printed in the middle of its first picture', async () => {
    const actions = await firstPicture();
    dispatchEvent(new Event('beforeprint'));
    await Promise.resolve();
    expect(headings(actions)).to.have.length(20);
    dispatchEvent(new Event('afterprint'));
  });

  it('names a chosen priority that no action has, and says so', async () => {
    const {actions} = await snapshot(html`<cga-action-tracker loading="eager" group="snapshot"></cga-action-tracker>`);
    // Another widget of the group chooses.
    const ignore = () => undefined;
    const host = {
      addController: ignore,
      removeController: ignore,
      requestUpdate: ignore,
      updateComplete: Promise.resolve(true),
    };
    const other = new SelectionController(host, () => 'snapshot');
    other.hostUpdate();
    other.choose('priority', 'priority-33');
    await until(() => allByRole(actions, 'button', 'Quitar: Prioridad 33').length === 1, 'the name');
    await until(() => flatten(actions).includes('Ninguna acción cumple con los filtros.'), 'the empty result');
  });

  it('says so when the detail cannot be read', async () => {
    const realFetch = window.fetch;
    window.fetch = (input, init) =>
      (input as string).includes('action-plan-2020-a04')
        ? Promise.resolve(new Response('', {status: 404}))
        : realFetch(input, init);
    try {
      const {actions} = await snapshot(html`<cga-action-tracker loading="eager"></cga-action-tracker>`);
      const panel = await open(actions, 4);
      await until(() => flatten(panel).includes('No se pudo leer el detalle.'), 'the message');
      byRole(panel, 'button', 'Intentar de nuevo');
    } finally {
      window.fetch = realFetch;
    }
  });

  it('fits a container of 320 px without sideways scroll', async () => {
    const {box, actions} = await snapshot(html`<div style="inline-size: 320px; overflow: hidden">
      <cga-action-tracker loading="eager"></cga-action-tracker>
    </div>`);
    await open(actions, 18);
    await until(() => allByRole(actions, 'link').length > 0, 'the detail');
    for (const view of ['list', 'table']) {
      actions.view = view;
      await actions.updateComplete;
      expect(box.scrollWidth, view).to.equal(320);
    }
    // Both statuses are in sight; the rest is in the detail.
    const region = await until(() => actions.renderRoot.querySelector('.region'), 'the table');
    expect(region.scrollWidth).to.equal(region.clientWidth);
    const heads = allByRole(actions, 'columnheader').map((head) => head.textContent.trim());
    expect(heads).to.deep.equal(['Actividad', 'Reportado', 'Verificado']);
  });
});
