import {html, nothing, type TemplateResult} from 'lit';
import {entitiesByStatus, statesInOrder, toolEntries, type Tool} from '../../dataset/index.js';
import type {RecordContext} from './record.view.js';

/** Entities with a record of the tool by status, and what is not known of the others. */
export function entitiesView(tool: Tool, context: RecordContext): TemplateResult {
  const {dataset, record, focus} = context;
  const entry = toolEntries(dataset).find((candidate) => candidate.tool.id === tool.id);
  const groups = entry ? entitiesByStatus(dataset, entry, focus?.id) : [];
  const known = groups.reduce((sum, {entities}) => sum + entities.length, 0);
  const others = statesInOrder(dataset).length - known;
  const lines = groups.map((group) => statusLine(group, context));
  const rest = known === 0 ? record.noEntities : others > 0 ? record.restUnknown(others) : '';
  return html`${lines}${rest ? html`<p class="note">${rest}</p>` : nothing}`;
}

type StatusGroup = ReturnType<typeof entitiesByStatus>[number];

/** "Adoptada en 2 entidades: …", each with its date; a date that all share is said once. */
function statusLine({status, entities}: StatusGroup, {record, format, focus}: RecordContext): TemplateResult {
  const count = entities.length;
  const known = status !== 'no-information';
  const title = known ? record.entitiesOf(record.adoptionStatus[status].name, count) : record.unknownOf(count);
  const named = entities.map(({state, record: {date, confidence}}) => ({
    name: state.id === focus?.id ? html`<mark>${state.name}</mark>` : state.name,
    facts: [...(date ? [format.date(date)] : []), ...(confidence === 'medium' && known ? [record.toConfirm] : [])].join(
      ', ',
    ),
  }));
  const note = (facts: string | undefined) => (facts ? html` <span class="note">(${facts})</span>` : nothing);
  const shared = count > 1 && named.every(({facts}) => facts === named[0]?.facts);
  return html`<p>
    <strong>${title}</strong>${shared ? note(named[0]?.facts) : nothing}:
    ${named.map(({name, facts}, index) => html`${index > 0 ? ', ' : ''}${name}${shared ? nothing : note(facts)}`)}.
  </p>`;
}
