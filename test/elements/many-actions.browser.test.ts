import {expect} from '@open-wc/testing';
import {html, type TemplateResult} from 'lit';
import '../../src/define/actions.js';
import {setSnapshotBase} from '../../src/dataset/index.js';
import type {ActionTrackerElement} from '../../src/elements/actions/actions.js';
import type {ExampleDataset} from '../fixtures/example-dataset.js';
import {manyActions} from '../fixtures/many-actions.js';
import {allByRole, axe, byRole, comesTo, flatten, focused, mount, nextEvent, press, until} from '../support/index.js';

setSnapshotBase(new URL('/cga-data/', location.href).href);

const TAG = html`<cga-action-tracker loading="eager" plan="all" view="table" as-of="2026-01-15"></cga-action-tracker>`;

const NARROW = html`<cga-action-tracker
  style="max-inline-size: 728px"
  loading="eager"
  view="table"
  as-of="2026-01-15"
></cga-action-tracker>`;

async function many(
  count: number,
  template: TemplateResult = TAG,
  change: (json: ExampleDataset) => void = () => undefined,
): Promise<ActionTrackerElement> {
  const json = manyActions(count);
  change(json);
  const actions = await mount<ActionTrackerElement>(template);
  const ready = nextEvent(actions, 'cga-ready');
  actions.dataset = json;
  await ready;
  await until(() => actions.renderRoot.querySelector('.end'), 'the rest');
  if (actions.view === 'table') await until(() => rows(actions).length > 0, 'the table');
  return actions;
}

const rows = (host: Element) => allByRole(host, 'rowheader').filter((header) => header.getAttribute('scope') === 'row');
const said = (host: Element) =>
  byRole(host, 'navigation', 'Páginas de acciones').textContent.replace(/\s+/g, ' ').trim();

async function type(actions: ActionTrackerElement, words: string): Promise<void> {
  const box = byRole<HTMLInputElement>(actions, 'searchbox', 'Buscar en las acciones');
  box.value = words;
  box.dispatchEvent(new InputEvent('input', {bubbles: true}));
  await actions.updateComplete;
}

async function pick(actions: ActionTrackerElement, label: string, value: string): Promise<void> {
  const select = byRole<HTMLSelectElement>(actions, 'combobox', label);
  select.value = value;
  select.dispatchEvent(new CustomEvent('change', {bubbles: true}));
  await actions.updateComplete;
}

async function click(actions: ActionTrackerElement, name: string | RegExp): Promise<void> {
  byRole(actions, 'button', name).click();
  await actions.updateComplete;
}

