import {html, nothing, type TemplateResult} from 'lit';
import {byId, citations, type Action, type Dataset, type PriorityTies, type Tie} from '../../../dataset/index.js';
import {citationsView} from '../../../views/citations.js';
import {linkView} from '../../../views/link.js';
import {headingView, textView, wordsOf, type Bilingual} from '../../../views/text.js';
import {axisName, termName, toolName} from '../matrix.view.js';
import type {ExtrasVoice} from './extras-voice.js';
import type {Detail} from '../panel.view.js';

/** Everything the dataset says of a priority, and `more` of what the extras add; `pending` stands for the long texts and sources until they are there. */
export function detailView(detail: Detail, more: unknown, pending: unknown, voice: ExtrasVoice): TemplateResult {
  const {row, inEntry} = detail;
  const {priority} = row;
  const texts = () => [
    planView(detail, voice),
    strategiesView(row, voice),
    wordingView(row, voice),
    sourcesView(detail, voice),
  ];
  return html`<div class="columns">
    <div>
      ${inEntry ? nothing : html`<p class="prose">${textView(priority.text, voice.lang)}</p>`} ${factsView(detail, voice)}
      ${priority.sources ? texts() : pending}
    </div>
    <div>${toolsView(detail, voice)} ${actionsView(detail, voice)} ${more}</div>
  </div>`;
}

function factsView({dataset, row}: Detail, voice: ExtrasVoice): TemplateResult {
  const {priority, axis} = row;
  const {text, lang, words} = voice;
  const objective = axis?.objectives?.find(({number}) => number === priority.objective);
  const actors = byId(dataset.actors);
  const leaders = (priority.leaders ?? []).flatMap((id) => actors.get(id)?.name ?? []);
  return html`<dl class="facts">
    <dt>${text.axis}</dt>
    <dd>${axisName(axis, voice)}</dd>
    <dt>${words.objective}</dt>
    <dd>${priority.objective}${objective ? html`. ${textView(objective.text, lang)}` : nothing}</dd>
    <dt>${text.term}</dt>
    <dd>${termName(priority.term, voice)}</dd>
    ${
      leaders.length > 0
        ? html`<dt>${words.leaders}</dt>
          <dd lang="es">${leaders.join('; ')}</dd>`
        : nothing
    }
  </dl>`;
}

function planView({dataset, row, level}: Detail, voice: ExtrasVoice): TemplateResult {
  const {lang, words} = voice;
  const {plan} = row.priority;
  const title = headingView(level + 1, words.planTitle);
  if (!plan) return html`${title} <p>${words.notInPlan}</p>`;
  return html`${title}
    <blockquote class="prose" lang="es">${plan.text}</blockquote>
    ${plan.remark ? html`<blockquote class="prose" lang="es">${plan.remark}</blockquote>` : nothing}
    <p class="note prose">
      ${plan.difference ? html`${words.difference}: ${textView(plan.difference, lang)}` : words.noDifference}
    </p>
    ${citationsView(citations(dataset, plan.sources), voice)}`;
}

function toolsView({row, level, chooseTool}: Detail, voice: ExtrasVoice): TemplateResult {
  const {text, lang, words} = voice;
  const {ties, priority} = row;
  const labels = priority.plan?.tools ?? [];
  const unread = labels.filter(({tools}) => tools.length === 0);
  const item = ({tool, listed, actions}: Tie) => {
    const written = labels.filter(({tools}) => tools.includes(tool.id));
    return html`<li>
      <button type="button" class="link" title=${text.onlyTool(wordsOf(tool.name, lang))} @click=${() => chooseTool(tool.id)}>
        ${textView(tool.name, lang)}
      </button>
      <span class="written">${text.tie(listed, actions.length)}.</span>
      ${written.map(({label}) => html`<span class="note written">${quoted(words.label, label)}</span>`)}
    </li>`;
  };
  return html`${headingView(level + 1, words.toolsTitle)}
    ${
      ties.length + unread.length > 0
        ? html`<ul class="items" role="list">
          ${ties.map(item)} ${unread.map(({label}) => html`<li>${quoted(words.unread, label)}</li>`)}
        </ul>`
        : html`<p>${remarkOf(row, words.planNoTools) || words.noTools}</p>`
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
function actionsView({dataset, row, level, tool}: Detail, voice: ExtrasVoice): TemplateResult {
  const {words} = voice;
  const first = row.actions.filter(({tools}) => tools.includes(tool));
  const actions = [...first, ...row.actions.filter((action) => !first.includes(action))];
  return html`${headingView(level + 1, words.actionsTitle)}
    ${
      actions.length > 0
        ? html`<ul class="items" role="list">
          ${actions.map((action) => actionView(action, dataset, row, voice))}
        </ul>`
        : html`<p>${words.noActions}</p>`
    }`;
}

function actionView(action: Action, dataset: Dataset, {ties}: PriorityTies, voice: ExtrasVoice): TemplateResult {
  const {lang, format, words} = voice;
  const {initiative, products} = action;
  const tools = ties.filter(({tool}) => action.tools.includes(tool.id)).map(({tool}) => toolName(tool, lang));
  return html`<li>
    <p class="prose">${textView(action.activity, lang)}</p>
    <dl class="facts note">
      ${
        initiative
          ? html`<dt>${words.initiative}</dt>
            <dd>${textView(initiative, lang)}</dd>`
          : nothing
      }
      <dt>${words.horizon}</dt>
      <dd>${words.horizons[action.horizon]}</dd>
      <dt>${words.products}</dt>
      <dd>${products.map(({text: product}) => html`<span class="product">${textView(product, lang)}</span>`)}</dd>
      ${
        tools.length > 0
          ? html`<dt>${words.actionTools}</dt>
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

function strategiesView({priority}: PriorityTies, {lang, words}: ExtrasVoice): unknown {
  const {strategies = [], reportedBy = []} = priority;
  if (strategies.length === 0) return nothing;
  return html`<details>
    <summary>${words.strategies(strategies.length)}</summary>
    <ul class="items prose" role="list">
      ${strategies.map(
        ({id, text, lines}) =>
          html`<li>
            <strong>${id}</strong> ${textView(text, lang)}
            <ul class="items" role="list">
              ${lines.map((line) => html`<li><strong>${line.id}</strong> ${textView(line.text, lang)}</li>`)}
            </ul>
          </li>`,
      )}
    </ul>
    ${
      reportedBy.length > 0
        ? html`<p class="note prose">${words.reportedBy} <span lang="es">${reportedBy.join('; ')}</span>.</p>`
        : nothing
    }
  </details>`;
}

function wordingView({priority}: PriorityTies, {lang, words}: ExtrasVoice): unknown {
  const notes: readonly Bilingual[] = [...(priority.variants ? [priority.variants] : []), ...(priority.notes ?? [])];
  if (notes.length === 0) return nothing;
  return html`<details>
    <summary>${words.wording}</summary>
    <ul class="items prose" role="list">
      ${notes.map((note) => html`<li>${textView(note, lang)}</li>`)}
    </ul>
  </details>`;
}

function sourcesView({dataset, row}: Detail, voice: ExtrasVoice): TemplateResult {
  const cited = citations(dataset, row.priority.sources);
  return html`<details>
    <summary>${voice.words.sourcesTitle} (${cited.length})</summary>
    ${citationsView(cited, voice)}
  </details>`;
}
