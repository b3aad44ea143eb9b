import {expect} from '@open-wc/testing';
import {html, type TemplateResult} from 'lit';
import '../../src/define/priority-matrix.js';
import {setSnapshotBase} from '../../src/dataset/index.js';
import type {PriorityMatrixElement} from '../../src/elements/priority-matrix/priority-matrix.js';
import {exampleDataset, type ExampleDataset} from '../fixtures/example-dataset.js';
import {
  allByRole,
  axe,
  byRole,
  expectWarning,
  flatten,
  focused,
  mount,
  nextEvent,
  press,
  soon,
  until,
} from '../support/index.js';
import {withoutSnapshot} from '../support/no-snapshot.js';

setSnapshotBase(new URL('/cga-data/', location.href).href);

const plain = () => html`<cga-priority-matrix loading="eager"></cga-priority-matrix>`;

async function example(change: (json: ExampleDataset) => void = () => undefined, template: TemplateResult = plain()) {
  const json = exampleDataset();
  change(json);
  const matrix = await mount<PriorityMatrixElement>(template);
  const ready = nextEvent(matrix, 'cga-ready');
  matrix.dataset = json;
  const {detail} = await ready;
  // The list comes in a module of its own, and stands beside the matrix from then on.
  await until(() => matrix.renderRoot.querySelector('article'), 'the list');
  return {matrix, detail};
}

const CELL = 'Prioridad 1 y Herramienta ejemplo A: herramienta del plan, 1 acción';
const panels = (matrix: Element) => allByRole(matrix, 'group', /^Detalle de la prioridad/);
const rowNames = (matrix: Element) =>
  allByRole(byRole(matrix, 'table'), 'rowheader')
    .map((header) => header.getAttribute('abbr'))
    .filter((abbr) => abbr !== null);

async function choose(matrix: PriorityMatrixElement, label: string, value: string) {
  const select = byRole<HTMLSelectElement>(matrix, 'combobox', label);
  select.value = value;
  select.dispatchEvent(new CustomEvent('change', {bubbles: true}));
  await matrix.updateComplete;
}

async function open(matrix: PriorityMatrixElement, name: string | RegExp) {
  byRole(matrix, 'button', name).click();
  return until(() => panels(matrix).find((panel) => !panel.textContent.includes('Cargando el detalle')), 'the detail');
}

