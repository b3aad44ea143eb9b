import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {
  findState,
  findStates,
  layers,
  layerValues,
  undated,
  valuesAt,
  yearsOf,
  type Dataset,
} from '../../src/dataset/index.js';
import {namedLayers} from '../../src/elements/adoption-map/exploring/derived-layers.js';
import {parseDataset} from '../../src/dataset/schema/parse.js';

interface Raw {
  readonly states: readonly {id: string; name: string; commissionMember: boolean}[];
  readonly adoptions: readonly {state: string; tool: string; status: string; date: string | null; since?: string}[];
  readonly observations: readonly {state: string; indicator: string; edition: string; value: number | string}[];
}

const index = JSON.parse(readFileSync('data/releases/index.json', 'utf8')) as {releases: {release: string}[]};
const newest =
  index.releases
    .map(({release}) => release)
    .sort()
    .at(-1) ?? '';
const json = JSON.parse(readFileSync(`data/releases/${newest}/dataset.json`, 'utf8')) as unknown;
const raw = json as Raw;
const dataset: Dataset = parseDataset(json);

describe(`every layer of release ${newest}`, () => {
  for (const layer of layers(dataset)) {
    it(`${layer.id}: gives each of the 32 entities what the file says of it`, () => {
      const values = layerValues(dataset, layer);
      assert.equal(values.length, 32);
      for (const {state, status, value} of values) {
        if (layer.kind === 'adoption') {
          const record = raw.adoptions.find((a) => a.state === state.id && a.tool === layer.tool.id);
          assert.equal(status, record?.status ?? 'no-information', state.id);
        } else {
          const record = raw.observations.find(
            (o) => o.state === state.id && o.indicator === layer.indicator.id && o.edition === layer.edition.id,
          );
          assert.equal(value, record?.value, state.id);
        }
      }
    });
  }

  it('counts the tools that each entity adopted; none is a figure only where every tool is told of', () => {
    const count = namedLayers(dataset).find(({id}) => id === 'tools-adopted');
    assert.ok(count);
    const tools = new Set(raw.adoptions.map(({tool}) => tool)).size;
    for (const {state, value} of layerValues(dataset, count)) {
      const known = raw.adoptions.filter((a) => a.state === state.id && a.status !== 'no-information');
      const adopted = known.filter(({status}) => status === 'adopted').length;
      assert.equal(value, adopted > 0 || known.length === tools ? adopted : undefined, state.id);
    }
  });

  it('tells a tool that does not concern an entity from one that it did not adopt', () => {
    const [first] = raw.states;
    const adoptions = raw.adoptions.map((a) => (a.state === first?.id ? {...a, status: 'not-applicable'} : a));
    const changed = parseDataset({...raw, adoptions});
    const count = namedLayers(changed).find(({id}) => id === 'tools-adopted');
    assert.ok(count);
    assert.equal(layerValues(changed, count).find(({state}) => state.id === first?.id)?.value, undefined);
  });

  it('names the members of the commission', () => {
    const members = namedLayers(dataset).find(({id}) => id === 'commission');
    assert.ok(members);
    const named = layerValues(dataset, members).flatMap(({state, value}) => (value === 'member' ? state.id : []));
    assert.deepEqual(named.sort(), raw.states.flatMap(({id, commissionMember}) => (commissionMember ? id : [])).sort());
  });

  it('calls the plan that names the members by the year of the newest one in force, wherever that stands in the file', () => {
    const plan = {...dataset.plans[0]!, year: 2020};
    const older = {...plan, id: 'plan-2017', year: 2017};
    const retired = {...plan, id: 'plan-2031', year: 2031, retired: {on: '2026', reason: {es: 'Ejemplo.'}}};
    const plans = [older, {...plan, id: 'plan-2027', year: 2027}, plan, retired] as unknown as Dataset['plans'];
    const members = namedLayers({...dataset, plans}).find(({id}) => id === 'commission');
    assert.ok(members?.kind === 'indicator');
    assert.equal(members.edition.date, '2027');
    const {description} = members.indicator;
    assert.match(description?.es ?? '', /el plan de trabajo de 2027 nombra/);
    assert.match(description?.en ?? '', /the 2027 work plan names/);
  });

  for (const layer of layers(dataset).filter(({kind}) => kind === 'adoption')) {
    const years = yearsOf(dataset, layer);
    if (!years || layer.kind !== 'adoption') continue;
    it(`${layer.id}: at the end of each year tells no fact of a later one`, () => {
      for (let year = years[0] - 1; year <= years[1]; year++) {
        for (const {state, status} of valuesAt(dataset, layer, year)) {
          const record = raw.adoptions.find((a) => a.state === state.id && a.tool === layer.tool.id);
          const from = record?.since ?? record?.date;
          const known = from !== undefined && from !== null && Number(from.slice(0, 4)) <= year;
          if (!known) assert.equal(status, 'no-information', `${state.id} ${year}`);
          else if (record?.status === 'adopted') assert.equal(status, 'adopted', `${state.id} ${year}`);
        }
      }
      const missing = raw.adoptions.filter(
        (a) => a.tool === layer.tool.id && a.status !== 'no-information' && !a.date && !a.since,
      );
      assert.equal(undated(dataset, layer).length, missing.length);
    });
  }
});

