import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import '../support/seed.js';
import type {Geometry, LayerValue} from '../../src/dataset/index.js';
import {layoutInset} from '../../src/layout/adoption-map-inset.js';
import {layoutAdoptionMap} from '../../src/layout/adoption-map-layout.js';
import {neighborToward} from '../../src/layout/adoption-map-neighbors.js';
import {classify, classOf} from '../../src/layout/classes.js';
import {indicatorScale} from '../../src/layout/indicator-scale.js';
import {mapMarks} from '../../src/layout/sheet/map-marks.js';
import {estimateWidth} from '../../src/layout/sheet/marks.js';
import {layoutSheet} from '../../src/layout/sheet/sheet.js';

const geometry = JSON.parse(readFileSync('data/geo/geometry.json', 'utf8')) as Geometry;
const ids = Object.keys(geometry.outlines.entities).sort();

const someIds = fc.subarray(ids);
const view = fc.constantFrom('map' as const, 'tiles' as const);
const numbers = fc.array(fc.double({noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6}), {maxLength: 40});

/** Values of as many entities as there are numbers. */
const valuesOf = (list: readonly (number | undefined)[]) =>
  list.map((value, index) => ({state: {id: `S${index}`}, value})) as unknown as readonly LayerValue[];

describe('the drawing, whatever is drawn', () => {
  it('draws each entity once, with finite numbers', () => {
    fc.assert(
      fc.property(someIds, view, (some, drawn) => {
        const {shapes} = layoutAdoptionMap(geometry, some, drawn);
        assert.deepEqual(
          shapes.map(({id}) => id),
          some,
        );
        assert.ok(shapes.flatMap(({center, target}) => [...center, ...target]).every(Number.isFinite));
      }),
    );
  });

  it('no two tiles overlap, and each is 24 px or more on a phone of 320 px', () => {
    const {shapes} = layoutAdoptionMap(geometry, ids, 'tiles');
    const [, , width, height] = layoutAdoptionMap(geometry, ids, 'tiles').viewBox;
    for (const {
      id,
      target: [x, y, w, h],
    } of shapes) {
      assert.ok(w * 320 >= 24 && h * 320 * (height / width) >= 24, id);
      for (const other of shapes) {
        if (other.id === id) continue;
        const [ox, oy, ow, oh] = other.target;
        assert.ok(x + w <= ox || ox + ow <= x || y + h <= oy || oy + oh <= y, `${id} and ${other.id}`);
      }
    }
  });

  it('an arrow leads to an entity that is drawn, on that side, or nowhere', () => {
    fc.assert(
      fc.property(
        fc.subarray(ids, {minLength: 1}),
        view,
        fc.constantFrom('left', 'right', 'up', 'down'),
        (some, drawn, side) => {
          const layout = layoutAdoptionMap(geometry, some, drawn);
          for (const {id, center} of layout.shapes) {
            const next = layout.shapes.find((shape) => shape.id === neighborToward(layout, id, side));
            if (!next) continue;
            const [x, y] = [next.center[0] - center[0], next.center[1] - center[1]];
            assert.ok({left: x < 0, right: x > 0, up: y < 0, down: y > 0}[side], `${id} ${side} ${next.id}`);
          }
        },
      ),
    );
  });

  it('the inset lies inside the drawing over no entity, and its buttons are 24 px or more on a phone', () => {
    const layout = layoutAdoptionMap(geometry, ids, 'map');
    const inset = layoutInset(geometry.outlines, layout);
    assert.ok(inset);
    const [x, y, w, h] = inset.to;
    const [left, top, width, height] = layout.viewBox;
    assert.ok(x >= left && y >= top && x + w <= left + width && y + h <= top + height);
    for (const [id, {box}] of Object.entries(geometry.outlines.entities)) {
      const [bx, by, bw, bh] = box;
      assert.ok(bx + bw <= x || by >= y + h || bx >= x + w || by + bh <= y, id);
    }
    assert.deepEqual([...inset.targets.keys()].sort(), ['CMX', 'MOR', 'TLA']);
    for (const [, , tw, th] of inset.targets.values()) assert.ok(tw * 320 >= 24 && th * 320 * (height / width) >= 23.9);
  });

  it('a picture has dark lines around light fills and light lines around dark ones', () => {
    const layout = layoutAdoptionMap(geometry, ['PUE'], 'map');
    const lineOf = (key: string) => {
      const [mark] = mapMarks(layout, 'map', {fills: new Map([['PUE', key]]), doubtful: new Set()}, (id) => id).marks;
      return mark?.kind === 'area' ? mark.line : undefined;
    };
    for (const key of ['no-information', 'not-applicable', 'class-0', 'class-1', 'category-0', 'below-1', 'unheard-of'])
      assert.equal(lineOf(key), 'edge', key);
    for (const key of ['adopted', 'not-adopted', 'class-3', 'class-4', 'category-4'])
      assert.equal(lineOf(key), 'surface', key);
    assert.equal(lineOf('lapsed'), 'adopted');
  });

  it('there is no inset without the small entities', () => {
    assert.equal(layoutInset(geometry.outlines, layoutAdoptionMap(geometry, ['BCN'], 'map')), undefined);
  });
});

