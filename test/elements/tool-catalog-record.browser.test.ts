import {expect} from '@open-wc/testing';
import {computeAccessibleDescription} from 'dom-accessibility-api';
import {html} from 'lit';
import type {ToolCatalogElement} from '../../src/elements/tool-catalog/tool-catalog.js';
import {exampleDataset, type ExampleDataset} from '../fixtures/example-dataset.js';
import {
  allByRole,
  axe,
  byRole,
  flatten,
  focused,
  mount,
  nextEvent,
  onCleanup,
  press,
  soon,
  until,
} from '../support/index.js';
import {example, names, open, pick} from './tool-catalog-support.js';

describe('cga-tool-catalog in the address', () => {
  it('keeps search, filters, order, view and record in the address, and shows what an address asks for', async () => {
    onCleanup(() => (location.hash = ''));
    location.hash = 'tool-catalog.q=ejemplo&tool-catalog.kind=guide&tool-catalog.sort=year&tool-catalog.view=table';
    const {catalog} = await example(undefined, html`<cga-tool-catalog loading="eager" permalink></cga-tool-catalog>`);
    await until(() => allByRole(catalog, 'row').length === 3, 'the rows');
    expect(byRole<HTMLInputElement>(catalog, 'searchbox').value).to.equal('ejemplo');
    expect(byRole<HTMLSelectElement>(catalog, 'combobox', 'Orden').value).to.equal('year');
    (await soon(catalog, 'button', 'Quitar: Tipo: Guía')).click();
    await pick(catalog, 'Situación', 'closed');
    byRole(catalog, 'button', 'Herramienta ejemplo B').click();
    const asked =
      'tool-catalog.view=table&tool-catalog.q=ejemplo&tool-catalog.status=closed&tool-catalog.sort=year&tool-catalog.tool=tool-b';
    await until(() => location.hash === `#${asked}`, 'the address');
  });

  it('keeps no record that the reader filtered away, in the address or open when the filter goes', async () => {
    onCleanup(() => (location.hash = ''));
    const {catalog} = await example(undefined, html`<cga-tool-catalog loading="eager" permalink></cga-tool-catalog>`);
    await open(catalog, 'Herramienta ejemplo A');
    await pick(catalog, 'Origen', 'plan');
    await until(
      () => location.hash === '#tool-catalog.origin=plan&tool-catalog.tool=tool-a',
      'the record in the address',
    );
    expect(allByRole(catalog, 'region', 'Herramienta ejemplo A'), 'it meets the filter').to.have.length(1);
    await pick(catalog, 'Tipo', 'guide');
    await until(() => location.hash === '#tool-catalog.origin=plan&tool-catalog.kind=guide', 'the address without it');
    await pick(catalog, 'Tipo', '');
    expect(names(catalog)).to.deep.equal(['Herramienta ejemplo A', 'Herramienta ejemplo B']);
    expect(allByRole(catalog, 'region', 'Herramienta ejemplo A')).to.have.length(0);
  });

  it('leaves the address alone once `permalink` is taken off, and keeps it again when that is back', async () => {
    onCleanup(() => (location.hash = ''));
    location.hash = 'section';
    const {catalog} = await example(undefined, html`<cga-tool-catalog loading="eager" permalink></cga-tool-catalog>`);
    await pick(catalog, 'Tipo', 'guide');
    await until(() => location.hash === '#section&tool-catalog.kind=guide', 'the address');
    catalog.permalink = false;
    await pick(catalog, 'Tipo', '');
    await open(catalog, 'Herramienta ejemplo A');
    location.hash = 'section&tool-catalog.kind=platform';
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(location.hash).to.equal('#section&tool-catalog.kind=platform');
    expect(names(catalog)).to.have.length(3);
    location.hash = 'section&tool-catalog.kind=guide';
    catalog.permalink = true;
    await until(() => location.hash === '#section&tool-catalog.tool=tool-a', 'what is shown');
  });

  it('keeps what is chosen under the name of a group that it comes into later', async () => {
    onCleanup(() => (location.hash = ''));
    location.hash = 'later.tool=tool-b&tool-catalog.view=table';
    const {catalog} = await example(undefined, html`<cga-tool-catalog loading="eager" permalink></cga-tool-catalog>`);
    await pick(catalog, 'Origen', 'plan');
    catalog.group = 'later';
    await until(() => allByRole(catalog, 'region', 'Herramienta ejemplo B').length === 1, 'what the group has');
    expect([catalog.view, byRole<HTMLSelectElement>(catalog, 'combobox', 'Origen').value]).to.deep.equal([
      'table',
      'plan',
    ]);
    byRole(catalog, 'button', 'Herramienta ejemplo A').click();
    await until(() => location.hash.includes('later.tool=tool-a'), 'the address');
    expect(location.hash).not.to.contain('tool-catalog.tool');
  });

  it('names and drops what an address asks for and no tool has', async () => {
    onCleanup(() => (location.hash = ''));
    location.hash =
      'tool-catalog.kind=hechizo&tool-catalog.sort=azar&tool-catalog.tool=no-hay&tool-catalog.status=closed';
    const {catalog} = await example(undefined, html`<cga-tool-catalog loading="eager" permalink></cga-tool-catalog>`);
    await until(() => names(catalog).length === 1, 'the filter that is known');
    await until(() => flatten(catalog).includes('no tienen: no-hay, hechizo, azar.'), 'what is not known');
    await until(() => location.hash === '#tool-catalog.status=closed', 'the address without it');
  });

  it('leads from a record that was retired to the one that took its place, and names one that nothing took the place of', async () => {
    onCleanup(() => (location.hash = ''));
    location.hash = 'tool-catalog.tool=tool-old&tool-catalog.priority=priority-old';
    const retired = (extra: object) => ({retired: {date: '2026-01-01', reason: {es: 'Ejemplo.'}, ...extra}});
    const {catalog} = await example(
      (json) => {
        json.tools.push({...json.tools[1]!, id: 'tool-old', ...retired({replacedBy: 'tool-b'})});
        json.priorities.push({...json.priorities[0]!, id: 'priority-old', number: 41, ...retired({})});
      },
      html`<cga-tool-catalog loading="eager" permalink></cga-tool-catalog>`,
    );
    await until(() => allByRole(catalog, 'region', 'Herramienta ejemplo B').length === 1, 'the record in force');
    await until(() => flatten(catalog).includes('no tienen: priority-old.'), 'what is gone');
    await until(() => location.hash === '#tool-catalog.tool=tool-b', 'the address of today');
  });

  const unknown = (catalog: Element, ids: string) => () => flatten(catalog).includes(`no tienen: ${ids}.`);

  it('asks other data for what the first did not have, as a newer release that takes the place of a kept copy', async () => {
    onCleanup(() => (location.hash = ''));
    location.hash = 'tool-catalog.compare=tool-b,no-hay,tool-a';
    const catalog = await mount<ToolCatalogElement>(
      html`<cga-tool-catalog loading="eager" permalink></cga-tool-catalog>`,
    );
    await until(unknown(catalog, 'tool-b, no-hay, tool-a'), 'what the snapshot does not have');
    catalog.dataset = exampleDataset();
    await until(() => allByRole(catalog, 'region', 'Comparación de 2 herramientas').length === 1, 'the comparison');
    await until(unknown(catalog, 'no-hay'), 'what the other does not have either');
  });

  it('keeps what somebody chose before other data came, and no longer names what was asked for', async () => {
    onCleanup(() => (location.hash = ''));
    location.hash = 'tool-catalog.tool=tool-b';
    const catalog = await mount<ToolCatalogElement>(
      html`<cga-tool-catalog loading="eager" permalink></cga-tool-catalog>`,
    );
    await until(unknown(catalog, 'tool-b'), 'what the snapshot does not have');
    await until(() => allByRole(catalog, 'combobox', 'Tipo').length === 1, 'the filters');
    await pick(catalog, 'Tipo', 'guide');
    byRole(catalog, 'button', 'Tabla').click();
    catalog.dataset = exampleDataset();
    await until(() => allByRole(catalog, 'rowheader').length === 2, 'the guides of the example');
    expect(allByRole(catalog, 'region', 'Herramienta ejemplo B')).to.have.length(0);
    await until(() => !flatten(catalog).includes('no tienen'), 'nothing that is missing');
    expect(location.hash).to.equal('#tool-catalog.view=table&tool-catalog.kind=guide');
  });

  it('reaches, cites and links every tool of the plan by its address', async () => {
    onCleanup(() => (location.hash = ''));
    const catalog = await mount<ToolCatalogElement>(
      html`<cga-tool-catalog loading="eager" permalink></cga-tool-catalog>`,
    );
    await until(() => names(catalog).length === 24, 'the cards');
    const origin = {plan: 'En el plan'};
    await until(() => catalog.toCSV(), 'the rows');
    const {records} = catalog.toJSON() as {records: {Clave: string; Herramienta: string; Origen: string}[]};
    const plan = records.filter(({Origen}) => Origen === origin.plan);
    expect(plan).to.have.length(20);
    for (const {Clave: id, Herramienta: name} of plan) {
      location.hash = `tool-catalog.tool=${id}`;
      const record = await until(() => {
        const [region] = allByRole(catalog, 'region', name);
        return region?.getAttribute('aria-busy') === 'false' && region;
      }, id);
      const address = `${location.href.split('#')[0]}#tool-catalog.tool=${id}`;
      expect(flatten(record)).to.contain(`registro tools/${id}. ${address}`);
      expect(byRole<HTMLAnchorElement>(record, 'link', 'Enlace permanente a esta ficha').href).to.equal(address);
    }
  });
});

