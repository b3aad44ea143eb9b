import {html, nothing, type ReactiveElement, type TemplateResult} from 'lit';
import {
  byId,
  citations,
  recordPart,
  stateNames,
  type Action,
  type ActionFilters,
  type Actor,
  type Dataset,
} from '../../../dataset/index.js';
import type {ActionViewsMessages} from '../../../i18n/es/action-views.js';
import type {DatasetController} from '../../../state/dataset-controller.js';
import type {Selection} from '../../../state/selection-controller.js';
import {citationsView} from '../../../views/citations.js';
import {pendingView} from '../../../views/frame.js';
import {linkView} from '../../../views/link.js';
import {headingView, textView, wordsOf} from '../../../views/text.js';
import {citeView, type CitingHost} from '../../citing.view.js';
import {additionsView} from './additions.view.js';
import {historyOf} from './history-panel.js';
import {tellerWords} from './print.view.js';
import {productsDetail} from './products.view.js';
import {progressView} from '../status.view.js';
import {planEnd, SIDES, type ViewsVoice, type Side} from '../voice.js';

/** What the detail of one action is asked with. */
export interface Asked extends ViewsVoice {
  readonly views: ActionViewsMessages;
  readonly host: ReactiveElement & CitingHost;
  readonly announce: (words: string) => void;
  readonly data: DatasetController;
  readonly dataset: Dataset;
  readonly action: Action;
  readonly level: number;
  readonly selection: Selection;
  readonly filter: (filters: ActionFilters) => void;
  readonly close: () => void;
  readonly retry: () => void;
}

/** The same, and whether the long texts and sources are there. */
interface Detail extends Asked {
  readonly state: 'ready' | 'loading' | 'failed';
}

/** Everything that the dataset says of an action. What the first view holds is there at once; the rest when its part arrives. */
export function detailView(asked: Asked): TemplateResult {
  const {action, text, more, data, close, retry} = asked;
  const state = action.sources ? 'ready' : data.loading(recordPart('action', action.id)) ? 'loading' : 'failed';
  const detail = {...asked, state} as const;
  return html`<section
    class="detail panel"
    part="panel"
    id="detail-${action.id}"
    aria-label=${more.detail(action.number)}
    aria-busy=${state === 'loading'}
  >
    ${state === 'ready' ? nothing : pendingView(state === 'failed', text.common, retry)}
    <div class="columns">
      <div>${evidenceView(detail)} ${productsSection(detail)} ${ownWordsView(detail)} ${updatesView(detail)} ${historyOf(detail)}</div>
      <div>${planView(detail)} ${notesView(detail)} ${tiesView(detail)} ${actorsView(detail)}</div>
    </div>
    <p class="note">${more.citeAs}: <span class="key">${more.citationOf(action.id, detail.dataset.envelope.release)}</span>.</p>
    ${citeAction(detail)}
    <button type="button" class="button close screen-only" @click=${close}>${more.closeDetail}</button>
  </section>`;
}

const heading = (words: string, {level}: Detail) => headingView(level, words);

/** The plan's own words, whole, in the language in which it was written. */
function planView(detail: Detail): TemplateResult {
  const {action, more, dataset, state} = detail;
  const {initiative, activity, description, products, actorsText, axisPriorityText} = action;
  const cell = (label: string, words: string | null | undefined) =>
    words === undefined
      ? nothing
      : html`<div>
          <dt>${label}</dt>
          <dd>${words === null ? html`<span class="muted">${more.emptyCell}</span>` : html`<span lang="es">${words}</span>`}</dd>
        </div>`;
  const {cells} = more;
  return html`${heading(more.planSays, detail)}
    <dl class="cells">
      ${initiative ? cell(cells.initiative, initiative.es) : nothing} ${cell(cells.activity, activity.es)}
      ${description ? cell(cells.description, description.es) : nothing} ${cell(cells.actors, actorsText)}
      ${cell(cells.products, products.map((product) => product.text.es).join('; '))}
      ${action.horizon === 'short' && !initiative ? nothing : cell(cells.axisPriority, axisPriorityText)}
    </dl>
    ${state === 'ready' ? citationsView(citations(dataset, action.sources), detail) : nothing}`;
}

function notesView(detail: Detail): unknown {
  const {action, more, lang} = detail;
  if (!action.notes?.length) return nothing;
  return html`${heading(more.notes, detail)}
    <ul class="items">
      ${action.notes.map((note) => html`<li>${textView(note, lang)}</li>`)}
    </ul>`;
}

/** Tools and priorities, as buttons that choose them. */
function tiesView(detail: Detail): TemplateResult {
  const {action, dataset, text, more, lang, selection, filter} = detail;
  const tools = byId(dataset.tools);
  const priorities = byId(dataset.priorities);
  const button = (kind: 'tool' | 'priority', id: string, words: unknown) => {
    const pressed = selection[kind] === id;
    const choose = () => filter({[kind]: pressed ? '' : id});
    return html`<li>
      <button type="button" class="choice" id="choose-${id}" aria-pressed=${pressed} @click=${choose}>${words}</button>
    </li>`;
  };
  const toolItem = (id: string) => {
    const tool = tools.get(id);
    return button('tool', id, tool ? textView(tool.name, lang) : id);
  };
  const priorityItem = (id: string) => {
    const priority = priorities.get(id);
    const words = priority ? html`${text.priority(priority.number)}. ${textView(priority.text, lang)}` : id;
    return button('priority', id, words);
  };
  return html`${heading(more.tools, detail)}
    ${action.tools.length > 0 ? html`<ul class="choices">${action.tools.map(toolItem)}</ul>` : html`<p>${more.noTools}</p>`}
    ${heading(more.prioritiesTitle, detail)}
    ${
      action.priorities.length > 0
        ? html`<ul class="choices">${action.priorities.map(priorityItem)}</ul>`
        : html`<p>${text.noPriority}</p>`
    }
    ${statesView(detail)}`;
}

