import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../src/define/adoption-map.js';
import {setSnapshotBase, type DatasetErrorCode} from '../../src/dataset/index.js';
import {overrideLimits} from '../../src/dataset/limits.js';
import {forget} from '../../src/dataset/load.js';
import type {AdoptionMapElement} from '../../src/elements/adoption-map/adoption-map.js';
import {es as words} from '../../src/i18n/es/frame.js';
import {exampleDataset} from '../fixtures/example-dataset.js';
import {BROKEN_STORES, useStore} from '../support/fake-store.js';
import type {Fault} from '../support/fault-server.js';
import {faults} from '../support/faults.js';
import {byRole, expectWarning, flatten, mount, nextEvent, onCleanup, until} from '../support/index.js';
import {withoutSnapshot} from '../support/no-snapshot.js';

setSnapshotBase(new URL('/cga-data/', location.href).href);

/** WebKit takes a body of chunks that breaks off for a whole one; what is in it is no JSON then. */
const CUT_CHUNKS_END = !/Chrome|Firefox/.test(navigator.userAgent);

let visits = 0;

/** A map that asks `src`, as on a page that has asked nothing before; with the two events that tell how it went. */
async function visit(src: string) {
  forget(`bytes ${src}`);
  // White space asks for nothing, but makes it another request to the page.
  const release = ' '.repeat(++visits);
  const map = await mount<AdoptionMapElement>(
    html`<cga-adoption-map loading="eager" src=${src} release=${release}></cga-adoption-map>`,
  );
  return {map, ready: nextEvent(map, 'cga-ready'), error: nextEvent(map, 'cga-error').catch(() => undefined)};
}

const file = (release: string) => ({...exampleDataset(), release, released: '2026-01-15'});

/** Until the test ends the device says whether it is online. */
function deviceIs(online: boolean): void {
  Object.defineProperty(navigator, 'onLine', {value: online, configurable: true});
  onCleanup(() => Reflect.deleteProperty(navigator, 'onLine'));
}

/** The device finds its network again. */
function comesBack(): void {
  deviceIs(true);
  window.dispatchEvent(new CustomEvent('online'));
}

const shows = (map: AdoptionMapElement, text: string) => until(() => flatten(map).includes(text), text);

beforeEach(() => overrideLimits({headers: 2000, total: 4000, pause: 5, longestPause: 10, storage: 300}));
after(() => overrideLimits());

describe('a file on another origin', () => {
  for (const fault of [
    'good',
    'gzip',
    'bom',
    'redirect',
    'redirect-307',
    'redirect-across',
    'credentials-cors',
  ] as const) {
    it(`is shown: ${fault}`, async () => {
      const {map, ready} = await visit(await faults.at(fault, 'shown'));
      expect((await ready).detail.origin).to.equal('network');
      await shows(map, 'versión 0.1.0');
    });
  }

  it('is asked for without the reader’s cookies, and without asking for leave first', async () => {
    const name = 'credentials-cors' as const;
    await (
      await visit(await faults.at(name, 'first'))
    ).ready;
    await (
      await visit(await faults.at(name, 'second'))
    ).ready;
    const requests = await faults.seen(name);
    expect(requests.map(({method}) => method)).not.to.include('OPTIONS');
    for (const {headers} of requests) expect(headers).not.to.have.any.keys('cookie', 'referer');
  });

  const cases: readonly (readonly [DatasetErrorCode, readonly Fault[]])[] = [
    [
      'unreachable',
      ['no-cors', 'other-cors', 'two-cors', 'broken-no-cors', 'redirect-no-cors', 'redirect-across-no-cors'],
    ],
    ['unreachable', ['redirect-loop', 'reset', 'cut', ...(CUT_CHUNKS_END ? [] : ['cut-chunks' as const])]],
    ['timeout', ['hang', 'hang-after-headers', 'drip']],
    ['missing', ['missing', 'gone']],
    ['server', ['broken', 'busy', 'limited', 'forbidden']],
    [
      'not-json',
      [
        ...(CUT_CHUNKS_END ? ['cut-chunks' as const] : []),
        'portal',
        'empty',
        'nothing',
        'cut-close',
        'latin',
        'utf-16',
        'replaced',
        'replaced-escape',
      ],
    ],
    ['too-large', ['bomb', 'endless', 'long-text', 'many-records']],
    ['unsafe', ['deep', 'deep-33', 'proto', 'proto-escape', 'constructor-key']],
  ];
  for (const [code, names] of cases) {
    for (const fault of names) {
      it(`cannot be read, ${fault}: the reader sees the packaged data and why, the page hears ${code}`, async () => {
        if (code === 'timeout') overrideLimits({headers: 200, total: 300, attempts: 1, pause: 1});
        expectWarning(`: ${code}: `);
        const {map, ready, error} = await visit(await faults.at(fault, 'stands-in'));
        expect((await error)?.detail.code).to.equal(code);
        expect((await ready).detail.origin).to.equal('snapshot');
        await shows(map, words.errors[code]);
        expect(flatten(map)).to.contain('Se muestran los datos que acompañan a este componente');
        byRole(map, 'button', 'Intentar de nuevo');
        expect(({} as {polluted?: number}).polluted).to.equal(undefined);
      });
    }
  }
});

