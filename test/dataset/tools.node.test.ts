import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {
  countFacets,
  entitiesByStatus,
  filtersToLift,
  filterTools,
  findToolsHolding,
  markedPieces,
  namedFacet,
  sortTools,
  TOOL_FACETS,
  toolEntries,
  toolTotals,
  type FoundTools,
  type ToolEntry,
  type ToolFilters,
} from '../../src/dataset/index.js';
import {parseDataset} from '../../src/dataset/schema/parse.js';
import {searchTools} from '../../src/dataset/extras/search.js';
import {exampleDataset} from '../fixtures/example-dataset.js';

const ids = (entries: readonly ToolEntry[]) => entries.map(({tool}) => tool.id);
const filter = (entries: readonly ToolEntry[], filters: ToolFilters, found?: FoundTools) =>
  ids(filterTools(entries, filters, found));

describe('tools of the example', () => {
  const dataset = parseDataset(exampleDataset());
  const entries = toolEntries(dataset);
  const [a, b, c] = entries;
  assert.ok(a && b && c);

  it('are in alphabetical order, without those retired', () => {
    assert.deepEqual(ids(entries), ['tool-a', 'tool-b', 'tool-c']);
    const json = exampleDataset();
    json.tools[0]!['name'] = {es: '¿Zona?'};
    json.tools[1]!['retired'] = {date: '2026-01-01', reason: {es: 'Ejemplo'}};
    assert.deepEqual(ids(toolEntries(parseDataset(json))), ['tool-c', 'tool-a']);
  });

  it('know that without a record there is no number of entities, which is not zero', () => {
    assert.deepEqual([a.adopted, b.adopted, c.adopted], [1, undefined, undefined]);
    const json = exampleDataset();
    json.adoptions = json.adoptions.filter(({status}) => status !== 'adopted');
    assert.equal(toolEntries(parseDataset(json))[0]?.adopted, 0);
  });

  it('pass each filter, and several together', () => {
    assert.deepEqual(filter(entries, {}), ['tool-a', 'tool-b', 'tool-c']);
    assert.deepEqual(filter(entries, {kind: 'guide'}), ['tool-b', 'tool-c']);
    assert.deepEqual(filter(entries, {axis: 'axis-2'}), ['tool-b']);
    assert.deepEqual(filter(entries, {origin: 'added'}), ['tool-c']);
    assert.deepEqual(filter(entries, {state: 'AGU'}), ['tool-a']);
    assert.deepEqual(filter(entries, {state: 'JAL'}), [], 'in progress is not adopted');
    assert.deepEqual(filter(entries, {promoter: 'actor-a', license: 'none'}), ['tool-a', 'tool-b', 'tool-c']);
    assert.deepEqual(filter(entries, {state: 'MEX'}), []);
    assert.deepEqual(filter(entries, {priority: 'priority-1', status: 'closed'}), ['tool-b']);
  });

  it('are counted by a facet under the other filters, not under its own', () => {
    assert.deepEqual([...countFacets(entries, {status: 'closed'}, undefined).status].sort(), [
      ['active', 1],
      ['closed', 1],
      ['unconfirmed', 1],
    ]);
    assert.deepEqual([...countFacets(entries, {origin: 'plan'}, undefined).kind].sort(), [
      ['guide', 1],
      ['platform', 1],
    ]);
  });

  it('name the single filter that would give results', () => {
    const found = findToolsHolding(dataset, 'resumen');
    const filters = {words: 'resumen', kind: 'platform', status: 'closed'};
    assert.deepEqual(filter(entries, filters, found), []);
    assert.deepEqual(filtersToLift(entries, filters, found), [
      {filter: 'kind', count: 1},
      {filter: 'status', count: 1},
    ]);
    assert.deepEqual(filtersToLift(entries, {state: 'MEX', kind: 'index'}, undefined), []);
  });

  it('are sorted by name, entities, year and relevance, what is not known last', () => {
    const json = exampleDataset();
    json.tools[0]!['startYear'] = null;
    json.tools[2]!['startYear'] = 2020;
    const changed = toolEntries(parseDataset(json));
    assert.deepEqual(ids(sortTools(changed, 'year', undefined)), ['tool-c', 'tool-b', 'tool-a']);
    assert.deepEqual(ids(sortTools([c, b, a], 'entities', undefined)), ['tool-a', 'tool-c', 'tool-b']);
    assert.deepEqual(ids(sortTools(changed, '-year', undefined)), ['tool-b', 'tool-c', 'tool-a']);
    assert.deepEqual(ids(sortTools([a, b, c], '-name', undefined)), ['tool-c', 'tool-b', 'tool-a']);
    const found = {ids: ['tool-c', 'tool-a'], matches: () => true, approximate: false as const};
    assert.deepEqual(ids(sortTools([a, c], 'relevance', found)), ['tool-c', 'tool-a']);
    assert.deepEqual(ids(sortTools([a, c], 'name', found)), ['tool-a', 'tool-c']);
  });

  it('list their entities by status, the one that is looked at first', () => {
    const groups = entitiesByStatus(dataset, a, undefined);
    assert.deepEqual(
      groups.map(({status, entities}) => [status, entities.map(({state}) => state.id)]),
      [
        ['adopted', ['AGU']],
        ['in-progress', ['JAL']],
        ['lapsed', ['PUE']],
      ],
    );
    const json = exampleDataset();
    json.adoptions.forEach((adoption) => (adoption['status'] = 'adopted'));
    const all = parseDataset(json);
    assert.deepEqual(
      entitiesByStatus(all, toolEntries(all)[0]!, 'PUE')[0]?.entities.map(({state}) => state.id),
      ['PUE', 'AGU', 'JAL'],
    );
  });

  it('give the figures of the answer', () => {
    assert.deepEqual(toolTotals(dataset), {plan: 2, closed: 1, unconfirmed: 0, added: 1});
  });
});

