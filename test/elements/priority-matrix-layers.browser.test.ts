import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../src/define/priority-matrix.js';
import {setSnapshotBase} from '../../src/dataset/index.js';
import {overrideLimits} from '../../src/dataset/limits.js';
import type {PriorityMatrixElement} from '../../src/elements/priority-matrix/priority-matrix.js';
import {exampleDataset} from '../fixtures/example-dataset.js';
import {faults} from '../support/faults.js';
import {allByRole, axe, byRole, flatten, mount, nextEvent, onCleanup, until} from '../support/index.js';

setSnapshotBase(new URL('/cga-data/', location.href).href);

const LAYER = {
  layerVersion: '1.0.0',
  id: 'ejemplo',
  title: {es: 'Capa de ejemplo', en: 'Example layer'},
  publisher: 'Editorial de ejemplo',
  legend: [
    {value: 'none', label: {es: 'Nada'}, sign: '–', level: 0},
    {value: 'half', label: {es: 'A medias'}, sign: '½', level: 3},
    {value: 'done', label: {es: 'Hecho'}, sign: '✓', level: 5},
  ],
  cells: [
    {priority: 'priority-1', value: 'half', target: 'done'},
    {
      priority: 'priority-1',
      tool: 'tool-a',
      value: 'half',
      target: 'done',
      date: '2026-10',
      note: {es: 'Nota de ejemplo'},
      sources: [{title: 'Fuente de ejemplo', url: 'https://example.org/fuente'}],
    },
    {priority: 'priority-2', tool: 'tool-a', value: null},
    {priority: 'priority-3', tool: 'no-such-tool', value: 'done'},
    {priority: 'priority-3', value: 'not in the legend'},
  ],
};

async function example(layer: unknown, view = 'matrix') {
  const matrix = await mount<PriorityMatrixElement>(
    html`<cga-priority-matrix loading="eager" view=${view} .layer=${layer}></cga-priority-matrix>`,
  );
  const ready = nextEvent(matrix, 'cga-ready');
  matrix.dataset = exampleDataset();
  await ready;
  return matrix;
}

const CELL = 'Prioridad 1 y Herramienta ejemplo A: A medias';

async function choose(matrix: PriorityMatrixElement, label: string, value: string) {
  const select = byRole<HTMLSelectElement>(matrix, 'combobox', label);
  select.value = value;
  select.dispatchEvent(new CustomEvent('change', {bubbles: true}));
  await matrix.updateComplete;
}

