import {expect} from '@open-wc/testing';
import {html, nothing} from 'lit';
import '../../src/define/adoption-map.js';
import {setSnapshotBase} from '../../src/dataset/index.js';
import {overrideLimits} from '../../src/dataset/limits.js';
import {forget} from '../../src/dataset/load.js';
import type {AdoptionMapElement} from '../../src/elements/adoption-map/adoption-map.js';
import {exampleDataset} from '../fixtures/example-dataset.js';
import {faults} from '../support/faults.js';
import {flatten, mount, onCleanup, until} from '../support/index.js';

setSnapshotBase(new URL('/cga-data/', location.href).href);

const file = (release: string) => ({...exampleDataset(), release, released: '2026-01-15'});

const open = (src: string, {release, overlay}: {release?: string; overlay?: string} = {}) =>
  mount<AdoptionMapElement>(
    html`<cga-adoption-map loading="eager" src=${src} release=${release ?? nothing} overlay=${overlay ?? nothing}></cga-adoption-map>`,
  );

/** A file that does not come until `faults.fail(name)` lets it. */
async function slow(name: string, content: unknown = file('0.1.0')): Promise<string> {
  const src = await faults.put(name, content);
  await faults.fail(name, 'hang');
  return src;
}

/** What became of each request for a file: still waited for, or left. */
const lefts = async (name: string) => (await faults.seenOf(name)).map(({left}) => left);

const asked = (name: string, times = 1) =>
  until(async () => (await faults.seenOf(name)).length === times, `request ${times} for ${name}`);

const left = (name: string, at = 0) => until(async () => (await lefts(name))[at], `the end of the request for ${name}`);

const shows = (map: AdoptionMapElement, text: string) => until(() => flatten(map).includes(text), text);

/** Leaves the page, which ends the request for a file, and is back when there is an answer. */
async function goAndComeBack(map: AdoptionMapElement, name: string): Promise<void> {
  const place = map.parentElement!;
  map.remove();
  await left(name);
  await faults.fail(name);
  place.append(map);
}

let others = 0;

/** Waits until another element has its own file: whatever the page was about to do before, it has done by then. */
const afterAnother = async () =>
  shows(await open(await faults.put(`other-${++others}.json`, file('0.3.0'))), 'versión 0.3.0');

/** The page hears of nothing that nobody waits for. */
function hears(map: AdoptionMapElement): string[] {
  const heard: string[] = [];
  for (const name of ['cga-error', 'cga-ready'] as const) map.addEventListener(name, () => heard.push(name));
  return heard;
}