describe('cga-priority-matrix', () => {
  it('answers in one sentence, computed from the data', async () => {
    const {matrix, detail} = await example();
    expect(flatten(matrix)).to.contain(
      'La Comisión coadyuva con 1 de 3 prioridades de la Política Nacional Anticorrupción; 1 tiene herramientas en su Plan de ejemplo y 1 tiene acciones.',
    );
    expect(detail).to.deep.equal({release: '0.1.0', schemaVersion: '1.0.0', origin: 'property', records: 3});
  });

  it('is a table of priorities by axis and tools, with a button in each cell that ties', async () => {
    const {matrix} = await example();
    const table = byRole(matrix, 'table', 'Prioridades en filas, herramientas en columnas.');
    expect(rowNames(matrix)).to.deep.equal(['Prioridad 1', 'Prioridad 2', 'Prioridad 3']);
    byRole(table, 'rowheader', /^Eje 1. Eje de ejemplo 1 2 prioridades, 1 de la Comisión$/);
    expect(
      allByRole(table, 'button')
        .map((button) => button.getAttribute('aria-label'))
        .filter(Boolean),
    ).to.deep.equal([
      'Prioridad 1',
      CELL,
      'Prioridad 1 y Herramienta ejemplo B: herramienta del plan, 1 acción',
      'Prioridad 2',
      'Prioridad 3',
      'Prioridad 3 y Herramienta ejemplo B: herramienta del plan, sin acciones',
    ]);
    const [, second] = table.querySelectorAll('tr[data-id]');
    expect([...(second?.querySelectorAll('td') ?? [])].map((cell) => flatten(cell).trim())).to.deep.equal([
      'Mediano',
      'sin herramientas',
      'sin acciones',
      '',
      '',
    ]);
  });

  it('tells a tool that only actions tie from one that the plan lists, in the name and the legend', async () => {
    const {matrix} = await example((json) => (json.actions[1]!['tools'] = ['tool-c']));
    byRole(
      matrix,
      'button',
      'Prioridad 1 y Herramienta ejemplo C: 1 acción; no está en la lista de herramientas del plan',
    );
    const legend = flatten(byRole(matrix, 'list', 'Leyenda'));
    expect(legend).to.contain('Herramienta que el plan no lista; sólo la unen acciones, en ese número: 1 celda');
    expect(legend).to.contain('Herramienta que el plan lista, sin acciones: 2 celdas');
    expect(legend).to.contain('Prioridad de la Comisión: 1 prioridad');
  });

  it('opens a cell with the plan’s words, the actions and the sources, tells the page, and Escape goes back', async () => {
    const {matrix} = await example();
    const chosen = nextEvent(matrix, 'cga-select');
    const panel = await open(matrix, CELL);
    expect((await chosen).detail).to.deep.equal({kind: 'priority', id: 'priority-1'});
    const text = flatten(panel);
    for (const words of [
      'Herramienta ejemplo A: herramienta del plan, 1 acción.',
      'Prioridad uno (ejemplo).',
      'Eje 1. Eje de ejemplo 1',
      'Corto plazo',
      'Prioridad uno (texto del plan de ejemplo)',
      'En el plan: «Herramienta ejemplo A».',
      'Actividad de ejemplo 2.',
      'Iniciativa de ejemplo',
      'mediano y largo plazo',
      ', p. 1.',
    ])
      expect(text, words).to.contain(words);
    expect(allByRole(panel, 'link', 'Documento de ejemplo').length).to.be.greaterThan(0);
    expect(focused()).to.equal(panel);
    await press('Escape');
    await until(() => panels(matrix).length === 0, 'the panel to close');
    expect(focused()).to.equal(byRole(matrix, 'button', CELL));
  });

  it('cites the opened cell with its sources, release and record, and takes reports of errors', async () => {
    const {matrix} = await example(
      undefined,
      html`<cga-priority-matrix
        loading="eager"
        report-url="mailto:datos@example.org?subject={record}%20{release}"
      ></cga-priority-matrix>`,
    );
    const panel = await open(matrix, CELL);
    const fold = await until(() => allByRole(panel, 'button', 'Citar este dato')[0], 'the citation');
    fold.click();
    const said = flatten(panel);
    expect(said).to.contain(
      'Prioridad 1: «Prioridad uno (ejemplo).» Herramienta ejemplo A: herramienta del plan, 1 acción.',
    );
    expect(said).to.match(/Fuente: Documento de ejemplo \(Editorial de ejemplo, 2020\)\..*versión 0\.1\.0/s);
    expect(said).to.contain('registro priorities/priority-1.');
    expect(byRole<HTMLAnchorElement>(panel, 'link', 'Reportar un error').href).to.equal(
      'mailto:datos@example.org?subject=priorities%2Fpriority-1%200.1.0',
    );
    byRole(panel, 'button', 'Copiar la cita').click();
    // A browser that allows no copying has the citation selected.
    await until(() => /Cita copiada|queda seleccionada/.test(byRole(matrix, 'status').textContent), 'the answer');
  });

  it('opens a priority without ties by its number, and closes it by its button', async () => {
    const {matrix} = await example();
    const panel = await open(byRole(matrix, 'table') && matrix, 'Prioridad 2');
    expect(flatten(panel)).to.contain('El plan de la Comisión no nombra esta prioridad.');
    expect(flatten(panel)).to.contain('Ninguna acción del plan la nombra.');
    byRole(panel, 'button', 'Cerrar').click();
    await until(() => panels(matrix).length === 0, 'the panel to close');
    expect(focused()).to.equal(byRole(matrix, 'button', 'Prioridad 2'));
  });

  it('says which labels of the plan were not read as tools, and where the plan lists none', async () => {
    const {matrix} = await example((json) => {
      const plan = json.priorities[0]!['plan'] as {tools: unknown[]};
      plan.tools.push({label: 'Etiqueta suelta', tools: []});
      json.priorities[1]!['inPlan'] = true;
      json.priorities[1]!['plan'] = {...plan, tools: []};
    });
    expect(flatten(await open(matrix, CELL))).to.contain(
      '«Etiqueta suelta»: el plan la lista; no se leyó como herramienta del catálogo.',
    );
    byRole(matrix, 'button', 'Prioridad 2').click();
    await until(() => panels(matrix)[0]?.getAttribute('aria-label')?.endsWith(' 2'), 'the other detail');
    await until(
      () => flatten(panels(matrix)[0]!).includes('El plan no lista herramientas para esta prioridad.'),
      'what the plan says of it',
    );
  });

  it('is one Tab stop after its frame: arrows go to every cell, with Control to the next with data', async () => {
    const {matrix} = await example();
    const named = (name: string | RegExp) => byRole(byRole(matrix, 'table'), 'button', name);
    byRole(matrix, 'region', /^Matriz de prioridades/).focus();
    await press('Tab');
    expect(focused()).to.equal(named('Prioridad 1'));
    await press('Control', 'ArrowRight');
    expect(focused()).to.equal(named(CELL));
    await press('End');
    expect(focused()).to.equal(named(/^Prioridad 1 y Herramienta ejemplo B/));
    await press('ArrowDown');
    expect(focused()?.localName).to.equal('td');
    expect(byRole(matrix, 'status').textContent).to.equal(
      'Celda vacía: el plan no une la herramienta con la prioridad.',
    );
    await press('ArrowDown');
    expect(focused()).to.equal(named(/^Prioridad 3 y/));
    await press('Home');
    expect(focused()).to.equal(named('Prioridad 3'));
    await press('ArrowRight');
    expect(focused()?.textContent?.trim()).to.equal('Mediano');
    await press('Control', 'End');
    expect(focused()).to.equal(named(/^Prioridad 3 y/));
    await press('Control', 'Home');
    expect(focused()).to.equal(named('Prioridad'));
    await matrix.updateComplete;
    expect(byRole(matrix, 'table').querySelectorAll('[tabindex="0"]')).to.have.length(1);
    await press('Tab');
    expect(focused()?.localName).to.equal('summary');
  });

  it('sorts by a column’s header, says how, and goes back', async () => {
    const {matrix} = await example();
    const header = () => byRole(byRole(matrix, 'table'), 'columnheader', 'Herramientas');
    byRole(byRole(matrix, 'table'), 'button', 'Herramientas').click();
    // Groups of axes stay; within them those with most tools come first.
    await until(() => header().getAttribute('aria-sort') === 'descending', 'the order');
    expect(byRole(matrix, 'status').textContent).to.contain('Filas ordenadas de otro modo.');
    byRole(byRole(matrix, 'table'), 'button', 'Prioridad').click();
    await until(() => header().getAttribute('aria-sort') === null, 'the order of numbers');
  });

  it('finds priorities by number, text and tool, without accents, and says how many are left', async () => {
    const {matrix} = await example();
    const search = async (words: string) => {
      const box = byRole<HTMLInputElement>(matrix, 'searchbox', 'Buscar');
      box.value = words;
      box.dispatchEvent(new Event('input', {bubbles: true}));
      await matrix.updateComplete;
    };
    await search('PRIORÍDAD dos');
    expect(rowNames(matrix)).to.deep.equal(['Prioridad 2']);
    expect(byRole(matrix, 'status').textContent).to.equal('Se muestra 1 de 3 prioridades.');
    await search('herramienta B');
    expect(rowNames(matrix)).to.deep.equal(['Prioridad 1', 'Prioridad 3']);
    await search('3');
    expect(rowNames(matrix)).to.deep.equal(['Prioridad 3']);
    await search('nada de esto');
    expect(flatten(matrix)).to.contain('Ninguna prioridad cumple con los filtros.');
  });

  it('keeps what has the focus out from under its headers', async () => {
    const {matrix} = await example();
    const frame = byRole(matrix, 'region', /^Matriz de prioridades/);
    frame.style.blockSize = '12em';
    frame.style.inlineSize = '30em';
    byRole(byRole(matrix, 'table'), 'button', 'Prioridad 1').focus();
    for (const keys of [
      ['Control', 'End'],
      ['ArrowUp'],
      ['ArrowUp'],
      ['Home'],
      ['End'],
      ['ArrowLeft'],
      ['ArrowLeft'],
    ]) {
      await press(...(keys as [string]));
      const cell = focused()!.getBoundingClientRect();
      const head = frame.querySelector('thead')!.getBoundingClientRect();
      const first = focused()!.closest('tr')!.firstElementChild!;
      expect(cell.top).to.be.at.least(head.bottom - 1);
      if (!first.contains(focused())) expect(cell.left).to.be.at.least(first.getBoundingClientRect().right - 1);
    }
  });

  it('groups rows by term and columns by pillar, each record once, with three densities', async () => {
    const {matrix} = await example();
    byRole(matrix, 'button', 'Capas y ajustes').click();
    await until(() => allByRole(matrix, 'combobox', 'Filas por').length === 1, 'the settings');
    await choose(matrix, 'Filas por', 'term');
    const headers = () => allByRole(byRole(matrix, 'table'), 'rowheader').map((header) => flatten(header).trim());
    expect(headers().filter((name) => /plazo/.test(name))).to.have.length(2);
    expect(rowNames(matrix)).to.deep.equal(['Prioridad 1', 'Prioridad 2', 'Prioridad 3']);
    await choose(matrix, 'Filas por', 'none');
    expect(rowNames(matrix)).to.have.length(3);
    await choose(matrix, 'Columnas por', 'pillar');
    expect(byRole(matrix, 'table').querySelectorAll('th[scope=colgroup]').length).to.be.at.least(1);
    expect(byRole(matrix, 'table').querySelectorAll('th.tool')).to.have.length(2);
    const tall = byRole(matrix, 'table').offsetHeight;
    await choose(matrix, 'Espacio', 'tight');
    const tight = byRole(matrix, 'table').offsetHeight;
    await choose(matrix, 'Espacio', 'roomy');
    expect(tight).to.be.below(tall);
    expect(byRole(matrix, 'table').offsetHeight).to.be.above(tall);
    await axe(matrix);
  });

  it('marks several priorities, says how many, and shows only those', async () => {
    const {matrix} = await example();
    byRole(matrix, 'button', 'Capas y ajustes').click();
    await until(() => allByRole(matrix, 'checkbox', 'Marcar varias').length === 1, 'the settings');
    byRole(matrix, 'checkbox', 'Marcar varias').click();
    await matrix.updateComplete;
    byRole(matrix, 'checkbox', 'Marcar la prioridad 3').click();
    await matrix.updateComplete;
    byRole(matrix, 'checkbox', 'Marcar la prioridad 1').click();
    await matrix.updateComplete;
    expect(byRole(matrix, 'status').textContent).to.equal('2 prioridades marcadas. Se muestran las 3 prioridades.');
    byRole(matrix, 'checkbox', 'Sólo las marcadas').click();
    await matrix.updateComplete;
    expect(rowNames(matrix)).to.deep.equal(['Prioridad 1', 'Prioridad 3']);
    expect(matrix.toCSV().split('\r\n').filter(Boolean)).to.have.length(3);
    await axe(matrix);
    byRole(matrix, 'button', 'Quitar las marcas').click();
    await matrix.updateComplete;
    expect(rowNames(matrix)).to.have.length(3);
  });

  it('filters by axis, term and plan, says how many are left, and lifts the filters', async () => {
    const {matrix} = await example();
    const filtered = nextEvent(matrix, 'cga-filter');
    await choose(matrix, 'Plazo', 'medium');
    expect((await filtered).detail).to.deep.equal({filters: {term: 'medium'}});
    expect(rowNames(matrix)).to.deep.equal(['Prioridad 2', 'Prioridad 3']);
    expect(byRole(matrix, 'status').textContent).to.equal('Se muestran 2 de 3 prioridades.');
    await choose(matrix, 'Eje', 'axis-2');
    expect(rowNames(matrix)).to.deep.equal(['Prioridad 3']);
    byRole(matrix, 'checkbox', 'Sólo la de la Comisión').click();
    await matrix.updateComplete;
    expect(flatten(matrix)).to.contain('Ninguna prioridad cumple con los filtros.');
    byRole(matrix, 'button', 'Quitar los filtros').click();
    await matrix.updateComplete;
    expect(rowNames(matrix)).to.have.length(3);
    expect(focused()).to.equal(byRole(matrix, 'searchbox', 'Buscar'));
  });

  it('leaves out the columns that no shown priority is tied to', async () => {
    const {matrix} = await example();
    await choose(matrix, 'Eje', 'axis-2');
    expect(allByRole(byRole(matrix, 'table'), 'columnheader').map(({textContent}) => textContent.trim())).to.deep.equal(
      ['Prioridad', 'Plazo', 'Herramientas', 'Acciones', 'Herramienta ejemplo B'],
    );
  });

  it('limits the rows to a tool by its column, and lets it go by its chip', async () => {
    const {matrix} = await example();
    const column = () => byRole(byRole(matrix, 'table'), 'button', 'Herramienta ejemplo B');
    const chosen = nextEvent(matrix, 'cga-select');
    column().click();
    expect((await chosen).detail).to.deep.equal({kind: 'tool', id: 'tool-b'});
    await matrix.updateComplete;
    expect(rowNames(matrix)).to.deep.equal(['Prioridad 1', 'Prioridad 3']);
    expect(column().getAttribute('aria-pressed')).to.equal('true');
    expect(byRole(matrix, 'status').textContent).to.equal('Herramienta ejemplo B. Se muestran 2 de 3 prioridades.');
    (await soon(matrix, 'button', 'Quitar: Herramienta ejemplo B')).click();
    await until(() => rowNames(matrix).length === 3, 'all rows');
    await until(() => focused() === column(), 'the focus on the column');
  });

  it('shows everything, and says so, for a tool that the plan ties to nothing', async () => {
    const {matrix: first} = await example(
      undefined,
      html`<cga-priority-matrix loading="eager" group="untied"></cga-priority-matrix>`,
    );
    const {matrix: second} = await example(
      (json) => (json.tools = json.tools.filter(({id}) => id !== 'tool-b')),
      html`<cga-priority-matrix loading="eager" group="untied"></cga-priority-matrix>`,
    );
    byRole(byRole(first, 'table'), 'button', 'Herramienta ejemplo B').click();
    await until(
      () => flatten(second).includes('El plan no une con ninguna prioridad la herramienta elegida.'),
      'the note',
    );
    expect(rowNames(second)).to.have.length(3);
    (await soon(second, 'button', 'Quitar: Herramienta elegida')).click();
    await until(() => rowNames(first).length === 3, 'the first matrix');
  });

  it('opens what another widget of its group chooses, without taking the focus', async () => {
    const tag = () => html`<cga-priority-matrix loading="eager" group="g2"></cga-priority-matrix>`;
    const {matrix: first} = await example(undefined, tag());
    const {matrix: second} = await example(undefined, tag());
    const panel = await open(first, CELL);
    await until(() => panels(second).length === 1, 'the other matrix');
    expect(focused()).to.equal(panel);
    (await soon(second, 'button', 'Quitar: Prioridad 1')).click();
    await until(() => panels(first).length === 0, 'the first matrix');
  });

  it('marks the tools that the home entity adopted, and says nothing where none is known', async () => {
    const {matrix} = await example(
      undefined,
      html`<cga-priority-matrix loading="eager" state="AGU"></cga-priority-matrix>`,
    );
    byRole(matrix, 'columnheader', /Herramienta ejemplo A adoptada en Aguascalientes/);
    expect(flatten(byRole(matrix, 'list', 'Leyenda'))).to.contain(
      'Herramienta adoptada en Aguascalientes: 1 herramienta',
    );
    matrix.state = 'PUE';
    await matrix.updateComplete;
    expect(flatten(matrix)).not.to.contain('adoptada en');
    expect(flatten(matrix)).not.to.contain('Se pide algo');
    matrix.state = 'Atlántida';
    await matrix.updateComplete;
    expect(flatten(matrix)).to.contain('Se pide algo que estos datos no tienen: Atlántida.');
  });

  it('shows the same as a list, and the gaps in words', async () => {
    const {matrix} = await example();
    const viewed = nextEvent(matrix, 'cga-view');
    byRole(matrix, 'button', 'Lista').click();
    expect((await viewed).detail).to.deep.equal({view: 'list'});
    await matrix.updateComplete;
    expect(allByRole(matrix, 'table')).to.have.length(0);
    const [first, second] = allByRole(matrix, 'article');
    expect(flatten(first!)).to.contain('Herramienta ejemplo A: herramienta del plan, 1 acción');
    expect(flatten(first!)).to.contain('En total: 2 herramientas del plan, 2 acciones.');
    expect(flatten(second!)).to.contain('El plan no le da herramientas ni acciones.');
    byRole(matrix, 'button', 'Huecos').click();
    await until(() => flatten(matrix).includes('Sin acción:'), 'the gaps');
    const gaps = flatten(matrix);
    expect(gaps).to.contain('heading 3 "Sin herramienta en el plan: 1 prioridad"');
    expect(gaps).to.contain('0 de 1 prioridad de la Comisión no tienen herramienta en su plan. De las demás, 1 de 2.');
    expect(gaps).to.contain('heading 3 "Sin acción: 2 prioridades"');
    expect(gaps).to.contain('heading 3 "Sin herramienta ni acción: 1 prioridad"');
  });

  it('opens a detail inside its entry, in the list and once among the gaps', async () => {
    const {matrix} = await example(
      undefined,
      html`<cga-priority-matrix loading="eager" view="list"></cga-priority-matrix>`,
    );
    const button = () => byRole(matrix, 'button', 'Ver el detalle (Prioridad 2)');
    const panel = await open(matrix, 'Ver el detalle (Prioridad 2)');
    expect(button().getAttribute('aria-expanded')).to.equal('true');
    expect(panel.closest('article')?.contains(button())).to.equal(true);
    matrix.view = 'gaps';
    await matrix.updateComplete;
    await until(() => panels(matrix).length > 0, 'the gaps');
    expect(panels(matrix)).to.have.length(1);
  });

  it('gives the rows shown as CSV and JSON, with what the plan lists and what only actions tie apart', async () => {
    const {matrix} = await example((json) => (json.actions[1]!['tools'] = ['tool-c']));
    const [head, first] = matrix.toCSV().split('\r\n');
    expect(head).to.equal(
      '\uFEFFPrioridad,Texto,Eje,Plazo,Prioridad de la Comisión,Herramientas que el plan lista,Herramientas que sólo unen acciones,Número de acciones,Acciones',
    );
    expect(first).to.equal(
      '1,Prioridad uno (ejemplo).,Eje 1. Eje de ejemplo 1,Corto plazo,sí,Herramienta ejemplo A; Herramienta ejemplo B,Herramienta ejemplo C,2,Actividad de ejemplo 2.; Actividad de ejemplo 3.',
    );
    matrix.view = 'gaps';
    await matrix.updateComplete;
    expect(matrix.toCSV().split('\r\n').filter(Boolean)).to.have.length(3);
    const {records} = matrix.toJSON() as {records: Record<string, unknown>[]};
    expect(records.map((record) => record['Prioridad'])).to.deep.equal([2, 3]);
  });

  it('shows the list in place of the matrix in a container of 320 px, without sideways scroll', async () => {
    const box = await mount(html`<div style="inline-size: 320px; overflow: hidden">
      <cga-priority-matrix loading="eager"></cga-priority-matrix>
    </div>`);
    const matrix = box.querySelector('cga-priority-matrix')!;
    await until(() => allByRole(matrix, 'article').length === 40, 'the list');
    expect(allByRole(matrix, 'table')).to.have.length(0);
    expect(box.scrollWidth).to.equal(320);
    const panel = await open(matrix, 'Ver el detalle (Prioridad 16)');
    await until(() => flatten(panel).includes('Lo que dice el plan'), 'the plan’s words');
    expect(box.scrollWidth).to.equal(320);
  });

  it('sets a bad record aside, says which, and shows the rest', async () => {
    const {matrix} = await example((json) => (json.priorities[1]!['term'] = 'soon'));
    const sentence = 'priorities/priority-2: el campo «term» falta o no es válido.';
    await until(() => matrix.renderRoot.textContent.includes(sentence), sentence);
    expect(rowNames(matrix)).to.deep.equal(['Prioridad 1', 'Prioridad 3']);
  });

  it('says so where there are no priorities, no ties or no axes', async () => {
    const {matrix: empty} = await mountEmpty();
    expect(flatten(empty)).to.contain('Los datos no contienen prioridades.');
    const {matrix: untied} = await example((json) => {
      json.tools.forEach((tool) => (tool['priorities'] = []));
      json.actions = [];
      json.axes = [];
      json.plans = [];
    });
    expect(flatten(untied)).to.contain('0 tienen herramientas en su plan y 0 tienen acciones.');
    expect(flatten(untied)).to.contain('Sin eje en los datos');
    expect(allByRole(byRole(untied, 'table'), 'columnheader')).to.have.length(4);
  });

  it('keeps the page’s own content when there is no data', async () => {
    withoutSnapshot();
    expectWarning(/missing/);
    const matrix = await mount<PriorityMatrixElement>(
      html`<cga-priority-matrix loading="eager" src="/cga-data/none.json"><a href="#x">Tabla de ejemplo</a></cga-priority-matrix>`,
    );
    const {detail} = await nextEvent(matrix, 'cga-error');
    expect(detail.code).to.equal('missing');
    await until(() => allByRole(matrix, 'alert').length === 1, 'the message');
    byRole(matrix, 'link', 'Tabla de ejemplo');
  });

  it('speaks English where the page does, and marks what stays Spanish', async () => {
    const {matrix} = await example(
      (json) => (json.tools[0]!['name'] = {es: 'Sólo en español'}),
      html`<cga-priority-matrix loading="eager" lang="en"></cga-priority-matrix>`,
    );
    await until(() => allByRole(matrix, 'button', 'Gaps').length === 1, 'English');
    expect(flatten(matrix)).to.contain('The Commission contributes to 1 of 3 priorities');
    expect(byRole(byRole(matrix, 'table'), 'button', 'Sólo en español').lang).to.equal('es');
    byRole(matrix, 'button', 'Priority 1 and Sólo en español: tool of the plan, 1 action').click();
    const panel = await until(() => allByRole(matrix, 'group', 'Detail of priority 1')[0], 'the detail in English');
    await until(() => panel.querySelector('blockquote')?.lang === 'es', 'the words of the plan');
    await until(() => flatten(panel).includes('What the plan says'), 'its words in English');
  });

  it('hides what its attributes hide, and takes levels of headings up to the last', async () => {
    const {matrix} = await example(
      undefined,
      html`<cga-priority-matrix loading="eager" view="list" heading-level="5" no-filters></cga-priority-matrix>`,
    );
    expect(allByRole(matrix, 'combobox')).to.have.length(0);
    expect(new Set(allByRole(matrix, 'heading').map(({localName}) => localName))).to.deep.equal(new Set(['h5', 'h6']));
  });

  it('has no axe finding in any view, open or not', async () => {
    const {matrix} = await example();
    await axe(matrix);
    await open(matrix, CELL);
    for (const view of ['matrix', 'list', 'gaps']) {
      matrix.view = view;
      await matrix.updateComplete;
      await axe(matrix);
    }
  });
});

async function mountEmpty() {
  const json = exampleDataset();
  json.priorities = [];
  const matrix = await mount<PriorityMatrixElement>(plain());
  const ready = nextEvent(matrix, 'cga-ready');
  matrix.dataset = json;
  await ready;
  return {matrix};
}