describe('plain search', () => {
  const dataset = parseDataset(exampleDataset());

  it('wants every word somewhere, whatever the case and the accents', () => {
    assert.deepEqual(findToolsHolding(dataset, 'RESÚMEN  herra').ids, ['tool-a', 'tool-b', 'tool-c']);
    assert.deepEqual(findToolsHolding(dataset, 'ejb').ids, ['tool-b']);
    assert.deepEqual(findToolsHolding(dataset, 'actor ejb').ids, ['tool-b']);
    assert.deepEqual(findToolsHolding(dataset, 'zzz').ids, []);
  });

  it('cuts a text into as few pieces as can be, matched words apart', () => {
    const found = findToolsHolding(dataset, 'contra');
    assert.deepEqual(markedPieces('¿Contratación abierta?', found), [
      {text: '¿', marked: false},
      {text: 'Contratación', marked: true},
      {text: ' abierta?', marked: false},
    ]);
  });
});

interface Query {
  query: string;
  lang: string;
  first: string | null;
  /** What the answer says of itself: as written, similar words, only some of the words. */
  approximate: false | 'similar' | 'some';
}

interface Release {
  tools: {
    id: string;
    name: {es: string; en?: string};
    kind: string;
    pillars: string[];
    phases: string[];
    status: string;
    priorities: string[];
    inPlan: boolean;
  }[];
  adoptions: {state: string; tool: string; status: string}[];
  priorities: {id: string; axis: string}[];
}

