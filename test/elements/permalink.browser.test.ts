import {expect} from '@open-wc/testing';
import {html, type TemplateResult} from 'lit';
import '../../src/define/actions.js';
import '../../src/define/adoption-map.js';
import '../../src/define/priority-matrix.js';
import '../../src/define/tool-catalog.js';
import {setSnapshotBase} from '../../src/dataset/index.js';
import type {AdoptionMapElement} from '../../src/elements/adoption-map/adoption-map.js';
import type {PriorityMatrixElement} from '../../src/elements/priority-matrix/priority-matrix.js';
import {exampleDataset} from '../fixtures/example-dataset.js';
import {allByRole, byRole, flatten, mount, nextEvent, onCleanup, until} from '../support/index.js';

setSnapshotBase(new URL('/cga-data/', location.href).href);

/** Opens the page at that hash, with what the template has on it. */
async function at<E extends AdoptionMapElement | PriorityMatrixElement>(hash: string, template: TemplateResult) {
  onCleanup(() => history.replaceState(null, '', location.pathname + location.search));
  history.replaceState(null, '', `#${hash}`);
  const widget = await mount<E>(template);
  const ready = nextEvent(widget, 'cga-ready');
  widget.dataset = exampleDataset();
  await ready;
  return widget;
}

const MATRIX = html`<cga-priority-matrix loading="eager" permalink></cga-priority-matrix>`;
const panels = (matrix: Element) => allByRole(matrix, 'group', /^Detalle de la prioridad/);

async function choose(matrix: PriorityMatrixElement, label: string, value: string) {
  const select = byRole<HTMLSelectElement>(matrix, 'combobox', label);
  select.value = value;
  select.dispatchEvent(new CustomEvent('change', {bubbles: true}));
  await matrix.updateComplete;
}

describe('the address of cga-priority-matrix', () => {
  it('brings back view, layer, filters, order and choice on a new page', async () => {
    const matrix = await at<PriorityMatrixElement>('', MATRIX);
    await until(() => matrix.renderRoot.querySelector('article'), 'the list');
    byRole(matrix, 'button', 'Capas y ajustes').click();
    await until(() => allByRole(matrix, 'combobox', 'Capa').length === 1, 'the settings');
    await choose(matrix, 'Capa', 'actions');
    await choose(matrix, 'Filas por', 'term');
    await choose(matrix, 'Plazo', 'medium');
    byRole(matrix, 'button', 'Lista').click();
    await matrix.updateComplete;
    byRole(matrix, 'button', 'Ver el detalle (Prioridad 3)').click();
    await until(() => panels(matrix).length === 1 && location.hash.includes('priority-3'), 'the address');
    const {hash} = location;
    matrix.remove();
    const again = await at<PriorityMatrixElement>(hash.slice(1), MATRIX);
    await until(() => panels(again).length === 1, 'the choice');
    expect(again.view).to.equal('list');
    await until(() => byRole<HTMLSelectElement>(again, 'combobox', 'Plazo').value === 'medium', 'the filter');
    expect(allByRole(again, 'article')).to.have.length(2);
    await until(() => flatten(again).includes('Acciones: 0 acciones'), 'the layer');
    expect(location.hash).to.equal(hash);
  });

  it('brings back the cell that was opened, and cites it with that address', async () => {
    const matrix = await at<PriorityMatrixElement>('', MATRIX);
    await until(() => matrix.renderRoot.querySelector('article'), 'the list');
    const cell = /^Prioridad 1 y Herramienta ejemplo A/;
    byRole(matrix, 'button', cell).click();
    const told = (where: Element) =>
      flatten(panels(where)[0] ?? where).includes('Herramienta ejemplo A: herramienta del plan, 1 acción.');
    await until(() => panels(matrix).length === 1 && told(matrix), 'the cell');
    await until(
      () => location.hash === '#priority-matrix.cell=tool-a&priority-matrix.priority=priority-1',
      location.hash,
    );
    const cited = () => matrix.renderRoot.querySelector('.detail .citation')?.textContent ?? '';
    await until(() => cited().includes(location.href), 'the citation');
    byRole(matrix, 'button', /^Prioridad 1 y Herramienta ejemplo B/).click();
    await until(() => cited().includes('cell=tool-b') && cited().includes(location.href), 'the other citation');
    byRole(matrix, 'button', cell).click();
    await until(() => cited().includes('cell=tool-a') && cited().includes(location.href), 'the first citation');
    const {hash} = location;
    matrix.remove();
    const again = await at<PriorityMatrixElement>(hash.slice(1), MATRIX);
    await until(() => panels(again).length === 1 && told(again), 'the cell again');
    expect(byRole(again, 'button', cell).getAttribute('aria-expanded')).to.equal('true');
    expect(location.hash).to.equal(hash);
  });

  it('names what an address asks for and is not there, shows the rest, and drops it', async () => {
    const matrix = await at<PriorityMatrixElement>(
      'otro=1&priority-matrix.axis=axis-9&priority-matrix.constructor=x&priority-matrix.rows=azar&priority-matrix.term=medium&priority-matrix.layer=nada&priority-matrix.priority=priority-99',
      MATRIX,
    );
    await until(() => flatten(matrix).includes('no tienen: priority-99.'), 'the priority');
    await until(
      () => flatten(matrix).includes('El enlace pide algo que no hay: axis-9, azar, constructor.'),
      'the look',
    );
    await until(() => flatten(matrix).includes('No hay una capa «nada». Se muestra el plan.'), 'the layer');
    expect(byRole<HTMLSelectElement>(matrix, 'combobox', 'Plazo').value).to.equal('medium');
    expect(location.hash).to.equal('#otro=1&priority-matrix.term=medium&priority-matrix.layer=nada');
  });

  it('shows the view that the page asked for where the address asks for one that is not there', async () => {
    const matrix = await at<PriorityMatrixElement>(
      'priority-matrix.view=azar',
      html`<cga-priority-matrix loading="eager" view="list" permalink></cga-priority-matrix>`,
    );
    await until(() => flatten(matrix).includes('Se pide algo que estos datos no tienen: azar.'), 'the message');
    expect(matrix.view).to.equal('list');
    expect(location.hash).to.equal('');
  });

  it('changes nothing but the hash where the page has a <base>', async () => {
    const base = document.head.appendChild(Object.assign(document.createElement('base'), {href: '/otra/carpeta/'}));
    onCleanup(() => base.remove());
    const [page] = location.href.split('#');
    history.replaceState(null, '', page);
    const matrix = await mount<PriorityMatrixElement>(MATRIX);
    const ready = nextEvent(matrix, 'cga-ready');
    matrix.dataset = exampleDataset();
    await ready;
    await until(() => allByRole(matrix, 'combobox', 'Plazo').length === 1, 'the filters');
    await choose(matrix, 'Plazo', 'medium');
    await until(() => location.hash === '#priority-matrix.term=medium', 'the address');
    expect(location.href).to.equal(`${page}#priority-matrix.term=medium`);
    await choose(matrix, 'Plazo', '');
    await until(() => location.hash === '', 'the address without it');
    expect(location.href).to.equal(page);
  });

  it('says so when it asks for a layer that somebody opened from a file', async () => {
    const matrix = await at<PriorityMatrixElement>('priority-matrix.layer=own', MATRIX);
    await until(
      () => flatten(matrix).includes('Una capa abierta de un archivo no viaja en el enlace. Se muestra el plan.'),
      'the message',
    );
    byRole(matrix, 'button', /^Prioridad 1 y Herramienta ejemplo A: herramienta del plan/);
  });
});