describe('a tool that lapsed', () => {
  const fact = {id: 'x', state: 'PUE', tool: 't', status: 'lapsed', date: '2020-05', since: '2016', confidence: 'high'};
  const tool = {id: 't'};
  const made = {
    states: [{id: 'PUE', name: 'Puebla'}],
    adoptions: [fact],
    tools: [tool],
    envelope: {released: '2026-01-01'},
  } as unknown as Dataset;
  const layer = {id: 't', kind: 'adoption', tool} as unknown as Parameters<typeof valuesAt>[1];
  const at = (year: number) => valuesAt(made, layer, year)[0];

  it('was not known before, then adopted, then no longer in force', () => {
    assert.deepEqual(yearsOf(made, layer), [2016, 2026]);
    assert.equal(at(2015)?.status, 'no-information');
    assert.equal(at(2015)?.record, undefined);
    assert.equal(at(2016)?.status, 'adopted');
    assert.equal(at(2019)?.date, '2016');
    assert.equal(at(2020)?.status, 'lapsed');
    assert.equal(at(2026)?.date, '2020-05');
  });
});

describe('finding an entity', () => {
  const found = (words: string) => findStates(dataset.states, words).map(({id}) => id);

  it('takes names without accents, abbreviations and codes', () => {
    for (const [words, id] of [
      ['puebla', 'PUE'],
      ['QUERETARO', 'QUE'],
      ['nuevo leon', 'NLE'],
      ['leon', 'NLE'],
      ['q. roo', 'ROO'],
      ['qroo', 'ROO'],
      ['21', 'PUE'],
      ['1', 'AGU'],
      ['cdmx', 'CMX'],
      ['tlax', 'TLA'],
      ['estado de mex', 'MEX'],
      ['coahuila de z', 'COA'],
    ] as const) {
      assert.equal(found(words)[0], id, words);
    }
  });

  it('takes what people write for an entity, in the search and in attributes', () => {
    for (const [words, id] of [
      ['Estado de México', 'MEX'],
      ['Edomex', 'MEX'],
      ['Edo. Méx.', 'MEX'],
      ['Estado de Puebla', 'PUE'],
      ['DF', 'CMX'],
      ['D.F.', 'CMX'],
      ['Distrito Federal', 'CMX'],
      ['9', 'CMX'],
      ['09', 'CMX'],
      ['N. L.', 'NLE'],
      ['Coahuila de Zaragoza', 'COA'],
      ['Veracruz de Ignacio de la Llave', 'VER'],
    ] as const) {
      // The first view of a map does not have the official names.
      const states = dataset.states.map((state) => ({...state, officialName: ''}));
      assert.equal(findState({...dataset, states}, words)?.id, id, words);
      assert.equal(findStates(states, words)[0]?.id, id, words);
    }
    for (const words of ['', '0', 'estado', 'Edo. de', 'Californ', 'Ciudad', 'nada'])
      assert.equal(findState(dataset, words), undefined, words);
    for (const {id, name, abbr, inegi, officialName = ''} of dataset.states)
      for (const words of [name, abbr, inegi, id, officialName]) assert.equal(findState(dataset, words)?.id, id, words);
  });

  it('finds every entity by its own name, code and abbreviation, and nothing without words', () => {
    for (const {id, name, abbr, inegi} of dataset.states) {
      for (const words of [name, abbr, inegi, id]) assert.equal(found(words)[0], id, words);
    }
    assert.deepEqual(found('  '), []);
    assert.deepEqual(found('¡!'), []);
    assert.deepEqual(found('zzz'), []);
  });
});
