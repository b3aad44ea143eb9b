import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {
  countFacets,
  filtersToLift,
  filterTools,
  findToolsHolding,
  licensesIn,
  TOOL_FACETS,
  toolEntries,
  type ToolFacet,
  type ToolFilters,
} from '../../src/dataset/index.js';
import {parseDataset} from '../../src/dataset/schema/parse.js';
import {manyTools} from '../fixtures/many-tools.js';

interface File {
  tools: {
    id: string;
    kind: string;
    pillars: string[];
    phases: string[];
    status: string;
    priorities: string[];
    promoters: string[];
    license: string | null;
    inPlan: boolean;
  }[];
  adoptions: {state: string; tool: string; status: string}[];
  priorities: {id: string; axis: string}[];
}

type Tool = File['tools'][number];

/** The facets once more, asked of the file itself and written apart from the code that is tested. */
const has: Readonly<Record<ToolFacet, (tool: Tool, value: string, file: File) => boolean>> = {
  kind: (tool, value) => tool.kind === value,
  pillar: (tool, value) => tool.pillars.includes(value),
  phase: (tool, value) => tool.phases.includes(value),
  axis: (tool, value, {priorities}) => priorities.some(({id, axis}) => axis === value && tool.priorities.includes(id)),
  priority: (tool, value) => tool.priorities.includes(value),
  promoter: (tool, value) => tool.promoters.includes(value),
  license: ({license}, value) =>
    value === 'none'
      ? license === null
      : license !== null && (license === value || license.split(/[\s,()/]+/).includes(value)),
  status: (tool, value) => tool.status === value,
  origin: (tool, value) => tool.inPlan === (value === 'plan'),
  state: (tool, value, {adoptions}) =>
    adoptions.some(({tool: id, state, status}) => id === tool.id && state === value && status === 'adopted'),
};

function countInFile(file: File, filters: ToolFilters, facet: ToolFacet, value: string): number {
  const others = TOOL_FACETS.filter((name) => name !== facet && filters[name]);
  return file.tools.filter(
    (tool) => has[facet](tool, value, file) && others.every((name) => has[name](tool, filters[name] ?? '', file)),
  ).length;
}

/** Every value of every facet, under no filter, under each other value alone, and under two others. */
function compareAll(json: unknown, values = 6): number {
  const file = json as File;
  const entries = toolEntries(parseDataset(json));
  const valuesOf = (facet: ToolFacet) => [...new Set(entries.flatMap(({values}) => values[facet]))];
  let compared = 0;
  const compare = (filters: ToolFilters) => {
    for (const facet of TOOL_FACETS) {
      const counts = countFacets(entries, filters, undefined)[facet];
      for (const value of valuesOf(facet)) {
        const expected = countInFile(file, filters, facet, value);
        assert.equal(counts.get(value) ?? 0, expected, `${facet} ${value} under ${JSON.stringify(filters)}`);
        compared++;
      }
    }
  };
  compare({});
  for (const [index, facet] of TOOL_FACETS.entries()) {
    const second = TOOL_FACETS[(index + 3) % TOOL_FACETS.length] ?? 'kind';
    for (const value of valuesOf(facet).slice(0, values)) {
      compare({[facet]: value});
      compare({[facet]: value, [second]: valuesOf(second)[0] ?? ''});
    }
  }
  return compared;
}

describe('counts of the facets', () => {
  for (const release of ['1.0.0', '1.1.0']) {
    it(`equal those of the file itself, over release ${release}`, () => {
      assert.ok(compareAll(JSON.parse(readFileSync(`data/releases/${release}/dataset.json`, 'utf8'))) > 5_000);
    });
  }

  it('equal those of the file itself, over a thousand generated tools', () => {
    assert.ok(compareAll(manyTools(1_000), 1) > 700);
  });

  it('and what lifting a filter would give, equal the results then shown', () => {
    const dataset = parseDataset(manyTools(1_000));
    const entries = toolEntries(dataset);
    const found = findToolsHolding(dataset, 'denuncia congreso');
    const filters: ToolFilters = {
      words: 'denuncia congreso',
      kind: 'policy',
      status: 'closed',
      license: 'MIT',
      origin: 'plan',
    };
    assert.equal(filterTools(entries, filters, found).length, 0);
    const lifts = filtersToLift(entries, filters, found);
    for (const {filter, count} of lifts) {
      const rest = Object.fromEntries(Object.entries(filters).filter(([name]) => name !== filter));
      assert.equal(filterTools(entries, rest, filter === 'words' ? undefined : found).length, count, filter);
    }
    const named = lifts.map(({filter}) => filter);
    for (const filter of Object.keys(filters) as (keyof ToolFilters)[]) {
      if (named.includes(filter)) continue;
      const rest = Object.fromEntries(Object.entries(filters).filter(([name]) => name !== filter));
      assert.equal(filterTools(entries, rest, filter === 'words' ? undefined : found).length, 0, filter);
    }
  });

  it('know the licences in words, and what is not known as such', () => {
    assert.deepEqual(licensesIn(null), ['none']);
    assert.deepEqual(licensesIn('Apache-2.0 (v1), MIT (v2, backend)'), ['Apache-2.0', 'MIT']);
    assert.deepEqual(licensesIn('AGPL-3.0-or-later (OCDS), BSD-3-Clause (OC4IDS)'), [
      'AGPL-3.0-or-later',
      'BSD-3-Clause',
    ]);
    assert.deepEqual(licensesIn('Propia'), ['Propia']);
  });
});