describe('an address that names a record', () => {
  const WIDGETS: readonly (readonly [string, string, TemplateResult])[] = [
    ['cga-adoption-map', 'far.state=PUE', html`<cga-adoption-map id="far" permalink></cga-adoption-map>`],
    [
      'cga-priority-matrix',
      'far.priority=priority-28',
      html`<cga-priority-matrix id="far" permalink></cga-priority-matrix>`,
    ],
    ['cga-tool-catalog', 'far.tool=ocds', html`<cga-tool-catalog id="far" permalink></cga-tool-catalog>`],
    [
      'cga-action-tracker',
      'far.action=plan-2020-a16',
      html`<cga-action-tracker id="far" permalink></cga-action-tracker>`,
    ],
  ];
  for (const [tag, hash, widget] of WIDGETS) {
    it(`takes the reader to it in a ${tag} far down the page`, async () => {
      onCleanup(() => history.replaceState(null, '', location.pathname + location.search));
      onCleanup(() => scrollTo(0, 0));
      scrollTo(0, 0);
      history.replaceState(null, '', `#${hash}`);
      const page = await mount(
        html`<div><div style="height: 4000px"></div>${widget}<div style="height: 4000px"></div></div>`,
      );
      const root = page.querySelector(tag)!.shadowRoot!;
      const panel = await until(() => root.querySelector('[part~="panel"]'), 'the detail');
      await until(() => {
        const {top, bottom} = panel.getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      }, 'it in sight');
    });

    it(`names a view that a ${tag} does not have, and drops it`, async () => {
      onCleanup(() => history.replaceState(null, '', location.pathname + location.search));
      history.replaceState(null, '', `#${hash}&far.view=azar`);
      const page = await mount(html`<div>${widget}</div>`);
      const shown = page.querySelector(tag)!;
      await until(() => flatten(shown).includes('Se pide algo que estos datos no tienen: azar.'), 'the message');
      expect(shown).to.have.property('view', '');
      expect(location.hash).to.equal(`#${hash}`);
    });
  }
});

