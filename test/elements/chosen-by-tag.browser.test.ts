import {expect} from '@open-wc/testing';
import {html, type TemplateResult} from 'lit';
import '../../src/define/actions.js';
import '../../src/define/adoption-map.js';
import '../../src/define/priority-matrix.js';
import '../../src/define/tool-catalog.js';
import {setSnapshotBase} from '../../src/dataset/index.js';
import type {WidgetElement} from '../../src/elements/widget-element.js';
import {exampleDataset} from '../fixtures/example-dataset.js';
import {allByRole, flatten, mount, nextEvent, onCleanup, soon, until} from '../support/index.js';

setSnapshotBase(new URL('/cga-data/', location.href).href);

type Widget = WidgetElement<never>;

/** The records of the example, as these tests read them. */
const data = exampleDataset() as unknown as {
  readonly actions: readonly {readonly id: string; readonly number: number; readonly priorities: readonly string[]}[];
  readonly tools: readonly {
    readonly id: string;
    readonly name: {readonly es: string};
    readonly priorities: readonly string[];
  }[];
  readonly priorities: readonly {readonly id: string; readonly number: number}[];
  readonly adoptions: readonly {readonly state: string; readonly tool: string; readonly status: string}[];
};

async function example(template: TemplateResult, hash = '') {
  onCleanup(() => history.replaceState(null, '', location.pathname + location.search));
  history.replaceState(null, '', `#${hash}`);
  const widget = await mount<Widget>(template);
  const told: string[] = [];
  widget.addEventListener('cga-select', () => told.push('cga-select'));
  const ready = nextEvent(widget, 'cga-ready');
  widget.dataset = exampleDataset();
  await ready;
  return {widget, told};
}

const actionsOf = (host: Element) =>
  allByRole(host, 'heading', /^Acción \d+\./).map((heading) => Number(/\d+/.exec(heading.textContent)?.[0]));

const cardsOf = (host: Element) =>
  allByRole(host, 'article').map((card) => card.querySelector('button')!.textContent.trim());

describe('what a tag chooses', () => {
  it('opens an entity of the map by its code, its number or its name, and tells the page of no choice', async () => {
    for (const value of ['PUE', '21', 'Puebla']) {
      const {widget, told} = await example(
        html`<cga-adoption-map loading="eager" chosen-state=${value}></cga-adoption-map>`,
      );
      await until(() => allByRole(widget, 'region', 'Puebla').length === 1, `the entity of ${value}`);
      expect(told).to.deep.equal([]);
    }
  });

  it('opens a priority of the matrix by its number', async () => {
    const {widget} = await example(
      html`<cga-priority-matrix loading="eager" chosen-priority="3"></cga-priority-matrix>`,
    );
    await until(() => allByRole(widget, 'group', /^Detalle de la prioridad 3/).length === 1, 'the detail');
  });

  it('leaves the actions of a priority, until the reader lifts it for good', async () => {
    const {widget} = await example(
      html`<cga-action-tracker loading="eager" as-of="2026-01-15" chosen-priority="priority-1"></cga-action-tracker>`,
    );
    const wanted = data.actions.filter(({priorities}) => priorities.includes('priority-1'));
    const numbers = wanted.map(({number}) => number);
    await until(() => actionsOf(widget).join() === numbers.join() || undefined, 'the actions of the priority');
    (await soon(widget, 'button', 'Quitar: Prioridad 1')).click();
    await until(() => actionsOf(widget).length === data.actions.length, 'all of them');
    widget.requestUpdate();
    await widget.updateComplete;
    expect(actionsOf(widget)).to.have.length(data.actions.length);
  });

  it('opens a tool of the catalogue', async () => {
    const tool = data.tools.at(-1)!;
    const {widget} = await example(html`<cga-tool-catalog loading="eager" chosen-tool=${tool.id}></cga-tool-catalog>`);
    await until(() => allByRole(widget, 'region', tool.name.es).length === 1, 'the record');
  });

  it('leaves in the catalogue what serves a priority and is used by an entity', async () => {
    const {adoptions, tools} = data;
    const serving = (priority: string) => tools.filter(({priorities}) => priorities.includes(priority));
    const usedIn = (wanted: string, id: string) =>
      adoptions.some(({tool, state, status}) => tool === id && state === wanted && status === 'adopted');
    const used = adoptions.find(
      ({tool, status}) => status === 'adopted' && serving('priority-1').some(({id}) => id === tool),
    )!;
    const {widget} = await example(
      html`<cga-tool-catalog loading="eager" chosen-priority="1" chosen-state=${used.state}></cga-tool-catalog>`,
    );
    const left = serving('priority-1').filter(({id}) => usedIn(used.state, id));
    await until(() => cardsOf(widget).length === left.length, 'the tools');
    expect(cardsOf(widget).sort()).to.deep.equal(left.map(({name}) => name.es).sort());
  });

  it('names what the data does not have, and shows the rest', async () => {
    const {widget} = await example(
      html`<cga-action-tracker loading="eager" chosen-action="nada" chosen-state="Atlantis"></cga-action-tracker>`,
    );
    await until(() => flatten(widget).includes('Atlantis, nada'), 'the message');
    expect(actionsOf(widget)).to.have.length(data.actions.length);
  });

  it('asks the data that comes in the place of others for what those did not have', async () => {
    const json = exampleDataset();
    const fewer = {...json, release: '0.0.9', actions: json.actions.slice(1)};
    const widget = await mount<Widget>(
      html`<cga-action-tracker loading="eager" chosen-action=${data.actions[0]!.id} .dataset=${fewer}></cga-action-tracker>`,
    );
    await until(() => flatten(widget).includes(`no tienen: ${data.actions[0]!.id}`), 'the message');
    widget.dataset = json;
    await until(() => allByRole(widget, 'region', /^Detalle de la acción/).length === 1, 'the detail');
    expect(flatten(widget)).not.to.contain('no tienen:');
  });

  it('gives way to what the address of the page names', async () => {
    const tag = html`<cga-adoption-map loading="eager" permalink chosen-state="PUE"></cga-adoption-map>`;
    const {widget} = await example(tag, 'adoption-map.state=JAL');
    await until(() => allByRole(widget, 'region', 'Jalisco').length === 1, 'the entity of the address');
    widget.remove();
    const {widget: plain} = await example(tag);
    await until(() => allByRole(plain, 'region', 'Puebla').length === 1, 'the entity of the tag');
    await until(() => location.hash === '#adoption-map.state=PUE', 'the address');
  });

  it('chooses for the whole group', async () => {
    const {widget: other} = await example(html`<cga-adoption-map loading="eager" group="tag"></cga-adoption-map>`);
    const {widget} = await example(
      html`<cga-action-tracker loading="eager" group="tag" chosen-state="JAL"></cga-action-tracker>`,
    );
    await until(() => allByRole(other, 'region', 'Jalisco').length === 1, 'the entity in the other');
    widget.remove();
  });
});

