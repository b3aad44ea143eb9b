import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  actionTotals,
  countFacets,
  countStatuses,
  layers,
  layerValues,
  releaseFrom,
  toolEntries,
  type Dataset,
} from '../../src/dataset/index.js';
import {exampleDataset} from '../fixtures/example-dataset.js';

type Json = ReturnType<typeof exampleDataset>;

/** Reads the example after `change`, as a file of a schema that is one MINOR newer. */
function read(change: (json: Json) => void, schemaVersion = '1.99.0'): Promise<Dataset> {
  const json = {...exampleDataset(), schemaVersion};
  change(json);
  return releaseFrom(json).part('');
}

describe('a word that a newer schema added', () => {
  it('is shown as other, named with its record, and the record stays in every total', async () => {
    const before = await read(() => undefined);
    const after = await read((json) => {
      json.adoptions[0]!['status'] = 'on-trial';
      json.tools[0]!['status'] = 'merged';
      json.tools[0]!['kind'] = 'game';
      json.actions[0]!['reported'] = {...(json.actions[0]!['reported'] as object), status: 'delegated'};
    });
    for (const name of ['adoptions', 'tools', 'actions'] as const) {
      assert.equal(after[name].length, before[name].length, name);
    }
    assert.deepEqual(
      after.issues.map(({record, kind, detail}) => [record, kind, detail]),
      [
        ['tool-a', 'value', 'kind: game, status: merged'],
        [after.actions[0]?.id, 'value', 'reported.status: delegated'],
        [after.adoptions[0]?.id, 'value', 'status: on-trial'],
      ],
    );
    const [layer] = layers(after);
    const counts = countStatuses(layerValues(after, layer!));
    assert.equal(counts.get('other'), 1);
    assert.equal(
      [...counts.values()].reduce((sum, count) => sum + count, 0),
      after.states.length,
    );
    const {reported, total} = actionTotals(after.actions, after);
    assert.equal(
      reported.reduce((sum, {count}) => sum + count, 0),
      total,
    );
    assert.equal(reported.find(({id}) => id === 'other')?.count, 1);
    assert.equal(countFacets(toolEntries(after), {}, undefined).status.get('other'), 1);
    assert.equal(countFacets(toolEntries(after), {}, undefined).kind.get('other'), 1);
  });

  it('stands once in a list, and takes the place of no word that is known', async () => {
    const {tools} = await read((json) => {
      json.tools[0]!['pillars'] = ['sport', 'transparency', 'play'];
    });
    assert.deepEqual(tools[0]?.pillars, ['transparency', 'other']);
  });

  it('of certainty is read as the lesser one', async () => {
    const {adoptions} = await read((json) => {
      json.adoptions[0]!['confidence'] = 'very-high';
    });
    assert.equal(adoptions[0]?.confidence, 'medium');
  });

  it('does not excuse anything else that is wrong with the record', async () => {
    const {tools, issues} = await read((json) => {
      Object.assign(json.tools[0]!, {status: 'merged', url: 'javascript:alert(1)'});
      Object.assign(json.tools[1]!, {status: '<img src=x>'});
      Object.assign(json.tools[2]!, {status: null});
    });
    assert.deepEqual(tools, []);
    assert.equal(issues.filter(({kind, collection}) => kind === 'field' && collection === 'tools').length, 3);
  });

  it('is a mistake in a file of the schema that this version knows', async () => {
    for (const version of ['1.0.0', '1.1.0']) {
      const {tools} = await read((json) => (json.tools[0]!['status'] = 'merged'), version);
      assert.ok(!tools.some(({id}) => id === 'tool-a'));
    }
  });

  it('that says how a record is read sets it aside: nothing is known of such a record', async () => {
    const {indicators} = await read((json) => (json.indicators[0]!['type'] = 'picture'));
    assert.ok(!indicators.some(({id}) => id === exampleDataset().indicators[0]!['id']));
  });
});