describe('cga-action-tracker with many actions', () => {
  it('shows a page of rows, tells screen readers how many there are, and turns the page', async () => {
    const actions = await many(1200);
    expect(rows(actions)).to.have.length(10);
    const table = byRole(actions, 'table');
    expect(table.getAttribute('aria-rowcount')).to.equal('1201');
    expect(rows(actions)[0]?.closest('tr')?.getAttribute('aria-rowindex')).to.equal('2');
    expect(said(actions)).to.match(/^Acciones 1 a 10 de 1,200\. Página 1 de 120\./);
    const first = rows(actions)[0]?.textContent;
    await click(actions, 'Siguiente');
    expect(said(actions)).to.match(/^Acciones 11 a 20 de 1,200\. Página 2 de 120\./);
    expect(rows(actions)[0]?.textContent).not.to.equal(first);
    expect(rows(actions)[0]?.closest('tr')?.getAttribute('aria-rowindex')).to.equal('12');
    expect(focused()?.textContent).to.contain('1,200');
    await axe(actions);
  });

  it('has as few elements with a hundred times the actions, until something of it is unfolded', async () => {
    const size = async (count: number) => {
      const actions = await many(count, NARROW);
      const elements = actions.renderRoot.querySelectorAll('*').length;
      byRole(actions, 'button', 'Filtros').click();
      await until(() => allByRole(actions, 'combobox', 'Reportado').length === 1, 'the filters');
      const unfolded = actions.renderRoot.querySelectorAll('*').length;
      expect(unfolded).to.be.above(elements + 50);
      actions.remove();
      return elements;
    };
    const [few, lots] = [await size(60), await size(6000)];
    expect(few).to.be.below(260);
    expect(lots).to.be.below(260);
    expect(Math.abs(lots - few)).to.be.below(few / 10);
  });

  it('opens and closes its filters with the keyboard, and says so; what is asked for stays in force, as a chip', async () => {
    const actions = await many(60, NARROW);
    expect(allByRole(actions, 'combobox', 'Reportado')).to.have.length(0);
    const button = byRole(actions, 'button', 'Filtros');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    button.focus();
    await press('Enter');
    await until(
      () => (allByRole<HTMLSelectElement>(actions, 'combobox', 'Reportado')[0]?.options.length ?? 0) > 1,
      'the options',
    );
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    await pick(actions, 'Reportado', 'completed');
    const shown = rows(actions).length;
    await press('Enter');
    await actions.updateComplete;
    expect(allByRole(actions, 'combobox', 'Reportado')).to.have.length(0);
    expect(button.textContent.trim()).to.equal('Filtros (1)');
    expect(focused()).to.equal(button);
    expect(rows(actions)).to.have.length(shown);
    expect(allByRole(actions, 'button', 'Quitar: Reportado: Concluida')).to.have.length(1);
  });

  it('draws what is folded on paper: totals and definitions', async () => {
    const actions = await many(60, NARROW);
    expect(flatten(actions)).not.to.contain('Ninguna fuente consultada dice cómo va.');
    dispatchEvent(new CustomEvent('beforeprint'));
    await actions.updateComplete;
    const [totals, meaning] = ['Totales por horizonte, eje y situación', 'Qué significa cada situación'].map(
      (title) => byRole(actions, 'button', title).closest('details')!.textContent,
    );
    expect(totals).to.match(/Sin prioridad en el plan\s+\d/);
    expect(meaning).to.contain('Ninguna fuente consultada dice cómo va.');
    dispatchEvent(new CustomEvent('afterprint'));
    await actions.updateComplete;
    expect(byRole(actions, 'button', 'Qué significa cada situación').closest('details')!.textContent).not.to.contain(
      'Ninguna fuente',
    );
  });

  it('finds words at each letter, with the counts of every filter', async () => {
    const actions = await many(600);
    await type(actions, 'catálogo');
    const found = flatten(actions).match(/Se muestran (\d+) de 600 acciones/);
    expect(Number(found?.[1])).to.be.within(1, 599);
    for (const row of rows(actions)) expect(row.textContent).to.contain('catálogo');
    const options = () => [...byRole<HTMLSelectElement>(actions, 'combobox', 'Reportado').options];
    const counted = () => options().flatMap(({text}) => Number(/\((\d+)\)/.exec(text)?.[1] ?? 0));
    await comesTo(() => counted().reduce((sum, count) => sum + count, 0), Number(found?.[1]));
    await click(actions, 'Quitar: Palabras: «catálogo»');
    expect(flatten(actions)).to.contain('Se muestran las 600 acciones.');
    await type(actions, 'catálgoo');
    expect(flatten(actions)).to.contain('Estas tienen palabras parecidas.');
    for (const row of rows(actions)) expect(row.textContent).to.contain('catálogo');
    await type(actions, 'palabraquenoexiste');
    expect(flatten(actions)).to.contain('Ninguna acción cumple con los filtros.');
    await click(actions, 'Quitar «Palabras: “palabraquenoexiste”»: 600 acciones');
    expect(rows(actions)).to.have.length(10);
  });

  it('reads very many in turns, and counts each facet once they are read', async () => {
    const actions = await many(1500);
    await until(() => allByRole(actions, 'combobox', 'Reportado').length === 1, 'the facets');
    const reported = manyActions(1500).actions.map((action) => (action['reported'] as {status: string}).status);
    const wanted = reported.filter((status) => status === 'completed').length;
    const select = byRole<HTMLSelectElement>(actions, 'combobox', 'Reportado');
    expect(select.querySelector('[value="completed"]')?.textContent).to.match(new RegExp(`\\(${wanted}\\)$`));
    await pick(actions, 'Reportado', 'completed');
    expect(flatten(actions)).to.contain(`Se muestran ${wanted} de 1,500 acciones.`);
  });

  it('keeps what is asked for while other data takes the place of theirs', async () => {
    const actions = await many(1500);
    await until(() => allByRole(actions, 'combobox', 'Reportado').length === 1, 'the facets');
    await pick(actions, 'Reportado', 'completed');
    const shown = /Se muestran \d+ de 1,500 acciones\./.exec(flatten(actions))?.[0];
    const next = manyActions(1500);
    for (const action of next.actions) action['activity'] = {es: 'Otra actividad de ejemplo'};
    const ready = nextEvent(actions, 'cga-ready');
    actions.dataset = next;
    await ready;
    await until(() => rows(actions)[0]?.textContent.includes('Otra actividad de ejemplo'), 'the other actions');
    expect(flatten(actions)).to.contain(shown);
    expect(rows(actions)).to.have.length(10);
  });

  it('counts the actions that cannot be read, and names the first hundred', async () => {
    const actions = await many(300, undefined, (json) => {
      for (const action of json.actions.slice(0, 250)) action['horizon'] = 'some day';
    });
    const sentence =
      '250 datos del archivo faltan o no se pudieron leer. Se muestra lo demás, y los totales solo cuentan eso.';
    await until(() => flatten(actions).includes(sentence), sentence);
    const note = allByRole(actions, 'note').find((each) => each.textContent.includes(sentence))!;
    note.querySelector('details')!.open = true;
    const items = allByRole(note, 'listitem').map((item) => item.textContent.trim());
    expect(items).to.have.length(101);
    expect(items.at(-1)).to.equal('y 150 más');
  });

  it('sorts by the names of its columns, both ways, with the keyboard', async () => {
    const actions = await many(300);
    const names = () => rows(actions).map(({textContent}) => textContent);
    const header = () => byRole(actions, 'columnheader', /^Actividad/);
    byRole(actions, 'button', /^Actividad/).focus();
    await press('Enter');
    await actions.updateComplete;
    expect(header().getAttribute('aria-sort')).to.equal('ascending');
    const up = names();
    await press('Enter');
    await actions.updateComplete;
    expect(header().getAttribute('aria-sort')).to.equal('descending');
    expect(names()).not.to.deep.equal(up);
    await click(actions, /^N\.º/);
    expect(header().hasAttribute('aria-sort')).to.equal(false);
  });

  it('shows all of them on one page where the reader asks, a slice at a time', async () => {
    const actions = await many(400);
    await click(actions, 'Mostrar las 400 en una sola página');
    await until(() => rows(actions).length === 400, 'all rows');
    expect(allByRole(actions, 'navigation')).to.have.length(0);
  });

  it('prints and exports all that match, whatever the page shows', async () => {
    const actions = await many(300);
    expect(actions.toCSV().trim().split('\r\n')).to.have.length(301);
    dispatchEvent(new CustomEvent('beforeprint'));
    await actions.updateComplete;
    expect(rows(actions)).to.have.length(300);
    dispatchEvent(new CustomEvent('afterprint'));
    await actions.updateComplete;
    expect(rows(actions)).to.have.length(10);
    await type(actions, 'example-00007');
    expect(actions.toCSV().trim().split('\r\n')).to.have.length(2);
  });

  it('turns to the page of a chosen action, and says its plan where all plans are shown', async () => {
    const id = `many-${performance.now()}`;
    location.hash = `#${id}.action=example-00250`;
    const actions = await many(
      300,
      html`<cga-action-tracker id=${id} loading="eager" plan="all" permalink as-of="2026-01-15"></cga-action-tracker>`,
    );
    await until(() => allByRole(actions, 'region', 'Detalle de la acción 250').length === 1, 'the chosen action');
    expect(flatten(actions)).to.contain('Acción 250, Plan de ejemplo 2020.');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('keeps what is asked for in the address, and names what the address asks for in vain', async () => {
    const id = `asked-${performance.now()}`;
    location.hash = `#${id}.reported=in-progress&${id}.words=datos&${id}.order=activity&${id}.axis=axis-9&${id}.plan=plan-1900`;
    const actions = await many(
      300,
      html`<cga-action-tracker id=${id} loading="eager" plan="all" permalink as-of="2026-01-15"></cga-action-tracker>`,
    );
    await until(
      () => flatten(actions).includes('no tienen: axis-9.') && flatten(actions).includes('no tienen: plan-1900.'),
      'the message',
    );
    expect(byRole<HTMLInputElement>(actions, 'searchbox').value).to.equal('datos');
    await until(() => allByRole(actions, 'button', 'Quitar: Reportado: En proceso').length === 1, 'the filter');
    await type(actions, '');
    await until(() => !location.hash.includes('words'), 'the address');
    expect(location.hash).to.contain('reported=in-progress');
    history.replaceState(null, '', location.pathname + location.search);
  });
});
