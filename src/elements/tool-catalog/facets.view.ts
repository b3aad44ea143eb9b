import {guard} from 'lit/directives/guard.js';
import {
  byId,
  countFacets,
  NO_LICENSE,
  statesInOrder,
  TOOL_FACETS,
  toolEntries,
  type Dataset,
  type ToolFacet,
  type ToolFilter,
} from '../../dataset/index.js';
import type {ToolMoreMessages} from '../../i18n/es/tool-more.js';
import {memoLast} from '../../layout/memo-last.js';
import type {Chip} from '../../views/chips.js';
import {selectField, type Option} from '../../views/controls.js';
import {wordsOf} from '../../views/text.js';
import type {Controls} from './controls.view.js';

/** Letters of a priority's text beside its number. */
const SHORT = 70;

/** A select for each facet, each value with the number of tools that it would leave. */
export function facetsView(controls: Controls, words: ToolMoreMessages): unknown {
  const {dataset, closed, text, format} = controls;
  const {entries, filters, found} = closed;
  return guard([dataset, closed, text, words], () => {
    const counts = countFacets(entries, filters, found);
    const values = valuesOf(dataset, text, format);
    return TOOL_FACETS.map((facet) =>
      selectField(
        words.facets[facet],
        facetOptions(facet, values[facet], counts[facet], {...controls, ...closed}, words),
        filters[facet] ?? '',
        (value) => controls.onFilter({[facet]: value}),
      ),
    );
  });
}

/** Values of a facet that would leave something, with how many. */
function facetOptions(
  facet: ToolFacet,
  values: readonly string[],
  counts: ReadonlyMap<string, number>,
  controls: Controls,
  words: ToolMoreMessages,
): readonly Option[] {
  const current = controls.filters[facet];
  const options = values
    .filter((value) => counts.has(value) || value === current)
    .map((value) => ({
      id: value,
      label: words.option(facetName(facet, value, controls, words), counts.get(value) ?? 0),
    }));
  return [{id: '', label: words.any[facet]}, ...options];
}

/** Values of each facet: of a vocabulary in its order, others as a reader looks for them. */
const valuesOf = memoLast(
  (dataset: Dataset, {toolWords}: Controls['text'], {compare}: Controls['format']): FacetValues => {
    const {kind, pillar, phase, status} = toolWords;
    const licenses = new Set(toolEntries(dataset).flatMap(({values}) => values.license));
    licenses.delete(NO_LICENSE);
    const ids = (records: readonly {readonly id: string}[]) => records.map(({id}) => id);
    return {
      kind: Object.keys(kind),
      pillar: Object.keys(pillar),
      phase: Object.keys(phase),
      status: Object.keys(status),
      origin: ['plan', 'added'],
      axis: ids(dataset.axes),
      priority: ids([...dataset.priorities].sort((a, b) => a.number - b.number)),
      state: ids(statesInOrder(dataset)),
      promoter: ids([...dataset.actors].sort((a, b) => compare(a.shortName, b.shortName))),
      license: [...[...licenses].sort(), NO_LICENSE],
    };
  },
);

type FacetValues = Readonly<Record<ToolFacet, readonly string[]>>;

/** Name of a facet's value. */
function facetName(facet: ToolFacet, value: string, controls: Controls, words: ToolMoreMessages): string {
  const {dataset, text, lang} = controls;
  switch (facet) {
    case 'origin':
      return value === 'plan' ? text.origins.plan : text.origins.added;
    case 'axis': {
      const axis = byId(dataset.axes).get(value);
      return axis ? words.numbered(axis.number, wordsOf(axis.title, lang)) : value;
    }
    case 'priority': {
      const priority = byId(dataset.priorities).get(value);
      return priority ? words.numbered(priority.number, shortened(wordsOf(priority.text, lang))) : value;
    }
    case 'state':
      return byId(dataset.states).get(value)?.name ?? value;
    case 'promoter':
      return byId(dataset.actors).get(value)?.shortName ?? value;
    case 'license':
      return value === NO_LICENSE ? text.common.noInformation : value;
    default: {
      const names: Readonly<Record<string, string>> = text.toolWords[facet];
      return names[value] ?? value;
    }
  }
}

const shortened = (words: string) => (words.length > SHORT ? `${words.slice(0, SHORT).replace(/\s\S*$/, '')}…` : words);

/** Name of a filter in force. */
export function filterName(filter: ToolFilter, controls: Controls, words: ToolMoreMessages): string {
  const {dataset, filters} = controls;
  const value = filters[filter] ?? '';
  if (filter === 'words') return words.chips.words(value);
  if (filter === 'state') return words.chips.state(facetName(filter, value, controls, words));
  if (filter === 'priority') return words.chips.priority(byId(dataset.priorities).get(value)?.number ?? 0);
  return `${words.facets[filter]}: ${facetName(filter, value, controls, words)}`;
}

/** The filters in force, as chips. */
export function chosenView(
  controls: Controls,
  words: ToolMoreMessages,
  renderChips: (chips: readonly Chip[]) => unknown,
): unknown {
  const chips = (Object.keys(controls.filters) as ToolFilter[])
    .filter((filter) => controls.filters[filter])
    .map((filter) => ({label: filterName(filter, controls, words), clear: () => controls.onFilter({[filter]: ''})}));
  return renderChips(chips);
}