const REPORTS = 'mailto:datos@example.org?subject={record}%20{release}&body={url}';

describe('records and comparison of cga-tool-catalog', () => {
  it('gives in a record its address, its citation to copy and a link to report an error, with record and release', async () => {
    onCleanup(() => (location.hash = ''));
    const {catalog} = await example(
      undefined,
      html`<cga-tool-catalog
        loading="eager"
        permalink
        report-url=${REPORTS}
      ></cga-tool-catalog>`,
    );
    const record = await open(catalog, 'Herramienta ejemplo A');
    const address = `${location.href.split('#')[0]}#tool-catalog.tool=tool-a`;
    expect(byRole<HTMLAnchorElement>(record, 'link', 'Enlace permanente a esta ficha').href).to.equal(address);
    expect(byRole<HTMLAnchorElement>(record, 'link', 'Reportar un error').href).to.equal(
      `mailto:datos@example.org?subject=tools%2Ftool-a%200.1.0&body=${encodeURIComponent(address)}`,
    );
    byRole(record, 'button', 'Copiar la cita').click();
    // A browser that allows no copying has the citation selected.
    await until(() => /Cita copiada|queda seleccionada/.test(byRole(catalog, 'status').textContent), 'the answer');
    catalog.reportUrl = 'javascript:alert(1)';
    await catalog.updateComplete;
    expect(allByRole(record, 'link', 'Reportar un error')).to.have.length(0);
    expect(flatten(record)).to.contain('escriba a quien administra este sitio y cite el registro tools/tool-a');
  });

  it('shows in a record the evidence of each entity, dated events and the actions that name it', async () => {
    const {catalog} = await example((json) => {
      json.tools[0]!['description'] = {es: 'Descripción larga de ejemplo.', en: 'Long example description.'};
      json['events'] = [
        {
          id: 'event-a',
          state: 'AGU',
          tool: 'tool-a',
          date: '2019-03-04',
          text: {es: 'Hecho de ejemplo.'},
          confidence: 'high',
          sources: [{source: 'example-source'}],
        },
      ];
    });
    const record = await open(catalog, 'Herramienta ejemplo A');
    for (const details of record.querySelectorAll('details')) details.open = true;
    const words = flatten(record);
    expect(words).to.contain('Los registros de 3 entidades');
    expect(words).to.contain('Puebla: Ya no vigente dato: julio de 2023');
    expect(words).to.contain('4 de marzo de 2019, Aguascalientes: Hecho de ejemplo.');
    expect(words).to.contain('In English');
    await open(catalog, 'Herramienta ejemplo C');
    expect(flatten(catalog)).to.contain('Ninguna acción del plan la nombra.');
  });

  it('keeps in sight the button of a priority that filters what stands above the record', async () => {
    const {catalog} = await example((json) => {
      const [first] = json.tools;
      json.tools.push(
        ...Array.from({length: 20}, (_, index) => ({
          ...first!,
          id: `tool-${index}`,
          name: {es: `Ejemplo ${String(index).padStart(2, '0')}`},
          priorities: [],
        })),
      );
    });
    const record = await open(catalog, 'Herramienta ejemplo A');
    byRole(record, 'button', 'Prioridad 1').focus();
    await press('Enter');
    await until(() => names(catalog).length < 4, 'the tools of that priority');
    const button = byRole(catalog, 'button', 'Prioridad 1');
    await until(() => focused() === button, 'the focus on it');
    const {top, bottom} = button.getBoundingClientRect();
    // Pages scroll by whole pixels.
    expect(top > -1 && bottom < innerHeight + 1, `${top} to ${bottom} of ${innerHeight}`).to.equal(true);
  });

  it('has an action that names it as words with both statuses, where nothing else would answer to a button', async () => {
    const {catalog} = await example();
    const record = await open(catalog, 'Herramienta ejemplo B');
    expect(allByRole(record, 'button', 'Acción 3')).to.have.length(0);
    const words = flatten(record);
    expect(words).to.contain('Acción 3 Actividad de ejemplo 3.');
    expect(words).to.contain('Reportado: Concluida. Verificado: En proceso.');
    byRole(record, 'button', 'Prioridad 3').click();
    await until(() => names(catalog).length === 1, 'a priority filters, group or not');
    catalog.lang = 'en';
    await until(() => flatten(catalog).includes('Reported: Completed. Verified: In progress.'), 'English');
  });

  it('lists no action that was retired, and says of which plan each is where there are several', async () => {
    const {catalog} = await example((json) => {
      const plans = json['plans'] as {id: string}[];
      plans.push({...plans[0]!, id: 'plan-0001', ...{title: {es: 'Otro plan'}, year: 2001}});
      const [action] = json.actions;
      const named = {tools: ['tool-b']};
      json.actions.push(
        {...action!, ...named, id: 'plan-0001-a03', plan: 'plan-0001', number: 3},
        {
          ...action!,
          ...named,
          id: 'plan-0001-a04',
          plan: 'plan-0001',
          number: 4,
          retired: {date: '2026-01-01', reason: {es: 'Ejemplo'}},
        },
      );
    });
    const words = flatten(await open(catalog, 'Herramienta ejemplo B'));
    expect(words).to.contain('Acción 3, Plan de ejemplo Actividad de ejemplo 3.');
    expect(words).to.contain('Acción 3, Otro plan Actividad de ejemplo 1.');
    expect(words).not.to.contain('Acción 4');
  });

  it('has a map whose key names what it shows, and a mark for no that is not that for what nobody knows', async () => {
    const {catalog} = await example((json) => {
      json.adoptions.find(({state}) => state === 'PUE')!['status'] = 'not-adopted';
    });
    const record = await open(catalog, 'Herramienta ejemplo A');
    const map = await until(() => record.querySelector('.record-map'), 'the map');
    expect(flatten(map)).to.contain(
      'Cuadro lleno: adoptada. Medio cuadro: en proceso. Cruz: no adoptada. Rayas: sin información. Círculos: por confirmar.',
    );
    expect(map.querySelectorAll('.dots')).to.have.length(2);
    const lines = [...map.querySelectorAll('.line')].map((line) => line.getAttribute('d')!);
    expect(lines.every(Boolean)).to.equal(true);
  });

  it('chooses an action for its group by a button, and says so', async () => {
    const tag = html`<cga-tool-catalog loading="eager" group="catalog-actions"></cga-tool-catalog>`;
    const {catalog} = await example(undefined, tag);
    const record = await open(catalog, 'Herramienta ejemplo B');
    const button = byRole(record, 'button', 'Acción 3');
    const chosen = nextEvent(catalog, 'cga-select');
    button.click();
    expect((await chosen).detail).to.deep.equal({kind: 'action', id: 'plan-0000-a03'});
    await catalog.updateComplete;
    expect(button.ariaPressed).to.equal('true');
    expect(byRole(catalog, 'status').textContent).to.equal('Acción 3 elegida.');
    button.click();
    await catalog.updateComplete;
    expect(button.ariaPressed).to.equal('false');
    expect(byRole(catalog, 'status').textContent).to.equal('La acción 3 ya no está elegida.');
  });

  it('compares up to four tools side by side, and says when there is no room for more', async () => {
    const {catalog} = await example((json) => {
      const [tool] = json.tools;
      json.tools = [...Array(6).keys()].map((n) => ({
        ...tool!,
        id: `t-${n}`,
        name: {es: `Ejemplo ${n}`},
        license: null,
      }));
      json.adoptions = [];
      json.actions = [];
    });
    const box = (n: number) => byRole<HTMLInputElement>(catalog, 'checkbox', `Comparar: Ejemplo ${n}`);
    box(1).click();
    await catalog.updateComplete;
    expect(byRole<HTMLButtonElement>(catalog, 'button', 'Falta otra para comparar').disabled).to.equal(true);
    expect(byRole(catalog, 'status').textContent).to.equal('1 de 4 para comparar.');
    for (const n of [3, 0, 5]) {
      box(n).click();
      await catalog.updateComplete;
    }
    const full = 'Se comparan hasta 4 a la vez. Para añadir otra hay que quitar una.';
    expect(byRole(catalog, 'status').textContent).to.equal(`4 de 4 para comparar. ${full}`);
    expect(box(2).disabled).to.equal(true);
    expect(computeAccessibleDescription(box(2))).to.equal(full);
    expect(computeAccessibleDescription(box(1))).to.equal('');
    byRole(catalog, 'button', 'Comparar 4 herramientas').click();
    const region = await until(
      () => allByRole(catalog, 'region', 'Comparación de 4 herramientas')[0],
      'the comparison',
    );
    expect(focused()).to.equal(region);
    const heads = allByRole(region, 'columnheader').map(({textContent}) => textContent.replace(/\s+/g, ' ').trim());
    expect(heads).to.deep.equal([
      'Dato',
      'Ejemplo 1 Quitar',
      'Ejemplo 3 Quitar',
      'Ejemplo 0 Quitar',
      'Ejemplo 5 Quitar',
    ]);
    expect(flatten(region)).to.contain(`Licencia del código${' | Sin información'.repeat(4)}`);
    await axe(catalog);
    byRole(region, 'button', 'Quitar de la comparación: Ejemplo 3').click();
    await until(() => allByRole(catalog, 'region', 'Comparación de 3 herramientas').length === 1, 'one less');
    await press('Escape');
    await until(() => allByRole(catalog, 'region', 'Comparación de 3 herramientas').length === 0, 'the end');
    expect(focused()?.textContent.trim()).to.equal('Comparar 3 herramientas');
    byRole(catalog, 'button', 'Quitar todas').click();
    await catalog.updateComplete;
    expect(allByRole(catalog, 'button', /Comparar \d/)).to.have.length(0);
  });

  it('compares what else leads to a tool without a site, and the licences of its repositories, each once', async () => {
    const {catalog} = await example((json) => {
      Object.assign(json.tools[0]!, {
        url: null,
        links: [
          {label: {es: 'Sitio sin https'}, address: 'http://example.org/viejo'},
          {label: {es: 'Manual', en: 'Handbook'}, url: 'https://example.org/manual'},
        ],
        repositories: ['MIT', 'GPL-3.0', 'MIT', null].map((license, index) => ({
          ...{license, lastChange: null},
          label: {es: `Código ${index}`},
          url: `https://example.org/${index}`,
        })),
      });
      Object.assign(json.tools[1]!, {url: null, links: [], license: 'BSD-3-Clause'});
    });
    for (const name of ['A', 'B']) byRole(catalog, 'checkbox', `Comparar: Herramienta ejemplo ${name}`).click();
    (await soon(catalog, 'button', 'Comparar 2 herramientas')).click();
    const region = await soon(catalog, 'region', 'Comparación de 2 herramientas');
    const cells = (head: string) => {
      const row = allByRole(region, 'row').find((each) => each.firstElementChild?.textContent === head);
      return [...(row?.children ?? [])].slice(1).map(({textContent}) => textContent.replace(/\s+/g, ' ').trim());
    };
    expect(cells('Licencia del código')).to.deep.equal([
      'Sin información; en sus repositorios: MIT, GPL-3.0',
      'BSD-3-Clause',
    ]);
    expect(cells('Sitio o enlaces')).to.deep.equal([
      'Sitio sin https http://example.org/viejo Manual',
      'Sin información',
    ]);
    const links = allByRole<HTMLAnchorElement>(region, 'link').map(({href}) => href);
    expect(links).to.deep.equal(['https://example.org/manual']);
    await axe(catalog);
  });

  it('brings the comparison that a reader opens into sight, and the button when it is closed', async () => {
    const {catalog} = await example(
      (json) => {
        const [tool] = json.tools;
        json.tools = [...Array(24).keys()].map((n) => ({...tool!, id: `t-${n}`, name: {es: `Ejemplo ${100 + n}`}}));
        json.adoptions = [];
      },
      html`<div style="inline-size: 400px"><cga-tool-catalog loading="eager"></cga-tool-catalog></div>`,
    );
    for (const n of [122, 123]) byRole(catalog, 'checkbox', `Comparar: Ejemplo ${n}`).click();
    const button = await soon(catalog, 'button', 'Comparar 2 herramientas');
    byRole(catalog, 'checkbox', 'Comparar: Ejemplo 123').scrollIntoView();
    expect(scrollY).to.be.greaterThan(innerHeight);
    button.focus({preventScroll: true});
    button.click();
    const region = await soon(catalog, 'region', 'Comparación de 2 herramientas');
    await until(() => Math.abs(region.getBoundingClientRect().top) < 2, 'its top at the top of the window');
    expect(focused()).to.equal(region);
    byRole(region, 'button', 'Cerrar').click();
    await until(() => focused() === byRole(catalog, 'button', 'Comparar 2 herramientas'), 'the focus');
    const {top, bottom} = focused()!.getBoundingClientRect();
    expect(top >= 0 && bottom <= innerHeight, 'the button is seen').to.equal(true);
  });

  it('opens the comparison that an address asks for, and names what it does not have', async () => {
    onCleanup(() => (location.hash = ''));
    location.hash = 'tool-catalog.compare=tool-b,no-hay,tool-a';
    const {catalog} = await example(undefined, html`<cga-tool-catalog loading="eager" permalink></cga-tool-catalog>`);
    await until(() => allByRole(catalog, 'region', 'Comparación de 2 herramientas').length === 1, 'the comparison');
    await until(() => flatten(catalog).includes('no tienen: no-hay.'), 'what is not known');
  });

  it('names the tools that an address asks to compare beyond those that fit', async () => {
    onCleanup(() => (location.hash = ''));
    location.hash = 'tool-catalog.compare=t-0,t-1,t-2,t-3,t-4';
    const {catalog} = await example(
      (json) => {
        const [tool] = json.tools;
        json.tools = [...Array(6).keys()].map((n) => ({...tool!, id: `t-${n}`, name: {es: `Ejemplo ${n}`}}));
        json.adoptions = [];
      },
      html`<cga-tool-catalog loading="eager" permalink></cga-tool-catalog>`,
    );
    const region = await soon(catalog, 'region', 'Comparación de 4 herramientas');
    const words = 'Se comparan hasta 4 a la vez; de lo que pide la dirección queda fuera: Ejemplo 4.';
    await until(() => flatten(region).includes(words), 'what is left out');
    byRole(region, 'button', 'Quitar de la comparación: Ejemplo 0').click();
    await catalog.updateComplete;
    expect(flatten(region)).not.to.contain('queda fuera');
  });

  it('sorts its rows by the heads of the columns and says by which', async () => {
    const {catalog} = await example(
      (json) => (json.tools[2]!['startYear'] = 2024),
      html`<cga-tool-catalog loading="eager" view="table"></cga-tool-catalog>`,
    );
    const head = () => catalog.renderRoot.querySelector('[aria-sort]')!;
    expect([head().textContent.trim(), head().getAttribute('aria-sort')]).to.deep.equal(['Herramienta', 'ascending']);
    byRole(catalog, 'button', 'Año de inicio').click();
    await catalog.updateComplete;
    expect([head().textContent.trim(), head().getAttribute('aria-sort')]).to.deep.equal([
      'Año de inicio',
      'descending',
    ]);
    expect(allByRole(catalog, 'rowheader')[0]!.textContent).to.contain('Herramienta ejemplo C');
    expect(byRole<HTMLSelectElement>(catalog, 'combobox', 'Orden').value).to.equal('year');
    expect(byRole(catalog, 'status').textContent).to.equal('Orden: Inicio más reciente');
  });

  it('turns the order round when the head of a column is pressed again, and keeps that in the address', async () => {
    onCleanup(() => (location.hash = ''));
    const tag = html`<cga-tool-catalog loading="eager" view="table" permalink></cga-tool-catalog>`;
    const change = (json: ExampleDataset) => {
      json.tools[1]!['startYear'] = null;
      json.tools[2]!['startYear'] = 2024;
    };
    const {catalog} = await example(change, tag);
    const rows = (host: Element) =>
      allByRole(host, 'rowheader').map((row) => row.querySelector('button')!.id.slice(-1));
    const sorts = (host: Element) => host.shadowRoot!.querySelector('[aria-sort]')!.getAttribute('aria-sort');
    const year = byRole(catalog, 'button', 'Año de inicio');
    year.click();
    await catalog.updateComplete;
    year.click();
    await catalog.updateComplete;
    expect(rows(catalog), 'what is not known stays last').to.deep.equal(['a', 'c', 'b']);
    expect(sorts(catalog)).to.equal('ascending');
    expect(byRole(catalog, 'status').textContent).to.equal('Orden: Inicio más antiguo');
    await until(() => location.hash.includes('tool-catalog.sort=-year'), 'the address');
    catalog.remove();
    const {catalog: second} = await example(change, tag);
    await until(() => rows(second).join() === 'a,c,b', 'the same rows');
    byRole(second, 'button', 'Año de inicio').click();
    await second.updateComplete;
    expect(rows(second)).to.deep.equal(['c', 'a', 'b']);
    for (const wanted of ['ascending', 'descending']) {
      byRole(second, 'button', 'Herramienta').click();
      await second.updateComplete;
      expect(sorts(second)).to.equal(wanted);
    }
    expect(rows(second)).to.deep.equal(['c', 'b', 'a']);
  });

  it('gives the open record as JSON-LD when asked, and puts it into the page only with `jsonld`', async () => {
    const {catalog} = await example((json) => {
      json.tools[0]!['name'] = {es: '</script> Ejemplo'};
      json.tools[0]!['links'] = [{label: {es: 'Viejo'}, address: 'http://example.org/viejo'}];
    });
    expect(await catalog.toJSONLD()).to.equal(undefined);
    await open(catalog, '</script> Ejemplo');
    const node = (await catalog.toJSONLD()) as {'@graph': Record<string, unknown>[]};
    const types = node['@graph'].map((each) => each['@type']);
    expect(types).to.deep.equal(['SoftwareApplication', 'dcat:CatalogRecord', ['dcat:Dataset', 'dcat:Catalog']]);
    expect(node['@graph'][1]!['dct:identifier']).to.equal('tools/tool-a');
    expect(node['@graph'][1]!['dct:modified']).to.equal('2026-01-15');
    expect(node['@graph'][1], 'nobody knows').not.to.have.property('dct:issued');
    expect(JSON.stringify(node)).not.to.contain('http://example.org');
    expect(document.querySelectorAll('script[type="application/ld+json"]'), 'unasked').to.have.length(0);
    catalog.jsonld = true;
    const script = await until(() => catalog.querySelector('script'), 'the script');
    expect(script.type).to.equal('application/ld+json');
    expect(JSON.parse(script.text)).to.deep.equal(node);
    expect(script.text).not.to.contain('<');
    byRole(catalog, 'button', 'Cerrar').click();
    await until(() => !catalog.querySelector('script'), 'its end');
  });
});