describe('classes of any numbers', () => {
  it('hold every number, rise, and have none beyond the last', () => {
    fc.assert(
      fc.property(
        numbers,
        fc.option(fc.array(fc.integer({min: -100, max: 100}), {maxLength: 4})),
        (list, thresholds) => {
          const classes = classify(list, 5, thresholds ?? undefined);
          if (list.length === 0) return assert.equal(classes, undefined);
          assert.ok(classes);
          const {cuts, min, max} = classes;
          assert.ok(cuts.every((cut, index) => index === 0 || cut >= (cuts[index - 1] ?? cut)));
          for (const value of list) {
            assert.ok(value >= min && value <= max);
            assert.ok(classOf(classes, value) <= cuts.length);
          }
        },
      ),
    );
  });

  it('take the bounds that the publisher gives', () => {
    const classes = classify([1, 2, 3], 5, [2, 1.5]);
    assert.deepEqual(classes, {method: 'thresholds', min: 1, max: 3, cuts: [1.5, 2]});
  });

  it('count every entity once in a legend, also against a national value, and never one without a value', () => {
    const indicator = {type: 'number'} as Parameters<typeof indicatorScale>[0];
    const list = fc.array(fc.option(fc.double({noNaN: true, min: 0, max: 1}), {nil: undefined}), {maxLength: 32});
    fc.assert(
      fc.property(list, fc.option(fc.double({noNaN: true, min: 0, max: 1}), {nil: undefined}), (some, national) => {
        const {legend, fills} = indicatorScale(indicator, valuesOf(some), national);
        assert.equal(
          legend.reduce((sum, {count}) => sum + count, 0),
          some.length,
        );
        some.forEach((value, index) => assert.equal(fills.get(`S${index}`) === 'no-information', value === undefined));
      }),
    );
  });

  it('tell below from above the national value by pattern, not by colour alone', () => {
    const indicator = {type: 'number'} as Parameters<typeof indicatorScale>[0];
    const {fills, method} = indicatorScale(indicator, valuesOf([0.1, 0.38, 0.4, 0.8]), 0.39);
    assert.equal(method, 'diverging');
    assert.deepEqual([...fills.values()], ['below-2', 'below-1', 'class-1', 'class-4']);
  });
});

describe('the sheet of a map', () => {
  it('has finite places at any width, and keeps every word', () => {
    const drawn = mapMarks(
      layoutAdoptionMap(geometry, ids, 'tiles'),
      'tiles',
      {fills: new Map(), doubtful: new Set()},
      (id) => id,
    );
    fc.assert(
      fc.property(fc.integer({min: 0, max: 3000}), fc.string({maxLength: 80}), (width, words) => {
        const content = {
          title: words,
          answer: words,
          lang: 'es',
          picture: drawn,
          legend: [{fill: 'adopted' as const, text: words}],
          foot: [words],
        };
        const {height, marks} = layoutSheet(content, estimateWidth, width);
        assert.ok(Number.isFinite(height));
        for (const mark of marks) assert.ok(Number.isFinite(mark.x) && Number.isFinite(mark.y));
        const texts = marks.flatMap((mark) => (mark.kind === 'line' ? mark.text : []));
        const letters = (text: string) => text.replace(/\s+/g, '').length;
        assert.equal(
          texts.reduce((sum, text) => sum + letters(text), 0),
          letters(words) * 4 + ids.join('').length,
        );
      }),
      {numRuns: 30},
    );
  });
});
