import {html, nothing, type TemplateResult} from 'lit';
import {byId, type Action, type Actor, type Tool} from '../../../dataset/index.js';
import {linkView} from '../../../views/link.js';
import {textView, wordsOf} from '../../../views/text.js';
import {linkItems} from '../links.view.js';
import {priorityNumbers} from '../voice.js';
import {section, type RecordContext} from './record-context.js';
import {entitiesView} from './record-entities.view.js';

/** Facts in pairs, who promotes it, its links, the entities, priorities and actions. */
export function sideView(tool: Tool, context: RecordContext): unknown {
  const {record, text, lang} = context;
  const names = <K extends string>(words: Readonly<Record<K, string>>, ids: readonly K[]) =>
    ids.map((id) => words[id]).join(', ');
  const pairs: readonly (readonly [string, unknown])[] = [
    [text.labels.kind, text.toolWords.kind[tool.kind]],
    [text.labels.origin, tool.inPlan ? text.origins.plan : text.origins.added],
    [record.pillars, names(text.toolWords.pillar, tool.pillars)],
    [record.phases, names(text.toolWords.phase, tool.phases)],
    [record.alias, tool.aliases.length > 0 && html`<span lang="es">${tool.aliases.join(', ')}</span>`],
    [record.startYear, tool.startYear],
    [record.standard, tool.standard && textView(tool.standard, lang)],
    [record.coverage, tool.coverage && textView(tool.coverage, lang)],
    [record.license, tool.license ?? text.common.noInformation],
  ];
  return html`
    <dl class="facts">
      ${pairs.map(([name, value]) =>
        value
          ? html`<dt>${name}</dt>
              <dd>${value}</dd>`
          : nothing,
      )}
    </dl>
    ${definitionsView(tool, context)} ${promotersView(tool, context)} ${linksView(tool, context)} ${repositoriesView(tool, context)}
    ${section(context.record.entities, entitiesView(tool, context), context)} ${prioritiesSection(tool, context)} ${actionsSection(tool, context)}
  `;
}

/** What the words that classify it mean, one tap away. */
function definitionsView({kind, pillars, phases}: Tool, {record, text: {toolWords}}: RecordContext): TemplateResult {
  const {definitions} = record;
  const pairs: readonly (readonly [string, string])[] = [
    [toolWords.kind[kind], definitions.kind[kind]],
    ...pillars.map((id) => [toolWords.pillar[id], definitions.pillar[id]] as const),
    ...phases.map((id) => [toolWords.phase[id], definitions.phase[id]] as const),
  ];
  return html`<details class="note">
    <summary>${record.words}</summary>
    <dl class="facts">
      ${pairs.map(
        ([word, definition]) =>
          html`<dt>${word}</dt>
            <dd>${definition}</dd>`,
      )}
    </dl>
  </details>`;
}

function promotersView({promoters}: Tool, context: RecordContext): unknown {
  const actors = byId(context.dataset.actors);
  const known = promoters.flatMap((id) => actors.get(id) ?? []);
  if (known.length === 0) return nothing;
  const entries = known.map((actor) => {
    const state = actorState(actor, context);
    return html`<li><span lang="es">${actor.name}</span>${state ? html` <span class="note">(${state})</span>` : nothing}</li>`;
  });
  return section(context.record.promoters, html`<ul class="bulleted">${entries}</ul>`, context);
}

/** Whether a promoter still exists, as far as the dataset says. */
function actorState({status, ended, replacedBy = []}: Actor, {dataset, record, format}: RecordContext): string {
  if (status === 'unconfirmed') return record.actorUnconfirmed;
  if (status !== 'abolished') return '';
  const actors = byId(dataset.actors);
  const heirs = replacedBy.flatMap((id) => actors.get(id)?.shortName ?? []);
  const words = record.abolished(ended ? format.date(ended) : undefined);
  return heirs.length > 0 ? `${words}; ${record.replaced(format.list(heirs))}` : words;
}

