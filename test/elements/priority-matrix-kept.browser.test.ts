import {expect} from '@open-wc/testing';
import {html, type TemplateResult} from 'lit';
import '../../src/define/priority-matrix.js';
import {setSnapshotBase} from '../../src/dataset/index.js';
import type {PriorityMatrixElement} from '../../src/elements/priority-matrix/priority-matrix.js';
import {exampleDataset} from '../fixtures/example-dataset.js';
import {
  allByRole,
  byRole,
  flatten,
  focused,
  mount,
  nameOf,
  nextEvent,
  nextFile,
  soon,
  until,
} from '../support/index.js';

setSnapshotBase(new URL('/cga-data/', location.href).href);

const tag = (layer = '') => html`<cga-priority-matrix loading="eager" layer=${layer}></cga-priority-matrix>`;

/** The matrix of the packaged release, with its list, in a box whose width can be set. */
async function boxed(template: TemplateResult = tag()) {
  const box = await mount(html`<div>${template}</div>`);
  const matrix = box.querySelector('cga-priority-matrix')!;
  await until(() => matrix.renderRoot.querySelector('article'), 'the list');
  await until(() => matrix.renderRoot.querySelectorAll('thead th').length > 16, 'every tool');
  return {box, matrix};
}

const panels = (matrix: Element) => allByRole(matrix, 'group', /^Detalle de la prioridad/);
const KAREWA = /^Prioridad 16 y Monitor Karewa: /;

describe('a cell of the matrix, read by a screen reader', () => {
  it('has name and value in one run; its detail tells date and source', async () => {
    const {matrix} = await boxed();
    const cell = byRole(matrix, 'button', KAREWA);
    expect(nameOf(cell)).to.equal('Prioridad 16 y Monitor Karewa: herramienta del plan, 1 acción');
    expect(cell.getAttribute('aria-expanded')).to.equal('false');
    cell.click();
    const panel = await until(() => panels(matrix)[0], 'the detail');
    await until(() => flatten(panel).includes('Entidades que adoptaron'), 'the rest of it');
    await until(() => flatten(panel).includes('Lo que dice el plan'), 'its texts');
    await until(() => flatten(panel).includes('El Heraldo de Chihuahua'), 'its sources');
    const lines = flatten(panel).split('\n');
    expect(lines.slice(0, 4)).to.deep.equal([
      'group "Detalle de la prioridad 16"',
      'heading 3 "Prioridad 16 de la Comisión"',
      'button "Cerrar"',
      'Monitor Karewa: herramienta del plan, 1 acción.',
    ]);
    for (const line of [
      // Where the plan says so, with its date.
      /^Comisión de Gobierno Abierto\. Plan de Trabajo 2020\. .*, 2020, consultado en noviembre de 2026\. Sección «.*», Eje 2, Prioridad 16\.$/,
      /^En el plan: «Contratación pública abierta a través de: Monitor Karewa FTM»\.$/,
      // Who adopted it, when, and who says so.
      /^Monitor Karewa: 2 entidades\.$/,
      /^Chihuahua \(agosto de 2022\); Morelos \(sin fecha\)\.$/,
      /^\. El Heraldo de Chihuahua, agosto de 2022, consultado en noviembre de 2026\.$/,
    ])
      expect(
        lines.filter((each) => line.test(each)),
        String(line),
      ).to.have.length(1);
  });

  it('has in a layer of one’s own its value, target, date, note and source', async () => {
    const matrix = await mount<PriorityMatrixElement>(
      html`<cga-priority-matrix
        loading="eager"
        .layer=${{
          layerVersion: '1.0.0',
          id: 'ejemplo',
          title: {es: 'Capa de ejemplo'},
          publisher: 'Editorial de ejemplo',
          legend: [{from: 0, label: {es: 'Ejemplos'}, level: 3}],
          cells: [
            {
              priority: 'priority-1',
              tool: 'tool-a',
              value: 2,
              target: 5,
              date: '2026-10',
              note: {es: 'Nota de ejemplo.'},
              sources: [{title: 'Fuente de ejemplo', url: 'https://example.org/fuente'}],
            },
          ],
        }}
      ></cga-priority-matrix>`,
    );
    const ready = nextEvent(matrix, 'cga-ready');
    matrix.dataset = exampleDataset();
    await ready;
    const cell = await until(() => allByRole(matrix, 'button', /^Prioridad 1 y Herramienta ejemplo A: 2 /)[0], 'it');
    expect(nameOf(cell)).to.equal('Prioridad 1 y Herramienta ejemplo A: 2 (Ejemplos)');
    cell.click();
    const panel = await until(() => panels(matrix)[0], 'the detail');
    await until(() => flatten(panel).includes('Capa de ejemplo'), 'the value');
    expect(flatten(panel).replace(/\n/g, ' ')).to.contain(
      'Capa de ejemplo: 2 (Ejemplos); meta: 5 (Ejemplos). (octubre de 2026) Según Editorial de ejemplo. Nota de ejemplo. link "Fuente de ejemplo"',
    );
  });
});