describe('a layer of one’s own on cga-priority-matrix', () => {
  it('is drawn with its legend, says what was set aside and what this release does not have', async () => {
    const matrix = await example(LAYER);
    await until(() => allByRole(matrix, 'button', CELL).length === 1, 'the layer');
    byRole(matrix, 'button', 'Prioridad 2 y Herramienta ejemplo A: sin información');
    const legend = flatten(byRole(matrix, 'list', 'Leyenda'));
    expect(legend).to.contain('A medias: 1 celda');
    expect(legend).to.contain('Sin información: 1 celda');
    const text = flatten(matrix);
    expect(text).to.contain('Según Editorial de ejemplo.');
    expect(text).to.contain('1 celda de la capa no se pudo leer. Se apartó.');
    expect(text).to.contain('no-such-tool no está en estos datos; sus celdas no se muestran.');
    await axe(matrix);
  });

  it('tells of a cell its value, target, note, date and source', async () => {
    const matrix = await example(LAYER);
    await until(() => allByRole(matrix, 'button', CELL).length === 1, 'the layer');
    byRole(matrix, 'button', CELL).click();
    const panel = await until(() => allByRole(matrix, 'group', /^Detalle de la prioridad 1/)[0], 'the detail');
    await until(() => flatten(panel).includes('A medias; meta: Hecho'), 'the value');
    const text = flatten(panel);
    for (const words of ['octubre de 2026', 'Nota de ejemplo', 'Fuente de ejemplo', 'Según Editorial de ejemplo.']) {
      expect(text).to.contain(words);
    }
  });

  it('says the same in table, list, cards and CSV, now and as a target', async () => {
    const matrix = await example(LAYER);
    await until(() => allByRole(matrix, 'button', CELL).length === 1, 'the layer');
    byRole(matrix, 'button', 'Capas y ajustes').click();
    await until(() => allByRole(matrix, 'combobox', 'Valor').length === 1, 'the choice of value');
    for (const [aim, words] of [
      ['', 'A medias'],
      ['target', 'meta: Hecho'],
      ['both', 'A medias; meta: Hecho'],
    ] as const) {
      matrix.view = 'matrix';
      await matrix.updateComplete;
      await choose(matrix, 'Valor', aim);
      byRole(matrix, 'button', `Prioridad 1 y Herramienta ejemplo A: ${words}`);
      expect(matrix.toCSV()).to.contain(`Herramienta ejemplo A: ${words}`);
      for (const view of ['list', 'cards']) {
        matrix.view = view;
        await matrix.updateComplete;
        expect(flatten(allByRole(matrix, 'article')[0]!)).to.contain(`Herramienta ejemplo A: ${words}`);
      }
    }
  });

  it('says so when there is no such layer, or its file cannot be read, and shows the plan', async () => {
    const matrix = await example('nada');
    await until(() => flatten(matrix).includes('No hay una capa «nada». Se muestra el plan.'), 'the message');
    byRole(matrix, 'button', /^Prioridad 1 y Herramienta ejemplo A: herramienta del plan/);
    matrix.layer = {layerVersion: '9.0.0', cells: []};
    await until(() => flatten(matrix).includes('Clave del error: newer-schema'), 'the failure');
    byRole(matrix, 'button', /^Prioridad 1 y Herramienta ejemplo A: herramienta del plan/);
  });

  it('is read from its address as carefully as somebody’s data, and what is wrong is said', async () => {
    const matrix = await example(await faults.put('layer.json', LAYER));
    await until(() => allByRole(matrix, 'button', CELL).length === 1, 'the layer');
    const href = await faults.put('layer-keys.json', JSON.stringify(LAYER).replace('"id"', '"__proto__":{},"id"'));
    overrideLimits({bytes: 4000});
    onCleanup(() => overrideLimits());
    for (const [address, code] of [
      [href, 'unsafe'],
      [await faults.put('layer-long.json', {...LAYER, more: 'x'.repeat(5000)}), 'too-large'],
      [href.replace('://', '://somebody:secret@'), 'address'],
      [href.replace('layer-keys', 'no-layer'), 'missing'],
    ] as const) {
      matrix.layer = address;
      await until(() => flatten(matrix).includes(`Clave del error: ${code}`), code);
      byRole(matrix, 'button', /^Prioridad 1 y Herramienta ejemplo A: herramienta del plan/);
    }
  });

  it('stays when the reader opened it from a file, whatever the page had asked for', async () => {
    const matrix = await example(await faults.put('layer-of-page.json', LAYER));
    await until(() => allByRole(matrix, 'button', CELL).length === 1, 'the layer');
    byRole(matrix, 'button', 'Capas y ajustes').click();
    const input = await until(
      () => matrix.renderRoot.querySelector<HTMLInputElement>('input[type="file"]'),
      'the field',
    );
    const files = new DataTransfer();
    files.items.add(new File([JSON.stringify({...LAYER, publisher: 'Otra editorial'})], 'capa.json'));
    input.files = files.files;
    input.dispatchEvent(new CustomEvent('change', {bubbles: true}));
    await until(() => flatten(matrix).includes('Según Otra editorial.'), 'the file');
    matrix.requestUpdate();
    await matrix.updateComplete;
    expect(flatten(matrix)).to.contain('Según Otra editorial.');
  });

  it('can be asked for again where its address could not be read, and only there', async () => {
    const href = await faults.put('layer-later.json', LAYER);
    await faults.fail('layer-later.json', 'missing');
    const matrix = await example(href);
    await until(() => flatten(matrix).includes('Clave del error: missing'), 'the failure');
    await faults.fail('layer-later.json');
    byRole(matrix, 'button', 'Intentar de nuevo').click();
    await until(() => allByRole(matrix, 'button', CELL).length === 1, 'the layer');
    matrix.layer = {layerVersion: '9.0.0', cells: []};
    await until(() => flatten(matrix).includes('Clave del error: newer-schema'), 'the other failure');
    expect(allByRole(matrix, 'button', 'Intentar de nuevo')).to.have.length(0);
  });

  it('is not fetched to its end when the matrix leaves the page, and is asked for anew when it is back', async () => {
    const href = await faults.put('layer-left.json', LAYER);
    await faults.fail('layer-left.json', 'hang');
    const matrix = await example(href);
    await until(async () => (await faults.seenOf('layer-left.json')).length === 1, 'the request');
    const place = matrix.parentElement!;
    matrix.remove();
    await until(async () => (await faults.seenOf('layer-left.json'))[0]?.left, 'the end of the request');
    await faults.fail('layer-left.json');
    place.append(matrix);
    await until(() => allByRole(matrix, 'button', CELL).length === 1, 'the layer');
  });
});