function linksView(tool: Tool, context: RecordContext): unknown {
  const {url, links = []} = tool;
  const own = url && !links.some((link) => link.url === url) ? [html`<li>${linkView(url, url)}</li>`] : [];
  const entries = linkItems(tool, context.lang);
  if (own.length + entries.length === 0) return nothing;
  return section(context.record.links, html`<ul class="bulleted">${own}${entries}</ul>`, context);
}

function repositoriesView({repositories}: Tool, context: RecordContext): unknown {
  if (!repositories?.length) return nothing;
  const {record, format, lang} = context;
  const entries = repositories.map(({label, url, address, license, lastChange, note}) => {
    const facts = [
      license ? record.licensed(license) : record.noLicense,
      ...(lastChange ? [record.changed(format.date(lastChange))] : []),
    ];
    return html`<li>
      ${linkView(url, label ? textView(label, lang) : (url ?? address))}
      <span class="note">(${facts.join('; ')})${note ? html` ${textView(note, lang)}` : nothing}</span>
    </li>`;
  });
  return section(record.repositories, html`<ul class="bulleted">${entries}</ul>`, context);
}

function prioritiesSection(tool: Tool, context: RecordContext): unknown {
  const {record} = context;
  return html`
    ${section(
      record.priorities,
      tool.priorities.length > 0 ? prioritiesList(tool.priorities, context) : html`<p>${record.noPriorities}</p>`,
      context,
    )}
    ${
      tool.relatedPriorities?.length
        ? section(record.related, prioritiesList(tool.relatedPriorities, context), context)
        : nothing
    }
  `;
}

function prioritiesList(
  ids: readonly string[],
  {dataset, record, lang, choose, chosenPriority}: RecordContext,
): TemplateResult {
  const priorities = byId(dataset.priorities);
  const ordered = priorityNumbers(dataset, ids).flatMap(
    (number) => [...priorities.values()].find((p) => p.number === number) ?? [],
  );
  return html`<ul class="choices">
    ${ordered.map(
      ({id, number, text: words}) =>
        html`<li>
          <button type="button" class="button quiet" id="choose-${id}" aria-pressed=${id === chosenPriority} @click=${() => choose('priority', id)}>
            ${record.priority(number)}
          </button>
          <span class="note">${textView(words, lang)}</span>
        </li>`,
    )}
  </ul>`;
}

function actionsSection(tool: Tool, context: RecordContext): unknown {
  const {dataset, record, lang} = context;
  // Without any action the part that has them is not there yet, or could not be had.
  if (dataset.actions.length === 0) return nothing;
  const actions = dataset.actions.filter(({tools, retired}) => !retired && tools.includes(tool.id));
  const entries = actions.map(
    (action) => html`<li>
      ${context.group ? actionButton(action, context) : html`<strong>${actionName(action, context)}</strong>`}
      <span class="note">${textView(action.activity, lang)}</span>
      ${context.group ? nothing : html`<div class="note">${statusesOf(action, context)}</div>`}
    </li>`,
  );
  const list = actions.length > 0 ? html`<ul class="choices">${entries}</ul>` : html`<p>${record.noActions}</p>`;
  return section(record.actions, list, context);
}

/** "Acción 3", with its plan where there are several: each has its own numbers. */
function actionName({number, plan}: Action, {dataset: {plans}, record, lang}: RecordContext): string {
  const title = plans.length > 1 && byId(plans).get(plan)?.title;
  return record.action(number) + (title ? `, ${wordsOf(title, lang)}` : '');
}

/** Chooses the action in the group; nothing changes here, so that it is said. */
function actionButton(action: Action, context: RecordContext): TemplateResult {
  const {id, number} = action;
  const {record, choose, chosenAction, tell} = context;
  const pressed = id === chosenAction;
  const onClick = () => {
    choose('action', id);
    tell(pressed ? record.actionLeft(number) : record.actionChosen(number));
  };
  return html`<button type="button" class="button quiet" id="choose-${id}" aria-pressed=${pressed} @click=${onClick}>
    ${actionName(action, context)}
  </button>`;
}

/** What is reported and what is verified of it, each under its own name. */
const statusesOf = ({reported, verified}: Action, {record}: RecordContext): string =>
  record.actionStatuses(record.actionWords.statuses[reported.status], record.actionWords.statuses[verified.status]);
