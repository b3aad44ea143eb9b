import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../src/define/adoption-map.js';
import {setSnapshotBase} from '../../src/dataset/index.js';
import type {AdoptionMapElement} from '../../src/elements/adoption-map/adoption-map.js';
import {PATTERNS} from '../../src/layout/sheet/marks.js';
import {exampleDataset, type ExampleDataset} from '../fixtures/example-dataset.js';
import {allByRole, byRole, flatten, mount, until} from '../support/index.js';

setSnapshotBase(new URL('/cga-data/', location.href).href);

interface RawFact {
  readonly state: string;
  readonly confidence: string;
}

interface RawRelease {
  readonly adoptions: readonly (RawFact & {readonly tool: string; readonly status: string})[];
  readonly observations: readonly (RawFact & {readonly indicator: string; readonly edition: string})[];
  readonly indicators: readonly {readonly id: string; readonly editions: readonly {readonly id: string}[]}[];
}

const ENTRY = 'Con círculos: por confirmar. No consta en una fuente primaria ni en dos independientes.';

/** Entities whose fact in a layer is to be confirmed, by the file alone. A count of tools is where one of them is. */
function doubtfulOf(raw: RawRelease, layer: string): ReadonlySet<string> {
  const tools = new Set(raw.adoptions.map(({tool}) => tool));
  const facts: readonly RawFact[] = tools.has(layer)
    ? raw.adoptions.filter(({tool, status}) => tool === layer && status !== 'no-information')
    : layer === 'tools-adopted'
      ? raw.adoptions.filter(({status}) => status === 'adopted')
      : raw.observations.filter(({indicator, edition}) => {
          const several = (raw.indicators.find(({id}) => id === indicator)?.editions.length ?? 0) > 1;
          return layer === (several ? `${indicator}-${edition}` : indicator);
        });
  return new Set(facts.flatMap(({state, confidence}) => (confidence === 'medium' ? state : [])));
}

const outlineOf = (path: Element | null | undefined) => path?.getAttribute('d') ?? '';

/** The outlines of those wanted among the entities that a drawing has, as one. */
const joinedOf = (drawing: Element, wanted: ReadonlySet<string>) =>
  [...drawing.querySelectorAll<SVGElement>(':scope > .entity')]
    .filter(({dataset}) => wanted.has(dataset['id'] ?? ''))
    .map((entity) => `M0 0${outlineOf(entity)}`)
    .join('');

const legendOf = (map: Element) => flatten(byRole(map, 'list', 'Leyenda')).replaceAll('**', '');

/** What a picture has dots over: first in its drawing, then in its inset. */
const dottedIn = (svg: string) =>
  [...new DOMParser().parseFromString(svg, 'image/svg+xml').querySelectorAll('path[fill^="url(#doubt-"]')].map(
    outlineOf,
  );

async function release(view: string) {
  const raw = (await (await fetch('/cga-data/dataset.json')).json()) as RawRelease;
  const map = await mount<AdoptionMapElement>(
    html`<cga-adoption-map loading="eager" view=${view} as-of="2026-11-24"></cga-adoption-map>`,
  );
  await until(() => allByRole(map, 'searchbox').length === 1, 'every layer');
  const options = [...byRole<HTMLSelectElement>(map, 'combobox', 'Qué mostrar').options].map(({value}) => value);
  const show = async (layer: string) => {
    map.layer = layer;
    await map.updateComplete;
    await until(() => !flatten(map).includes('Cargando'), layer);
    return map.renderRoot.querySelector('.drawing > svg')!;
  };
  return {raw, map, options, show};
}

async function example(
  change: (json: ExampleDataset) => void,
  template = html`<cga-adoption-map loading="eager"></cga-adoption-map>`,
) {
  const json = exampleDataset();
  change(json);
  const map = await mount<AdoptionMapElement>(template);
  map.dataset = json;
  await until(() => allByRole(map, 'searchbox').length === 1, 'every layer');
  return map;
}

