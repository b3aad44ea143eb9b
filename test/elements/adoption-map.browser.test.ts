import {expect} from '@open-wc/testing';
import {html, type TemplateResult} from 'lit';
import '../../src/define/adoption-map.js';
import {setSnapshotBase} from '../../src/dataset/index.js';
import type {AdoptionMapElement} from '../../src/elements/adoption-map/adoption-map.js';
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

async function example(change: (json: ExampleDataset) => void = () => undefined, template?: TemplateResult) {
  const json = exampleDataset();
  change(json);
  const map = await mount<AdoptionMapElement>(
    template ?? html`<cga-adoption-map loading="eager" as-of="2026-11-24"></cga-adoption-map>`,
  );
  const ready = nextEvent(map, 'cga-ready');
  map.dataset = json;
  const {detail} = await ready;
  await until(
    () => map.view === 'table' || allByRole(map, 'group', /^(?:Entidades federativas|States)$/).length === 1,
    'the drawing',
  );
  await until(() => allByRole(map, 'button', /^Qué mide|^What it measures/).length === 1, 'the detail’s code');
  return {map, detail};
}

const entity = (map: Element, name: RegExp) => byRole(byRole(map, 'group', 'Entidades federativas'), 'button', name);

describe('cga-adoption-map', () => {
  it('answers in one sentence, computed from the data', async () => {
    const {map, detail} = await example();
    expect(flatten(map)).to.contain(
      '1 de 4 entidades adoptó Herramienta ejemplo A (último dato: julio de 2023). 1 en proceso; en 1 ya no está vigente; de 1 no hay información.',
    );
    expect(detail).to.deep.equal({release: '0.1.0', schemaVersion: '1.0.0', origin: 'property', records: 4});
  });

  it('tells in both languages how many it does not apply to, and of how many it knows a newer word only', async () => {
    for (const [lang, one, two, newer] of [
      ['es', 'A 1 no le aplica;', 'A 2 no les aplica;', '1 con otra situación;'],
      ['en', 'Not applicable to 1;', 'Not applicable to 2;', '1 with another status;'],
    ] as const) {
      const said = async (statuses: readonly string[]) => {
        const json = {...exampleDataset(), schemaVersion: '1.99.0'};
        for (const [index, status] of statuses.entries()) json.adoptions[index + 1]!['status'] = status;
        const map = await mount<AdoptionMapElement>(
          html`<cga-adoption-map loading="eager" lang=${lang}></cga-adoption-map>`,
        );
        const ready = nextEvent(map, 'cga-ready');
        map.dataset = json;
        await ready;
        const answer = () => (map.renderRoot.querySelector('.answer')?.textContent ?? '').replace(/\s+/g, ' ');
        await until(() => answer().includes(lang === 'en' ? ' of 4 states ' : ' de 4 entidades '), lang);
        return answer();
      };
      expect(await said(['adopted', 'not-applicable'])).to.contain(one);
      expect(await said(['not-applicable', 'not-applicable'])).to.contain(two);
      const words = (await said(['a-newer-word', 'not-applicable'])).toLowerCase();
      expect(words).to.contain(one.toLowerCase()).and.to.contain(newer);
    }
  });

  it('names each entity with value, date and position, in alphabetical order', async () => {
    const {map} = await example();
    const group = byRole(map, 'group', 'Entidades federativas');
    expect(allByRole(group, 'button').map((button) => button.getAttribute('aria-label'))).to.deep.equal([
      'Aguascalientes: Adoptada, 1 de marzo de 2020. Entidad 1 de 4',
      'Jalisco: En proceso (dato por confirmar), 2021. Entidad 2 de 4',
      'México: Sin información. Entidad 3 de 4',
      'Puebla: Ya no vigente, julio de 2023. Entidad 4 de 4',
    ]);
  });

  it('opens an entity with its date, note and source, and tells the page', async () => {
    const {map} = await example();
    const chosen = nextEvent(map, 'cga-select');
    entity(map, /^Jalisco/).click();
    expect((await chosen).detail).to.deep.equal({kind: 'state', id: 'JAL'});
    await map.updateComplete;
    const panel = flatten(byRole(map, 'region', 'Jalisco'));
    expect(panel).to.contain('Fecha del dato: 2021.');
    expect(panel).to.contain('Dato por confirmar.');
    expect(panel).to.contain('Dato de ejemplo por confirmar.');
    expect(byRole<HTMLAnchorElement>(map, 'link', 'Documento de ejemplo').href).to.equal(
      'https://example.org/document',
    );
    expect(allByRole(map, 'status')[0]?.textContent).to.equal('Jalisco: En proceso');
  });

  it('says by which plan an entity is a member of the commission, or is not', async () => {
    const {map} = await example((json) => {
      const [plan] = json['plans'] as Record<string, unknown>[];
      json['plans'] = [{...plan, id: 'plan-0004', year: 2004}, plan];
    });
    entity(map, /^Puebla/).click();
    await until(
      () => /Integra la Comisión de Gobierno Abierto, según su plan de 2004\./.test(flatten(map)),
      'a member',
    );
    entity(map, /^Jalisco/).click();
    await until(
      () => /No figura entre las entidades que integran .*, según su plan de 2004\./.test(flatten(map)),
      'another',
    );
  });

  it('says of an entity without a record that nothing is known, never no', async () => {
    const {map} = await example();
    entity(map, /^México/).click();
    await map.updateComplete;
    expect(flatten(byRole(map, 'region', 'México'))).to.contain(
      'Ninguna fuente consultada da este dato. No significa que no exista.',
    );
  });

  it('takes the home entity by name, code or id, opens it and lists it first in the table', async () => {
    for (const state of ['PUE', '21', 'puebla']) {
      const {map} = await example(
        undefined,
        html`<cga-adoption-map loading="eager" view="table" state=${state}></cga-adoption-map>`,
      );
      byRole(map, 'region', 'Puebla');
      expect(allByRole(map, 'rowheader')[0]?.textContent).to.contain('Puebla');
      map.remove();
    }
  });

  it('shows the same values as shapes, tiles, table and CSV', async () => {
    const {map} = await example();
    const viewed = nextEvent(map, 'cga-view');
    byRole(map, 'button', 'Mosaico').click();
    expect((await viewed).detail).to.deep.equal({view: 'tiles'});
    await map.updateComplete;
    expect(allByRole(byRole(map, 'group', 'Entidades federativas'), 'button')).to.have.length(4);
    byRole(map, 'button', 'Tabla').click();
    await map.updateComplete;
    expect(flatten(byRole(map, 'table'))).to.contain('row button "Puebla" | Ya no vigente | julio de 2023');
    expect(map.toCSV()).to.contain('\r\nPuebla,Ya no vigente,2023-07,,');
    expect(map.toCSV()).to.contain('\r\nMéxico,Sin información,,,');
  });

  it('shows an indicator in classes that its legend counts', async () => {
    const {map} = await example();
    const select = byRole<HTMLSelectElement>(map, 'combobox', 'Qué mostrar');
    const filtered = nextEvent(map, 'cga-filter');
    select.value = 'indicator-a';
    select.dispatchEvent(new CustomEvent('change', {bubbles: true}));
    expect((await filtered).detail).to.deep.equal({filters: {layer: 'indicator-a'}});
    await map.updateComplete;
    expect(flatten(map)).to.contain(
      'Indicador de ejemplo (2017): de 0.40 (Aguascalientes) a 0.60 (Jalisco). Hay dato de 2 de 4 entidades.',
    );
    expect(flatten(byRole(map, 'list', 'Leyenda'))).to.contain('Sin información: 2 entidades');
  });

  it('says in its files of what, in which unit, by whom and of which release each row is', async () => {
    const {map} = await example((json) => (json.indicators[0]!['unit'] = {es: 'puntos', en: 'points'}));
    const [head, first] = map.toCSV().slice(1).split('\r\n');
    expect(head).to.equal(
      'Entidad,Situación,Fecha del dato,Nota,Herramienta o indicador,Año de corte,Unidad,Fuentes,Versión de los datos',
    );
    const source = '"Documento de ejemplo, Editorial de ejemplo, https://example.org/document"';
    expect(first).to.equal(`Aguascalientes,Adoptada,2020-03-01,,Herramienta ejemplo A,,,${source},0.1.0`);
    expect(map.toCSV()).to.contain('\r\nMéxico,Sin información,,,Herramienta ejemplo A,,,,0.1.0\r\n');
    map.layer = 'indicator-a';
    await map.updateComplete;
    expect(map.toCSV()).to.contain(`\r\nJalisco,0.6,2017,,Indicador de ejemplo,,puntos,${source},0.1.0\r\n`);
    const {records} = map.toJSON() as {records: readonly Readonly<Record<string, unknown>>[]};
    expect(records[0]).to.include({Valor: 0.4, Unidad: 'puntos', 'Versión de los datos': '0.1.0'});
  });

  it('says in the file of a past year which facts have no date, and so are not in it', async () => {
    const {map} = await example((json) => {
      const [first] = json.adoptions;
      const fact = (state: string, more: object) => ({
        ...first!,
        ...more,
        id: `${state}-${String(first!['tool'])}`,
        state,
      });
      json.adoptions = [
        fact('AGU', {date: null, since: undefined}),
        fact('JAL', {date: '2020-03-01', since: undefined}),
      ];
    });
    map.year = '2020';
    await until(() => map.toCSV().includes(',2020,'), 'the year');
    expect(map.toCSV()).to.contain(
      '\r\nAguascalientes,Sin información,,"Hay un dato sin fecha, que aquí no se cuenta.",',
    );
    expect(map.toCSV()).to.contain('\r\nJalisco,Adoptada,2020-03-01,,');
    expect(map.toCSV()).to.match(/\r\nMéxico,Sin información,,,/);
  });

  it('tells those together that tie for the lowest or the highest value', async () => {
    const {map} = await example((json) => {
      const [first] = json.observations;
      const value = (state: string, value: number) => ({...first!, id: `indicator-a-2017-${state}`, state, value});
      // The last two differ by less than is shown.
      json.observations = [value('AGU', 0.4), value('JAL', 0.4), value('MEX', 0.6), value('PUE', 0.601)];
    });
    map.layer = 'indicator-a';
    await map.updateComplete;
    expect(flatten(map)).to.contain(
      'Indicador de ejemplo (2017): de 0.40 (Aguascalientes y Jalisco) a 0.60 (México y Puebla). Hay dato de 4 de 4 entidades.',
    );
  });

  it('counts those without information, and says what is to be confirmed, in the answer on a category', async () => {
    const {map} = await example((json) => {
      Object.assign(json.indicators[0]!, {type: 'category', categories: [{id: 'yes', label: {es: 'Sí tiene'}}]});
      for (const each of json.observations) each['value'] = 'yes';
      json.observations[1]!['confidence'] = 'medium';
    });
    map.layer = 'indicator-a';
    await map.updateComplete;
    expect(flatten(map)).to.contain(
      'Indicador de ejemplo (2017). Sí tiene: 2; Sin información: 2, de 4 entidades. Por confirmar: 1.',
    );
  });

  it('says in legend, tooltip and picture what is to be confirmed', async () => {
    const {map} = await example();
    const words = 'En proceso: 1 entidad. Por confirmar: 1.';
    expect(flatten(byRole(map, 'list', 'Leyenda')).replaceAll('**', '')).to.contain(words);
    entity(map, /^Jalisco/).focus();
    expect(map.renderRoot.querySelector('.tip')?.textContent).to.contain('En proceso (dato por confirmar)');
    const svg = new DOMParser().parseFromString(await map.toSVG(), 'image/svg+xml');
    expect(svg.documentElement.textContent).to.contain(words);
  });

  it('is one Tab stop: arrows go to the neighbour, Home and End, letters, Enter opens, Escape returns', async () => {
    const {map} = await example();
    byRole(map, 'button', 'Varios').focus();
    await press('Tab');
    expect(focused()).to.equal(entity(map, /^Aguascalientes/));
    await press('End');
    expect(focused()).to.equal(entity(map, /^Puebla/));
    await press('m');
    expect(focused()).to.equal(entity(map, /^México/));
    await press('ArrowRight');
    expect(focused()).to.equal(entity(map, /^Puebla/));
    await press('Enter');
    await map.updateComplete;
    const panel = byRole(map, 'region', 'Puebla');
    panel.focus();
    await press('Escape');
    expect(focused()).to.equal(entity(map, /^Puebla/));
    await press('Home');
    expect(focused()).to.equal(entity(map, /^Aguascalientes/));
  });

  it('shares what is chosen with the widgets of its group, and lets it go again', async () => {
    const tag = () => html`<cga-adoption-map loading="eager" group="g1"></cga-adoption-map>`;
    const {map: first} = await example(undefined, tag());
    const {map: second} = await example(undefined, tag());
    entity(first, /^Jalisco/).click();
    await until(() => allByRole(second, 'region', 'Jalisco').length === 1, 'the other map');
    (await soon(second, 'button', 'Quitar: Jalisco')).click();
    await until(() => allByRole(first, 'region', 'Jalisco').length === 0, 'the first map');
  });

  it('keeps the page’s own content until there is data, and when there is none', async () => {
    withoutSnapshot();
    expectWarning(/missing/);
    const map = await mount<AdoptionMapElement>(
      html`<cga-adoption-map loading="eager" src="/cga-data/none.json"><a href="#tabla">Tabla de ejemplo</a></cga-adoption-map>`,
    );
    expect(byRole(map, 'link', 'Tabla de ejemplo').isConnected).to.equal(true);
    const {detail} = await nextEvent(map, 'cga-error');
    expect(detail.code).to.equal('missing');
    await until(() => allByRole(map, 'alert').length === 1, 'the message');
    expect(flatten(byRole(map, 'alert'))).to.contain('El archivo de datos ya no está en su dirección.');
    byRole(map, 'link', 'Tabla de ejemplo');
    byRole(map, 'button', 'Intentar de nuevo');
  });

  it('sets a bad record aside, says which, and shows the rest', async () => {
    const {map} = await example((json) => (json.adoptions[1]!['status'] = 'perhaps'));
    const sentence = '1 dato del archivo falta o no se pudo leer. Se muestra lo demás, y los totales solo cuentan eso.';
    await until(() => flatten(map).includes(sentence), sentence);
    expect(map.renderRoot.textContent).to.contain(
      'adoptions/adoption-PUE-tool-a: el campo «status» falta o no es válido.',
    );
    entity(map, /^Puebla: Sin información/);
    entity(map, /^Aguascalientes: Adoptada/);
  });

  it('speaks English where the page does, and marks what stays Spanish', async () => {
    const {map} = await example(
      (json) => (json.tools[0]!['name'] = {es: 'Sólo en español'}),
      html`<cga-adoption-map loading="eager" lang="en" state="JAL"></cga-adoption-map>`,
    );
    await until(() => allByRole(map, 'button', 'Tiles').length === 1, 'English');
    expect(flatten(map)).to.contain('1 of 4 states adopted Sólo en español');
    byRole(map, 'button', /^Jalisco: In progress \(to be confirmed\), 2021. State 2 of 4$/);
  });

  it('says from which day ages are told, where it is not today', async () => {
    const {map} = await example();
    const said = /se cuentan al 24 de noviembre de 2026\./;
    expect(flatten(map)).to.match(said);
    map.asOf = '';
    await map.updateComplete;
    expect(flatten(map)).not.to.contain('se cuentan al');
    map.asOf = '2026-11-31';
    await map.updateComplete;
    expect(flatten(map), 'no such day').not.to.contain('se cuentan al');
  });

  it('speaks the language that an ancestor is given later, inside a shadow root too', async () => {
    const outer = await mount<HTMLElement>(html`<main lang="es"><div></div></main>`);
    const root = outer.querySelector('div')!.attachShadow({mode: 'open'});
    root.innerHTML = '<section><cga-adoption-map loading="eager"></cga-adoption-map></section>';
    const map = root.querySelector('cga-adoption-map')!;
    map.dataset = exampleDataset();
    await until(() => flatten(map).includes('Descargar CSV'), 'Spanish');
    outer.lang = 'en';
    await until(() => flatten(map).includes('Download CSV'), 'English');
    root.querySelector('section')!.lang = 'es';
    await until(() => flatten(map).includes('Descargar CSV'), 'Spanish again');
  });

  it('hides what its attributes hide, and takes heading and level', async () => {
    const {map} = await example(
      undefined,
      html`<cga-adoption-map loading="eager" heading="Título propio" heading-level="4" no-filters no-export no-sources></cga-adoption-map>`,
    );
    expect(byRole(map, 'heading', 'Título propio').localName).to.equal('h4');
    expect(allByRole(map, 'combobox')).to.have.length(0);
    expect(allByRole(map, 'button', /CSV/)).to.have.length(0);
    expect(flatten(map)).not.to.contain('Fuentes');
    map.noHeading = true;
    await map.updateComplete;
    expect(allByRole(map, 'heading', 'Título propio')).to.have.length(0);
  });

  it('keeps the data attributes of the element readable', async () => {
    const {map} = await example();
    map.setAttribute('data-theme', 'x');
    expect(map.dataset['theme']).to.equal('x');
  });

  it('has no axe finding in any view, chosen or not', async () => {
    const {map} = await example();
    await axe(map);
    entity(map, /^Puebla/).click();
    for (const view of ['map', 'tiles', 'table']) {
      map.view = view;
      await map.updateComplete;
      await axe(map);
    }
  });

  for (const style of [
    'display: flex',
    'display: grid; justify-items: center',
    'float: left',
    'display: inline-block',
  ]) {
    it(`has room in a parent with ${style}`, async () => {
      const box = await mount(html`<div style=${style}><cga-adoption-map></cga-adoption-map></div>`);
      expect(box.firstElementChild!.getBoundingClientRect().width).to.be.above(300);
    });
  }

  it('fits a container of 320 px and one of 220 px without sideways scroll', async () => {
    const box = await mount<HTMLElement>(html`<div style="inline-size: 320px; overflow: hidden">
      <cga-adoption-map loading="eager" state="PUE"></cga-adoption-map>
    </div>`);
    const map = box.querySelector('cga-adoption-map');
    await until(() => map && allByRole(map, 'link').length > 0, 'the sources of Puebla');
    await until(() => map && allByRole(map, 'searchbox').length > 0, 'what comes last');
    for (const width of [320, 220]) {
      box.style.inlineSize = `${width}px`;
      for (const view of ['map', 'tiles', 'table']) {
        if (map) map.view = view;
        await map?.updateComplete;
        expect(box.scrollWidth, view).to.equal(width);
      }
    }
  });
});

describe('cga-adoption-map on the packaged snapshot', () => {
  it('shows the 32 entities from two files, and the sources of the layer', async () => {
    const map = await mount<AdoptionMapElement>(
      html`<cga-adoption-map loading="eager" layer="ocds"></cga-adoption-map>`,
    );
    await until(() => allByRole(map, 'group', 'Entidades federativas').length === 1, 'the drawing');
    expect(allByRole(byRole(map, 'group', 'Entidades federativas'), 'button')).to.have.length(32);
    await until(() => !flatten(map).includes('Fuentes (0)') && flatten(map).includes('Fuentes ('), 'the sources');
    await axe(map);
  });
});