describe('a device without a network', () => {
  it('shows the packaged data at once, and what the site has when the network is back', async () => {
    const src = await faults.put('back.json', file('0.2.0'));
    deviceIs(false);
    expectWarning(': offline: ');
    const {map, ready} = await visit(src);
    expect((await ready).detail.origin).to.equal('snapshot');
    await shows(map, words.errors.offline);
    expect(await faults.seenOf('back.json')).to.have.length(0);
    const again = nextEvent(map, 'cga-ready');
    comesBack();
    expect((await again).detail).to.include({origin: 'network', release: '0.2.0'});
    await shows(map, 'versión 0.2.0');
    expect(flatten(map)).not.to.contain(words.errors.offline);
    expect(await faults.seenOf('back.json')).to.have.length(1);
  });

  it('shows what the tag holds where nothing else is there, and the data when the network is back', async () => {
    withoutSnapshot();
    const src = await faults.put('nothing-else.json', file('0.2.0'));
    deviceIs(false);
    expectWarning(': offline: ');
    const {map, error} = await visit(src);
    expect((await error)?.detail.code).to.equal('offline');
    await shows(map, 'No se pudieron mostrar los datos');
    const ready = nextEvent(map, 'cga-ready');
    comesBack();
    expect((await ready).detail.release).to.equal('0.2.0');
    await shows(map, 'versión 0.2.0');
    expect(flatten(map)).not.to.contain('No se pudieron mostrar los datos');
  });

  it('shows the last good copy with its date, then what is newer', async () => {
    const src = await faults.put('kept.json', file('0.1.0'));
    await (
      await visit(src)
    ).ready;
    await until(async () => (await (await caches.open('cga-widgets.1')).match(src)) !== undefined, 'the copy');
    await faults.put('kept.json', file('0.2.0'));
    deviceIs(false);
    expectWarning(': offline: ');
    const {map, ready} = await visit(src);
    expect((await ready).detail).to.include({origin: 'cache', release: '0.1.0'});
    await shows(map, 'Se muestra la última copia buena, guardada el');
    comesBack();
    await shows(map, 'versión 0.2.0');
    expect(flatten(map)).not.to.contain('última copia buena');
  });

  it('asks again a few times at most, and says what it finds then', async () => {
    const src = await faults.put('never.json', file('0.2.0'));
    await faults.fail('never.json', 'no-cors');
    overrideLimits({headers: 2000, total: 4000, attempts: 1, pause: 1, longestPause: 1});
    expectWarning(': unreachable: ');
    const {map, error} = await visit(src);
    await error;
    for (let times = 0; times < 4; times++) {
      comesBack();
      // By the time that another element has its own file, this one has asked again if it does at all.
      await (
        await visit(await faults.put(`after-${times}.json`, file('0.3.0')))
      ).ready;
    }
    expect(await faults.seenOf('never.json')).to.have.length(2);
    await shows(map, words.errors.unreachable);
  });
});

describe('a page whose store of copies', () => {
  for (const [what, store] of Object.entries(BROKEN_STORES)) {
    it(`${what}: shows the data all the same`, async () => {
      onCleanup(useStore(store));
      const {map, ready} = await visit(await faults.put(`store-${what.replaceAll(' ', '-')}.json`, file('0.1.0')));
      expect((await ready).detail.origin).to.equal('network');
      await shows(map, 'versión 0.1.0');
    });
  }
});
