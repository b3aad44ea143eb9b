import {expect} from '@open-wc/testing';
import {html, type TemplateResult} from 'lit';
import '../../src/define/adoption-map.js';
import {setSnapshotBase} from '../../src/dataset/index.js';
import type {AdoptionMapElement} from '../../src/elements/adoption-map/adoption-map.js';
import {exampleDataset, type ExampleDataset} from '../fixtures/example-dataset.js';
import {allByRole, axe, byRole, flatten, focused, mount, nextEvent, press, until} from '../support/index.js';

setSnapshotBase(new URL('/cga-data/', location.href).href);

const tag = () => html`<cga-adoption-map loading="eager" as-of="2026-11-24"></cga-adoption-map>`;

async function example(change: (json: ExampleDataset) => void = () => undefined, template: TemplateResult = tag()) {
  const json = exampleDataset();
  change(json);
  const map = await mount<AdoptionMapElement>(template);
  const ready = nextEvent(map, 'cga-ready');
  map.dataset = json;
  await ready;
  await exploring(map);
  return map;
}

const exploring = (map: Element) => until(() => allByRole(map, 'searchbox').length === 1, 'what to explore with');

const entity = (map: Element, name: RegExp) => byRole(byRole(map, 'group', 'Entidades federativas'), 'button', name);

const input = (element: HTMLInputElement, value: string) => {
  element.value = value;
  element.dispatchEvent(new InputEvent('input', {bubbles: true}));
};