describe('the address of cga-adoption-map', () => {
  const MAP = html`<cga-adoption-map loading="eager" permalink></cga-adoption-map>`;

  it('brings back view, layer, year and entity; what it does not name is as the page asked', async () => {
    const hash = 'adoption-map.view=tiles&adoption-map.layer=indicator-a&adoption-map.state=JAL';
    const map = await at<AdoptionMapElement>(hash, MAP);
    await until(() => allByRole(map, 'region', 'Jalisco').length === 1, 'the entity');
    expect([map.view, map.layer]).to.deep.equal(['tiles', 'indicator-a']);
    expect(location.hash).to.equal(`#${hash}`);
    map.remove();
    const plain = await at<AdoptionMapElement>(
      '',
      html`<cga-adoption-map loading="eager" layer="indicator-a" view="tiles" permalink></cga-adoption-map>`,
    );
    await until(() => location.hash === '#adoption-map.layer=indicator-a', 'the address');
    expect([plain.view, plain.layer]).to.deep.equal(['tiles', 'indicator-a']);
  });

  it('is kept for each of two maps without an id; a link to the first is what it was', async () => {
    const hash = 'adoption-map.layer=indicator-a&adoption-map-2.view=tiles&adoption-map-2.state=PUE';
    const first = await at<AdoptionMapElement>(hash, MAP);
    const second = await at<AdoptionMapElement>(hash, MAP);
    await until(() => allByRole(second, 'region', 'Puebla').length === 1, 'the entity of the second');
    expect([first.view, first.layer, second.view, second.layer]).to.deep.equal(['', 'indicator-a', 'tiles', '']);
    expect(allByRole(first, 'region', 'Puebla')).to.have.length(0);
    first.view = 'table';
    await until(() => location.hash.includes('adoption-map.view=table'), 'the address');
    expect(location.hash).to.include('adoption-map-2.view=tiles&adoption-map-2.state=PUE');
    // Its name stays its own when the first has left.
    first.remove();
    second.view = 'table';
    await until(() => location.hash.includes('adoption-map-2.view=table'), 'the address of the second');
  });

  it('does not undo what the reader chose before it was read', async () => {
    history.replaceState(null, '', '#adoption-map.view=tiles&adoption-map.layer=tool-b');
    onCleanup(() => history.replaceState(null, '', location.pathname + location.search));
    const map = await mount<AdoptionMapElement>(MAP);
    // As the reader's hand does it, with the data already there.
    map.view = 'table';
    map.dataset = exampleDataset();
    await until(() => map.layer === 'tool-b', 'what only the address says');
    expect(map.view).to.equal('table');
    await until(() => location.hash.includes('adoption-map.view=table'), 'the address');
  });

  it('does not undo what another widget of the group chose before', async () => {
    const tag = (permalink: boolean) =>
      html`<cga-adoption-map loading="eager" group="early" ?permalink=${permalink}></cga-adoption-map>`;
    const first = await at<AdoptionMapElement>('', tag(false));
    byRole(byRole(first, 'group', 'Entidades federativas'), 'button', /^Puebla/).click();
    await until(() => allByRole(first, 'region', 'Puebla').length === 1, 'the choice');
    const second = await at<AdoptionMapElement>('early.state=JAL', tag(true));
    await until(() => location.hash === '#early.state=PUE', 'the address');
    await until(() => allByRole(second, 'region', 'Puebla').length === 1, 'the choice in the second');
    expect(allByRole(first, 'region', 'Jalisco')).to.have.length(0);
    history.replaceState(null, '', '#early.state=JAL');
    dispatchEvent(new Event('hashchange'));
    await until(() => allByRole(first, 'region', 'Jalisco').length === 1, 'what a later address says');
  });
});

describe('an address with names that a widget does not have', () => {
  const WIDGETS: Readonly<Record<string, [TemplateResult, string, RegExp]>> = {
    map: [
      html`<cga-adoption-map id="w" loading="eager" permalink></cga-adoption-map>`,
      'w.layers=ocds',
      /Se pide algo que estos datos no tienen: layers\./,
    ],
    matrix: [
      html`<cga-priority-matrix id="w" loading="eager" permalink></cga-priority-matrix>`,
      'w.axes=1',
      /El enlace pide algo que no hay: axes\./,
    ],
    catalogue: [
      html`<cga-tool-catalog id="w" loading="eager" permalink></cga-tool-catalog>`,
      'w.pillars=data',
      /Se pide algo que estos datos no tienen: pillars\./,
    ],
  };
  for (const [name, [template, hash, message]] of Object.entries(WIDGETS)) {
    it(`is told by the ${name}, which drops them and leaves what is not its own`, async () => {
      const widget = await at(`${hash}&page=2`, template);
      await until(() => message.test(flatten(widget)), 'the message');
      await until(() => location.hash === '#page=2', 'the address without it');
    });
  }
});
