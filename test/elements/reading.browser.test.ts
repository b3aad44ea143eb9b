import {expect} from '@open-wc/testing';
import {html, type TemplateResult} from 'lit';
import '../../src/define/actions.js';
import '../../src/define/adoption-map.js';
import {setSnapshotBase} from '../../src/dataset/index.js';
import type {AdoptionMapElement} from '../../src/elements/adoption-map/adoption-map.js';
import {exampleDataset} from '../fixtures/example-dataset.js';
import {
  allByRole,
  axe,
  byRole,
  expectWarning,
  flatten,
  focused,
  mount,
  nextEvent,
  onCleanup,
  until,
} from '../support/index.js';
import {withoutSnapshot} from '../support/no-snapshot.js';

setSnapshotBase(new URL('/cga-data/', location.href).href);

/** Answers for addresses under `/reading/`. */
function answer(files: Readonly<Record<string, unknown>>): void {
  const fetch = window.fetch.bind(window);
  onCleanup(() => (window.fetch = fetch));
  window.fetch = (input, init) => {
    const name = /\/reading\/(.*)$/.exec(input as string)?.[1];
    if (name === undefined) return fetch(input, init);
    const file = files[name];
    if (file === undefined) return Promise.resolve(new Response('', {status: 404}));
    return Promise.resolve(new Response(typeof file === 'string' ? file : JSON.stringify(file)));
  };
}

const open = (template: TemplateResult) => mount<AdoptionMapElement>(template);