describe('what the matrix keeps', () => {
  it('loses nothing when it goes from 320 to 1600 px and back', async () => {
    const {box, matrix} = await boxed();
    box.style.inlineSize = '320px';
    await until(() => allByRole(matrix, 'button', 'Ver el detalle (Prioridad 16)').length === 1, 'the list');
    byRole(matrix, 'button', 'Ver el detalle (Prioridad 16)').click();
    await until(() => panels(matrix).length === 1 && focused() === panels(matrix)[0], 'the detail');
    await until(() => flatten(panels(matrix)[0]!).includes('Entidades que adoptaron'), 'the rest of it');
    const narrow = flatten(matrix);
    const told = panels(matrix).map((panel) => flatten(panel));
    const csv = matrix.toCSV();
    for (const width of [1600, 320, 1600, 320]) {
      box.style.inlineSize = `${width}px`;
      await matrix.updateComplete;
      await until(() => (allByRole(matrix, 'table').length === 1) === (width === 1600), `${width} px`);
      const open = panels(matrix);
      expect(open.map((panel) => panel.ariaLabel ?? panel.getAttribute('aria-label'))).to.deep.equal([
        'Detalle de la prioridad 16',
      ]);
      expect((await soon(matrix, 'button', 'Quitar: Prioridad 16')).isConnected).to.equal(true);
      expect(matrix.toCSV()).to.equal(csv);
      // The pressed button says what is shown, and there is none for what has no room.
      const shown = width === 1600 ? 'Matriz' : 'Lista';
      await until(() => allByRole(matrix, 'button', shown)[0]?.ariaPressed === 'true', `${shown} at ${width} px`);
      expect(allByRole(matrix, 'button', 'Matriz')).to.have.length(width === 1600 ? 1 : 0);
      expect(matrix.scrollWidth).to.be.at.most(width);
    }
    expect(panels(matrix).map((panel) => flatten(panel))).to.deep.equal(told);
    expect(flatten(matrix)).to.equal(narrow);
    matrix.view = 'cards';
    await matrix.updateComplete;
    await until(() => allByRole(matrix, 'article').length === 40, 'the cards');
    const card = byRole(matrix, 'button', 'Ver el detalle (Prioridad 20)');
    card.focus();
    for (const width of [1600, 320]) {
      box.style.inlineSize = `${width}px`;
      await matrix.updateComplete;
      expect(focused()).to.equal(card);
      expect(panels(matrix)).to.have.length(1);
      expect(matrix.view).to.equal('cards');
    }
  });

  it('keeps the focus on what has it, or on the same priority, when the matrix gives way to the list', async () => {
    const {box, matrix} = await boxed();
    box.style.inlineSize = '1200px';
    byRole(matrix, 'button', KAREWA).focus();
    for (const width of [320, 1200]) {
      box.style.inlineSize = `${width}px`;
      await until(() => (allByRole(matrix, 'table').length === 1) === (width === 1200), `${width} px`);
      await until(() => focused() !== document.body && focused() !== null && focused()!.checkVisibility(), 'a focus');
      expect(focused()!.getAttribute('data-key')).to.match(/priority-16/);
    }
  });

  it('is drawn without a complaint at no width at all, and is whole when it has one', async () => {
    const {box, matrix} = await boxed();
    const whole = flatten(matrix);
    box.style.inlineSize = '0';
    await matrix.updateComplete;
    const svg = await matrix.toSVG();
    expect(svg).not.to.match(/NaN|Infinity|undefined/);
    box.hidden = true;
    for (const view of ['list', 'cards', 'gaps', 'matrix']) {
      matrix.view = view;
      await matrix.updateComplete;
    }
    expect(matrix.shadowRoot!.innerHTML).not.to.match(/NaN|Infinity|undefined/);
    box.hidden = false;
    box.style.removeProperty('inline-size');
    await matrix.updateComplete;
    await until(() => flatten(matrix) === whole, 'the same as before');
  });

  it('lights the columns under the pointer and under the focus, in their heads as well', async () => {
    const {box, matrix} = await boxed();
    box.style.inlineSize = '1600px';
    const table = await until(() => allByRole<HTMLTableElement>(matrix, 'table')[0], 'the matrix');
    const heads = [...table.tHead!.rows].at(-1)!.cells;
    const ground = (column: number) => getComputedStyle(heads[column]!).backgroundImage;
    const lit = () => [...heads].flatMap((_, column) => (ground(column) === 'none' ? [] : [column]));
    const {cells} = table.tBodies[0]!.rows[1]!;
    const over = (target: Element) =>
      target.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, composed: true}));
    expect(lit()).to.deep.equal([]);
    matrix.dispatchEvent(new PointerEvent('pointerenter'));
    await until(() => {
      over(cells[7]!);
      return lit().join() === '7';
    }, 'its column');
    cells[9]!.focus();
    expect(lit()).to.deep.equal([7, 9]);
    over(table.caption!);
    expect(lit()).to.deep.equal([9]);
    byRole(matrix, 'searchbox').focus();
    over(cells[3]!);
    expect(lit()).to.deep.equal([3]);
    matrix.dispatchEvent(new PointerEvent('pointerleave'));
    expect(lit()).to.deep.equal([]);
  });

  it('keeps a layer that is saved by its button and opened again as it was', async () => {
    const {matrix} = await boxed();
    const cell = byRole(matrix, 'button', KAREWA);
    byRole(matrix, 'button', 'Capas y ajustes').click();
    const layer = await until(() => allByRole<HTMLSelectElement>(matrix, 'combobox', 'Capa')[0], 'the settings');
    layer.value = 'states';
    layer.dispatchEvent(new CustomEvent('change', {bubbles: true}));
    await until(() => nameOf(cell) === 'Prioridad 16 y Monitor Karewa: 2 entidades', 'it');
    const save = async () => {
      const given = nextFile();
      byRole(matrix, 'button', 'Descargar la capa (JSON)').click();
      return given;
    };
    const {name, file} = await save();
    expect(name).to.equal('states.json');
    const [csv, svg] = [matrix.toCSV(), await matrix.toSVG()];
    const legend = () => flatten(byRole(matrix, 'list', 'Leyenda'));
    const before = legend();
    const files = new DataTransfer();
    files.items.add(new File([file], name, {type: 'application/json'}));
    const opener = byRole(matrix, 'group', 'Capas y ajustes').querySelector<HTMLInputElement>('input[type=file]')!;
    opener.files = files.files;
    opener.dispatchEvent(new CustomEvent('change', {bubbles: true}));
    await until(() => byRole<HTMLSelectElement>(matrix, 'combobox', 'Capa').value === 'own', 'the opened layer');
    await until(() => legend() === before, 'the same legend');
    expect(matrix.toCSV()).to.equal(csv);
    expect(await matrix.toSVG()).to.equal(svg);
    expect(JSON.parse(await (await save()).file.text())).to.deep.equal(JSON.parse(await file.text()));
  });
});
