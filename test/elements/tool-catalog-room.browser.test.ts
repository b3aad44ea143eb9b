import {expect} from '@open-wc/testing';
import type {ToolCatalogElement} from '../../src/elements/tool-catalog/tool-catalog.js';
import type {ExampleDataset} from '../fixtures/example-dataset.js';
import {allByRole, byRole, soon, until} from '../support/index.js';
import {example, inColumn, open} from './tool-catalog-support.js';

const all = (catalog: ToolCatalogElement, selector: string) => [
  ...catalog.renderRoot.querySelectorAll<HTMLElement>(selector),
];

const tall = (element: Element) => element.getBoundingClientRect().height;

const startOf = (element: Element) => element.getBoundingClientRect().left;

describe('cga-tool-catalog where there is little room', () => {
  const wordy = (json: ExampleDataset) => {
    Object.assign(json.tools[0]!, {kind: 'participation-mechanism', description: {es: 'Descripción larga.'}});
  };

  it('fits 320 px with text of twice the size, each fact under its name, cards, rows and record', async () => {
    const {catalog} = await example(wordy, inColumn(320, 'cards', 32));
    const box = catalog.parentElement!;
    await soon(catalog, 'checkbox', 'Comparar: Herramienta ejemplo A');
    const [name, value] = all(catalog, '.card dt, .card dd');
    expect(startOf(value!)).to.equal(startOf(name!));
    for (const view of ['cards', 'table']) {
      catalog.view = view;
      await until(() => allByRole(catalog, view === 'table' ? 'rowheader' : 'article').length === 3, view);
      expect(box.scrollWidth, view).to.equal(320);
    }
    const record = await open(catalog, 'Herramienta ejemplo A');
    for (const details of record.querySelectorAll('details')) details.open = true;
    expect(box.scrollWidth, 'with a record').to.equal(320);
  });

  it('has targets of 24 px in the rows of a phone, with room between the name and the box to compare', async () => {
    const {catalog} = await example(undefined, inColumn(320, 'table'));
    await until(() => allByRole(catalog, 'checkbox').length === 3, 'the boxes');
    const targets = all(catalog, '.name, .sort').filter((target) => target.checkVisibility());
    expect(targets).to.have.length(4);
    for (const target of targets) expect(tall(target), target.textContent).to.be.at.least(24);
    const [name, box] = all(catalog, 'tbody .name, tbody .compare-box');
    expect(box!.getBoundingClientRect().top - name!.getBoundingClientRect().bottom).to.be.at.least(3);
  });

  it('sets nothing smaller than notes are, in rows, record, comparison and foot', async () => {
    const {catalog} = await example(undefined, inColumn(320, 'table'));
    const record = await open(catalog, 'Herramienta ejemplo A');
    for (const name of ['A', 'B']) byRole(catalog, 'checkbox', `Comparar: Herramienta ejemplo ${name}`).click();
    (await soon(catalog, 'button', 'Comparar 2 herramientas')).click();
    const region = await soon(catalog, 'region', 'Comparación de 2 herramientas');
    for (const details of all(catalog, 'details')) (details as HTMLDetailsElement).open = true;
    const small = [...all(catalog, 'th, td, .sort, .foot .note'), ...record.querySelectorAll('*')].filter(
      (element) => !element.closest('svg') && parseFloat(getComputedStyle(element).fontSize) < 14,
    );
    expect(small.map(({localName, className}) => `${localName} ${className}`)).to.deep.equal([]);
    expect(parseFloat(getComputedStyle(record).fontSize), 'a record is text, not a cell').to.equal(16);
    for (const cell of region.querySelectorAll('td, th, .note'))
      expect(parseFloat(getComputedStyle(cell).fontSize)).to.equal(14);
  });

  it('sets the heads of figures over their figures, and short words on one line', async () => {
    const {catalog} = await example((json) => (json.tools[2]!['startYear'] = null), inColumn(760, 'table'));
    const head = await soon(catalog, 'button', 'Entidades que la adoptaron');
    expect(getComputedStyle(head).textAlign).to.equal('end');
    const [figure] = all(catalog, 'td.figure');
    const range = document.createRange();
    const edge = (element: Element) => (range.selectNodeContents(element), range.getBoundingClientRect().right);
    expect(Math.abs(edge(head) - edge(figure!))).to.be.lessThan(1);
    for (const words of all(catalog, '.figure .note, .status-cell .tool-status'))
      expect(tall(words), words.textContent).to.be.lessThan(30);
  });
});
