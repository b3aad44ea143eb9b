import {html, type TemplateResult} from 'lit';
import '../../src/define/tool-catalog.js';
import {setSnapshotBase} from '../../src/dataset/index.js';
import type {ToolCatalogElement} from '../../src/elements/tool-catalog/tool-catalog.js';
import {exampleDataset, type ExampleDataset} from '../fixtures/example-dataset.js';
import {allByRole, byRole, mount, nextEvent, until} from '../support/index.js';

setSnapshotBase(new URL('/cga-data/', location.href).href);

/** The catalogue on the example, once its filters, or where they are folded its boxes to compare, are there. */
export async function example(change: (json: ExampleDataset) => void = () => undefined, template?: TemplateResult) {
  const json = exampleDataset();
  change(json);
  const box = await mount(
    html`<div>${template ?? html`<cga-tool-catalog loading="eager" as-of="2026-11-24"></cga-tool-catalog>`}</div>`,
  );
  const catalog = box.querySelector('cga-tool-catalog')!;
  const ready = nextEvent(catalog, 'cga-ready');
  catalog.dataset = json;
  const {detail} = await ready;
  const {renderRoot: root} = catalog;
  const folded = () => !root.querySelector('.facets') && root.querySelector('input[type="checkbox"]');
  await until(() => catalog.noFilters || root.querySelector('.facets select') || folded(), 'the filters');
  return {catalog, detail};
}

/** The catalogue in a column of that width. */
export const inColumn = (width: number, view = 'cards', size = 16) =>
  html`<div style="inline-size: ${width}px; overflow: hidden; font-size: ${size}px">
    <cga-tool-catalog loading="eager" view=${view}></cga-tool-catalog>
  </div>`;

/** Names on the cards. */
export const names = (catalog: Element) =>
  allByRole(catalog, 'article').map((card) => card.querySelector('button')!.textContent);

/** Chooses a value in a select. */
export async function pick(catalog: ToolCatalogElement, label: string, value: string) {
  const select = byRole<HTMLSelectElement>(catalog, 'combobox', label);
  select.value = value;
  select.dispatchEvent(new CustomEvent('change', {bubbles: true}));
  await catalog.updateComplete;
}

/** Opens a record and waits for the whole of it. */
export async function open(catalog: ToolCatalogElement, name: string) {
  byRole(catalog, 'button', name).click();
  return until(() => {
    const [record] = allByRole(catalog, 'region', name);
    return record?.getAttribute('aria-busy') === 'false' && record;
  }, `the record of ${name}`);
}

/** Words of a select. */
export const options = (catalog: Element, label: string) =>
  [...byRole<HTMLSelectElement>(catalog, 'combobox', label).options].map(({text}) => text);
