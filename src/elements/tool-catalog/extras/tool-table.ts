import {statesInOrder, type AdoptionStatus, type Dataset, type ToolEntry} from '../../../dataset/index.js';
import type {ToolRowsMessages} from '../../../i18n/es/tool-rows.js';
import type {Table} from '../../../layout/table.js';
import {wordsOf} from '../../../views/text.js';
import {priorityNumbers, promoterNames, type CatalogVoice} from '../voice.js';

/** The tools for CSV and JSON, each fact in a column of its own. */
export function toolTable(
  entries: readonly ToolEntry[],
  dataset: Dataset,
  {text, lang}: CatalogVoice,
  columns: ToolRowsMessages,
): Table {
  const names = <K extends string>(words: Readonly<Record<K, string>>, ids: readonly K[]) =>
    ids.map((id) => words[id]).join('; ');
  const {toolWords} = text;
  const states = statesInOrder(dataset);
  // Without any record there is no number of entities, which is not zero.
  const count = ({adopted, adoptions}: ToolEntry, wanted: AdoptionStatus) =>
    adopted === undefined ? null : adoptions.filter(({status}) => status === wanted).length;
  const named = ({adoptions}: ToolEntry, wanted: AdoptionStatus) => {
    const records = new Map(adoptions.flatMap((record) => (record.status === wanted ? [[record.state, record]] : [])));
    const names = states.flatMap(({id, name}) => {
      const record = records.get(id);
      return record ? name + (record.confidence === 'medium' ? ` (${text.toConfirm})` : '') : [];
    });
    return names.join('; ') || null;
  };
  const known = ({adoptions}: ToolEntry) => adoptions.filter(({status}) => status !== 'no-information');
  return {
    caption: text.heading,
    columns: Object.values(columns),
    rows: entries.map((entry) => {
      const {tool, adopted, doubtful} = entry;
      return [
        tool.id,
        wordsOf(tool.name, lang),
        tool.inPlan ? text.origins.plan : text.origins.added,
        toolWords.kind[tool.kind],
        toolWords.status[tool.status],
        tool.status,
        tool.statusDate,
        tool.startYear,
        adopted ?? null,
        named(entry, 'adopted'),
        adopted === undefined ? null : doubtful,
        count(entry, 'in-progress'),
        named(entry, 'in-progress'),
        count(entry, 'lapsed'),
        named(entry, 'lapsed'),
        count(entry, 'not-adopted'),
        named(entry, 'not-adopted'),
        count(entry, 'not-applicable'),
        named(entry, 'not-applicable'),
        states.length - known(entry).length,
        priorityNumbers(dataset, tool.priorities).join('; ') || null,
        promoterNames(dataset, tool).join('; ') || null,
        names(toolWords.pillar, tool.pillars),
        names(toolWords.phase, tool.phases),
        tool.license,
        tool.url,
        wordsOf(tool.summary, lang),
      ];
    }),
  };
}
