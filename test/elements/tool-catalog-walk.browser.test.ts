import {expect} from '@open-wc/testing';
import {html} from 'lit';
import type {ToolCatalogElement} from '../../src/elements/tool-catalog/tool-catalog.js';
import {allByRole, byRole, flatten, focused, mount, nameOf, onCleanup, press, roleOf, until} from '../support/index.js';
import {example, names, open} from './tool-catalog-support.js';

const SOURCE = [
  'link "Documento de ejemplo"',
  '. Editorial de ejemplo, 2020, consultado en enero de 2026. P. 1.',
  'Cita de ejemplo',
];

const RECORD = [
  'region "Herramienta ejemplo A"',
  'heading 4 "Herramienta ejemplo A"',
  'button "Cerrar"',
  'heading 5 "Qué hace"',
  'Descripción larga de ejemplo.',
  'heading 5 "Situación hoy"',
  'Vigente dato: mayo de 2024',
  'Situación de ejemplo.',
  'Una fuente con fecha la muestra en uso, con cambios recientes u obligatoria por ley.',
  'heading 5 "Cómo replicarla"',
  'Primer paso de ejemplo.',
  ...SOURCE,
  'heading 5 "Pruebas de su uso"',
  'button "Los registros de 3 entidades"',
  'Tipo',
  'Plataforma',
  'Origen',
  'En el plan',
  'Pilares',
  'Transparencia',
  'Fases',
  'Prevención, Detección',
  'Otros nombres',
  'EJA',
  'Inicio',
  '2016',
  'Licencia',
  'Sin información',
  'button "Qué significan el tipo, los pilares y las fases"',
  'heading 5 "Quién la promueve"',
  'Actor de ejemplo A',
  'heading 5 "Sitio y enlaces"',
  'link "Sitio"',
  'heading 5 "Qué consta en las entidades"',
  'Cuadro lleno: adoptada. Medio cuadro: en proceso. Triángulo: ya no vigente. Rayas: sin información. Círculos: por confirmar.',
  'Adoptada en 1 entidad: Aguascalientes (dato: 1 de marzo de 2020).',
  'En proceso en 1 entidad: Jalisco (dato: 2021, por confirmar).',
  'Ya no vigente en 1 entidad: Puebla (dato: julio de 2023).',
  'De la otra entidad no hay registro; no significa que no la usen.',
  'heading 5 "Prioridades a las que sirve, según el plan"',
  'button "Prioridad 1"',
  'Prioridad uno (ejemplo).',
  'heading 5 "Acciones del plan que la nombran"',
  'Acción 2 Actividad de ejemplo 2.',
  'Reportado: Sin información. Verificado: Sin información.',
  'button "Fuentes (1)"',
  ...SOURCE,
  `Para citar: «Herramienta ejemplo A». Comisión de Gobierno Abierto de los CPC, conjunto de datos, versión 0.1.0 (15 de enero de 2026), registro tools/tool-a. ${location.href}`,
  'button "Copiar la cita"',
  'button "Imprimir esta ficha"',
  'Para reportar un error, escriba a quien administra este sitio y cite el registro tools/tool-a, versión 0.1.0.',
  'button "Cerrar la ficha"',
];

/** Tabs from what has the focus until it leaves `box`, and names the stops. */
async function stopsIn(box: Element): Promise<string[]> {
  const stops: string[] = [];
  for (let step = 0; step < 40; step++) {
    await press('Tab');
    const stop = focused();
    if (!stop || !box.contains(stop)) return stops;
    const {outlineStyle, outlineWidth} = getComputedStyle(stop);
    expect(outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2, `${nameOf(stop)} shows its focus`).to.equal(true);
    // `summary` has a role of its own in few lists of roles.
    stops.push(`${stop.localName === 'summary' ? 'summary' : roleOf(stop)} ${nameOf(stop)}`);
  }
  throw new Error(`The focus never leaves: ${stops.join(', ')}`);
}