describe('a file that no element waits for any more', () => {
  it('is not asked for at all by an element that goes in the task in which it came, until it is back', async () => {
    const src = await faults.put('brief.json', file('0.1.0'));
    const place = await mount(html`<div></div>`);
    const map = document.createElement('cga-adoption-map');
    Object.assign(map, {loading: 'eager', src, group: 'brief'});
    place.append(map);
    map.remove();
    await afterAnother();
    expect(await faults.seenOf('brief.json')).to.have.length(0);
    place.append(map);
    await shows(map, 'versión 0.1.0');
  });

  it('is not asked for by an element whose address changed in the task in which it went', async () => {
    const map = await open(await faults.put('first.json', file('0.1.0')));
    await shows(map, 'versión 0.1.0');
    const place = map.parentElement!;
    map.src = await faults.put('second.json', file('0.2.0'));
    map.remove();
    await afterAnother();
    expect(await faults.seenOf('second.json')).to.have.length(0);
    place.append(map);
    await shows(map, 'versión 0.2.0');
  });

  it('is not fetched to its end when its only element goes, and is asked for anew when it comes back', async () => {
    const map = await open(await slow('gone.json'));
    const heard = hears(map);
    await asked('gone.json');
    const place = map.parentElement!;
    map.remove();
    await left('gone.json');
    await afterAnother();
    expect(heard).to.deep.equal([]);
    await faults.fail('gone.json');
    place.append(map);
    await shows(map, 'versión 0.1.0');
    // The map is ready once what makes its files is there.
    await until(() => heard.length > 0, 'the event');
    expect(heard).to.deep.equal(['cga-ready']);
    expect(await faults.seenOf('gone.json')).to.have.length(2);
  });

  it('is asked for anew by another element that comes later', async () => {
    const src = await slow('another.json');
    const map = await open(src);
    await asked('another.json');
    map.remove();
    await left('another.json');
    await faults.fail('another.json');
    await shows(await open(src), 'versión 0.1.0');
  });

  it('is not fetched to its end when `src` changes', async () => {
    const map = await open(await slow('before.json'));
    await asked('before.json');
    map.src = await faults.put('after.json', file('0.2.0'));
    await left('before.json');
    await shows(map, 'versión 0.2.0');
    await faults.fail('before.json');
    map.src = map.src.replace('after.json', 'before.json');
    await shows(map, 'versión 0.1.0');
  });

  it('goes on for an element that is moved', async () => {
    const map = await open(await slow('moved.json'));
    await asked('moved.json');
    const box = document.createElement('div');
    document.body.append(box);
    onCleanup(() => box.remove());
    box.append(map);
    await afterAnother();
    expect(await lefts('moved.json')).to.deep.equal([false]);
  });

  it('goes on while another element waits for it, and ends with the last', async () => {
    const src = await slow('shared.json');
    const [first, second, third] = [await open(src), await open(src), await open(src, {release: '0.1.0'})];
    await asked('shared.json');
    first.remove();
    second.remove();
    await afterAnother();
    expect(await lefts('shared.json')).to.deep.equal([false]);
    third.remove();
    await left('shared.json');
    expect(await faults.seenOf('shared.json')).to.have.length(1);
  });

  it('is not asked for again while nobody is there, however often an attempt would be due', async () => {
    overrideLimits({pause: 1, longestPause: 1});
    onCleanup(() => overrideLimits());
    const map = await open(await slow('once.json'));
    await asked('once.json');
    map.remove();
    await left('once.json');
    window.dispatchEvent(new CustomEvent('online'));
    await afterAnother();
    expect(await faults.seenOf('once.json')).to.have.length(1);
  });

  it('is left out of a copy that is shown, and looked for again when the element is back', async () => {
    const src = await faults.put('newer.json', file('0.1.0'));
    await shows(await open(src), 'versión 0.1.0');
    await until(async () => (await (await caches.open('cga-widgets.1')).match(src)) !== undefined, 'the copy');
    await faults.put('newer.json', file('0.2.0'));
    await faults.fail('newer.json', 'hang');
    forget(`bytes ${src}`);
    const map = await open(src, {release: ' '});
    await shows(map, 'versión 0.1.0');
    await asked('newer.json', 2);
    const place = map.parentElement!;
    map.remove();
    await left('newer.json', 1);
    await faults.fail('newer.json');
    place.append(map);
    await shows(map, 'versión 0.2.0');
  });

  it('is a state’s own additions as well', async () => {
    const overlay = await slow(
      'additions.csv',
      'tipo;estado;herramienta;estatus;fuente;publica\nadopción;AGU;tool-a;adoptada;Acta;CPC de ejemplo\n',
    );
    const map = await open(await faults.put('national.json', file('0.1.0')), {overlay});
    await asked('additions.csv');
    await goAndComeBack(map, 'additions.csv');
    await shows(map, 'Según CPC de ejemplo');
  });

  it('is one part of a release, too', async () => {
    const part = JSON.stringify(file('0.1.0'));
    const bytes = new TextEncoder().encode(part);
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
    const sha384 = `sha384-${btoa(String.fromCharCode(...digest))}`;
    const address = await slow('part-map.json', part);
    const {schemaVersion, release, released} = file('0.1.0') as Readonly<Record<string, unknown>>;
    const parts = {map: {file: address, bytes: bytes.length, sha384}};
    const manifest = await faults.put('manifest.json', {schemaVersion, release, released, counts: {}, parts});
    const map = await open(manifest);
    await asked('part-map.json');
    await goAndComeBack(map, 'part-map.json');
    await shows(map, 'versión 0.1.0');
    expect(await faults.seenOf('manifest.json')).to.have.length(1);
  });

  it('is a list of what changed as well', async () => {
    const changes = {from: '0.0.9', to: '0.1.0', added: [], removed: [], changed: []};
    const src = await faults.put('changed/dataset.json', file('0.1.0'));
    await slow('changed/diff.json', changes);
    const map = await open(src);
    await shows(map, 'Qué cambió');
    const panel = [...map.renderRoot.querySelectorAll('details')].find(({textContent}) =>
      /Qué cambió/.test(textContent),
    );
    panel!.open = true;
    await asked('changed/diff.json');
    await goAndComeBack(map, 'changed/diff.json');
    await shows(map, 'De la versión 0.0.9 a la 0.1.0');
  });
});