describe('layers of the dataset on cga-priority-matrix', () => {
  it('are chosen among the settings, and told to the page', async () => {
    const matrix = await example('');
    byRole(matrix, 'button', 'Capas y ajustes').click();
    await until(() => allByRole(matrix, 'combobox', 'Capa').length === 1, 'the settings');
    await choose(matrix, 'Capa', 'actions');
    byRole(matrix, 'button', 'Prioridad 1 y Herramienta ejemplo A: 1 acción');
    byRole(matrix, 'button', 'Prioridad 3 y Herramienta ejemplo B: 0 acciones');
    await choose(matrix, 'Capa', 'states');
    byRole(matrix, 'button', 'Prioridad 1 y Herramienta ejemplo A: 1 entidad');
    await choose(matrix, 'Capa', 'plan');
    byRole(matrix, 'button', /^Prioridad 1 y Herramienta ejemplo A: herramienta del plan/);
  });

  it('are compared in words, and the gaps and the comparison are in the CSV', async () => {
    const matrix = await example('', 'gaps');
    const compared = () => byRole(matrix, 'region', 'Comparar dos capas');
    await until(() => allByRole(matrix, 'region', 'Comparar dos capas').length === 1, 'the comparison');
    expect(flatten(compared())).to.contain('1 prioridad con herramienta y sin acción');
    expect(flatten(compared())).to.contain('1 prioridad con herramienta y con acción');
    expect(flatten(compared())).to.contain('1 prioridad sin herramienta y sin acción');
    const [head, second] = matrix.toCSV().split('\r\n');
    expect(head).to.match(/Hueco,Comparar dos capas$/);
    expect(second).to.match(/sin herramienta en el plan; sin acción,sin herramienta sin acción$/);
    await choose(matrix, 'Segunda capa', 'states');
    expect(flatten(compared())).to.contain('con herramienta y con adopción en alguna entidad');
    await axe(matrix);
  });

  it('are in the picture with their rows and columns', async () => {
    const matrix = await example('actions');
    await until(
      () => allByRole(matrix, 'button', 'Prioridad 1 y Herramienta ejemplo A: 1 acción').length === 1,
      'the layer',
    );
    const file = new DOMParser().parseFromString(await matrix.toSVG(), 'image/svg+xml');
    const texts = [...file.querySelectorAll('text')].map(({textContent}) => textContent);
    expect(file.querySelector('title')?.textContent).to.contain('Acciones');
    expect(texts).to.include('1. Prioridad uno (ejemplo).');
    expect(texts.filter((text) => text.startsWith('Herramienta'))).to.have.length(2);
    expect((await matrix.toPNG()).type).to.equal('image/png');
  });
});