describe('a record of cga-tool-catalog, heard and walked', () => {
  it('is read from top to bottom: what, status with date and reason, steps, facts, entities, priorities, actions, sources', async () => {
    const {catalog} = await example();
    const record = await open(catalog, 'Herramienta ejemplo A');
    await until(() => flatten(record).includes('Cuadro lleno'), 'the map');
    expect(flatten(record).split('\n')).to.deep.equal(RECORD);
  });

  it('is walked with Tab through everything that acts, each stop named and seen, and left with Escape', async () => {
    const {catalog} = await example();
    const record = await open(catalog, 'Herramienta ejemplo A');
    const close = byRole(record, 'button', 'Cerrar');
    close.focus();
    expect(await stopsIn(record)).to.deep.equal([
      'link Documento de ejemplo',
      'summary Los registros de 3 entidades',
      'summary Qué significan el tipo, los pilares y las fases',
      'link Sitio',
      'button Prioridad 1',
      'summary Fuentes (1)',
      'link Documento de ejemplo',
      'button Copiar la cita',
      'button Imprimir esta ficha',
      'button Cerrar la ficha',
    ]);
    await press('Shift', 'Tab');
    expect(nameOf(focused()!)).to.equal('Cerrar la ficha');
    await press('Escape');
    await catalog.updateComplete;
    expect(nameOf(focused()!)).to.equal('Herramienta ejemplo A');
  });

  it('is chosen, compared and closed again with keys alone', async () => {
    const {catalog} = await example();
    for (const name of ['A', 'B']) {
      byRole(catalog, 'checkbox', `Comparar: Herramienta ejemplo ${name}`).focus();
      await press(' ');
      await catalog.updateComplete;
    }
    byRole(catalog, 'button', 'Comparar 2 herramientas').focus();
    await press('Enter');
    const title = 'Comparación de 2 herramientas';
    // Its code comes when it is first asked for: the focus waits for it on the button.
    const region = await until(() => allByRole(catalog, 'region', title)[0], 'the comparison');
    await until(() => focused() === region, 'the focus');
    expect(await stopsIn(region)).to.deep.equal([
      'button Cerrar',
      // The table scrolls in its own box, with the arrow keys.
      `group ${title}`,
      'button Quitar de la comparación: Herramienta ejemplo A',
      'button Quitar de la comparación: Herramienta ejemplo B',
      'link https://example.org/',
      'link https://example.org/',
    ]);
    expect(allByRole(region, 'row').map((row) => flatten(row).split(' | ')[0])).to.include.members([
      'row Situación',
      'row Entidades',
      'row Cómo replicarla',
    ]);
    byRole(region, 'button', 'Cerrar').focus();
    await press('Enter');
    await catalog.updateComplete;
    expect(nameOf(focused()!)).to.equal('Comparar 2 herramientas');
  });
});

describe('every tool of the release in cga-tool-catalog', () => {
  it('is reached with the keyboard: all cards come by their button, and each card opens with Enter', async () => {
    const catalog = await mount<ToolCatalogElement>(
      html`<cga-tool-catalog loading="eager" no-filters></cga-tool-catalog>`,
    );
    await until(() => names(catalog).length === 24, 'the cards');
    byRole(catalog, 'button', 'Mostrar 22 más').focus();
    await press('Enter');
    await catalog.updateComplete;
    const all = names(catalog);
    expect(new Set(all)).to.have.length(46);
    byRole(catalog, 'button', all[0]).focus();
    for (const name of all.slice(1)) {
      await press('Tab');
      expect(nameOf(focused()!)).to.equal(name);
    }
    await press('Enter');
    await until(() => allByRole(catalog, 'region', all.at(-1)).length === 1, 'the record of the last');
  });

  it('opens from its address in a page that has just come, with its sources, its citation and its link', async () => {
    onCleanup(() => (location.hash = ''));
    const page = location.href.split('#')[0];
    const template = html`<cga-tool-catalog loading="eager" permalink></cga-tool-catalog>`;
    const first = await mount<ToolCatalogElement>(template);
    await until(() => names(first).length === 24, 'the cards');
    await until(() => first.toCSV(), 'the rows');
    const {records} = first.toJSON() as {records: Record<string, string>[]};
    first.remove();
    expect(records).to.have.length(46);
    for (const [id = '', name = ''] of records.map((record) => Object.values(record))) {
      location.hash = `tool-catalog.tool=${id}`;
      const catalog = await mount<ToolCatalogElement>(template);
      const record = await until(() => catalog.renderRoot.querySelector(`#record-${id}[aria-busy=false]`), id);
      expect(nameOf(record)).to.equal(name);
      const words = flatten(record);
      expect(words, id).to.match(/Fuentes \([1-9]/);
      expect(words, id).to.contain(`registro tools/${id}. ${page}#tool-catalog.tool=${id}`);
      const {href} = byRole<HTMLAnchorElement>(record, 'link', 'Enlace permanente a esta ficha');
      expect(href).to.equal(`${page}#tool-catalog.tool=${id}`);
      catalog.remove();
    }
    // As many pages as there are tools.
  }).timeout(120_000);
});

describe('cga-tool-catalog by keyboard and landmark', () => {
  it('closes with Escape a record that was just opened, while the focus is on its button', async () => {
    for (const view of ['cards', 'table']) {
      const {catalog} = await example(
        undefined,
        html`<cga-tool-catalog loading="eager" view=${view}></cga-tool-catalog>`,
      );
      const told: string[] = [];
      catalog.addEventListener('cga-select', ({detail}) => told.push(detail.id));
      const button = byRole(catalog, 'button', 'Herramienta ejemplo A');
      button.focus();
      await press('Escape');
      await press('Enter');
      await until(() => allByRole(catalog, 'region', 'Herramienta ejemplo A').length === 1, 'the record');
      await press('Escape');
      await until(() => allByRole(catalog, 'region', 'Herramienta ejemplo A').length === 0, 'no record');
      expect(focused()).to.equal(button);
      expect(told, 'putting it away tells nothing').to.deep.equal(['tool-a']);
      catalog.remove();
    }
  });

  it('is a search by its title, and none where the page hides the filters', async () => {
    const {catalog} = await example();
    byRole(catalog, 'search', 'Herramientas de gobierno abierto');
    catalog.noFilters = true;
    await catalog.updateComplete;
    expect(allByRole(catalog, 'search')).to.have.length(0);
  });
});
