import {html, nothing, svg, type TemplateResult} from 'lit';
import {
  ADOPTION_STATUSES,
  byId,
  citations,
  entitiesByStatus,
  statesInOrder,
  toolEntries,
  type Adoption,
  type Tool,
} from '../../../dataset/index.js';
import {layoutRecordMap} from '../../../layout/record-map-layout.js';
import {citationsView} from '../../../views/citations.js';
import {textView} from '../../../views/text.js';
import {factsOf, isDoubtful} from '../card.view.js';
import {citedList, section, type RecordContext} from './record-context.js';

/** Entities with a record of the tool by status, where they are, and what is not known of the others. */
export function entitiesView(tool: Tool, context: RecordContext): TemplateResult {
  const {dataset, record, focus} = context;
  const entry = toolEntries(dataset).find((candidate) => candidate.tool.id === tool.id);
  const groups = entry ? entitiesByStatus(dataset, entry, focus?.id) : [];
  const known = groups.reduce((sum, {entities}) => sum + entities.length, 0);
  const others = statesInOrder(dataset).length - known;
  const lines = groups.map((group) => statusLine(group, context));
  const rest = known === 0 ? record.noEntities : others > 0 ? record.restUnknown(others) : '';
  return html`
    ${entry && known > 0 ? mapView(entry.adoptions, context) : nothing}
    ${lines}${rest ? html`<p class="note">${rest}</p>` : nothing}
  `;
}

/** Where it was adopted, as tiles with a key of what they show; the lines beside it name the entities. */
function mapView(adoptions: readonly Adoption[], {tiles, record}: RecordContext): unknown {
  if (!tiles) return nothing;
  const map = layoutRecordMap(
    tiles,
    new Map(adoptions.map(({state, status}) => [state, status])),
    new Set(adoptions.filter(isDoubtful).map(({state}) => state)),
  );
  const key = ADOPTION_STATUSES.filter((status) => map.statuses.has(status)).map((status) => record.mapKey[status]);
  if (map.doubtful) key.push(record.mapKey.doubtful);
  return html`<figure class="record-map">
    <svg viewBox=${map.viewBox} aria-hidden="true">
      <path class="faint" d=${map.others}></path>
      <path d=${map.adopted}></path>
      <path class="progress" d=${map.progress}></path>
      <path class="lapsed" d=${map.lapsed}></path>
      <path class="line refused" d=${map.refused}></path>
      <path class="line" d=${map.spared + map.unknown}></path>
      ${map.doubtful && svg`<path class="dots under" d=${map.doubtful}></path><path class="dots" d=${map.doubtful}></path>`}
    </svg>
    <figcaption class="note">${key.join(' ')}</figcaption>
  </figure>`;
}

type StatusGroup = ReturnType<typeof entitiesByStatus>[number];

/** "Adoptada en 2 entidades: …", each with its date; a date that all share is said once. */
function statusLine({status, entities}: StatusGroup, context: RecordContext): TemplateResult {
  const {record, focus} = context;
  const count = entities.length;
  const known = status !== 'no-information';
  const title = known ? record.entitiesOf(record.adoptionStatus[status].name, count) : record.unknownOf(count);
  const named = entities.map(({state, record: adoption}) => ({
    name: state.id === focus?.id ? html`<mark>${state.name}</mark>` : state.name,
    facts: factsOf(adoption, context),
  }));
  const note = (facts: string | undefined) => (facts ? html` <span class="note">(${facts})</span>` : nothing);
  const same = count > 1 && named.every(({facts}) => facts === named[0]?.facts);
  return html`<p>
    <strong>${title}</strong>${same ? note(named[0]?.facts) : nothing}:
    ${named.map(({name, facts}, index) => html`${index > 0 ? ', ' : ''}${name}${same ? nothing : note(facts)}`)}.
  </p>`;
}

/** Where it is documented to be used: copies, and what each entity's record cites, as far as its part has come. */
export function evidenceView(tool: Tool, context: RecordContext): unknown {
  const {dataset, record} = context;
  const cited = statesInOrder(dataset).flatMap((state) =>
    dataset.adoptions
      .filter((adoption) => adoption.tool === tool.id && adoption.state === state.id && adoption.sources?.length)
      .map((adoption) => ({state, adoption})),
  );
  const events = dataset.events.filter((event) => event.tool === tool.id);
  if (!tool.replications?.length && cited.length + events.length === 0) return nothing;
  return section(
    record.evidence,
    html`
      ${tool.replications?.length ? citedList(tool.replications, context) : nothing}
      ${
        cited.length > 0
          ? html`<details>
            <summary>${record.evidenceOf(cited.length)}</summary>
            <ul class="bulleted cited">
              ${cited.map(
                ({state, adoption}) => html`<li>
                  <p>
                    <strong>${state.name}</strong>: ${record.adoptionStatus[adoption.status].name}
                    <span class="note">${factsOf(adoption, context)}</span>
                  </p>
                  ${adoption.note ? html`<p>${textView(adoption.note, context.lang)}</p>` : nothing}
                  ${citationsView(citations(dataset, adoption.sources), context)}
                </li>`,
              )}
            </ul>
          </details>`
          : nothing
      }
      ${events.length > 0 ? eventsView(tool, context) : nothing}
    `,
    context,
  );
}

/** Dated events that name the tool, the newest first. */
function eventsView({id}: Tool, context: RecordContext): TemplateResult {
  const {dataset, record, format, lang, text} = context;
  const states = byId(dataset.states);
  const events = dataset.events
    .filter(({tool}) => tool === id)
    .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
  return html`<details class="further">
    <summary>${record.events(events.length)}</summary>
    <ul class="bulleted cited">
      ${events.map(
        ({state, date, text: words, sources}) => html`<li>
          <p>
            <span class="note">${date ? format.date(date) : text.common.noDate}${state ? `, ${states.get(state)?.name ?? state}` : ''}:</span>
            ${textView(words, lang)}
          </p>
          ${citationsView(citations(dataset, sources), context)}
        </li>`,
      )}
    </ul>
  </details>`;
}
