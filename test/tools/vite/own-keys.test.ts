import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {runInThisContext} from 'node:vm';
import {withOwnKeys} from '../../../tools/vite/own-keys.js';

const LOOP = `(() => {
  const seen = [], base = { page: 1 }, object = Object.assign(Object.create(base), { own: 1 });
  for (const name in object) seen.push(name);
  return seen.join();
})()`;

describe('loops over the names of an object', () => {
  it('meet those that it has itself, and none that a page gave to all objects', () => {
    assert.equal(runInThisContext(LOOP), 'own,page');
    assert.equal(runInThisContext(withOwnKeys(LOOP)), 'own');
  });

  it('keep their lines', () => assert.equal(withOwnKeys(LOOP).split('\n').length, LOOP.split('\n').length));
});
