import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readHash, writeHash} from '../../src/state/hash.js';

describe('the hash of the page', () => {
  it('keeps what a widget shows, and gives it back', () => {
    const values = {layer: 'ocds', words: 'datos & más=#', state: 'PUE'};
    const hash = writeHash('', 'adoption-map', values);
    assert.deepEqual(readHash(`#${hash}`, 'adoption-map'), values);
    assert.equal(new URL(`https://example.org/#${hash}`).hash, `#${hash}`);
  });

  it('leaves to others what is theirs', () => {
    const hash = '#seccion-2&other.view=x&adoption-map.layer=ocds&priority-matrix.view=gaps';
    assert.deepEqual(readHash(hash, 'adoption-map'), {layer: 'ocds'});
    assert.equal(
      writeHash(hash, 'adoption-map', {layer: ''}),
      'seccion-2&other.view=x&priority-matrix.view=gaps',
      'and empty values go',
    );
    assert.equal(writeHash('#seccion-2', 'adoption-map', {}), 'seccion-2');
  });

  it('takes no name that could be a trap, and survives a broken address', () => {
    assert.deepEqual(readHash('#map.__proto__=x&map.1=y&map.=z&map.ok=%E0%A4%A', 'map'), {ok: '%E0%A4%A'});
    assert.deepEqual(readHash('#map.name', 'map'), {name: ''});
  });
});
