import {expect} from '@open-wc/testing';
import {html, nothing} from 'lit';
import '../../src/define/adoption-map.js';
import {setSnapshotBase, type DatasetErrorCode} from '../../src/dataset/index.js';
import {limits, overrideLimits} from '../../src/dataset/limits.js';
import {forget} from '../../src/dataset/load.js';
import type {AdoptionMapElement} from '../../src/elements/adoption-map/adoption-map.js';
import {es as words} from '../../src/i18n/es/frame.js';
import {exampleDataset} from '../fixtures/example-dataset.js';
import type {Fault} from '../support/fault-server.js';
import {faults} from '../support/faults.js';
import {allByRole, axe, byRole, expectWarning, flatten, mount, nextEvent, onCleanup, until} from '../support/index.js';

setSnapshotBase(new URL('/cga-data/', location.href).href);

let visits = 0;

/** A map as on a page that has asked nothing before, with what it tells the page. */
async function visit(src: string, {integrity, overlay}: {integrity?: string; overlay?: string} = {}) {
  for (const href of [src, overlay]) forget(`bytes ${href}`);
  // White space asks for nothing, but makes it another request to the page.
  const release = ' '.repeat(++visits);
  const map = await mount<AdoptionMapElement>(
    html`<cga-adoption-map loading="eager" src=${src} release=${release} integrity=${integrity ?? nothing} overlay=${overlay ?? nothing}></cga-adoption-map>`,
  );
  const codes: string[] = [];
  map.addEventListener('cga-error', ({detail}) => codes.push(detail.code));
  return {map, codes, ready: nextEvent(map, 'cga-ready')};
}

const file = (release: string) => ({...exampleDataset(), release, released: '2026-01-15'});

const shows = (map: AdoptionMapElement, text: string) => until(() => flatten(map).includes(text), text);

/** Waits until another map has failed at all of its attempts and shows what is packaged: one that was asked before is through with its own. */
async function afterAnother(): Promise<void> {
  expectWarning(': unreachable: ');
  const name = `other-${visits}.json`;
  const src = await faults.put(name, '');
  await faults.fail(name, 'no-cors');
  await (
    await visit(src)
  ).ready;
  await until(async () => (await faults.seenOf(name)).length === limits().attempts, 'all attempts');
}

async function sha384(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', new TextEncoder().encode(text)));
  return `sha384-${btoa(String.fromCharCode(...digest))}`;
}

/** The store of last good copies, once it has one of `src`. */
async function storeWith(src: string): Promise<Cache> {
  const store = await caches.open('cga-widgets.1');
  await until(async () => (await store.match(src)) !== undefined, 'the copy');
  return store;
}

/** A first visit, after which the reader has a good copy of release 0.1.0. */
async function keptCopy(name: string): Promise<{src: string; store: Cache}> {
  const src = await faults.put(name, file('0.1.0'));
  const {map, ready} = await visit(src);
  await ready;
  const store = await storeWith(src);
  map.remove();
  return {src, store};
}

beforeEach(() => overrideLimits({headers: 2000, total: 4000, pause: 5, longestPause: 10, storage: 2000}));
after(() => overrideLimits());