describe('the JSON-LD of a record', () => {
  it('names each address of a tool once, and needs none of the data', async () => {
    const {catalog} = await example(
      (json) => (json.tools[0]!['links'] = [{label: {es: 'Otra vez'}, url: 'https://example.org/'}]),
      html`<cga-tool-catalog loading="eager" src="https://["></cga-tool-catalog>`,
    );
    await open(catalog, 'Herramienta ejemplo A');
    const {'@graph': nodes} = (await catalog.toJSONLD()) as {'@graph': Record<string, unknown>[]};
    expect(nodes[0]!['url']).to.equal('https://example.org/');
    expect(nodes[0]).not.to.have.property('sameAs');
    expect(nodes.at(-1)!['@id']).to.equal('_:dataset');
  });

  it('says of a service what it says of a work, in words that a service may have', async () => {
    const {catalog} = await example((json) => {
      Object.assign(json.tools[0]!, {kind: 'participation-mechanism', startYear: 2016, license: 'CC0-1.0'});
    });
    await open(catalog, 'Herramienta ejemplo A');
    const {'@graph': nodes} = (await catalog.toJSONLD()) as {'@graph': Record<string, unknown>[]};
    const [service] = nodes;
    expect(service).to.include({
      '@type': 'Service',
      'dct:created': '2016',
      'adms:status': 'active',
    });
    // As that of the dataset.
    const zero = {'@id': 'https://creativecommons.org/publicdomain/zero/1.0/'};
    expect([service!['dct:license'], nodes.at(-1)!['dct:license']]).to.deep.equal([zero, zero]);
    expect(service!['category']).to.include('participation-mechanism');
    expect(service!['subjectOf']).to.have.length(1);
    for (const word of ['creativeWorkStatus', 'keywords', 'citation', 'license', 'dateCreated', 'publisher']) {
      expect(service, word).not.to.have.property(word);
    }
  });

  it('is not put into the page after the record was closed', async () => {
    const {catalog} = await example();
    catalog.jsonld = true;
    await open(catalog, 'Herramienta ejemplo A');
    await until(() => catalog.querySelector('script'), 'the script');
    const asked = catalog.toJSONLD.bind(catalog);
    let known = false;
    let answer = () => {};
    catalog.toJSONLD = async () => {
      const node = await asked();
      known = node !== undefined;
      await new Promise<void>((done) => (answer = done));
      return node;
    };
    catalog.requestUpdate();
    await until(() => known, 'the record, not yet placed');
    byRole(catalog, 'button', 'Cerrar').click();
    await until(() => !catalog.querySelector('script'), 'its end');
    answer();
    await new Promise((done) => setTimeout(done));
    expect(catalog.querySelectorAll('script').length).to.equal(0);
  });
});

