import {html, nothing, type TemplateResult} from 'lit';
import {byId, citations, type Action, type Dataset, type PriorityTies, type Tie} from '../../dataset/index.js';
import {citationsView} from '../../views/citations.js';
import {headingView, linkView, textView, wordsOf, type Bilingual} from '../../views/text.js';
import {markOf} from '../../layout/priority-matrix-layout.js';
import {axisName, markView, ownMark, termName, toolName, type MatrixVoice} from './matrix.view.js';

/** What the panel of one priority shows, and what it can ask for. */
export interface Detail {
  readonly dataset: Dataset;
  readonly row: PriorityTies;
  /** Tool of the cell that opened it. */
  readonly tool: string | undefined;
  /** It stands in the priority's own entry of a list, under its text. */
  readonly inEntry: boolean;
  /** The long texts are on their way. */
  readonly loading: boolean;
  readonly level: number;
  readonly close: () => void;
  readonly retry: () => void;
  readonly chooseTool: (id: string) => void;
}

/** Everything the dataset says of a priority. Long texts and sources arrive after the rest. */
export function detailView(detail: Detail, voice: MatrixVoice): TemplateResult {
  const {row, level, close, tool, inEntry, loading, retry} = detail;
  const {priority, ties} = row;
  const {text, lang} = voice;
  const cell = ties.find((tie) => tie.tool.id === tool);
  const full = priority.sources !== undefined;
  return html`<div class="panel detail" part="panel" role="group" tabindex="-1" aria-label=${text.detail(priority.number)}>
    <div class="panel-head">
      ${headingView(level, html`${text.priority(priority.number)} ${priority.inPlan ? ownMark(text.ownShort) : nothing}`)}
      <button type="button" class="button screen-only" @click=${close}>${text.common.close}</button>
    </div>
    ${
      cell
        ? html`<p class="chosen-cell">
          ${markView(markOf(cell), cell.actions.length)}
          <span><strong>${wordsOf(cell.tool.name, lang)}</strong>: ${text.tie(cell.listed, cell.actions.length)}.</span>
        </p>`
        : nothing
    }
    <div class="columns">
      <div>
        ${inEntry ? nothing : html`<p class="prose">${textView(priority.text, lang)}</p>`} ${factsView(detail, voice)}
        ${
          full
            ? [planView(detail, voice), strategiesView(row, voice), wordingView(row, voice), sourcesView(detail, voice)]
            : html`<p class="note">
              ${
                loading
                  ? text.common.detailLoading
                  : html`${text.failed} <button type="button" class="button quiet" @click=${retry}>${text.common.retry}</button>`
              }
            </p>`
        }
      </div>
      <div>${toolsView(detail, voice)} ${actionsView(detail, voice)}</div>
    </div>
  </div>`;
}

function factsView({dataset, row}: Detail, voice: MatrixVoice): TemplateResult {
  const {priority, axis} = row;
  const {text, lang, format} = voice;
  const objective = axis?.objectives?.find(({number}) => number === priority.objective);
  const actors = byId(dataset.actors);
  const leaders = (priority.leaders ?? []).flatMap((id) => actors.get(id)?.name ?? []);
  return html`<dl class="facts">
    <dt>${text.axis}</dt>
    <dd>${axisName(axis, voice)}</dd>
    <dt>${text.objective}</dt>
    <dd>${priority.objective}${objective ? html`. ${textView(objective.text, lang)}` : nothing}</dd>
    <dt>${text.term}</dt>
    <dd>${termName(priority.term, voice)}</dd>
    ${
      leaders.length > 0
        ? html`<dt>${text.leaders}</dt>
          <dd lang="es">${format.list(leaders)}</dd>`
        : nothing
    }
  </dl>`;
}

function planView({dataset, row, level}: Detail, voice: MatrixVoice): TemplateResult {
  const {text, lang} = voice;
  const {plan} = row.priority;
  const title = headingView(level + 1, text.planTitle);
  if (!plan) return html`${title} <p>${text.notInPlan}</p>`;
  return html`${title}
    <blockquote class="prose" lang="es">${plan.text}</blockquote>
    ${plan.remark ? html`<blockquote class="prose" lang="es">${plan.remark}</blockquote>` : nothing}
    <p class="note prose">
      ${plan.difference ? html`${text.difference}: ${textView(plan.difference, lang)}` : text.noDifference}
    </p>
    ${citationsView(citations(dataset, plan.sources), voice)}`;
}