/** Entities that the action names, where it names any. */
function statesView(detail: Detail): unknown {
  const {action, dataset, more, format} = detail;
  if (!action.states?.length) return nothing;
  return html`${heading(more.statesTitle, detail)}
    <p>${format.list(stateNames(action, dataset))}</p>`;
}

/** Evidence of what is reported and of what is verified, apart. */
function evidenceView(detail: Detail): TemplateResult {
  const {dataset, action} = detail;
  const plan = byId(dataset.plans).get(action.plan);
  const ended = plan && SIDES.some((side) => action[side].status === 'no-information') && planEnd(plan, detail);
  return html`${SIDES.map((side) => sideView(side, detail))} ${ended ? html`<p class="note">${ended}</p>` : nothing}`;
}

const productsSection = (detail: Detail): TemplateResult =>
  html`${heading(detail.text.products, detail)} ${productsDetail(detail.action, detail.dataset, detail)}`;

function sideView(side: Side, detail: Detail): TemplateResult {
  const {action, dataset, more, lang, state} = detail;
  const {status, evidence, note} = action[side];
  const cited = citations(dataset, evidence);
  return html`${heading(more.evidenceOf[side], detail)}
    <p class="status mark" data-status=${status}>${progressView(action[side], dataset, detail)}</p>
    ${note ? html`<p>${textView(note, lang)}</p>` : nothing}
    ${evidence.length === 0 ? html`<p>${status === 'no-information' ? more.nobody[side] : more.noEvidence}</p>` : state === 'ready' ? citationsView(cited, detail) : nothing}`;
}

/** What a state says of the action, under its own name. */
function ownWordsView(detail: Detail): unknown {
  const {action, dataset, views} = detail;
  const own = additionsView(action, dataset, detail, views);
  return own === nothing ? nothing : html`${heading(views.additions, detail)} ${own}`;
}

function updatesView(detail: Detail): unknown {
  const {action, dataset, more, lang, format} = detail;
  const {updates} = action;
  if (!updates) return nothing;
  const sorted = [...updates].sort((a, b) => (a.date < b.date ? 1 : -1));
  return html`${heading(more.updates, detail)}
    ${
      sorted.length > 0
        ? html`<ol class="items">
          ${sorted.map(
            ({date, text: words, sources}) =>
              html`<li>
                <time class="date" datetime=${date}>${format.date(date)}</time>
                <p>${textView(words, lang)}</p>
                ${citationsView(citations(dataset, sources), detail)}
              </li>`,
          )}
        </ol>`
        : html`<p>${more.noUpdates}</p>`
    }`;
}

function actorsView(detail: Detail): TemplateResult {
  const {action, more} = detail;
  return html`${heading(more.actorsTitle, detail)}
    <ul class="items">
      ${action.actors.map((id) => html`<li>${actorView(id, detail)}</li>`)}
    </ul>`;
}

/** Full name, whether it still exists (a collective name is nobody who could cease to), and where that is known from. */
function actorView(id: string, detail: Detail): TemplateResult {
  const {dataset, more, lang, format} = detail;
  const actors = byId(dataset.actors);
  const actor = actors.get(id);
  if (!actor) return html`${id}. <span class="muted">${more.actorUnknown}</span>`;
  const {name, shortName, kind, status, replacedBy = [], url, note} = actor;
  const successors = replacedBy.flatMap((successor) => actors.get(successor)?.name ?? []);
  const words = kind === 'collective' && status === 'active' ? nothing : statusWords(actor, detail);
  const cited = citations(dataset, actor.sources).filter(({source}) => source);
  return html`<strong lang="es">${linkView(url, name)}</strong>${name === shortName || name.includes(shortName) ? nothing : ` (${shortName})`}.
    ${words} ${successors.length > 0 ? more.replacedBy(format.list(successors), successors.length) : nothing}
    ${note ? html`<p class="note">${textView(note, lang)}</p>` : nothing}
    ${
      cited.length > 0
        ? html`<details class="note">
          <summary>${more.actorSources(cited.length)}</summary>
          ${citationsView(cited, detail)}
        </details>`
        : nothing
    }`;
}

const statusWords = ({status, ended}: Actor, {more, format}: Detail): string =>
  status === 'abolished'
    ? more.actorStatus.abolished(ended ? format.date(ended) : undefined)
    : more.actorStatus[status];

/** The action as a citation, with both statuses under their own names, who says them, when, and with which evidence. */
function citeAction({action, dataset, views, host, announce, ...voice}: Detail): TemplateResult {
  const {text, lang, format} = voice;
  const sides = SIDES.map((side) => {
    const {status} = action[side];
    const teller = status === 'no-information' ? '' : ` (${tellerWords(action[side], dataset, voice)})`;
    return `${text[side]}: ${text.actionWords.statuses[status]}${teller}`;
  });
  const fact = `${text.action(action.number)}: ${views.quote(wordsOf(action.activity, lang))} ${sides.join('. ')}.`;
  const refs = [...(action.sources ?? []), ...SIDES.flatMap((side) => action[side].evidence)];
  const sources = [...new Map(refs.map((ref) => [ref.source, ref])).values()];
  const citable = {dataset, fact, record: `actions/${action.id}`, sources};
  return citeView(citable, host, announce, {words: views, format});
}