describe('exploring the map', () => {
  it('finds an entity without accents, by code or abbreviation; Enter opens it', async () => {
    const map = await example();
    const box = byRole<HTMLInputElement>(map, 'searchbox', 'Buscar entidad');
    for (const [words, name] of [
      ['mexico', 'México'],
      ['21', 'Puebla'],
      ['ags', 'Aguascalientes'],
    ] as const) {
      input(box, words);
      await map.updateComplete;
      byRole(map, 'button', name);
      box.focus();
      await press('Enter');
      await until(() => allByRole(map, 'region', name).length === 1, name);
      expect(box.value).to.equal('');
    }
    input(box, 'nada');
    await map.updateComplete;
    expect(flatten(map)).to.contain('Ninguna entidad coincide.');
  });

  it('goes back through the years: nothing is known before its date, and what lapsed is seen to lapse', async () => {
    const map = await example((json) => (json.adoptions[1]!['since'] = '2019'));
    const slider = byRole<HTMLInputElement>(map, 'slider', 'Como se sabe hoy');
    expect([slider.min, slider.max, slider.value]).to.deep.equal(['2019', '2026', '2026']);
    // As many as the sentence says, those without a date among them.
    const [, today] = /(\d+ de \d+) entidades/.exec(flatten(map))!;
    expect(slider.getAttribute('aria-valuetext')).to.equal(`Hoy: adoptada en ${today}`);
    input(slider, '2020');
    await map.updateComplete;
    expect(map.year).to.equal('2020');
    byRole(map, 'slider', 'Como se sabía al final de 2020');
    expect(slider.getAttribute('aria-valuetext')).to.equal('Al final de 2020: adoptada en 2 de 4');
    expect(allByRole(map, 'status').map(({textContent}) => textContent)).to.include(
      'Al final de 2020: adoptada en 2 de 4',
    );
    entity(map, /^Puebla: Adoptada, 2019/);
    entity(map, /^Jalisco: Sin información\./);
    expect(map.toCSV()).to.contain('\r\nJalisco,Sin información,,,Herramienta ejemplo A,2020,');
    input(slider, '2023');
    await map.updateComplete;
    entity(map, /^Puebla: Ya no vigente, julio de 2023/);
    const back = byRole(map, 'button', 'Volver a hoy');
    back.focus();
    back.click();
    await map.updateComplete;
    expect(map.year).to.equal('');
    expect(focused()).to.equal(slider);
  });

  it('shows in the year of the release what is known today, with what has no date', async () => {
    const map = await example((json) => (json.adoptions[0]!['date'] = null));
    const shown = () => [map.renderRoot.querySelector('.answer')?.textContent, map.toCSV()];
    const now = shown();
    const slider = byRole<HTMLInputElement>(map, 'slider', 'Como se sabe hoy');
    input(slider, '2022');
    await map.updateComplete;
    expect(flatten(map)).to.contain('Un dato no tiene fecha y no aparece.');
    expect(shown()).not.to.deep.equal(now);
    input(slider, '2026');
    await map.updateComplete;
    expect(map.year).to.equal('');
    expect(shown()).to.deep.equal(now);
    map.year = '2026';
    await map.updateComplete;
    expect(flatten(map)).not.to.contain('Al final de');
  });

  it('says that nothing is of a year before the first fact, after the release, or that is none', async () => {
    for (const year of ['208', '1999', '2021.5', '-5', '2027', 'ayer']) {
      const map = await example(
        undefined,
        html`<cga-adoption-map loading="eager" as-of="2026-11-24" year=${year}></cga-adoption-map>`,
      );
      await until(() => flatten(map).includes(`De estos datos ninguno es de «${year}».`), year);
      expect(flatten(map)).not.to.contain('Al final de');
      map.remove();
    }
  });

  it('finds an indicator by its name and by name and edition, whether it has one edition or more', async () => {
    const more = (json: ExampleDataset) => {
      const [indicator] = json.indicators;
      const editions = indicator!['editions'] as {id: string}[];
      indicator!['editions'] = [{...editions[0], id: '2019', date: '2019'}, ...editions];
    };
    for (const change of [undefined, more]) {
      for (const layer of ['indicator-a', 'indicator-a-2017']) {
        const map = await example(
          change,
          html`<cga-adoption-map loading="eager" as-of="2026-11-24" layer=${layer}></cga-adoption-map>`,
        );
        expect(flatten(map)).not.to.contain('no tienen la capa');
        expect(map.toCSV()).to.contain('Indicador de ejemplo');
        map.remove();
      }
    }
  });

  it('says in everything that it shows of a past year which year that is, and nothing of today', async () => {
    const lapsed = (json: ExampleDataset) => {
      json.adoptions[1]!['since'] = '2019';
      const later = {id: 'adoption-JAL-tool-b', tool: 'tool-b', status: 'adopted', date: '2024'};
      json.adoptions.push({...json.adoptions[2]!, ...later});
    };
    const map = await example(
      lapsed,
      html`<cga-adoption-map loading="eager" year="2020" state="JAL" view="table"></cga-adoption-map>`,
    );
    const answer =
      'Al final de 2020: 2 de 4 entidades adoptaron Herramienta ejemplo A (último dato: 1 de marzo de 2020).';
    const said = () => (map.renderRoot.querySelector('.answer')?.textContent ?? '').replace(/\s+/g, ' ');
    await until(() => said().includes(answer), answer);
    const name = 'Herramienta ejemplo A. Al final de 2020';
    byRole(map, 'table', name);
    const legend = () => flatten(byRole(map, 'list', 'Leyenda'));
    const unknown = 'Ninguna fuente consultada lo dice con fecha de 2020 o anterior.';
    expect(legend()).to.contain(unknown).and.not.to.contain('Ninguna fuente consultada lo dice. ');
    const panel = flatten(byRole(map, 'region', 'Jalisco'));
    expect(panel).to.contain(unknown).and.to.contain(name).and.not.to.contain('Ninguna fuente consultada da este dato');
    expect(panel).not.to.contain('2024');
    byRole(map, 'button', 'Entidades sin dato de 2020 o anterior (2)');
    expect((map.toJSON() as {records: object[]}).records[3]).to.include({Entidad: 'Puebla', 'Año de corte': 2020});
    const svg = new DOMParser().parseFromString(await map.toSVG(), 'image/svg+xml').documentElement;
    expect(svg.textContent).to.contain(name).and.to.contain('Al final de 2020: 2 de 4 entidades');
    // The two beside each other are of that year, too, and nothing of later is.
    const select = byRole<HTMLSelectElement>(map, 'combobox', 'Comparar Jalisco con');
    select.value = 'PUE';
    select.dispatchEvent(new CustomEvent('change', {bubbles: true}));
    await map.updateComplete;
    const compared = flatten(byRole(map, 'table', 'Jalisco y Puebla. Al final de 2020'));
    expect(compared).to.contain('Herramienta ejemplo A | Sin información | Adoptada 2019');
    map.view = 'multiples';
    await map.updateComplete;
    expect(flatten(byRole(map, 'list', 'Varios mapas'))).to.contain('Al final de 2020: ');
    map.year = '';
    map.view = 'table';
    await map.updateComplete;
    expect(said()).not.to.contain('Al final de');
    expect(flatten(map)).not.to.contain('2020 o anterior');
    byRole(map, 'table', 'Herramienta ejemplo A');
  });

  it('plays the years and stops at the last, or when asked', async () => {
    const map = await example();
    byRole(map, 'button', 'Recorrer los años').click();
    await map.updateComplete;
    expect(map.year).to.equal('2020');
    await until(() => map.year === '2021', 'the next year');
    byRole(map, 'button', 'Pausa').click();
    await map.updateComplete;
    byRole(map, 'button', 'Recorrer los años');
  });

  it('compares the chosen entity with another one and with the country', async () => {
    const map = await example((json) => {
      json.indicators[0]!['national'] = [
        {edition: '2017', value: 0.39, sources: [{source: 'example-source', locator: 'p. 1'}]},
      ];
    });
    entity(map, /^Aguascalientes/).click();
    await map.updateComplete;
    const select = byRole<HTMLSelectElement>(map, 'combobox', 'Comparar Aguascalientes con');
    const choose = async (value: string) => {
      select.value = value;
      select.dispatchEvent(new CustomEvent('change', {bubbles: true}));
      await map.updateComplete;
    };
    await choose('JAL');
    const table = () => flatten(byRole(map, 'table', /^Aguascalientes y/));
    expect(table()).to.contain(
      'Herramienta ejemplo A | Adoptada 1 de marzo de 2020 | En proceso (dato por confirmar) 2021',
    );
    expect(table()).to.contain('Indicador de ejemplo | 0.40 2017 | 0.60 2017');
    await choose('country');
    expect(table()).to.contain('Adoptada en 1 de 4');
    expect(table()).to.contain('Indicador de ejemplo | 0.40 2017 | 0.39');
    await axe(map);
  });

  it('tells the distance to the national value by pattern and in words', async () => {
    const map = await example(
      (json) => {
        json.indicators[0]!['national'] = [
          {edition: '2017', value: 0.5, sources: [{source: 'example-source', locator: 'p. 1'}]},
        ];
      },
      html`<cga-adoption-map loading="eager" layer="indicator-a"></cga-adoption-map>`,
    );
    byRole<HTMLInputElement>(map, 'checkbox', 'Comparar con el valor nacional (0.50)').click();
    await map.updateComplete;
    expect(flatten(map)).to.contain('Comparado con el valor nacional (0.50)');
    expect(map.renderRoot.querySelector('.entity[data-id="AGU"]')?.getAttribute('fill')).to.equal('url(#below-2)');
    expect(map.renderRoot.querySelector('pattern#below-2')).not.to.equal(null);
  });

  it('lists with the extremes all that tie with the last of them, in the order of the answer', async () => {
    const map = await example((json) => {
      const [state] = json.states;
      const [observation] = json.observations;
      const values = [0.1, 0.2, 0.3, 0.3, 0.3, 0.4, 0.5, 0.9];
      json.states = values.map((_, index) => ({...state!, id: `AA${'ABCDEFGH'[index]}`, name: `Entidad ${index}`}));
      json.adoptions = [];
      json.observations = values.map((value, index) => ({
        ...observation!,
        id: `o-${index}`,
        state: `AA${'ABCDEFGH'[index]}`,
        value,
      }));
    });
    map.layer = 'indicator-a';
    await map.updateComplete;
    byRole(map, 'button', 'Valores extremos').click();
    await map.updateComplete;
    const lists = [...map.renderRoot.querySelectorAll('ol.named')].map((list) =>
      [...list.children].map(({textContent}) => textContent.trim().replace('Entidad ', '')),
    );
    expect(lists).to.deep.equal([
      ['7 0.90', '6 0.50', '5 0.40'],
      ['0 0.10', '1 0.20', '2 0.30', '3 0.30', '4 0.30'],
    ]);
  });

  it('says the date of what the dataset implies in words', async () => {
    const map = await example(
      undefined,
      html`<cga-adoption-map loading="eager" layer="tools-adopted"></cga-adoption-map>`,
    );
    byRole(map, 'button', 'Qué mide').click();
    await map.updateComplete;
    expect(flatten(map)).to.contain('15 de enero de 2026').and.not.to.contain('2026-01-15');
  });

  it('names the gaps and opens one', async () => {
    const map = await example();
    const fold = byRole(map, 'button', 'Entidades sin información (1)');
    fold.click();
    await map.updateComplete;
    byRole(map, 'button', 'México').click();
    await map.updateComplete;
    byRole(map, 'region', 'México');
  });

  it('keeps those that a tool does not concern out of the gaps, in a list of their own and in every count', async () => {
    const map = await example((json) => (json.adoptions[2]!['status'] = 'not-applicable'));
    byRole(map, 'button', 'Entidades sin información (1)');
    byRole(map, 'button', 'Entidades a las que no aplica (1)').click();
    await map.updateComplete;
    byRole(map, 'button', 'Jalisco').click();
    await map.updateComplete;
    expect(flatten(byRole(map, 'region', 'Jalisco'))).to.contain('No aplica');
    expect(map.toCSV()).to.contain('\r\nJalisco,No aplica,2021,');
    const slider = byRole<HTMLInputElement>(map, 'slider');
    input(slider, '2021');
    await map.updateComplete;
    expect(slider.getAttribute('aria-valuetext')).to.equal('Al final de 2021: adoptada en 1 de 4; a 1 no le aplica');
    const select = byRole<HTMLSelectElement>(map, 'combobox', 'Comparar Jalisco con');
    select.value = 'country';
    select.dispatchEvent(new CustomEvent('change', {bubbles: true}));
    await map.updateComplete;
    expect(flatten(byRole(map, 'table', /^Jalisco y/))).to.contain('Adoptada en 1 de 4; a 1 no le aplica');
  });

  it('cites one value with its date, source, release and address', async () => {
    const map = await example();
    entity(map, /^Jalisco/).click();
    await map.updateComplete;
    byRole(map, 'button', 'Citar este dato').click();
    await map.updateComplete;
    expect(flatten(map)).to.contain(
      'Jalisco: En proceso (dato por confirmar), 2021. Herramienta ejemplo A. Fuente: Documento de ejemplo (Editorial de ejemplo, 2020).',
    );
    expect(flatten(map)).to.contain('versión 0.1.0 (15 de enero de 2026), registro adoptions/');
    expect(flatten(map)).to.contain('escriba a quien administra este sitio y cite el registro adoptions/');
    // What the dataset implies is cited by the records that it follows from.
    for (const [layer, record] of [
      ['tools-adopted', 'adoptions/adoption-AGU-tool-a'],
      ['commission', 'states/AGU'],
    ] as const) {
      map.layer = layer;
      await map.updateComplete;
      entity(map, /^Aguascalientes/).click();
      await until(() => flatten(map).includes(`registro ${record}.`), layer);
    }
    map.layer = '';
    await map.updateComplete;
    entity(map, /^Jalisco/).click();
    await map.updateComplete;
    map.reportUrl = 'https://example.org/errores?de={record}&version={release}';
    await map.updateComplete;
    expect(byRole<HTMLAnchorElement>(map, 'link', 'Reportar un error').href).to.match(
      /^https:\/\/example\.org\/errores\?de=adoptions%2F[\w-]+&version=0\.1\.0$/,
    );
  });

  it('reads an entity to a screen reader in one run: name, value, date and source', async () => {
    const map = await example();
    const button = entity(map, /^Puebla/);
    expect(button.getAttribute('aria-label')).to.equal('Puebla: Ya no vigente, julio de 2023. Entidad 4 de 4');
    button.click();
    await map.updateComplete;
    expect(flatten(byRole(map, 'region', 'Puebla'))).to.match(
      /Puebla.*Herramienta ejemplo A.*Ya no vigente.*Fecha del dato: julio de 2023\..*\(hace 3 años\).*Documento de ejemplo.*Editorial de ejemplo/s,
    );
  });

  it('links an entity’s own page only where that is safe', async () => {
    const map = await example();
    entity(map, /^Puebla/).click();
    const link = async (template: string) => {
      map.stateUrl = template;
      await map.updateComplete;
      return allByRole<HTMLAnchorElement>(map, 'link', 'Página de Puebla')[0]?.href;
    };
    expect(await link('https://example.org/{id}/{inegi}?n={name}')).to.equal('https://example.org/PUE/21?n=Puebla');
    expect(await link('/estados/{id}')).to.equal(`${location.origin}/estados/PUE`);
    expect(await link('http://example.org/{id}')).to.equal(undefined);
    expect(await link('javascript:alert("{id}")')).to.equal(undefined);
  });

  it('shows several layers side by side, at most six, each with its sentence', async () => {
    const map = await example(undefined, html`<cga-adoption-map loading="eager" view="multiples"></cga-adoption-map>`);
    const items = allByRole(byRole(map, 'list', 'Varios mapas'), 'listitem');
    expect(items.length).to.be.greaterThan(2).and.at.most(6);
    expect(flatten(map)).to.contain('1 de 4 entidades adoptó Herramienta ejemplo A');
    await axe(map);
  });

  it('says which layer or entity it was asked for and does not know', async () => {
    const map = await example(
      undefined,
      html`<cga-adoption-map loading="eager" layer="nada" state="Atlántida"></cga-adoption-map>`,
    );
    const words = flatten(map);
    expect(words).to.contain('Estos datos no tienen la capa «nada». Se muestra otra.');
    expect(words).to.contain('Se pide algo que estos datos no tienen: Atlántida.');
  });

  it('puts a tooltip away with Escape, wherever the focus is, and keeps it under the pointer', async () => {
    const map = await example();
    const area = map.renderRoot.querySelector('.entity[data-id="PUE"]')!;
    const over = (target: Element) =>
      target.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, composed: true}));
    const tip = () => map.renderRoot.querySelector('.tip');
    over(area);
    await map.updateComplete;
    expect(tip()?.textContent).to.contain('Ya no vigente');
    over(tip()!.querySelector('strong')!);
    await map.updateComplete;
    expect(tip()?.textContent).to.contain('Puebla');
    await press('Escape');
    await map.updateComplete;
    expect(tip()).to.equal(null);
  });

  it('is one Tab stop in the table, too: arrows, Home, End and letters go from row to row', async () => {
    const map = await example(undefined, html`<cga-adoption-map loading="eager" view="table"></cga-adoption-map>`);
    const rows = () => allByRole(byRole(map, 'table', 'Herramienta ejemplo A'), 'button').slice(3);
    expect(rows().filter(({tabIndex}) => tabIndex === 0)).to.have.length(1);
    rows()[0]!.focus();
    await press('ArrowDown');
    expect(focused()).to.equal(rows()[1]);
    await press('End');
    expect(focused()).to.equal(rows()[3]);
    await press('j');
    expect(focused()).to.equal(rows()[1]);
    await press('Home');
    expect(focused()).to.equal(rows()[0]);
    expect(rows().filter(({tabIndex}) => tabIndex === 0)).to.deep.equal([rows()[0]]);
  });

  it('sorts the table by name, value and date, unknown last in both directions, and keeps focus and order', async () => {
    const map = await example(undefined, html`<cga-adoption-map loading="eager" view="table"></cga-adoption-map>`);
    const table = () => byRole(map, 'table', /./);
    const names = () => allByRole(table(), 'rowheader').map(({textContent}) => textContent.trim());
    const head = (name: string) => byRole(table(), 'button', name);
    const sortOf = (name: string) => head(name).closest('th')?.getAttribute('aria-sort');
    const alphabetical = ['Aguascalientes', 'Jalisco', 'México', 'Puebla'];
    expect(names()).to.deep.equal(alphabetical);
    expect(sortOf('Entidad')).to.equal('ascending');
    // The names of the columns are one Tab stop together.
    const stops = allByRole(table(), 'columnheader').flatMap((each) => allByRole(each, 'button'));
    expect(stops.filter(({tabIndex}) => tabIndex === 0)).to.have.length(1);
    head('Entidad').focus();
    await press('ArrowRight');
    expect(focused()).to.equal(head('Situación'));
    head('Situación').click();
    await map.updateComplete;
    expect(focused()).to.equal(head('Situación'));
    expect(allByRole(map, 'status')[0]!.textContent).to.contain('Orden: Situación, ascendente.');
    const byValue = names();
    expect(byValue[3]).to.equal('México');
    head('Situación').click();
    await map.updateComplete;
    expect(sortOf('Situación')).to.equal('descending');
    expect(names()).to.deep.equal([...byValue.slice(0, 3).reverse(), 'México']);
    head('Fecha del dato').click();
    await map.updateComplete;
    expect(names()[0]).to.equal('Puebla');
    expect(names()[3]).to.equal('México');
    byRole(map, 'button', 'Mapa').click();
    await map.updateComplete;
    byRole(map, 'button', 'Tabla').click();
    await map.updateComplete;
    expect(sortOf('Fecha del dato')).to.equal('descending');
    expect(names()[0]).to.equal('Puebla');
  });
});