function toolsView({row, level, chooseTool}: Detail, voice: MatrixVoice): TemplateResult {
  const {text, lang} = voice;
  const {ties, priority} = row;
  const labels = priority.plan?.tools ?? [];
  const unread = labels.filter(({tools}) => tools.length === 0);
  const item = ({tool, listed, actions}: Tie) => {
    const written = labels.filter(({tools}) => tools.includes(tool.id));
    return html`<li>
      <button type="button" class="link" title=${text.onlyTool(wordsOf(tool.name, lang))} @click=${() => chooseTool(tool.id)}>
        ${textView(tool.name, lang)}</button
      >: ${text.tie(listed, actions.length)}.
      ${written.map(({label}) => html`<span class="note written">${quoted(text.label, label)}</span>`)}
    </li>`;
  };
  return html`${headingView(level + 1, text.toolsTitle)}
    ${
      ties.length + unread.length > 0
        ? html`<ul class="items">
          ${ties.map(item)} ${unread.map(({label}) => html`<li>${quoted(text.unread, label)}</li>`)}
        </ul>`
        : html`<p>${remarkOf(row, text.planNoTools) || text.noTools}</p>`
    }`;
}

/** `words` where the plan's own list of tools has come and is empty. */
export const remarkOf = ({priority}: PriorityTies, words: string): string =>
  priority.plan && priority.plan.tools.length === 0 ? words : '';

// The plan's words are Spanish whatever the language around them.
function quoted(words: (label: string) => string, label: string): TemplateResult {
  const [before, after] = words('\u0000').split('\u0000');
  return html`${before}<span lang="es">${label}</span>${after}`;
}

// Those of the cell that was opened come first.
function actionsView({dataset, row, level, tool}: Detail, voice: MatrixVoice): TemplateResult {
  const {text} = voice;
  const first = row.actions.filter(({tools}) => tool !== undefined && tools.includes(tool));
  const actions = [...first, ...row.actions.filter((action) => !first.includes(action))];
  return html`${headingView(level + 1, text.actionsTitle)}
    ${
      actions.length > 0
        ? html`<ul class="items">
          ${actions.map((action) => actionView(action, dataset, row, voice))}
        </ul>`
        : html`<p>${text.noActions}</p>`
    }`;
}

function actionView(action: Action, dataset: Dataset, {ties}: PriorityTies, voice: MatrixVoice): TemplateResult {
  const {text, lang, format} = voice;
  const {initiative, products} = action;
  const tools = ties.filter(({tool}) => action.tools.includes(tool.id)).map(({tool}) => toolName(tool, lang));
  return html`<li>
    <p class="prose">${textView(action.activity, lang)}</p>
    <dl class="facts note">
      ${
        initiative
          ? html`<dt>${text.initiative}</dt>
            <dd>${textView(initiative, lang)}</dd>`
          : nothing
      }
      <dt>${text.horizon}</dt>
      <dd>${text.horizons[action.horizon]}</dd>
      <dt>${text.products}</dt>
      <dd>${products.map(({text: product}) => html`<span class="product">${textView(product, lang)}</span>`)}</dd>
      ${
        tools.length > 0
          ? html`<dt>${text.actionTools}</dt>
            <dd>${format.list(tools)}</dd>`
          : nothing
      }
    </dl>
    ${citations(dataset, action.sources).map(
      ({ref, source}) =>
        source &&
        html`<p class="note" lang="es">${linkView(source.url, source.title)}${ref.locator ? `, ${ref.locator}` : ''}.</p>`,
    )}
  </li>`;
}

function strategiesView({priority}: PriorityTies, {text, lang, format}: MatrixVoice): unknown {
  const {strategies = [], reportedBy = []} = priority;
  if (strategies.length === 0) return nothing;
  return html`<details>
    <summary>${text.strategies(strategies.length)}</summary>
    <ul class="items prose">
      ${strategies.map(
        ({id, text: words, lines}) =>
          html`<li>
            <strong>${id}</strong> ${textView(words, lang)}
            <ul class="items">
              ${lines.map((line) => html`<li><strong>${line.id}</strong> ${textView(line.text, lang)}</li>`)}
            </ul>
          </li>`,
      )}
    </ul>
    ${
      reportedBy.length > 0
        ? html`<p class="note prose">${text.reportedBy} <span lang="es">${format.list(reportedBy)}</span>.</p>`
        : nothing
    }
  </details>`;
}

function wordingView({priority}: PriorityTies, {text, lang}: MatrixVoice): unknown {
  const notes: readonly Bilingual[] = [...(priority.variants ? [priority.variants] : []), ...(priority.notes ?? [])];
  if (notes.length === 0) return nothing;
  return html`<details>
    <summary>${text.wording}</summary>
    <ul class="items prose">
      ${notes.map((note) => html`<li>${textView(note, lang)}</li>`)}
    </ul>
  </details>`;
}

function sourcesView({dataset, row}: Detail, voice: MatrixVoice): TemplateResult {
  const cited = citations(dataset, row.priority.sources);
  return html`<details>
    <summary>${voice.text.sourcesTitle} (${cited.length})</summary>
    ${citationsView(cited, voice)}
  </details>`;
}