describe('tools of the release', () => {
  const json = JSON.parse(readFileSync('data/releases/1.0.0/dataset.json', 'utf8')) as Release;
  const dataset = parseDataset(json);
  const entries = toolEntries(dataset);

  it('are counted as the file does', () => {
    const plan = json.tools.filter(({inPlan}) => inPlan);
    assert.deepEqual(toolTotals(dataset), {
      plan: plan.length,
      closed: plan.filter(({status}) => status === 'closed').length,
      unconfirmed: plan.filter(({status}) => status === 'unconfirmed').length,
      added: json.tools.length - plan.length,
    });
    for (const {tool, adopted, values} of entries) {
      const records = json.adoptions.filter((adoption) => adoption.tool === tool.id);
      const expected = records.filter(({status}) => status === 'adopted').length;
      assert.equal(adopted, records.length === 0 ? undefined : expected, tool.id);
      const axes = json.priorities.filter(({id}) => tool.priorities.includes(id)).map(({axis}) => axis);
      assert.deepEqual([...values.axis].sort(), [...new Set(axes)].sort(), tool.id);
    }
  });

  it('are left by each value of each facet in the number that it says', () => {
    for (const facet of TOOL_FACETS) {
      for (const [value, count] of countFacets(entries, {origin: 'plan'}, undefined)[facet]) {
        const filters = facet === 'origin' ? {origin: value} : {origin: 'plan', [facet]: value};
        assert.equal(filterTools(entries, filters, undefined).length, count, `${facet} ${value}`);
      }
    }
    const guides = json.tools.filter(({kind, inPlan}) => kind === 'guide' && inPlan).length;
    assert.equal(countFacets(entries, {origin: 'plan'}, undefined).kind.get('guide') ?? 0, guides);
  });

  it('are all found by their own names, in both languages', () => {
    for (const {id, name} of json.tools) {
      for (const words of [name.es, name.en ?? name.es, name.es.toUpperCase().normalize('NFD')]) {
        const {
          ids: [best],
          approximate,
        } = searchTools(dataset, words);
        assert.equal(best, id, words);
        assert.equal(approximate, false, words);
      }
    }
  });

  it('are found without accents, by their acronyms, by their beginnings and by who promotes them', () => {
    assert.equal(searchTools(dataset, 'guia apertura').ids[0], 'guia-apertura-anticorrupcion');
    assert.equal(searchTools(dataset, 'EDCA').ids[0], 'ocds');
    assert.equal(searchTools(dataset, 'parlam').ids[0], 'parlamento-abierto');
    assert.ok(searchTools(dataset, 'IMCO').ids.includes('mapeando-la-corrupcion'));
  });

  it('are found with small typing errors, and only then said to be alike', () => {
    for (const [typed, id] of [
      ['infraestrutura abierta', 'infraestructura-abierta'],
      ['monitor karwea', 'monitor-karewa'],
      ['desidim', 'decidim'],
      ['parlamneto avierto', 'parlamento-abierto'],
    ] as const) {
      const found = searchTools(dataset, typed);
      assert.equal(found.ids[0], id, typed);
      assert.equal(found.approximate, 'similar', typed);
    }
  });

  it('answer what webmasters, citizens and journalists ask, the expected one first', () => {
    const queries = JSON.parse(readFileSync('test/fixtures/queries.json', 'utf8')) as Query[];
    assert.ok(queries.length >= 90);
    assert.ok(queries.filter(({lang}) => lang === 'en').length >= 30);
    for (const {query, first, approximate} of queries) {
      const found = searchTools(dataset, query);
      // None where the words name an entity, or a priority that no tool serves: that is said.
      assert.deepEqual([found.ids[0] ?? null, found.approximate], [first, approximate], query);
      assert.equal(first === null, found.ids.length === 0 && namedFacet(dataset, query) !== undefined, query);
    }
  });

  it('are those of a priority or an axis that is asked for by its number, and no number is like another', () => {
    const serving = (facet: 'priority' | 'axis', id: string) =>
      entries.filter(({values}) => values[facet].includes(id));
    for (const words of ['10', 'prioridad10', 'PNA prioridad 10', 'priority 10 of the PNA'])
      assert.deepEqual(
        [...searchTools(dataset, words).ids].sort(),
        ids(serving('priority', 'priority-10')).sort(),
        words,
      );
    for (const words of ['eje 1', 'axis 1', 'eje 1 de la PNA'])
      assert.deepEqual([...searchTools(dataset, words).ids].sort(), ids(serving('axis', 'axis-1')).sort(), words);
    for (const words of ['99', 'prioridad 99', 'eje 9', '2099', 'PNA 41'])
      assert.deepEqual(searchTools(dataset, words).ids, [], words);
    assert.ok(!searchTools(dataset, 'contrataciones 10').ids.includes('monitor-karewa'));
  });

  it('are found by the words of their licence', () => {
    for (const name of ['MIT', 'Apache', 'AGPL']) {
      const licensed = entries.filter(({values}) => values.license.some((license) => license.split('-')[0] === name));
      assert.deepEqual([...searchTools(dataset, name).ids].sort(), ids(licensed).sort(), name);
    }
  });

  it('are found by other words for the same below those that have the words, and by none that only begins alike', () => {
    assert.ok(searchTools(dataset, 'presupuesto').ids.includes('consul'));
    const own = searchTools(dataset, 'denuncias').ids;
    assert.deepEqual(searchTools(dataset, 'alertas').ids[0], own[0]);
    const {ids: found, matches} = searchTools(dataset, 'conflicto de interés');
    assert.ok(!found.includes('carta-datos-abiertos'));
    assert.equal(matches('internacional'), false);
  });

  it('are not found where nothing is alike, and small words alone do not empty the list', () => {
    assert.deepEqual(searchTools(dataset, 'xyzzy qwerty').ids, []);
    assert.ok(searchTools(dataset, 'de la').ids.length > 10);
  });

  it('tell which words matched, so that they can be marked', () => {
    const {matches} = searchTools(dataset, 'contrat');
    assert.equal(matches('contrataciones'), true);
    assert.equal(matches('abiertas'), false);
  });
});
