import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../src/define/actions.js';
import '../../src/define/adoption-map.js';
import '../../src/define/priority-matrix.js';
import '../../src/define/tool-catalog.js';
import {setSnapshotBase} from '../../src/dataset/index.js';
import type {ActionTrackerElement} from '../../src/elements/actions/actions.js';
import type {AdoptionMapElement} from '../../src/elements/adoption-map/adoption-map.js';
import type {PriorityMatrixElement} from '../../src/elements/priority-matrix/priority-matrix.js';
import type {ToolCatalogElement} from '../../src/elements/tool-catalog/tool-catalog.js';
import {exampleDataset} from '../fixtures/example-dataset.js';
import {allByRole, axe, flatten, mount, until} from '../support/index.js';

setSnapshotBase(new URL('/cga-data/', location.href).href);

/** The example as a newer schema might say it, with words that this version does not know. */
function grownDataset() {
  const json = {...exampleDataset(), schemaVersion: '1.99.0'};
  const [adoption] = json.adoptions;
  Object.assign(adoption!, {status: 'on-trial'});
  Object.assign(json.tools[0]!, {status: 'merged', kind: 'game'});
  Object.assign(json.priorities[0]!, {term: 'very-long'});
  const [action] = json.actions;
  Object.assign(action!, {reported: {...(action!['reported'] as object), status: 'delegated'}, horizon: 'very-long'});
  return json;
}

describe('words of a newer schema that this version does not know', () => {
  it('are “otro” on the map: in the legend, in the totals and in the file, with a note of where', async () => {
    const map = await mount<AdoptionMapElement>(
      html`<cga-adoption-map loading="eager" .dataset=${grownDataset()}></cga-adoption-map>`,
    );
    await until(() => flatten(map).includes('Registros con palabras más nuevas que este componente'), 'the note');
    expect(flatten(map)).to.match(/Otro: 1 entidad Más nuevo que este componente\./);
    expect(flatten(map)).to.contain('de 4 entidades');
    await until(() => /Aguascalientes,[^\n]*Otro/.test(map.toCSV()), 'the row in the file');
    await until(() => map.renderRoot.querySelector('pattern#other'), 'the pattern');
    await axe(map);
    map.lang = 'en';
    await until(() => flatten(map).includes('Newer than this component.'), 'English');
  });

  it('are “otro” in the catalogue, and can be filtered by', async () => {
    const catalog = await mount<ToolCatalogElement>(
      html`<cga-tool-catalog loading="eager" .dataset=${grownDataset()}></cga-tool-catalog>`,
    );
    await until(
      () => allByRole(catalog, 'option').some((option) => /^Otro\b/.test(option.textContent.trim())),
      'a facet',
    );
    const card = allByRole(catalog, 'article').find((each) => each.textContent.includes('Herramienta ejemplo A'));
    expect(flatten(card ?? catalog)).to.contain('Otro');
    expect(catalog.toCSV()).to.match(/Herramienta ejemplo A[^\n]*Otro[^\n]*Otro/);
  });

  it('are “otro” among the actions, each of which still counts', async () => {
    const tracker = await mount<ActionTrackerElement>(
      html`<cga-action-tracker loading="eager" .dataset=${grownDataset()}></cga-action-tracker>`,
    );
    await until(() => flatten(tracker).includes('Otro'), 'the status');
    expect(flatten(tracker)).to.contain('1 a otro plazo');
    const rows = () => (tracker.toJSON() as {records: readonly unknown[]}).records.length;
    await until(() => rows() === exampleDataset().actions.length, 'every action in the file');
    expect(tracker.toCSV()).to.contain('Otro plazo');
    await axe(tracker);
  });

  it('are “otro” among the priorities', async () => {
    const matrix = await mount<PriorityMatrixElement>(
      html`<cga-priority-matrix loading="eager" .dataset=${grownDataset()}></cga-priority-matrix>`,
    );
    await until(() => matrix.toCSV().includes('Otro plazo'), 'the term in the file');
    await until(() => allByRole(matrix, 'option', 'Otro plazo').length === 1, 'the term among the filters');
  });
});
