import {expect} from '@open-wc/testing';
import {html, type TemplateResult} from 'lit';
import '../../src/define/actions.js';
import {setSnapshotBase} from '../../src/dataset/index.js';
import type {ActionTrackerElement} from '../../src/elements/actions/actions.js';
import {exampleDataset, type ExampleDataset} from '../fixtures/example-dataset.js';
import {
  allByRole,
  axe,
  byRole,
  flatten,
  mount,
  nextEvent,
  onCleanup,
  soon,
  until,
  wholeTracker,
} from '../support/index.js';

setSnapshotBase(new URL('/cga-data/', location.href).href);

let folders = 0;

/** Files at addresses of a made-up site, as far as a page asks for them; the requests are kept. */
function site(files: Readonly<Record<string, unknown>>) {
  const base = `https://datos-${++folders}.example/releases/`;
  const asked: string[] = [];
  const realFetch = window.fetch;
  window.fetch = (input, init) => {
    const href = input as string;
    if (!href.startsWith(base)) return realFetch(input, init);
    const path = href.slice(base.length);
    asked.push(path);
    const file = files[path];
    if (file === undefined) return Promise.resolve(new Response('', {status: 404}));
    return Promise.resolve(new Response(typeof file === 'string' ? file : JSON.stringify(file)));
  };
  onCleanup(() => (window.fetch = realFetch));
  return {base, asked};
}

function release(number: string, change: (json: ExampleDataset) => void = () => undefined): ExampleDataset {
  const json = exampleDataset();
  change(json);
  return Object.assign(json, {release: number, released: '2026-03-01'});
}

const changes = (
  from: string | null,
  to: string,
  released: string,
  changed: readonly unknown[] = [],
  added: unknown[] = [],
) => ({
  ...{from, to, released, added, removed: [], changed},
});

const index = (...releases: readonly string[]) => ({
  latest: releases.at(-1),
  releases: releases.map((each) => ({release: each, released: '2026-03-01', dataset: {file: `${each}/dataset.json`}})),
});

async function shown(template: TemplateResult): Promise<ActionTrackerElement> {
  const actions = await mount<ActionTrackerElement>(template);
  await wholeTracker(actions);
  return actions;
}

const at = (src: string, release = 'latest') =>
  shown(
    html`<cga-action-tracker loading="eager" as-of="2026-11-24" src=${src} release=${release}></cga-action-tracker>`,
  );

async function open(actions: ActionTrackerElement, number: number): Promise<HTMLElement> {
  (await soon(actions, 'button', `Ver el detalle de la acción ${number}`)).click();
  const name = `Detalle de la acción ${number}`;
  await until(() => allByRole(actions, 'region', name).length === 1, 'the detail');
  return byRole(actions, 'region', name);
}

const HISTORY = 'Historia del registro, versión por versión';

async function history(panel: HTMLElement, until_: RegExp): Promise<string> {
  byRole(panel, 'button', HISTORY).click();
  await until(() => until_.test(flatten(panel)), `${String(until_)} in the history`);
  return flatten(panel);
}

const OWN = {collection: 'actions', id: 'plan-0000-a03'};