describe('a file with a hash in the tag', () => {
  it('is shown where its bytes have it', async () => {
    const text = JSON.stringify(file('0.1.0'));
    const src = await faults.put('pinned.json', text);
    const {map, ready, codes} = await visit(src, {integrity: ` ${await sha384(text)} `});
    expect((await ready).detail).to.include({origin: 'network', release: '0.1.0'});
    await shows(map, 'versión 0.1.0');
    expect(codes).to.deep.equal([]);
  });

  const other = `sha384-${'A'.repeat(64)}`;
  const malformed = ['sha384-', 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=', `${other} ${other}`, 'no'];
  for (const integrity of [other, ...malformed]) {
    it(`is refused where it is ${integrity === other ? 'another' : `malformed: ${integrity.slice(0, 12)}`}; never shown, asked for once at most`, async () => {
      const name = `refused-${integrity.length}.json`;
      const code = integrity === other ? 'integrity' : 'bad-integrity';
      expectWarning(`: ${code}: `);
      const {map, ready, codes} = await visit(await faults.put(name, file('0.1.0')), {integrity});
      expect((await ready).detail.origin).to.equal('snapshot');
      await shows(map, words.errors[code]);
      expect(flatten(map)).to.contain('Se muestran los datos que acompañan a este componente');
      expect(flatten(map)).to.contain(`Clave del error: ${code}`);
      expect(flatten(map)).not.to.contain('versión 0.1.0');
      await afterAnother();
      expect(codes).to.deep.equal([code]);
      // What is wrong in the tag stays so.
      expect(flatten(map).includes('Intentar de nuevo')).to.equal(code === 'integrity');
      expect(await faults.seenOf(name)).to.have.length(integrity === other ? 1 : 0);
      await axe(map);
    });
  }

  it('is not what is missing where the tag asks for another release than the packaged one, and names no file', async () => {
    expectWarning(': not-packaged: ');
    const map = await mount<AdoptionMapElement>(
      html`<cga-adoption-map loading="eager" release="0.0.1"></cga-adoption-map>`,
    );
    await shows(map, words.errors['not-packaged']);
    expect(flatten(map)).to.contain('Clave del error: not-packaged');
    expect(flatten(map)).not.to.contain('Intentar de nuevo');
  });

  it('is asked for again when the reader says so, and shown once it is the one that was pinned', async () => {
    expectWarning(': integrity: ');
    const pinned = JSON.stringify(file('0.1.0'));
    const src = await faults.put('again.json', file('0.2.0'));
    const {map, ready, codes} = await visit(src, {integrity: await sha384(pinned)});
    await ready;
    await shows(map, words.errors.integrity);
    byRole(map, 'button', 'Intentar de nuevo').click();
    await until(() => codes.length === 2, 'the second answer');
    await shows(map, words.errors.integrity);
    await afterAnother();
    expect(codes).to.deep.equal(['integrity', 'integrity']);
    expect(await faults.seenOf('again.json')).to.have.length(2);
    await faults.put('again.json', pinned);
    byRole(map, 'button', 'Intentar de nuevo').click();
    await shows(map, 'Datos: versión 0.1.0');
    expect(flatten(map)).not.to.contain(words.errors.integrity);
  });
});

describe('a file of some megabytes', () => {
  // Read, hashed and handed to the store in pieces, which a short one is not.
  const long = (release: string) =>
    JSON.stringify({...file(release), padding: Array.from({length: 160}, () => 'x'.repeat(16_000))});

  it('is kept whole, and stands in for what cannot be read', async () => {
    const src = await faults.put('long.json', long('0.1.0'));
    const {map, ready} = await visit(src);
    await ready;
    const store = await storeWith(src);
    expect((await (await store.match(src))?.text()) === long('0.1.0')).to.equal(true);
    map.remove();
    await faults.fail('long.json', 'missing');
    expectWarning(': missing: ');
    const again = await visit(src);
    expect((await again.ready).detail).to.include({origin: 'cache', release: '0.1.0'});
    await shows(again.map, words.errors.missing);
  });

  it('is shown where its bytes have the hash of the tag, and not where they have another', async () => {
    const integrity = await sha384(long('0.1.0'));
    const pinned = await visit(await faults.put('long-pinned.json', long('0.1.0')), {integrity});
    expect((await pinned.ready).detail).to.include({origin: 'network', release: '0.1.0'});
    expectWarning(': integrity: ');
    const other = await visit(await faults.put('long-other.json', long('0.2.0')), {integrity});
    expect((await other.ready).detail.origin).to.equal('snapshot');
  });
});

describe('a kept copy', () => {
  for (const [what, tamper] of Object.entries({
    'other bytes': (headers: Headers) => new Response(JSON.stringify(file('9.9.9')), {headers}),
    'no bytes': (headers: Headers) => new Response('', {headers}),
    'no hash': () => new Response(JSON.stringify(file('9.9.9'))),
  })) {
    it(`with ${what} is not shown, and is taken away`, async () => {
      const {src, store} = await keptCopy(`tampered-${what.replace(' ', '-')}.json`);
      const {headers} = (await store.match(src))!;
      await store.put(src, tamper(headers));
      await faults.put(`tampered-${what.replace(' ', '-')}.json`, file('0.2.0'));
      const {map, ready, codes} = await visit(src);
      expect((await ready).detail).to.include({origin: 'network', release: '0.2.0'});
      expect(flatten(map)).not.to.contain('9.9.9');
      expect(codes).to.deep.equal([]);
      await until(async () => (await (await store.match(src))?.text())?.includes('"0.2.0"'), 'the good copy');
    });
  }

  it('that was tampered with does not stand in for what cannot be read: the packaged data does', async () => {
    const {src, store} = await keptCopy('tampered-fault.json');
    await store.put(src, new Response(JSON.stringify(file('9.9.9')), {headers: (await store.match(src))!.headers}));
    await faults.fail('tampered-fault.json', 'missing');
    expectWarning(': missing: ');
    const {map, ready} = await visit(src);
    expect((await ready).detail.origin).to.equal('snapshot');
    await shows(map, words.errors.missing);
    expect(flatten(map)).not.to.contain('9.9.9');
  });

  const cases: readonly (readonly [Fault, DatasetErrorCode])[] = [
    ['missing', 'missing'],
    ['broken', 'server'],
    ['no-cors', 'unreachable'],
    ['portal', 'not-json'],
    ['proto', 'unsafe'],
    ['endless', 'too-large'],
    ['hang', 'timeout'],
  ];
  for (const [fault, code] of cases) {
    it(`is shown with its day and why while the file cannot be read: ${fault}`, async () => {
      const name = `kept-${fault}.json`;
      const longDay = () => new Intl.DateTimeFormat('es-MX', {dateStyle: 'long'}).format(new Date());
      const before = longDay();
      const {src} = await keptCopy(name);
      await faults.fail(name, fault);
      if (code === 'timeout') overrideLimits({headers: 200, total: 300, attempts: 1, pause: 1, storage: 2000});
      expectWarning(`: ${code}: `);
      const {map, ready, codes} = await visit(src);
      expect((await ready).detail).to.include({origin: 'cache', release: '0.1.0'});
      await shows(map, words.errors[code]);
      // Midnight may have passed meanwhile.
      const kept = [before, longDay()].map(
        (day) => `la última copia buena, guardada el ${day}: versión 0.1.0, publicada el 15 de enero de 2026.`,
      );
      const shown = flatten(map);
      expect(
        kept.some((sentence) => shown.includes(`Se muestra ${sentence}`)),
        shown,
      ).to.equal(true);
      expect(codes).to.deep.equal([code]);
      await axe(map);
      // The copy stays good for the next visit, and the file takes its place when it can be read.
      await faults.fail(name);
      await faults.put(name, file('0.2.0'));
      byRole(map, 'button', 'Intentar de nuevo').click();
      await shows(map, 'Datos: versión 0.2.0');
      expect(flatten(map)).not.to.contain('última copia buena');
    });
  }

  it('stays where what comes is of a newer MAJOR schema, with a link to that', async () => {
    const {src} = await keptCopy('major.json');
    await faults.put('major.json', {...file('0.2.0'), schemaVersion: '2.0.0'});
    expectWarning(': newer-schema: ');
    const {map, ready} = await visit(src);
    expect((await ready).detail).to.include({origin: 'cache', release: '0.1.0'});
    await shows(map, words.errors['newer-schema']);
    expect(byRole<HTMLAnchorElement>(map, 'link', 'Abrir el archivo de datos').href).to.equal(src);
    expect(flatten(map)).to.contain('Se muestra la última copia buena');
  });

  it('stays where what comes is older', async () => {
    const {src} = await keptCopy('older.json');
    await faults.put('older.json', file('0.0.9'));
    expectWarning(': older: ');
    const {map, ready} = await visit(src);
    expect((await ready).detail).to.include({origin: 'cache', release: '0.1.0'});
    await shows(map, words.errors.older);
    expect(flatten(map)).not.to.contain('0.0.9');
  });
});

describe('a state’s own additions', () => {
  it('come when the device is online again; until then the national data stands alone and says so', async () => {
    const csv =
      'tipo;estado;herramienta;estatus;fuente;publica\nadopción;AGU;tool-a;adoptada;Acta de ejemplo;CPC de ejemplo\n';
    const [src, overlay] = [await faults.put('national.json', file('0.1.0')), await faults.put('own.csv', csv)];
    await faults.fail('own.csv', 'no-cors');
    expectWarning(': overlay: ');
    const {map, ready, codes} = await visit(src, {overlay});
    expect((await ready).detail).to.include({origin: 'network', release: '0.1.0'});
    await shows(map, words.errors.overlay);
    expect(allByRole(map, 'group', 'Según CPC de ejemplo')).to.have.length(0);
    await faults.fail('own.csv');
    Object.defineProperty(navigator, 'onLine', {value: true, configurable: true});
    onCleanup(() => Reflect.deleteProperty(navigator, 'onLine'));
    window.dispatchEvent(new CustomEvent('online'));
    await until(() => allByRole(map, 'group', 'Según CPC de ejemplo').length === 1, 'the additions');
    expect(flatten(map)).not.to.contain(words.errors.overlay);
    expect(map.toCSV()).to.contain('CPC de ejemplo,adopción,Aguascalientes');
    expect(codes).to.deep.equal(['overlay']);
    await axe(map);
  });
});