describe('the map on the packaged snapshot', () => {
  it('gives the same values as shapes, tiles, table, print and CSV, over every layer', async function () {
    this.timeout(180_000);
    const map = await mount<AdoptionMapElement>(tag());
    await exploring(map);
    const select = () => byRole<HTMLSelectElement>(map, 'combobox', 'Qué mostrar');
    const ids = [...select().options].map(({value}) => value);
    expect(ids).to.include.members(['ocds', 'tools-adopted', 'commission']);
    const rowsOf = (table: Element) =>
      [...table.querySelectorAll('tbody tr')].map((row) =>
        [...row.children]
          .slice(0, 2)
          .map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').replace(' (dato por confirmar)', '').trim()),
      );
    const byName = (rows: string[][]) => rows.sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
    for (const id of ids) {
      map.layer = id;
      map.view = 'table';
      await map.updateComplete;
      await until(() => !flatten(map).includes('Cargando los datos'), id);
      const table = byName(rowsOf(byRole(map, 'table')));
      expect(table, id).to.have.length(32);
      for (const view of ['map', 'tiles']) {
        map.view = view;
        await map.updateComplete;
        const buttons = allByRole(byRole(map, 'group', 'Entidades federativas'), 'button');
        expect(buttons.filter(({tabIndex}) => tabIndex === 0)).to.have.length(1);
        const spoken = new Map(
          buttons.map((button) => (button.getAttribute('aria-label') ?? '').split(': ', 2) as [string, string]),
        );
        for (const [name = '', value = ''] of table)
          expect(spoken.get(name), `${id} ${view} ${name}`).to.match(
            new RegExp(`^${value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`),
          );
        expect(byName(rowsOf(map.renderRoot.querySelector('.print-only table')!)), `${id} print`).to.deep.equal(table);
      }
      const csv = new Map(
        map
          .toCSV()
          .split('\r\n')
          .map((line) => line.split(',', 2) as [string, string]),
      );
      for (const [name = '', value = ''] of table) {
        const plain = (csv.get(name) ?? '').replace(/^"/, '');
        const number = Number(plain);
        if (plain !== '' && Number.isFinite(number))
          expect(Number.parseFloat(value), `${id} ${name}`).to.be.closeTo(number, 0.006 + Math.abs(number) / 100);
        else expect(value.startsWith(plain), `${id} ${name}: ${value} / ${plain}`).to.equal(true);
      }
    }
  });

  it('has room for a comparison at every width, and doubts nothing that it does not know', async () => {
    const box = await mount<HTMLElement>(html`<div>${tag()}</div>`);
    const map = box.querySelector('cga-adoption-map')!;
    await exploring(map);
    entity(map, /^Puebla/).click();
    await map.updateComplete;
    const select = byRole<HTMLSelectElement>(map, 'combobox', 'Comparar Puebla con');
    select.value = 'country';
    select.dispatchEvent(new CustomEvent('change', {bubbles: true}));
    const table = await until(() => allByRole(map, 'table', 'Puebla y El país')[0], 'the comparison');
    await until(() => flatten(table).includes('Métrica de Gobierno Abierto'), 'the indicators');
    for (const width of [320, 768, 1248]) {
      box.style.inlineSize = `${width}px`;
      await map.updateComplete;
      expect(map.scrollWidth).to.be.at.most(width);
      expect(table.getBoundingClientRect().right).to.be.at.most(box.getBoundingClientRect().right + 1);
      const buttons = allByRole(byRole(map, 'group', 'Vista'), 'button');
      expect(new Set(buttons.map((button) => button.getBoundingClientRect().top)).size).to.equal(1);
      expect(buttons.at(-1)!.getBoundingClientRect().right).to.be.at.most(box.getBoundingClientRect().right + 1);
    }
    box.style.inlineSize = '280px';
    // A sample stands beside the first word that it belongs to.
    for (const sample of table.querySelectorAll('td > .swatch')) {
      const words = document.createRange();
      words.setStartAfter(sample);
      words.setEndAfter(sample.parentElement!.lastChild!);
      const line = [...words.getClientRects()].find(({width: wide}) => wide > 12)!;
      expect(line.top).to.be.below(sample.getBoundingClientRect().bottom);
    }
    expect(flatten(map)).not.to.match(/sin información \(dato por confirmar\)/i);
    expect(map.toCSV()).not.to.match(/sin información,[^\n]*por confirmar/i);
  });

  it('loses nothing when it goes from 320 to 1600 px and back', async () => {
    const box = await mount<HTMLElement>(html`<div>${tag()}</div>`);
    const map = box.querySelector('cga-adoption-map')!;
    await exploring(map);
    entity(map, /^Tlaxcala/).click();
    await map.updateComplete;
    const words: string[] = [];
    for (const width of [320, 1600, 320]) {
      box.style.inlineSize = `${width}px`;
      await map.updateComplete;
      words.push(flatten(map));
    }
    expect(words[1]).to.equal(words[0]);
    expect(words[2]).to.equal(words[0]);
    expect(map.scrollWidth).to.be.at.most(320);
  });
});