describe('what is to be confirmed, in the picture of the map', () => {
  for (const view of ['map', 'tiles']) {
    it(`has dots in the ${view}, its inset and its file, and in the legend, exactly where the release leaves it open`, async function () {
      this.timeout(180_000);
      const {raw, map, options, show} = await release(view);
      const sizes = new Map<string, number>();
      for (const layer of options) {
        const wanted = doubtfulOf(raw, layer);
        sizes.set(layer, wanted.size);
        const drawing = await show(layer);
        const expected = joinedOf(drawing, wanted);
        for (const size of ['wide', 'narrow'])
          expect(outlineOf(drawing.querySelector(`:scope > .doubt.${size}`)), layer).to.equal(expected);
        const inset = drawing.querySelector('.inset');
        expect(outlineOf(inset?.querySelector('.doubt')), layer).to.equal(inset ? joinedOf(inset, wanted) : '');
        expect(legendOf(map).includes(ENTRY), layer).to.equal(wanted.size > 0);
        const file = await map.toSVG();
        expect(dottedIn(file), layer).to.deep.equal([expected, inset ? joinedOf(inset, wanted) : ''].filter(Boolean));
        expect(file.includes('Con círculos: por confirmar.'), layer).to.equal(wanted.size > 0);
      }
      // Nine that adopted it, all that did, and three where it lapsed.
      expect(sizes.get('ocds')).to.equal(12);
      expect(sizes.get('commission')).to.equal(0);
    });
  }

  it('has them in the small maps, and explains them where any of these has', async () => {
    const {raw, map} = await release('multiples');
    const items = await until(() => {
      const found = allByRole(map, 'list', 'Varios mapas').flatMap((list) => allByRole(list, 'listitem'));
      return found.length > 1 && found.every((item) => item.querySelector('svg')) && found;
    }, 'the small maps');
    const names = new Map(
      [...byRole<HTMLSelectElement>(map, 'combobox', 'Qué mostrar').options].map(({text, value}) => [
        text.trim(),
        value,
      ]),
    );
    for (const item of items) {
      const layer = names.get(byRole(item, 'button').textContent.trim())!;
      const tiles = outlineOf(item.querySelector('.doubt')).split('M0 0').length - 1;
      expect(tiles, layer).to.equal(doubtfulOf(raw, layer).size);
    }
    // This one alone has none.
    map.layer = 'commission';
    await map.updateComplete;
    expect(legendOf(map)).to.contain(ENTRY);
  });

  it('has none where nothing is known, and no word of them', async () => {
    const map = await example((json) => {
      for (const each of json.adoptions) if (each['state'] === 'JAL') each['status'] = 'no-information';
    });
    expect(map.renderRoot.querySelectorAll('.doubt')).to.have.length(0);
    expect(legendOf(map)).not.to.contain('Con círculos');
    expect(await map.toSVG()).not.to.match(/Con círculos|#doubt/);
  });

  it('has those of the year shown', async () => {
    const map = await example(
      () => undefined,
      html`<cga-adoption-map loading="eager" as-of="2026-11-24" year="2020"></cga-adoption-map>`,
    );
    await until(() => flatten(map).includes('Al final de 2020'), 'the year');
    expect(map.renderRoot.querySelectorAll('.doubt')).to.have.length(0);
    expect(legendOf(map)).not.to.contain('Con círculos');
    map.year = '2021';
    await map.updateComplete;
    expect(map.renderRoot.querySelectorAll('.drawing > svg > .doubt')).to.have.length(2);
    expect(legendOf(map)).to.contain(ENTRY);
  });

  it('leaves them out of the table, which says it of each', async () => {
    const map = await example(
      () => undefined,
      html`<cga-adoption-map loading="eager" view="table"></cga-adoption-map>`,
    );
    expect(legendOf(map)).not.to.contain('Con círculos');
    expect(flatten(byRole(map, 'table'))).to.contain('En proceso (dato por confirmar)');
  });

  it('speaks English, too', async () => {
    const map = await example(() => undefined, html`<cga-adoption-map loading="eager" lang="en"></cga-adoption-map>`);
    const words = 'Circles: to be confirmed. Neither a primary source nor two independent ones say it.';
    await until(() => flatten(map).replaceAll('**', '').includes(words), 'the legend');
    // Its lines are texts of their own.
    const svg = new DOMParser().parseFromString(await map.toSVG(), 'image/svg+xml');
    expect([...svg.querySelectorAll('text')].map(({textContent}) => textContent).join(' ')).to.contain(words);
  });

  it('lets the pointer through', async () => {
    const map = await example(() => undefined);
    expect(getComputedStyle(map.renderRoot.querySelector('.doubt')!).pointerEvents).to.equal('none');
  });
});

describe('the dots of what is to be confirmed', () => {
  /** Centres of the dots of a pattern over the drawing, and a ring of places just inside the edge of each. */
  function dotsOf(pattern: SVGPatternElement): readonly (readonly DOMPoint[])[] {
    const {e, f, a, b, c, d} = pattern.patternTransform.baseVal.consolidate()!.matrix;
    const matrix = new DOMMatrix([a, b, c, d, e, f]);
    const {size} = PATTERNS.doubt;
    const radius = 2.6;
    const ring = [...Array(8).keys()].map((turn) => (turn * Math.PI) / 4);
    const steps = [...Array(200).keys()].map((step) => step - 80);
    return steps.flatMap((column) =>
      steps.map((row) => {
        const [x, y] = [(column + 0.5) * size, (row + 0.5) * size];
        const around = ring.map((turn) => new DOMPoint(x + radius * Math.cos(turn), y + radius * Math.sin(turn)));
        return [new DOMPoint(x, y), ...around].map((point) => point.matrixTransform(matrix));
      }),
    );
  }

  const context = document.createElement('canvas').getContext('2d')!;

  /** Of the dots that touch a shape, how many there are, and how many lie in it whole. */
  function countIn(path: string, dots: ReturnType<typeof dotsOf>) {
    const outline = new Path2D(path);
    const inside = dots.map((dot) => dot.filter(({x, y}) => context.isPointInPath(outline, x, y)).length);
    return {touching: inside.filter(Boolean).length, whole: inside.filter((count) => count === 9).length};
  }

  for (const id of ['doubt', 'doubt-large']) {
    it(`are whole and the same in each tile, and at least one is in each entity that is not enlarged: ${id}`, async () => {
      const {map, show} = await release('map');
      const shapesIn = (drawing: Element) =>
        [...drawing.querySelectorAll<SVGElement>(':scope > .entity')].map(
          (each) => [each.dataset['id'], outlineOf(each)] as const,
        );
      const drawing = await show('ocds');
      const dots = dotsOf(drawing.querySelector<SVGPatternElement>(`pattern[id="${id}"]`)!);
      const enlarged = [...map.renderRoot.querySelectorAll<HTMLElement>('.target[data-inset]')].map(
        ({dataset}) => dataset['id'],
      );
      expect(enlarged).to.have.length(3);
      for (const [entity, path] of shapesIn(drawing))
        if (!enlarged.includes(entity)) expect(countIn(path, dots).whole, entity).to.be.at.least(1);
      map.view = 'tiles';
      await map.updateComplete;
      const counts = shapesIn(map.renderRoot.querySelector('.drawing > svg')!).map(([, path]) => countIn(path, dots));
      for (const {touching, whole} of counts) {
        expect(whole).to.equal(counts[0]!.whole);
        expect(touching).to.equal(whole);
      }
      expect(counts[0]!.whole).to.be.greaterThan(10);
    });
  }
});
