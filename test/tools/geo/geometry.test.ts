import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import type {MultiPolygon as MultiPolygonArcs} from 'topojson-specification';
import {findCrossings} from '../../../tools/geo/crossings.js';
import {GEO_FOLDER, readEntities, readTileGrid} from '../../../tools/geo/entities.js';
import {type GeometryFile, makeGeometry} from '../../../tools/geo/geometry.js';
import {drawnPolygons} from '../../../tools/geo/outlines.js';
import {bounds, largest, type Point, signedDistance} from '../../../tools/geo/polygons.js';
import {readNaturalEarth} from '../../../tools/geo/read-input.js';
import {encodeTopology} from '../../../tools/geo/round.js';
import type {StatesTopology} from '../../../tools/geo/simplify.js';

const ATTRIBUTION = 'Made with Natural Earth';
const entities = readEntities();
const ids = entities.map(({id}) => id).sort();
const text = readFileSync(`${GEO_FOLDER}geometry.json`, 'utf8');
const {outlines, tiles} = JSON.parse(text) as GeometryFile;
const made = makeGeometry(readNaturalEarth(), entities, readTileGrid(), {
  license: 'Public domain (Natural Earth)',
  attribution: ATTRIBUTION,
});
const polygons = drawnPolygons(made.drawing);

/** Points of path data, as a browser reads it. */
function readPath(path: string): Point[][] {
  let [x, y] = [0, 0];
  return path
    .split('z')
    .slice(0, -1)
    .map((ring) => {
      const numbers = (ring.match(/-?\d+/g) ?? []).map(Number);
      const points = numbers.flatMap((dx, index): Point[] =>
        index % 2 === 0 ? [[(x += dx), (y += numbers[index + 1] ?? NaN)]] : [],
      );
      [x, y] = points[0] ?? [NaN, NaN];
      return points;
    });
}

/** Pairs of entities that share a border, as `AGU-JAL`. */
function sharedBorders({objects, arcs}: StatesTopology): Set<string> {
  const users = arcs.map((): string[] => []);
  for (const geometry of objects.states.geometries) {
    for (const arc of (geometry as MultiPolygonArcs).arcs.flat(2))
      users[arc < 0 ? ~arc : arc]?.push(String(geometry.id));
  }
  return new Set(users.filter(({length}) => length === 2).map((pair) => pair.sort().join('-')));
}

describe('the files in data/geo', () => {
  it('are what the script makes', () => {
    assert.equal(text, `${JSON.stringify(made.file)}\n`);
    const topology = readFileSync(`${GEO_FOLDER}mexico-states.topo.json`, 'utf8');
    assert.equal(topology, `${JSON.stringify(encodeTopology(made.drawing, ATTRIBUTION))}\n`);
  });

  it('are light enough for a first view', () => {
    assert.ok(brotliCompressSync(text).length <= 4600, String(brotliCompressSync(text).length));
  });

  it('say their version, licence and credit', () => {
    assert.match(outlines.version, /^\d+\.\d+\.\d+$/);
    assert.match(outlines.license, /public domain/i);
    assert.equal(outlines.attribution, ATTRIBUTION);
    assert.equal(tiles.license, 'CC0-1.0');
  });
});

describe('outlines', () => {
  it('are of the 32 entities and fit the view', () => {
    assert.deepEqual(Object.keys(outlines.entities).sort(), ids);
    const [left, top, width, height] = outlines.viewBox;
    assert.deepEqual([left, top, width], [0, 0, 1000]);
    const [x0, y0, x1, y1] = bounds(Object.values(outlines.entities).flatMap(({path}) => readPath(path).flat()));
    assert.ok(x0 >= 0 && y0 >= 0 && x1 <= width && y1 <= height);
    assert.ok(x1 - x0 > width - 10 && y1 - y0 > height - 10);
  });

  it('are safe path data that draws the rings, with their box', () => {
    for (const [id, {path, box}] of Object.entries(outlines.entities)) {
      assert.match(path, /^[mlhvzMLHVZ0-9 ,-]+$/, id);
      const drawn = readPath(path);
      assert.deepEqual(
        drawn,
        (polygons.get(id) ?? []).flat().map((ring) => ring.slice(0, -1)),
        id,
      );
      const [left, top, right, bottom] = bounds(drawn.flat());
      assert.deepEqual(box, [left, top, right - left, bottom - top], id);
    }
  });

  it('have a centre well inside the largest polygon', () => {
    for (const [id, {center}] of Object.entries(outlines.entities)) {
      assert.ok(signedDistance(largest(polygons.get(id) ?? []), center) >= 5, id);
    }
  });

  it('do not cross themselves or each other, and no ring is a line', () => {
    const rings = [...polygons.values()].flat(2);
    assert.deepEqual(findCrossings(rings), []);
    assert.ok(rings.every((ring) => ring.length >= 5));
  });

  it('meet as entities do', () => {
    const real = new Set(entities.flatMap(({id, neighbors}) => neighbors.map((other) => [id, other].sort().join('-'))));
    const drawn = sharedBorders(made.drawing.topology);
    assert.equal(real.size, 67);
    assert.deepEqual(
      [...drawn].filter((pair) => !real.has(pair)),
      [],
    );
    // Natural Earth lets these two pairs touch at a corner only.
    assert.deepEqual([...real].filter((pair) => !drawn.has(pair)).sort(), ['GUA-ZAC', 'NLE-ZAC']);
  });

  it('keep small entities recognisable', () => {
    for (const id of ['CMX', 'TLA', 'MOR', 'AGU', 'COL', 'QUE']) {
      const {points = 0} = made.accuracy.find((each) => each.id === id) ?? {};
      assert.ok(points >= 25, `${id} has ${points} points`);
    }
  });

  it('have areas near those of the source and of INEGI', () => {
    for (const {id, sourceError, inegiError} of made.accuracy) {
      assert.ok(Math.abs(sourceError) < 0.015, `${id} ${sourceError}`);
      assert.ok(Math.abs(inegiError) < 0.09, `${id} ${inegiError}`);
    }
  });
});

describe('tiles', () => {
  it('give each entity a cell of its own inside the grid', () => {
    assert.deepEqual(Object.keys(tiles.cells).sort(), ids);
    const cells = Object.values(tiles.cells);
    assert.equal(new Set(cells.map(String)).size, 32);
    assert.ok(cells.every(([column, row]) => column >= 0 && column < tiles.columns && row >= 0 && row < tiles.rows));
  });

  it('keep most neighbours in touch', () => {
    const near = (a: string, b: string) => {
      const [one, other] = [tiles.cells[a], tiles.cells[b]];
      return one && other && Math.max(Math.abs(one[0] - other[0]), Math.abs(one[1] - other[1])) === 1;
    };
    const pairs = entities.flatMap(({id, neighbors}) =>
      neighbors.filter((other) => id < other).map((other) => near(id, other)),
    );
    assert.equal(pairs.filter(Boolean).length, 58);
  });
});
