import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {findCrossings, uncross} from '../../../tools/geo/crossings.js';
import {writePath} from '../../../tools/geo/outlines.js';
import {polygonArea, type Ring, signedDistance, visualCenter} from '../../../tools/geo/polygons.js';

const square = (left: number, top: number, side: number): Ring => [
  [left, top],
  [left + side, top],
  [left + side, top + side],
  [left, top + side],
  [left, top],
];

describe('polygons', () => {
  it('have an area without their holes', () => {
    assert.equal(polygonArea([square(0, 0, 10), square(2, 2, 3)]), 91);
  });

  it('know how far inside or outside a point is', () => {
    const holed = [square(0, 0, 10), square(4, 4, 2)];
    assert.equal(signedDistance(holed, [1, 5]), 1);
    assert.equal(signedDistance(holed, [5, 5]), -1);
    assert.equal(signedDistance(holed, [13, 14]), -5);
  });

  it('have their centre where there is most room, even when they are bent', () => {
    assert.deepEqual(visualCenter([square(0, 0, 10)]), [5, 5]);
    const bent: Ring = [[0, 0], [30, 0], [30, 4], [12, 4], [12, 12], [0, 12], [0, 0]]; // prettier-ignore
    const center = visualCenter([bent]);
    assert.ok(signedDistance([bent], center) >= 5, String(center));
  });

  it('are written as whole relative numbers, each ring from the start of the one before', () => {
    assert.equal(writePath([square(3, 4, 2), square(1, 9, 1)]), 'm3 4 2 0 0 2-2 0zm-2 5 1 0 0 1-1 0z');
  });
});

describe('crossings', () => {
  const bow: Ring = [[0, 0], [10, 10], [10, 0], [0, 10]]; // prettier-ignore

  it('are sides that go through each other, not those that touch', () => {
    assert.equal(findCrossings([bow]).length, 1);
    assert.deepEqual(findCrossings([square(0, 0, 10), square(10, 0, 10), square(10, 10, 5)]), []);
  });

  it('go away with the point that changes the least, and ends stay', () => {
    const line: Ring = [[0, 0], [10, 0], [10, 2], [9, -1], [20, 0]]; // prettier-ignore
    const [clean = []] = uncross([line]);
    assert.deepEqual(findCrossings([clean]), []);
    assert.deepEqual([clean[0], clean.at(-1)], [[0, 0], [20, 0]]); // prettier-ignore
  });
});
