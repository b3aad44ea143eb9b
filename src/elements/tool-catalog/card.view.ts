import {html, nothing, type TemplateResult} from 'lit';
import type {Adoption, Tool, ToolEntry} from '../../dataset/index.js';
import type {CatalogItem} from '../../layout/tool-catalog-layout.js';
import {headingView} from '../../views/text.js';
import {toolStatusView} from '../../views/tool-status.js';
import {markedView, priorityWords, promoterNames, type CatalogContext, type CatalogVoice} from './voice.js';

/** The tools as cards; the last are still to come until all are `drawn`. */
export const cardsView = (items: readonly CatalogItem[], drawn: boolean, context: CatalogContext): TemplateResult =>
  html`<ul class="cards" ?data-more=${!drawn}>
    ${items.map((item) => html`<li>${cardView(item, context)}</li>`)}
  </ul>`;

/** A tool as a card, and its record under it when open. */
function cardView(item: CatalogItem, context: CatalogContext): TemplateResult {
  const {entry, open, pinned} = item;
  const {tool} = entry;
  const {text, level} = context;
  return html`
    <article class="card" part="card" aria-labelledby="open-${tool.id}" ?data-open=${open}>
      <div>
        ${headingView(level, nameButton(item, context), '', 'card-name')}
        <p class="card-status">${statusView(tool, context)} ${context.compareBox?.(tool)}</p>
      </div>
      <p class="card-summary">
        ${pinned ? html`<em>${text.pinned}</em> ` : nothing}${markedView(tool.summary, context)}
        ${context.marks?.names(tool)}
      </p>
      <dl class="facts note">
        <dt>${text.labels.kind}</dt>
        <dd>${text.toolWords.kind[tool.kind]}</dd>
        <dt>${text.labels.origin}</dt>
        <dd>${tool.inPlan ? text.origins.plan : text.origins.added}</dd>
        <dt>${text.labels.promoters}</dt>
        <dd lang="es">
          ${promotersView(tool, context) || text.common.noInformation}
        </dd>
        ${entitiesView(entry, context)} ${prioritiesView(tool, context)}
      </dl>
    </article>
    ${open ? context.renderRecord(tool) : nothing}
  `;
}

/** The tool's name as the button that opens its record. */
export function nameButton({entry: {tool}, open}: CatalogItem, context: CatalogContext): TemplateResult {
  return html`<button
    type="button"
    class="name"
    id="open-${tool.id}"
    aria-expanded=${open}
    aria-controls=${open ? `record-${tool.id}` : nothing}
    @click=${() => context.toggle(tool.id)}
    @keydown=${(event: KeyboardEvent) => open && event.key === 'Escape' && context.toggle(tool.id)}
    >${markedView(tool.name, context)}</button
  >`;
}

/** Status today with the date of the fact. */
export function statusView(tool: Tool, {text, format}: CatalogContext): TemplateResult {
  const date = tool.statusDate ? text.dated(format.date(tool.statusDate)) : text.common.noDate;
  return html`${toolStatusView(tool.status, text.toolWords.status[tool.status])} <span class="note">${date}</span>`;
}

/** Entities that adopted it, in words; without any record that is no information. */
function entitiesView({adopted, doubtful, adoptions}: ToolEntry, context: CatalogContext): unknown {
  const {text, focus, tinyMap, more} = context;
  const record = focus && adoptions.find(({state}) => state === focus.id);
  // Its words come after the first picture; their line is kept free.
  const status = more?.adoptionStatus[record?.status ?? 'no-information'].name;
  const facts = record && status ? factsOf(record, context) : '';
  return html`<dt>${text.labels.entities}</dt>
    <dd class="card-entities">
      ${adopted === undefined ? text.common.noInformation : text.adopted(adopted, doubtful)}
      ${adopted === undefined ? nothing : html`<span class="tiny-map" aria-hidden="true">${tinyMap?.(adoptions)}</span>`}
    </dd>
    ${
      focus && adopted !== undefined
        ? html`<dt>${text.inState(focus.name)}</dt>
          <dd>${status ? `${status}${facts && ` (${facts})`}` : '…'}</dd>`
        : nothing
    }`;
}

/** Whether a record of an entity is still to be confirmed. What is not known is in no doubt. */
export const isDoubtful = ({confidence, status}: Adoption): boolean =>
  confidence === 'medium' && status !== 'no-information';

/** "dato: 1 de marzo de 2020, por confirmar": what is known of an entity's record beside its status. */
export function factsOf(adoption: Adoption, {text, format}: CatalogVoice): string {
  const {date} = adoption;
  const doubt = isDoubtful(adoption);
  return [...(date ? [text.dated(format.date(date))] : []), ...(doubt ? [text.toConfirm] : [])].join(', ');
}

function prioritiesView(tool: Tool, context: CatalogContext): unknown {
  const words = priorityWords(tool, context);
  return words
    ? html`<dt>${context.text.labels.priorities}</dt>
        <dd>${words}</dd>`
    : nothing;
}

function promotersView(tool: Tool, {dataset, marks}: CatalogContext): unknown {
  const names = promoterNames(dataset, tool).join(', ');
  return marks && names ? marks.marked(names) : names;
}