describe('what a page shows of data that is not its own', () => {
  it('shows the packaged data in place of what cannot be read, says so, and tells the page both', async () => {
    answer({});
    expectWarning('missing');
    const map = await open(html`<cga-adoption-map loading="eager" src="/reading/none.json"></cga-adoption-map>`);
    const [error, ready] = await Promise.all([nextEvent(map, 'cga-error'), nextEvent(map, 'cga-ready')]);
    expect(error.detail.code).to.equal('missing');
    expect(ready.detail.origin).to.equal('snapshot');
    await until(() => flatten(map).includes('Se muestran los datos que acompañan a este componente'), 'the notice');
    expect(flatten(map)).to.contain('El archivo de datos ya no está en su dirección.');
    byRole(map, 'button', 'Intentar de nuevo');
    await axe(map);
  });

  it('explains a schema that is too new for it, with a link to the file, and shows the packaged data', async () => {
    answer({'next.json': {...exampleDataset(), schemaVersion: '2.0.0'}});
    expectWarning('newer-schema');
    const map = await open(html`<cga-adoption-map loading="eager" src="/reading/next.json"></cga-adoption-map>`);
    await until(() => flatten(map).includes('El archivo usa un formato más nuevo que este componente.'), 'the reason');
    expect(flatten(map)).to.contain('Se muestran los datos que acompañan a este componente');
    const link = byRole<HTMLAnchorElement>(map, 'link', 'Abrir el archivo de datos');
    expect(link.href).to.equal(new URL('/reading/next.json', location.href).href);
    await axe(map);
  });

  it('explains it with the same link where there is nothing to show instead', async () => {
    withoutSnapshot();
    answer({'next.json': {...exampleDataset(), schemaVersion: '2.0.0'}});
    expectWarning('newer-schema');
    const map = await open(
      html`<cga-adoption-map loading="eager" src="/reading/next.json" release=" "><p>Tabla de la página</p></cga-adoption-map>`,
    );
    expect((await nextEvent(map, 'cga-error')).detail.code).to.equal('newer-schema');
    const alert = await until(() => allByRole(map, 'alert')[0], 'the explanation');
    await until(() => flatten(alert).includes('Actualice el componente.'), 'the reason');
    const link = byRole<HTMLAnchorElement>(map, 'link', 'Abrir el archivo de datos');
    expect(link.href).to.equal(new URL('/reading/next.json', location.href).href);
    expect(flatten(alert)).to.contain('Clave del error: newer-schema');
    expect(flatten(map)).to.contain('Tabla de la página');
    await axe(map);
  });

  it('has no such link for an object that the page gave', async () => {
    expectWarning('newer-schema');
    const map = await open(
      html`<cga-adoption-map loading="eager" .dataset=${{...exampleDataset(), schemaVersion: '2.0.0'}}></cga-adoption-map>`,
    );
    await until(() => flatten(map).includes('Actualice el componente.'), 'the reason');
    expect(allByRole(map, 'link', 'Abrir el archivo de datos')).to.have.length(0);
  });

  it('tells the age of data after as many days as the data say, then warns of it', async () => {
    const own = {...exampleDataset(), released: '2026-01-01', staleAfter: {ageing: 30, old: 90}};
    answer({'own.json': own, 'silent.json': {...own, staleAfter: undefined}});
    const at = async (day: string, file = 'own') => {
      const map = await open(
        html`<cga-adoption-map loading="eager" lang="es" as-of=${day} src="/reading/${file}.json"></cga-adoption-map>`,
      );
      await until(() => flatten(map).includes('Datos: versión'), 'the data and its notices');
      return map;
    };
    const fresh = await at('2026-01-31');
    expect(flatten(fresh)).not.to.contain('se publicaron');
    fresh.remove();
    const ageing = await at('2026-02-01');
    await until(() => flatten(ageing).includes('Estos datos se publicaron hace 31 días.'), 'the age');
    expect(flatten(ageing)).not.to.contain('Pueden haber cambiado');
    await axe(ageing);
    ageing.lang = 'en';
    await until(() => flatten(ageing).includes('This data was published 31 days ago.'), 'English');
    const old = await at('2026-04-02');
    await until(() => flatten(old).includes('Estos datos se publicaron hace 3 meses. Pueden haber cambiado.'), 'it');
    expect(flatten(await at('2027-01-02', 'silent'))).not.to.contain('se publicaron');
    const silent = await at('2027-01-03', 'silent');
    await until(() => flatten(silent).includes('Pueden haber cambiado.'), 'the warning of any data');
  });

  it('mentions a newer release, and lists what changed when a reader asks', async () => {
    const file = (release: string) => ({...exampleDataset(), release, released: '2026-01-15'});
    const entry = (release: string) => ({release, released: '2026-01-15', dataset: {file: `${release}.json`}});
    answer({
      'index.json': {latest: '0.2.0', releases: [entry('0.1.0'), entry('0.2.0')]},
      '0.1.0.json': file('0.1.0'),
      '0.2.0.json': file('0.2.0'),
      '0.2.0/diff.json': {
        from: '0.1.0',
        to: '0.2.0',
        released: '2026-01-15',
        added: [{collection: 'actors', id: 'actor-nuevo'}],
        removed: [],
        changed: [
          {collection: 'tools', id: 'tool-a', field: 'status', old: 'active', new: 'closed', kind: 'status'},
          // What every object has is no word of ours.
          {collection: 'toString', id: 'x', field: 'constructor', old: 'a', new: 'valueOf', kind: 'toString'},
        ],
      },
      // The list does not say what its records are called; the release beside it does.
      '0.2.0/dataset.json': {...file('0.2.0'), actors: [{id: 'actor-nuevo', name: 'Actor nuevo de ejemplo'}]},
    });
    const map = await open(
      html`<cga-adoption-map loading="eager" src="/reading/index.json" release="0.1.0"></cga-adoption-map>`,
    );
    await until(() => flatten(map).includes('Hay una versión más nueva de los datos: 0.2.0'), 'the newer release');
    const panel = [...map.renderRoot.querySelectorAll('details')].find((each) =>
      each.textContent.includes('Qué cambió'),
    );
    panel!.open = true;
    await until(() => flatten(map).includes('De la versión 0.1.0 a la 0.2.0'), 'the changes');
    expect(flatten(map)).to.match(/Herramientas \(1\).*link "Herramienta ejemplo A"/s);
    expect(flatten(map)).to.contain('Registros: 2 cambiaron, 1 nuevo, 0 retirados.');
    expect(flatten(map)).to.match(/Registros nuevos \(1\).*Actores \(1\).*Actor nuevo de ejemplo/s);
    // In the reader's words, not in those of the file.
    expect(flatten(map)).to.contain('Situación, antes: Vigente; ahora: Cerrada');
    expect(panel!.textContent.replace(/\s+/g, ' ')).to.match(/toString \(1\) x constructor, antes: a; ahora: valueOf/);
    await axe(map);
  });

  it('opens a record that changed, where the widget shows such records', async () => {
    const file = (release: string) => ({...exampleDataset(), release, released: '2026-01-15'});
    const changed = (collection: string, id: string) => ({
      collection,
      id,
      field: 'note',
      old: null,
      new: 'a',
      kind: 'wording',
    });
    answer({
      'opens.json': file('0.2.0'),
      'diff.json': {
        from: '0.1.0',
        to: '0.2.0',
        released: '2026-01-15',
        added: [{collection: 'actors', id: 'actor-a', name: {es: 'Actor'}}],
        removed: [{collection: 'states', id: 'PUE', name: {es: 'Puebla'}}],
        changed: [changed('adoptions', 'adoption-PUE-tool-a'), changed('tools', 'tool-a')],
      },
    });
    const map = await open(html`<cga-adoption-map loading="eager" src="/reading/opens.json"></cga-adoption-map>`);
    await until(() => flatten(map).includes('Qué cambió'), 'the panel');
    [...map.renderRoot.querySelectorAll('details')].find((each) => each.textContent.includes('Qué cambió'))!.open =
      true;
    // The map opens entities: of what changed, the adoption is of one; a tool or an actor is none.
    await until(() => allByRole(map, 'button', /^Ver aquí/).length > 0, 'the button');
    const chosen = nextEvent(map, 'cga-select');
    const names = allByRole(map, 'button', /^Ver aquí/).map((button) => button.textContent.replace(/\s+/g, ' ').trim());
    expect(new Set(names)).to.deep.equal(new Set(['Ver aquí: Puebla']));
    allByRole(map, 'button', /^Ver aquí/)[0]!.click();
    expect((await chosen).detail).to.deep.equal({kind: 'state', id: 'PUE'});
    await until(() => focused()?.getAttribute('part') === 'panel', 'the focus in the detail');
    expect(flatten(map)).to.contain('region "Puebla"');
  });

  it('says that the release a page names was withdrawn, and why, and shows it all the same', async () => {
    const reason = {es: 'Se publicó con un error en las fechas.', en: 'It was published with wrong dates.'};
    const withdrawn = {date: '2026-01-20', reason};
    answer({
      'withdrawn/index.json': {
        latest: '0.2.0',
        releases: [
          {release: '0.1.0', released: '2026-01-15', dataset: {file: '0.1.0.json'}, withdrawn},
          {release: '0.2.0', released: '2026-01-21', dataset: {file: '0.2.0.json'}},
        ],
      },
      'withdrawn/0.1.0.json': exampleDataset(),
      'withdrawn/0.2.0.json': {...exampleDataset(), release: '0.2.0', released: '2026-01-21'},
    });
    const at = (release: string) =>
      open(
        html`<cga-adoption-map loading="eager" src="/reading/withdrawn/index.json" release=${release} as-of="2026-01-22"></cga-adoption-map>`,
      );
    const map = await at('0.1.0');
    await until(() => flatten(map).includes('La versión 0.1.0 fue retirada por quien la publicó.'), 'the notice');
    expect(flatten(map)).to.contain('Se publicó con un error en las fechas.');
    expect(flatten(map)).to.contain('Datos: versión 0.1.0');
    await axe(map);
    map.lang = 'en';
    await until(() => flatten(map).includes('It was published with wrong dates.'), 'English');
    const fitting = await at('0');
    await until(() => flatten(fitting).includes('Datos: versión 0.2.0'), 'the one in force');
    expect(flatten(fitting)).not.to.contain('retirada');
  });

  it('reads again what changed, where it could not be read and a reader asks', async () => {
    const files: Record<string, unknown> = {'changed/later.json': exampleDataset()};
    answer(files);
    const map = await open(
      html`<cga-adoption-map loading="eager" src="/reading/changed/later.json"></cga-adoption-map>`,
    );
    await until(() => flatten(map).includes('Qué cambió'), 'the panel');
    [...map.renderRoot.querySelectorAll('details')].find((each) => each.textContent.includes('Qué cambió'))!.open =
      true;
    await until(() => flatten(map).includes('No se pudo leer la lista de cambios.'), 'the failure');
    files['changed/diff.json'] = {from: '0.0.9', to: '0.1.0', added: [], removed: [], changed: []};
    byRole(map, 'button', 'Intentar de nuevo').click();
    await until(() => flatten(map).includes('De la versión 0.0.9 a la 0.1.0'), 'the changes');
    // On a page without https, as this one is, the file may be without it too.
    expect(byRole<HTMLAnchorElement>(map, 'link', 'Archivo de los cambios (JSON)').href).to.match(
      /^http:.*diff\.json$/,
    );
  });

  it('still says what changed where the page hides the sources', async () => {
    const map = await open(
      html`<cga-adoption-map loading="eager" no-sources .dataset=${undefined}></cga-adoption-map>`,
    );
    await until(() => flatten(map).includes('Qué cambió'), 'the panel');
    expect(flatten(map)).not.to.contain('Fuentes (');
  });

  it('tells all that changed in words: each record by its name, and of each list what came and what went', async () => {
    type Text = Readonly<Record<'es', string>>;
    interface Named {
      readonly id: string;
      readonly name?: Text;
      readonly title?: string;
      readonly text?: Text;
    }
    interface Change {
      readonly collection: string;
      readonly id: string;
      readonly field: string;
      readonly old: unknown;
      readonly new: unknown;
    }
    const packaged = async (file: string) => (await fetch(`/cga-data/${file}`)).json() as Promise<unknown>;
    const dataset = (await packaged('dataset.json')) as Readonly<Record<string, readonly Named[]>>;
    // What release 1.1.0 changed, of which there is most, in the place of what the newest did.
    const told = await packaged('before/1.1.0.json');
    const fetchReal = window.fetch.bind(window);
    onCleanup(() => (window.fetch = fetchReal));
    window.fetch = (input, init) =>
      fetchReal((input as string).endsWith('/cga-data/diff.json') ? '/cga-data/before/1.1.0.json' : input, init);
    const {added, changed} = told as Readonly<Record<'added' | 'changed', readonly Change[]>>;
    const plain = (words: string) => words.replace(/\s+/g, ' ').trim();
    const nameOf = ({collection, id}: Change) => {
      const record = dataset[collection]?.find((each) => each.id === id);
      return plain(record?.name?.es ?? record?.title ?? record?.text?.es ?? '');
    };
    const names = [...added, ...changed].map(nameOf).filter((name) => name !== '');
    expect(names.length).to.be.greaterThan(100);
    const listed = (value: unknown) =>
      Array.isArray(value) ? (value as Partial<Record<string, Text | string>>[]) : [];
    const said = (item: Partial<Record<string, Text | string>> | string) => {
      const text =
        typeof item === 'string' ? item : (item['text'] ?? item['label'] ?? item['body'] ?? item['quote'] ?? item);
      return typeof text === 'string' ? text : typeof text['es'] === 'string' ? text['es'] : '';
    };
    const items = changed.flatMap(({old, new: now}) =>
      [...listed(old), ...listed(now)].map((item) => ({item, old, now})),
    );
    const differ = items.filter(({item, old, now}) => {
      const text = JSON.stringify(item);
      return [old, now].some((side) => !listed(side).some((each) => JSON.stringify(each) === text));
    });
    const words = differ.map(({item}) => plain(said(item))).filter((text) => text !== '');
    expect(words.length).to.be.greaterThan(30);
    const map = await open(html`<cga-adoption-map loading="eager"></cga-adoption-map>`);
    await until(() => flatten(map).includes('Qué cambió'), 'the panel');
    const panel = [...map.renderRoot.querySelectorAll('details')].find((each) =>
      each.textContent.includes('Qué cambió'),
    );
    panel!.open = true;
    const text = () => plain(panel!.textContent);
    await until(() => names.every((name) => text().includes(name)), 'the names');
    expect(words.filter((each) => !text().includes(each))).to.deep.equal([]);
    // Nothing stands as it does in the file.
    expect(text()).not.to.match(/[{}]|\[object|undefined|\bnull\b/);
    await axe(map);
  });

  it('tells who keeps the page what of its tag means nothing', async () => {
    answer({'release.json': {...exampleDataset(), release: '0.1.0'}});
    const map = await open(
      html`<cga-adoption-map loading="eager" maintainer src="/reading/release.json" as-of="2026-02-30" state="zzz" view="tiles"></cga-adoption-map>`,
    );
    const panel = await until(() => allByRole(map, 'group', 'Para quien mantiene esta página')[0], 'the panel');
    const told = () => [...panel.querySelectorAll('p')].slice(2).map((line) => flatten(line).trim());
    expect(told()).to.deep.equal([
      'No se puede usar as-of="2026-02-30". Se cuenta hasta hoy.',
      'No se puede usar state="zzz". No se señala ninguna entidad.',
    ]);
    const wrong = {
      'as-of': '2026-11-24',
      state: 'PUE',
      view: 'globe',
      'heading-level': '7',
      'report-url': 'reportes@example.org',
      loading: 'soon',
      year: '2o20',
      'state-url': 'ftp://example.org/{id}',
    };
    for (const [name, value] of Object.entries(wrong)) map.setAttribute(name, value);
    await map.updateComplete;
    expect(told()).to.deep.equal([
      'No se puede usar view="globe". Se muestra «map».',
      'No se puede usar heading-level="7". Va de 2 a 6; se usa el nivel más cercano.',
      'No se puede usar report-url="reportes@example.org". Va «mailto:» o «https:»; se dice en palabras qué citar en el reporte.',
      'No se puede usar loading="soon". Se usa «lazy».',
      'No se puede usar year="2o20". Se muestra lo que se sabe hoy.',
      'No se puede usar state-url="ftp://example.org/{id}". Va «https:» o una dirección de este sitio; no se enlaza la página de la entidad.',
    ]);
    expect(map.renderRoot.querySelector('[part="heading"] h6')).not.to.equal(null);
    const right = {
      view: 'map',
      'heading-level': '3',
      'report-url': 'mailto:a@example.org',
      loading: 'eager',
      'state-url': '/{id}',
    };
    for (const [name, value] of Object.entries(right)) map.setAttribute(name, value);
    for (const [year, said] of [
      ['2031', 'No se puede usar year="2031". Se muestra lo que se sabe hoy.'],
      ['2020.5', 'No se puede usar year="2020.5". Se muestra lo que se sabe hoy.'],
      ['2020', undefined],
    ] as const) {
      map.setAttribute('year', year);
      await map.updateComplete;
      expect(told()).to.deep.equal(said === undefined ? [] : [said]);
    }
  });

  it('puts a state’s own facts beside the national ones: in text, CSV and JSON, and refused rows for who keeps the page', async () => {
    answer({
      'release.json': {...exampleDataset(), release: '0.1.0'},
      'overlay.csv':
        'tipo;estado;herramienta;estatus;fecha;fuente;publica\n' +
        'adopción;AGU;tool-a;adoptada;2026-02-01;Acta de ejemplo;CPC de ejemplo\n' +
        'adopción;AGU;tool-x;adoptada;2026-02-01;Acta de ejemplo;',
    });
    const map = await open(
      html`<cga-adoption-map loading="eager" maintainer src="/reading/release.json" overlay="/reading/overlay.csv"></cga-adoption-map>`,
    );
    await until(() => allByRole(map, 'group', 'Según CPC de ejemplo').length === 1, 'the overlay');
    const text = flatten(byRole(map, 'group', 'Según CPC de ejemplo'));
    expect(text).to.match(/Aguascalientes, adopción: Herramienta ejemplo A\. Adoptada \(1 de febrero de 2026\)/);
    expect(flatten(byRole(map, 'group', 'Para quien mantiene esta página'))).to.contain(
      'Fila 3, columna «herramienta»: «tool-x» no existe en los datos nacionales.',
    );
    expect(map.toCSV()).to.contain('CPC de ejemplo,adopción,Aguascalientes,Herramienta ejemplo A,Adoptada,2026-02-01');
    expect(JSON.stringify(map.toJSON())).to.contain('"overlay":true');
    const entity = (name: RegExp) => byRole(byRole(map, 'group', 'Entidades federativas'), 'button', name);
    entity(/^Aguascalientes/).click();
    const panel = await until(() => allByRole(map, 'region', 'Aguascalientes')[0], 'the detail');
    // The national fact first; the state's own beside it, as the state's, in no count.
    await until(
      () =>
        /Fecha del dato: 1 de marzo de 2020\..*Según CPC de ejemplo ?: Adoptada \(1 de febrero de 2026\)\. Acta de ejemplo.*ni entra en los totales/.test(
          flatten(panel).replace(/\s+/g, ' '),
        ),
      'both facts',
    );
    expect(flatten(map)).to.contain('1 de 4 entidades');
    entity(/^Jalisco/).click();
    const other = await until(() => allByRole(map, 'region', 'Jalisco')[0], 'the other detail');
    expect(flatten(other)).not.to.contain('Según CPC');
    await axe(map);
  });
});