describe('one action alone', () => {
  it('is shown opened, without totals of the plan or anything to choose, and is all that goes into the CSV', async () => {
    const {actions} = data;
    const wanted = actions[1]!;
    const {widget} = await example(
      html`<cga-action-tracker loading="eager" only-action=${wanted.id}></cga-action-tracker>`,
    );
    await until(() => actionsOf(widget).join() === String(wanted.number), 'the action');
    await until(() => allByRole(widget, 'region', /^Detalle de la acción/).length === 1, 'its detail');
    expect(flatten(widget)).not.to.match(/no tienen evidencia|Ninguna de las|Se muestra/);
    const rows = (widget.toJSON() as {records: unknown[]}).records;
    expect(rows).to.have.length(1);
    expect(allByRole(widget, 'button', 'Tabla'), 'the views').to.have.length(0);
    for (const role of ['searchbox', 'combobox']) expect(allByRole(widget, role), role).to.have.length(0);
  });

  it('is not the choice of its group: what others show stays as it is', async () => {
    const {widget: other} = await example(html`<cga-action-tracker loading="eager" group="one"></cga-action-tracker>`);
    const {widget} = await example(
      html`<cga-action-tracker loading="eager" group="one" only-action=${data.actions[1]!.id}></cga-action-tracker>`,
    );
    await until(() => actionsOf(widget).length === 1, 'the action');
    await until(() => allByRole(other, 'combobox').length > 0, 'the filters of the other');
    expect(allByRole(other, 'region', /^Detalle de la acción/)).to.have.length(0);
    expect(allByRole(widget, 'region', /^Detalle de la acción/)).to.have.length(0);
  });

  it('is another when the page says so', async () => {
    const {actions} = data;
    const {widget} = await example(
      html`<cga-action-tracker loading="eager" only-action=${actions[1]!.id}></cga-action-tracker>`,
    );
    await until(() => actionsOf(widget).join() === String(actions[1]!.number), 'the action');
    widget.setAttribute('only-action', actions[0]!.id);
    await until(() => actionsOf(widget).join() === String(actions[0]!.number), 'the other action');
    widget.removeAttribute('only-action');
    await until(() => actionsOf(widget).length === actions.length, 'all actions');
  });

  it('is none where the plan has no such action: all are shown, and it is named', async () => {
    const {widget} = await example(
      html`<cga-action-tracker loading="eager" only-action="plan-0-a0"></cga-action-tracker>`,
    );
    await until(() => flatten(widget).includes('plan-0-a0'), 'the message');
    expect(actionsOf(widget)).to.have.length(data.actions.length);
  });
});