describe('a source of a record in cga-tool-catalog', () => {
  const cases = {
    ok: 'enlace revisado el 3 de febrero de 2026',
    moved: 'el 3 de febrero de 2026 el enlace llevaba a otra dirección',
    gone: 'el 3 de febrero de 2026 el enlace ya no existía',
    unreachable: 'el 3 de febrero de 2026 el enlace no respondía',
  };
  for (const [result, words] of Object.entries(cases)) {
    it(`says what became of its link when it was last tried (${result}), and links its kept copy`, async () => {
      const {catalog} = await example((json) => {
        const [source] = json.sources;
        Object.assign(source!, {
          checked: {date: '2026-02-03', result},
          archived: 'https://web.archive.example/document',
        });
      });
      const record = await open(catalog, 'Herramienta ejemplo A');
      expect(flatten(record)).to.contain(words);
      const [copy] = allByRole<HTMLAnchorElement>(record, 'link', 'copia archivada');
      expect(copy!.href).to.equal('https://web.archive.example/document');
    });
  }
});

describe('the day on which a source of a record was read', () => {
  const cases = {
    '2026-11-01': ['consultado el 1 de noviembre de 2026', 'consulted on November 1, 2026'],
    '2026-11': ['consultado en noviembre de 2026', 'consulted in November 2026'],
    '2026': ['consultado en 2026', 'consulted in 2026'],
  } as const;
  for (const [consulted, [es, en]] of Object.entries(cases)) {
    it(`is told as one does in each language (${consulted})`, async () => {
      const {catalog} = await example((json) => json.sources.forEach((source) => Object.assign(source, {consulted})));
      const record = await open(catalog, 'Herramienta ejemplo A');
      expect(flatten(record)).to.contain(es);
      catalog.lang = 'en';
      await until(() => flatten(catalog).includes(en), 'English');
    });
  }
});