describe('the history of an action', () => {
  it('says on the packaged snapshot what each release changed, and begins with the first', async () => {
    const real = window.fetch;
    const asked: string[] = [];
    window.fetch = (input, init) => {
      asked.push(input as string);
      return real(input, init);
    };
    onCleanup(() => (window.fetch = real));
    const actions = await shown(html`<cga-action-tracker loading="eager"></cga-action-tracker>`);
    const panel = await open(actions, 5);
    await until(() => flatten(panel).includes('Hechos con fecha'), 'the detail');
    expect(asked.filter((href) => href.includes('diff'))).to.deep.equal([]);
    const text = await history(panel, /primera versión/);
    expect(text).to.contain('versión 1.1.0 de los datos.');
    expect(text).to.match(/Notas de lectura\s*:\s*Se agregó: Los contenidos/);
    expect(text).to.match(/Se agregó: Los contenidos de estos datos/);
    expect(text).to.contain('La lista empieza en la primera versión de los datos, 1.0.0');
    // One for each release that has one before it.
    const files = asked.filter((href) => /diff|before/.test(href)).map((href) => href.replace(/.*cga-data\//, ''));
    expect(files.slice(0, 1)).to.deep.equal(['diff.json']);
    expect(files.slice(-2)).to.deep.equal(['before/1.1.0.json', 'before/1.0.0.json']);
    expect(new Set(files).size).to.equal(files.length);
  });

  it('gives each change with its date, its release, what it was and is, and its sources', async () => {
    const reported = {
      date: '2026-02-15',
      text: {es: 'Informe de ejemplo publicado.'},
      sources: [{source: 'example-source'}],
    };
    const {base} = site({
      'index.json': index('1.0.0', '1.1.0', '1.2.0'),
      '1.2.0/dataset.json': release('1.2.0'),
      '1.2.0/diff.json': changes('1.1.0', '1.2.0', '2026-03-01', [
        {...OWN, field: 'reported.status', old: 'in-progress', new: 'completed', kind: 'status'},
        {...OWN, field: 'updates', old: [], new: [reported], kind: 'value'},
        {...OWN, id: 'plan-0000-a01', field: 'due', old: null, new: '2030-01-01', kind: 'value'},
      ]),
      '1.1.0/diff.json': changes('1.0.0', '1.1.0', '2026-01-05', [], [OWN]),
      '1.0.0/diff.json': changes(null, '1.0.0', '2025-12-01'),
    });
    const actions = await at(`${base}index.json`);
    const panel = await open(actions, 3);
    const text = await history(panel, /primera versión/);
    expect(text).to.contain('1 de marzo de 2026, versión 1.2.0 de los datos.');
    expect(text).to.match(/Reportado, situación, antes: En proceso; ahora:\s*Concluida/);
    expect(text).to.contain('Se agregó: 15 de febrero de 2026: Informe de ejemplo publicado.');
    expect(text).to.contain('5 de enero de 2026, versión 1.1.0 de los datos. El registro es nuevo en esta versión.');
    expect(text).not.to.contain('2030');
    const list = byRole(panel, 'list', 'Cambios del registro, el más reciente primero');
    expect(allByRole(list, 'link', 'Documento de ejemplo')).to.have.length(1);
    const files = allByRole<HTMLAnchorElement>(list, 'link', /lista de cambios/).map(({href}) => href);
    expect(files).to.deep.equal([`${base}1.2.0/diff.json`, `${base}1.1.0/diff.json`]);
    await axe(actions);
  });

  it('belongs to the release shown where there is a newer one', async () => {
    const {base} = site({
      'index.json': index('1.0.0', '1.1.0', '1.2.0'),
      '1.1.0/dataset.json': release('1.1.0'),
      '1.2.0/diff.json': changes('1.1.0', '1.2.0', '2026-03-01', [
        {...OWN, field: 'reported.status', old: 'in-progress', new: 'cancelled', kind: 'status'},
      ]),
      '1.1.0/diff.json': changes('1.0.0', '1.1.0', '2026-01-05', [
        {...OWN, field: 'due', old: null, new: '2027-05-01', kind: 'value'},
      ]),
      '1.0.0/diff.json': changes(null, '1.0.0', '2025-12-01'),
    });
    const actions = await at(`${base}index.json`, '1.1.0');
    const text = await history(await open(actions, 3), /primera versión/);
    expect(text).to.match(/Fecha comprometida, antes: sin dato; ahora:\s*1 de mayo de 2027/);
    expect(text).not.to.contain('Cancelada');
  });

  it('says from where on it is not known, and keeps the dated facts', async () => {
    const {base} = site({
      '1.2.0/dataset.json': release('1.2.0'),
      '1.2.0/diff.json': changes('1.1.0', '1.2.0', '2026-03-01', [
        {...OWN, field: 'number', old: 4, new: 3, kind: 'value'},
      ]),
    });
    const actions = await at(`${base}1.2.0/dataset.json`);
    const text = await history(await open(actions, 3), /No se pudo leer la lista de cambios de la versión 1\.1\.0/);
    expect(text).to.contain('Número');
    expect(text).to.contain('30 de junio de 2025\nAvance de ejemplo.');
  });

  it('says that it could not be read, keeps the dated facts, and tries again', async () => {
    const files: Record<string, unknown> = {'1.2.0/dataset.json': release('1.2.0')};
    const {base} = site(files);
    const actions = await at(`${base}1.2.0/dataset.json`);
    const panel = await open(actions, 3);
    const text = await history(panel, /No se pudieron leer las listas de cambios/);
    expect(text).to.contain('30 de junio de 2025\nAvance de ejemplo.');
    files['1.2.0/diff.json'] = changes(null, '1.2.0', '2026-03-01');
    byRole(panel, 'button', 'Intentar de nuevo').click();
    await until(() => flatten(panel).includes('primera versión de los datos, 1.2.0'), 'the second try');
  });

  it('is not offered for an object that the page gives', async () => {
    const actions = await mount<ActionTrackerElement>(html`<cga-action-tracker loading="eager"></cga-action-tracker>`);
    const ready = nextEvent(actions, 'cga-ready');
    actions.dataset = exampleDataset();
    await ready;
    const panel = await open(actions, 3);
    expect(allByRole(panel, 'button', HISTORY)).to.have.length(0);
  });
});

describe('following the actions', () => {
  const links = (actions: Element) =>
    allByRole<HTMLAnchorElement>(actions, 'link', /iCalendar|Atom/).map(({href}) => href);

  it('leads to the calendar and the feed beside the packaged snapshot, which are there', async () => {
    const actions = await shown(html`<cga-action-tracker loading="eager"></cga-action-tracker>`);
    const hrefs = links(actions);
    expect(hrefs.map((href) => new URL(href).pathname)).to.deep.equal([
      '/cga-data/calendar.ics',
      '/cga-data/feed.atom',
    ]);
    const [calendar, feed] = await Promise.all(hrefs.map(async (href) => (await fetch(href)).text()));
    expect(calendar).to.match(/^BEGIN:VCALENDAR/);
    expect(feed).to.contain('<feed xmlns="http://www.w3.org/2005/Atom"');
  });

  it('leads to those beside the index, which go on, whatever release is shown', async () => {
    const {base} = site({
      'index.json': index('1.0.0', '1.1.0'),
      '1.0.0/dataset.json': release('1.0.0'),
    });
    const actions = await at(`${base}index.json`, '1.0.0');
    expect(links(actions)).to.deep.equal([`${base}calendar.ics`, `${base}feed.atom`]);
  });

  it('leads to those of its folder where a release stands alone', async () => {
    const {base} = site({'datos/dataset.json': release('1.0.0')});
    const actions = await at(`${base}datos/dataset.json`);
    expect(links(actions)).to.deep.equal([`${base}datos/calendar.ics`, `${base}datos/feed.atom`]);
  });

  it('is not offered for an object that the page gives, nor with no-export', async () => {
    const given = await mount<ActionTrackerElement>(html`<cga-action-tracker loading="eager"></cga-action-tracker>`);
    given.dataset = exampleDataset();
    await wholeTracker(given);
    expect(links(given)).to.deep.equal([]);
    const bare = await shown(html`<cga-action-tracker loading="eager" no-export></cga-action-tracker>`);
    expect(links(bare)).to.deep.equal([]);
    expect(allByRole(bare, 'button', /Hoja impresa/)).to.have.length(0);
  });
});
