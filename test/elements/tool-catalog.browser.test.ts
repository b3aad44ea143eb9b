import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../src/define/tool-catalog.js';
import type {ToolCatalogElement} from '../../src/elements/tool-catalog/tool-catalog.js';
import {exampleDataset, type ExampleDataset} from '../fixtures/example-dataset.js';
import {
  allByRole,
  axe,
  byRole,
  comesTo,
  expectWarning,
  flatten,
  focused,
  mount,
  nextEvent,
  onCleanup,
  press,
  soon,
  type,
  until,
} from '../support/index.js';
import {withoutSnapshot} from '../support/no-snapshot.js';
import {example, names, open, options, pick} from './tool-catalog-support.js';

const AUTHOR = 'Comisión de Gobierno Abierto de los CPC, conjunto de datos';

describe('cga-tool-catalog', () => {
  it('answers in one sentence, computed from the data', async () => {
    const {catalog, detail} = await example();
    expect(flatten(catalog)).to.contain(
      'El plan nombra 2 herramientas e iniciativas; 1 cerró. Otra se añadió después.',
    );
    expect(detail).to.deep.equal({release: '0.1.0', schemaVersion: '1.0.0', origin: 'property', records: 3});
  });

  it('lists each tool with status, date, summary, kind, promoters, entities and priorities in words', async () => {
    const {catalog} = await example();
    expect(names(catalog)).to.deep.equal(['Herramienta ejemplo A', 'Herramienta ejemplo B', 'Herramienta ejemplo C']);
    const [first, , third] = allByRole(catalog, 'article');
    const words = flatten(first!);
    expect(byRole(first!, 'heading').localName).to.equal('h3');
    expect(words).to.contain('Vigente\ndato: mayo de 2024');
    expect(words).to.contain('Resumen de ejemplo de la herramienta A.');
    expect(words).to.contain('Plataforma');
    expect(words).to.contain('En el plan');
    expect(words).to.contain('Actor A');
    expect(words).to.contain('Adoptada en 1 entidad');
    expect(flatten(third!)).to.contain('Sin información');
    expect(flatten(third!)).to.contain('Añadida');
  });

  it('says of the home entity how it stands with each tool', async () => {
    const {catalog} = await example(
      undefined,
      html`<cga-tool-catalog loading="eager" state="puebla"></cga-tool-catalog>`,
    );
    expect(names(catalog)).to.have.length(3);
    const card = byRole(catalog, 'article', 'Herramienta ejemplo A');
    await until(
      () => flatten(card).includes('En Puebla\nYa no vigente (dato: julio de 2023)'),
      'the words of the status',
    );
  });

  it('filters by facets whose counts follow the other filters, tells the page, and lets each filter go', async () => {
    const {catalog} = await example();
    expect(options(catalog, 'Situación')).to.deep.equal(['Todas', 'Vigente (1)', 'Sin confirmar (1)', 'Cerrada (1)']);
    const filtered = nextEvent(catalog, 'cga-filter');
    await pick(catalog, 'Tipo', 'guide');
    expect((await filtered).detail).to.deep.equal({filters: {kind: 'guide'}});
    const shared = nextEvent(catalog, 'cga-filter');
    await pick(catalog, 'Prioridad', 'priority-1');
    // What the group chooses filters too.
    expect((await shared).detail).to.deep.equal({filters: {kind: 'guide', priority: 'priority-1'}});
    await pick(catalog, 'Prioridad', '');
    expect(names(catalog)).to.deep.equal(['Herramienta ejemplo B', 'Herramienta ejemplo C']);
    expect(flatten(catalog)).to.contain('2 de 3 herramientas');
    await comesTo(() => options(catalog, 'Situación'), ['Todas', 'Sin confirmar (1)', 'Cerrada (1)']);
    expect(options(catalog, 'Origen')).to.deep.equal(['Todos', 'En el plan (1)', 'Añadida (1)']);
    await pick(catalog, 'Eje', 'axis-2');
    expect(names(catalog)).to.deep.equal(['Herramienta ejemplo B']);
    const chip = await soon(catalog, 'button', 'Quitar: Eje: 2. Eje de ejemplo 2');
    chip.focus();
    chip.click();
    await catalog.updateComplete;
    expect(names(catalog)).to.have.length(2);
    expect(catalog.shadowRoot?.activeElement, 'focus stays inside').not.to.equal(null);
    (await soon(catalog, 'button', 'Quitar: Tipo: Guía')).click();
    await catalog.updateComplete;
    expect(names(catalog)).to.have.length(3);
  });

  it('searches without regard to accents and with typing errors, and marks what matched', async () => {
    const {catalog} = await example((json) => {
      json.tools[0]!['name'] = {es: 'Contratación abierta (ejemplo)'};
      json.tools[1]!['aliases'] = ['Fiscalización'];
    });
    const box = byRole<HTMLInputElement>(catalog, 'searchbox', 'Buscar herramientas');
    box.focus();
    await type('CONTRATACION');
    await catalog.updateComplete;
    expect(names(catalog)).to.deep.equal(['Contratación abierta (ejemplo)']);
    const marked = () => [...catalog.renderRoot.querySelectorAll('mark')].map(({textContent}) => textContent);
    expect(marked()).to.deep.equal(['Contratación']);
    expect(byRole<HTMLSelectElement>(catalog, 'combobox', 'Orden').value).to.equal('relevance');
    box.value = 'fiscalisasion';
    box.dispatchEvent(new InputEvent('input', {bubbles: true}));
    await until(() => names(catalog)[0] === 'Herramienta ejemplo B', 'the index');
    expect(flatten(catalog)).to.contain('Ninguna coincide como está escrito. Estas tienen palabras parecidas.');
    expect(flatten(catalog), 'the name that matched is shown').to.contain('También: Fiscalización.');
    await until(() => byRole(catalog, 'status').textContent === '1 de 3 herramientas', 'the spoken count');
  });

  it('filters by priority, promoter, licence and entity, the choices of the group among them', async () => {
    const {catalog} = await example((json) => {
      json.tools[0]!['license'] = 'MIT (código), CC-BY-4.0 (datos)';
      json.tools[1]!['license'] = 'MIT';
      json.tools[2]!['promoters'] = [];
    });
    expect(options(catalog, 'Licencia')).to.deep.equal(['Todas', 'CC-BY-4.0 (1)', 'MIT (2)', 'Sin información (1)']);
    expect(options(catalog, 'Promueve')).to.deep.equal(['Todos', 'Actor A (2)']);
    expect(options(catalog, 'Prioridad')[1]).to.equal('1. Prioridad uno (ejemplo). (2)');
    expect(options(catalog, 'Adoptada en')).to.deep.equal(['Todas', 'Aguascalientes (1)']);
    await pick(catalog, 'Licencia', 'none');
    expect(names(catalog)).to.deep.equal(['Herramienta ejemplo C']);
    (await soon(catalog, 'button', 'Quitar: Licencia: Sin información')).click();
    await catalog.updateComplete;
    const chosen = nextEvent(catalog, 'cga-select');
    await pick(catalog, 'Adoptada en', 'AGU');
    expect((await chosen).detail).to.deep.equal({kind: 'state', id: 'AGU'});
    expect(names(catalog)).to.deep.equal(['Herramienta ejemplo A']);
    (await soon(catalog, 'button', 'Quitar: Adoptada en Aguascalientes')).click();
    await pick(catalog, 'Promueve', 'actor-a');
    await pick(catalog, 'Prioridad', 'priority-3');
    expect(names(catalog)).to.deep.equal(['Herramienta ejemplo B']);
  });

  it('shows the name in the other language when that is what a search matched', async () => {
    const {catalog} = await example();
    byRole(catalog, 'searchbox').focus();
    await type('example tool b');
    await until(() => names(catalog).length === 1, 'the result');
    // Its words come with code of their own.
    await until(() => flatten(catalog).includes('También: Example tool B.'), 'the name in English');
  });

  it('never submits a form of the page', async () => {
    const {catalog} = await example(
      undefined,
      html`<form><cga-tool-catalog loading="eager"></cga-tool-catalog><button>Enviar</button></form>`,
    );
    let submitted = false;
    const form = catalog.closest('form')!;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submitted = true;
    });
    byRole(catalog, 'searchbox').focus();
    await press('Enter');
    byRole(catalog, 'button', 'Herramienta ejemplo A').click();
    byRole(catalog, 'button', 'Tabla').click();
    await catalog.updateComplete;
    expect(submitted).to.equal(false);
  });

  it('says which single filter to lift when nothing is left', async () => {
    const {catalog} = await example();
    byRole(catalog, 'searchbox').focus();
    await type('actor');
    await pick(catalog, 'Tipo', 'platform');
    // No value that would leave nothing is offered; the search is what empties the list.
    const box = byRole<HTMLInputElement>(catalog, 'searchbox');
    box.value = 'zzzz';
    box.dispatchEvent(new InputEvent('input', {bubbles: true}));
    await catalog.updateComplete;
    await until(() => flatten(catalog).includes('Nada coincide con «zzzz».'), 'the advice');
    expect(flatten(catalog)).to.contain('0 de 3 herramientas');
    const lift = byRole(catalog, 'button', 'Sin «zzzz» queda 1');
    lift.focus();
    lift.click();
    await catalog.updateComplete;
    expect(names(catalog)).to.deep.equal(['Herramienta ejemplo A']);
    expect(focused()?.textContent).to.contain('1 de 3 herramientas');
    box.value = 'ejb';
    box.dispatchEvent(new InputEvent('input', {bubbles: true}));
    await catalog.updateComplete;
    expect(flatten(catalog)).to.contain('Ninguna herramienta cumple todo a la vez.');
    byRole(catalog, 'button', 'Sin «Tipo: Plataforma» queda 1').click();
    await catalog.updateComplete;
    expect(names(catalog)).to.deep.equal(['Herramienta ejemplo B']);
  });

  it('shows the licence when that is what a search matched', async () => {
    const {catalog} = await example((json) => (json.tools[1]!['license'] = 'MIT (código)'));
    byRole(catalog, 'searchbox').focus();
    await type('mit');
    await until(() => flatten(catalog).includes('Licencia: MIT (código).'), 'the licence');
    expect(names(catalog)).to.deep.equal(['Herramienta ejemplo B']);
  });

  it('opens a record in place with all that is known and its sources; Escape goes back to the card', async () => {
    const {catalog} = await example((json) => {
      json.actors[0]!['status'] = 'abolished';
      json.actors[0]!['ended'] = '2025-03-20';
      json.tools[0]!['links'] = [
        {label: {es: 'Sitio seguro'}, url: 'https://example.org/sitio'},
        {label: {es: 'Sitio sin https'}, address: 'http://example.org/viejo'},
      ];
      json.tools[0]!['repositories'] = [
        {label: {es: 'Código de ejemplo'}, url: 'https://example.org/c', license: 'MIT', lastChange: '2020-01'},
      ];
      json.tools[0]!['notFound'] = [{es: 'Manual de ejemplo'}];
    });
    const chosen = nextEvent(catalog, 'cga-select');
    const record = await open(catalog, 'Herramienta ejemplo A');
    expect((await chosen).detail).to.deep.equal({kind: 'tool', id: 'tool-a'});
    const button = byRole(catalog, 'button', 'Herramienta ejemplo A');
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    const words = flatten(record);
    for (const expected of [
      'Descripción larga de ejemplo.',
      'Situación de ejemplo.',
      'Una fuente con fecha la muestra en uso, con cambios recientes u obligatoria por ley.',
      'Primer paso de ejemplo.',
      'Actor de ejemplo A (ya no existe; fin: 20 de marzo de 2025)',
      '(licencia MIT; último cambio registrado: enero de 2020)',
      'http://example.org/viejo',
      'Adoptada en 1 entidad: Aguascalientes (dato: 1 de marzo de 2020).',
      'En proceso en 1 entidad: Jalisco (dato: 2021, por confirmar).',
      'De la otra entidad no hay registro; no significa que no la usen.',
      'Acción 2',
      'Manual de ejemplo',
      `Para citar: «Herramienta ejemplo A». ${AUTHOR}, versión 0.1.0 (15 de enero de 2026), registro tools/tool-a. ${location.href}`,
      'Para reportar un error, escriba a quien administra este sitio y cite el registro tools/tool-a, versión 0.1.0.',
    ]) {
      expect(words).to.contain(expected);
    }
    const links = allByRole<HTMLAnchorElement>(record, 'link').map(({href}) => href);
    expect(links).to.include('https://example.org/sitio');
    expect(links.every((href) => href.startsWith('https:'))).to.equal(true);
    byRole(record, 'button', 'Prioridad 1').focus();
    await press('Escape');
    await catalog.updateComplete;
    expect(allByRole(catalog, 'region', 'Herramienta ejemplo A')).to.have.length(0);
    expect(focused()).to.equal(button);
  });

  it('is closed at its end too, and the name that it was opened with comes back into sight', async () => {
    const {catalog} = await example(
      undefined,
      html`<div style="inline-size: 320px; padding-block: 600px"><cga-tool-catalog loading="eager"></cga-tool-catalog></div>`,
    );
    const isSeen = (element: Element | null) => {
      const {top = -1, bottom = -1} = element?.getBoundingClientRect() ?? {};
      return top >= 0 && bottom <= innerHeight;
    };
    const ways = [(button: HTMLElement) => Promise.resolve(button.click()), () => press('Escape')];
    for (const close of ways) {
      const record = await open(catalog, 'Herramienta ejemplo A');
      const button = byRole(record, 'button', 'Cerrar la ficha');
      button.scrollIntoView();
      button.focus();
      expect(isSeen(byRole(catalog, 'button', 'Herramienta ejemplo A')), 'its name is far above').to.equal(false);
      await close(button);
      await until(() => isSeen(focused()), 'what has the focus is seen');
      expect(focused()).to.equal(byRole(catalog, 'button', 'Herramienta ejemplo A'));
    }
  });

  it('sets a tool without a name aside', async () => {
    const {catalog} = await example((json) => delete json.tools[1]!['name']);
    await until(() => flatten(catalog).includes('1 dato del archivo falta o no se pudo leer.'), 'the count');
    expect(names(catalog)).to.deep.equal(['Herramienta ejemplo A', 'Herramienta ejemplo C']);
  });

  it('says of a tool without a record of any entity, priority or step that there is none', async () => {
    const {catalog} = await example((json) => (json.tools[2]!['steps'] = []));
    const words = flatten(await open(catalog, 'Herramienta ejemplo C'));
    expect(words).to.contain('No hay registro de ninguna entidad. No significa que ninguna la use.');
    expect(words).to.contain('El plan no la liga a ninguna prioridad.');
    expect(words).to.contain('Las fuentes consultadas no documentan pasos para replicarla.');
  });

  it('shows what it has when the part of a record cannot be read, and tries again', async () => {
    const fetch = window.fetch.bind(window);
    onCleanup(() => (window.fetch = fetch));
    const {description, statusNote, steps, sources: _sources, ...head} = exampleDataset().tools[0]!;
    const envelope = {schemaVersion: '1.0.0', release: '0.1.0', released: '2026-01-15'};
    let broken = true;
    const tool = {...head, description, statusNote, steps};
    const parts: Record<string, unknown> = {
      catalog: {...envelope, tools: [head]},
      'tool-tool-a': {...envelope, tools: [tool]},
    };
    const file = async (name: string) => {
      const bytes = new TextEncoder().encode(JSON.stringify(parts[name]));
      const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
      return [name, {file: `${name}.json`, bytes: 1, sha384: `sha384-${btoa(String.fromCharCode(...hash))}`}] as const;
    };
    const files = Object.fromEntries(await Promise.all(Object.keys(parts).map(file)));
    window.fetch = (input, init) => {
      const part = /\/catalog-test\/(.*)\.json$/.exec(input as string)?.[1];
      if (part === undefined) return fetch(input, init);
      const bodies: Record<string, unknown> = {...parts, manifest: {...envelope, counts: {}, parts: files}};
      if (part === 'tool-tool-a' && broken) return Promise.resolve(new Response('', {status: 404}));
      return Promise.resolve(new Response(JSON.stringify(bodies[part])));
    };
    const catalog = await mount<ToolCatalogElement>(
      html`<cga-tool-catalog loading="eager" src="/catalog-test/manifest.json"></cga-tool-catalog>`,
    );
    await until(() => names(catalog).length === 1, 'the card');
    const record = await open(catalog, 'Herramienta ejemplo A');
    expect(flatten(record)).to.contain('No se pudo leer el detalle. Lo demás se muestra completo.');
    expect(flatten(record)).to.contain('Vigente');
    broken = false;
    byRole(record, 'button', 'Intentar de nuevo').click();
    await until(() => flatten(catalog).includes('Descripción larga de ejemplo.'), 'the rest of the record');
  });

  it('answers to what is chosen in its group: a priority and an entity filter, a tool opens', async () => {
    const tag = () => html`<cga-tool-catalog loading="eager" group="catalog-g1"></cga-tool-catalog>`;
    const {catalog: first} = await example(undefined, tag());
    const {catalog: second} = await example(undefined, tag());
    const record = await open(first, 'Herramienta ejemplo B');
    await until(() => allByRole(second, 'region', 'Herramienta ejemplo B').length === 1, 'the record in the other');
    byRole(record, 'button', 'Prioridad 3').click();
    await until(() => names(second).length === 1, 'the filter in the other');
    (await soon(second, 'button', 'Quitar: Prioridad 3')).click();
    await until(() => names(first).length === 3, 'the filter lifted');
  });

  it('lists a tool that is chosen elsewhere although it does not meet the filters, and says so', async () => {
    const tag = () => html`<cga-tool-catalog loading="eager" group="catalog-g2"></cga-tool-catalog>`;
    const {catalog: first} = await example(undefined, tag());
    const {catalog: second} = await example(undefined, tag());
    await pick(first, 'Tipo', 'guide');
    byRole(second, 'button', 'Herramienta ejemplo A').click();
    await until(() => names(first).length === 3, 'the chosen tool');
    expect(flatten(first)).to.contain('Elegida; no cumple los filtros en uso.');
    await pick(first, 'Fase', 'prevention');
    expect(names(first)).to.deep.equal(['Herramienta ejemplo B', 'Herramienta ejemplo C']);
  });

  it('shows the same tools as cards, table and CSV, each fact in its column', async () => {
    const {catalog} = await example(
      undefined,
      html`<div style="inline-size: 960px"><cga-tool-catalog loading="eager"></cga-tool-catalog></div>`,
    );
    const viewed = nextEvent(catalog, 'cga-view');
    byRole(catalog, 'button', 'Tabla').click();
    expect((await viewed).detail).to.deep.equal({view: 'table'});
    await catalog.updateComplete;
    const table = flatten(byRole(catalog, 'table'));
    expect(table).to.contain('| Vigente dato: mayo de 2024 | Plataforma | 1 | 2016 | Prioridad 1 | En el plan');
    expect(table).to.contain('| Sin confirmar dato: mayo de 2024 | Guía | Sin información | 2016 | — | Añadida');
    const csv = catalog.toCSV().split('\r\n');
    expect(csv).to.have.length(5);
    expect(csv[0]).to.contain(
      'Adoptada en,Adopciones por confirmar,Entidades en proceso,En proceso en,Entidades donde ya no está vigente',
    );
    expect(csv[1]).to.contain(
      'tool-a,Herramienta ejemplo A,En el plan,Plataforma,Vigente,active,2024-05,2016,1,Aguascalientes,0,1,Jalisco (por confirmar),1,Puebla,0,,0,,1,1,Actor A',
    );
    expect(csv[3]).to.contain(
      'tool-c,Herramienta ejemplo C,Añadida,Guía,Sin confirmar,unconfirmed,2024-05,2016,,,,,,,,,,,,4,,Actor A',
    );
    await open(catalog, 'Herramienta ejemplo B');
    expect(allByRole(byRole(catalog, 'table'), 'region')).to.have.length(1);
  });

  it('says how many of the entities that adopted a tool are still to be confirmed', async () => {
    const {catalog} = await example((json) =>
      json.adoptions.forEach((adoption) => (adoption['confidence'] = 'medium')),
    );
    const card = byRole(catalog, 'article', 'Herramienta ejemplo A');
    expect(flatten(card)).to.contain('Adoptada en 1 entidad, por confirmar');
    expect(catalog.toCSV()).to.contain(
      ',2016,1,Aguascalientes (por confirmar),1,1,Jalisco (por confirmar),1,Puebla (por confirmar),',
    );
  });

  it('counts each entity once in its rows, those that a tool does not concern too', async () => {
    const {catalog} = await example((json) => {
      json.adoptions.find(({state}) => state === 'PUE')!['status'] = 'not-applicable';
    });
    const {records} = (await until(() => catalog.toCSV() && catalog.toJSON(), 'the rows')) as {
      records: Record<string, unknown>[];
    };
    const counts = [
      'que la adoptaron',
      'en proceso',
      'donde ya no está vigente',
      'que no la adoptaron',
      'donde no aplica',
    ];
    const sum = [...counts, 'sin información'].reduce((all, name) => all + Number(records[0]![`Entidades ${name}`]), 0);
    expect(sum).to.equal(4);
    expect(records[0]!['No aplica en']).to.equal('Puebla');
  });

  it('says that no adoption on record is not none, and how many of an entity’s are still to be confirmed', async () => {
    const medium = (json: ExampleDataset) => json.adoptions.forEach((each) => (each['confidence'] = 'medium'));
    const {catalog} = await example(
      medium,
      html`<cga-tool-catalog loading="eager" chosen-state="MEX"></cga-tool-catalog>`,
    );
    await until(
      () => flatten(catalog).includes('México haya adoptado alguna herramienta. No significa que no las use.'),
      'what is not known',
    );
    await pick(catalog, 'Adoptada en', 'AGU');
    await until(() => flatten(catalog).includes('Por confirmar en Aguascalientes: 1 de 1.'), 'the doubt');
  });

  it('is in the order of the names that are read', async () => {
    const {catalog} = await example(
      (json) => json.tools.forEach((tool, index) => (tool['name'] = {es: `Nombre ${index}`, en: `Name ${3 - index}`})),
      html`<cga-tool-catalog loading="eager" lang="en"></cga-tool-catalog>`,
    );
    await until(() => names(catalog).join() === 'Name 1,Name 2,Name 3', 'the order of the English names');
    await pick(catalog, 'Order', '-name');
    expect(names(catalog)).to.deep.equal(['Name 3', 'Name 2', 'Name 1']);
  });

  it('sorts by name, entities and year', async () => {
    const {catalog} = await example((json) => {
      json.tools[2]!['startYear'] = 2024;
      json.adoptions.forEach((adoption) => (adoption['tool'] = 'tool-b'));
    });
    await pick(catalog, 'Orden', 'entities');
    expect(names(catalog)[0]).to.equal('Herramienta ejemplo B');
    await pick(catalog, 'Orden', 'year');
    expect(names(catalog)[0]).to.equal('Herramienta ejemplo C');
  });

  it('shows many tools a page at a time, the focus going on to the first new one, and all of them in print', async () => {
    const {catalog} = await example((json) => {
      const [tool] = json.tools;
      json.tools = [...Array(60).keys()].map((n) => ({...tool!, id: `t-${n}`, name: {es: `Ejemplo ${100 + n}`}}));
      json.adoptions = [];
    });
    expect(names(catalog)).to.have.length(24);
    expect(flatten(catalog)).to.contain('Se muestran 24 de 60.');
    dispatchEvent(new CustomEvent('beforeprint'));
    await catalog.updateComplete;
    expect(names(catalog)).to.have.length(60);
    dispatchEvent(new CustomEvent('afterprint'));
    await catalog.updateComplete;
    const more = byRole(catalog, 'button', 'Mostrar 36 más');
    more.focus();
    await press('Enter');
    await catalog.updateComplete;
    expect(names(catalog)).to.have.length(60);
    expect(focused()?.textContent).to.equal('Ejemplo 124');
  });

  it('walks by keyboard from the search box through the filters to the cards', async () => {
    const {catalog} = await example();
    byRole(catalog, 'searchbox').focus();
    const stops: string[] = [];
    for (let step = 0; step < 15; step++) {
      await press('Tab');
      const stop = focused();
      stops.push(stop?.localName === 'select' ? 'select' : (stop?.textContent.trim() ?? ''));
    }
    expect(stops).to.deep.equal([
      'Filtros',
      'select',
      'Fichas',
      'Tabla',
      ...Array<string>(10).fill('select'),
      'Herramienta ejemplo A',
    ]);
    await press('Enter');
    await catalog.updateComplete;
    expect(focused()?.getAttribute('aria-expanded')).to.equal('true');
    await until(() => allByRole(catalog, 'region', 'Herramienta ejemplo A').length === 1, 'the record');
    await press('Tab');
    expect(focused()?.getAttribute('aria-label')).to.equal('Comparar: Herramienta ejemplo A');
    await press('Tab');
    expect(focused()?.textContent.trim()).to.equal('Cerrar');
    await press('Enter');
    await catalog.updateComplete;
    expect(focused()?.textContent).to.equal('Herramienta ejemplo A');
  });

  it('folds its filters into one button where there is little room, and fits 320 px', async () => {
    const {catalog} = await example(
      (json) => (json.tools[0]!['name'] = {es: `Ejemplo ${'larguísimo'.repeat(12)}`}),
      html`<div style="inline-size: 320px; overflow: hidden"><cga-tool-catalog loading="eager"></cga-tool-catalog></div>`,
    );
    const box = catalog.parentElement!;
    expect(allByRole(catalog, 'combobox', 'Tipo')).to.have.length(0);
    const button = byRole(catalog, 'button', 'Filtros');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    button.click();
    await catalog.updateComplete;
    await pick(catalog, 'Tipo', 'platform');
    byRole(catalog, 'button', 'Filtros (1)');
    catalog.renderRoot.querySelector<HTMLElement>('.name')?.click();
    await until(() => flatten(catalog).includes('Descripción larga de ejemplo.'), 'the record');
    for (const view of ['cards', 'table']) {
      catalog.view = view;
      await catalog.updateComplete;
      expect(box.scrollWidth, view).to.equal(320);
    }
  });

  it('has names of one line and of more on the same line in a row of cards', async () => {
    const {catalog} = await example(
      (json) => (json.tools[1]!['name'] = {es: 'Herramienta ejemplo B, de nombre largo que ocupa más de una línea'}),
      html`<div style="inline-size: 700px"><cga-tool-catalog loading="eager"></cga-tool-catalog></div>`,
    );
    const tops = [...catalog.renderRoot.querySelectorAll('.name')].slice(0, 2).map((name) => {
      const range = document.createRange();
      range.selectNodeContents(name);
      return range.getClientRects()[0]!.top;
    });
    expect(Math.abs(tops[0]! - tops[1]!)).to.be.lessThan(0.2);
  });

  it('has the boxes to compare of all rows in one column, as large as the text asks for', async () => {
    const {catalog} = await example(
      (json) => (json.tools[1]!['name'] = {es: 'Nombre largo de una herramienta de ejemplo'}),
      html`<div style="inline-size: 700px"><cga-tool-catalog loading="eager" view="table"></cga-tool-catalog></div>`,
    );
    await until(() => allByRole(catalog, 'checkbox').length === 3, 'the boxes');
    const boxes = () => allByRole(catalog, 'checkbox').map((box) => box.getBoundingClientRect());
    expect(new Set(boxes().map(({left}) => Math.round(left))).size).to.equal(1);
    expect(boxes()[0]!.width).to.equal(24);
    catalog.style.fontSize = '32px';
    expect(boxes()[0]!.width).to.be.greaterThan(40);
  });

  it('shows its rows without scrolling sideways at any width', async () => {
    const {catalog} = await example(
      (json) => (json.tools[0]!['name'] = {es: 'Ejemplo de herramienta para contrataciones gubernamentales abiertas'}),
      html`<div style="overflow: hidden"><cga-tool-catalog loading="eager" view="table"></cga-tool-catalog></div>`,
    );
    const box = catalog.parentElement!;
    for (const width of [320, 440, 560, 580, 640, 690, 736, 860, 900]) {
      box.style.inlineSize = `${width}px`;
      expect(box.scrollWidth, String(width)).to.equal(width);
    }
  });

  it('keeps the page’s own content until there is data, and when there is none', async () => {
    withoutSnapshot();
    expectWarning(/missing/);
    const catalog = await mount<ToolCatalogElement>(
      html`<cga-tool-catalog loading="eager" src="/cga-data/none.json"><a href="#lista">Lista de ejemplo</a></cga-tool-catalog>`,
    );
    byRole(catalog, 'link', 'Lista de ejemplo');
    const {detail} = await nextEvent(catalog, 'cga-error');
    expect(detail.code).to.equal('missing');
    await until(() => allByRole(catalog, 'alert').length === 1, 'the message');
    byRole(catalog, 'link', 'Lista de ejemplo');
    byRole(catalog, 'button', 'Intentar de nuevo');
  });

  it('sets a bad record aside, says which, and shows the rest', async () => {
    const {catalog} = await example((json) => (json.tools[1]!['kind'] = 'spell'));
    await until(() => flatten(catalog).includes('1 dato del archivo falta o no se pudo leer.'), 'the note');
    expect(names(catalog)).to.deep.equal(['Herramienta ejemplo A', 'Herramienta ejemplo C']);
  });

  it('says that there are no tools when the dataset has none', async () => {
    const {catalog} = await example((json) => {
      [json.tools, json.adoptions, json['counts']] = [[], [], {tools: 3}];
    });
    expect(flatten(catalog)).not.to.contain('El plan nombra');
    await until(() => flatten(catalog).includes('No hay herramientas que mostrar.'), 'the note');
    await until(() => flatten(catalog).includes('3 datos del archivo faltan o no se pudieron leer.'), 'how many');
    await axe(catalog);
  });

  it('speaks English where the page does, and marks what stays Spanish', async () => {
    const {catalog} = await example(
      (json) => (json.tools[0]!['name'] = {es: 'Sólo en español'}),
      html`<cga-tool-catalog loading="eager" lang="en"></cga-tool-catalog>`,
    );
    await until(() => allByRole(catalog, 'button', 'Cards').length === 1, 'English');
    expect(flatten(catalog)).to.contain('The plan names 2 tools and initiatives; 1 closed. 1 more was added later.');
    expect(byRole(catalog, 'button', 'Sólo en español').firstElementChild?.getAttribute('lang')).to.equal('es');
    await open(catalog, 'Example tool B');
    await until(() => flatten(catalog).includes('How to replicate it'), 'the record in English');
    await axe(catalog);
  });

  it('hides what its attributes hide, and takes heading and level', async () => {
    const {catalog} = await example(
      undefined,
      html`<cga-tool-catalog loading="eager" heading="Título propio" heading-level="4" no-filters no-export></cga-tool-catalog>`,
    );
    expect(byRole(catalog, 'heading', 'Título propio').localName).to.equal('h4');
    expect(byRole(catalog, 'heading', 'Herramienta ejemplo A').localName).to.equal('h5');
    expect(allByRole(catalog, 'combobox')).to.have.length(0);
    expect(allByRole(catalog, 'searchbox')).to.have.length(0);
    expect(allByRole(catalog, 'button', /CSV/)).to.have.length(0);
    byRole(catalog, 'button', 'Tabla');
  });

  it('leaves no empty line at its foot when nothing is listed there', async () => {
    const {catalog} = await example();
    await until(() => allByRole(catalog, 'button', /CSV/).length === 1, 'the foot');
    const foot = catalog.renderRoot.querySelector('[part=foot]')!;
    for (const {offsetHeight, textContent} of foot.children as HTMLCollectionOf<HTMLElement>)
      expect(offsetHeight === 0 || textContent.trim() !== '', textContent).to.equal(true);
  });

  it('has no axe finding in any view, open or not', async () => {
    const {catalog} = await example();
    await axe(catalog);
    await open(catalog, 'Herramienta ejemplo A');
    for (const view of ['cards', 'table']) {
      catalog.view = view;
      await catalog.updateComplete;
      await axe(catalog);
    }
  });
});

describe('cga-tool-catalog on the packaged snapshot', () => {
  it('lists the tools from one file and fetches a record when it opens', async () => {
    const catalog = await mount<ToolCatalogElement>(html`<cga-tool-catalog loading="eager"></cga-tool-catalog>`);
    await until(() => names(catalog).length === 24, 'the cards');
    await comesTo(() => catalog.toCSV().split('\r\n').length, 48);
    byRole(catalog, 'searchbox').focus();
    await type('edca');
    await until(() => names(catalog).length === 1, 'the result');
    await open(catalog, names(catalog)[0]!);
    await until(() => /Fuentes \(\d/.test(flatten(catalog)), 'the sources');
    await axe(catalog);
  });
});
