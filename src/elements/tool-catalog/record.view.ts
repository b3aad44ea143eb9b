import {html, nothing, type TemplateResult} from 'lit';
import {byId, citations, type Actor, type SourceRef, type Text, type Tool} from '../../dataset/index.js';
import type {ToolRecordMessages} from '../../i18n/es/tool-record.js';
import {citationsView} from '../../views/citations.js';
import {headingView, linkView, textView, wordsOf} from '../../views/text.js';
import {toolStatusView} from '../../views/tool-status.js';
import {entitiesView} from './record-entities.view.js';
import {priorityNumbers, type CatalogContext} from './voice.js';

/** What the record of a tool needs besides what its card does. */
export interface RecordContext extends CatalogContext {
  readonly record: ToolRecordMessages;
  readonly detail: 'ready' | 'loading' | 'failed';
  readonly chosenPriority: string | undefined;
  readonly chosenAction: string | undefined;
  readonly choose: (kind: 'priority' | 'action', id: string) => void;
  readonly close: () => void;
  readonly retry: () => void;
}

/** Everything that the dataset knows of a tool. What the first view holds is there at once; the rest when its part arrives. */
export function recordView(tool: Tool, context: RecordContext): TemplateResult {
  const {text, lang, detail, close} = context;
  return html`<section
    class="record panel"
    part="panel"
    id="record-${tool.id}"
    aria-label=${wordsOf(tool.name, lang)}
    aria-busy=${detail === 'loading'}
    @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && close()}
  >
    <button type="button" class="button close screen-only" id="close" @click=${close}>${text.common.close}</button>
    ${detail === 'ready' ? nothing : missingView(context)}
    <div class="record-main">${mainView(tool, context)}</div>
    <div class="record-side">${sideView(tool, context)}</div>
    ${endView(tool, context)}
  </section>`;
}

/** Says that the rest is on its way or could not be had. */
function missingView({detail, record, text: {common}, retry}: RecordContext): TemplateResult {
  if (detail === 'loading') return html`<p class="note">${common.detailLoading}</p>`;
  return html`<p>${record.failed} <button type="button" class="button" @click=${retry}>${common.retry}</button></p>`;
}

function mainView(tool: Tool, context: RecordContext): unknown {
  const {record, text, lang, format} = context;
  return html`
    ${tool.description ? html`<p>${textView(tool.description, lang)}</p>` : nothing}
    ${section(
      record.situation,
      html`<p>
          ${toolStatusView(tool.status, text.toolWords.status[tool.status])}
          <span class="note">${tool.statusDate ? text.dated(format.date(tool.statusDate)) : text.common.noDate}</span>
        </p>
        ${tool.statusNote ? html`<p>${textView(tool.statusNote, lang)}</p>` : nothing}
        <p class="note">${record.definitions.status[tool.status]}</p>`,
      context,
    )}
    ${
      tool.steps
        ? section(
            record.steps,
            tool.steps.length > 0 ? citedList(tool.steps, context, true) : html`<p>${record.noSteps}</p>`,
            context,
          )
        : nothing
    }
    ${tool.startingPoint ? section(record.startingPoint, citedText(tool.startingPoint, context), context) : nothing}
    ${tool.replications?.length ? section(record.replications, citedList(tool.replications, context), context) : nothing}
    ${tool.facts?.length ? section(record.facts, citedList(tool.facts, context), context) : nothing}
    ${textsView(record.notFound, tool.notFound, context)} ${textsView(record.notes, tool.notes, context)}
  `;
}

function sideView(tool: Tool, context: RecordContext): unknown {
  const {record, text, lang} = context;
  const names = <K extends string>(words: Readonly<Record<K, string>>, ids: readonly K[]) =>
    ids.map((id) => words[id]).join(', ');
  const pairs: readonly (readonly [string, unknown])[] = [
    [text.labels.kind, text.toolWords.kind[tool.kind]],
    [record.pillars, names(text.toolWords.pillar, tool.pillars)],
    [record.phases, names(text.toolWords.phase, tool.phases)],
    [record.alias, tool.aliases.length > 0 && html`<span lang="es">${tool.aliases.join(', ')}</span>`],
    [record.startYear, tool.startYear],
    [record.standard, tool.standard && textView(tool.standard, lang)],
    [record.coverage, tool.coverage && textView(tool.coverage, lang)],
    [record.license, tool.license],
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

function endView(tool: Tool, context: RecordContext): TemplateResult {
  const {dataset, record, format} = context;
  const {release, released} = dataset.envelope;
  return html`<footer class="record-end">
    ${
      tool.sources
        ? html`<details open>
          <summary>${record.sources(tool.sources.length)}</summary>
          ${citationsView(citations(dataset, tool.sources), context)}
        </details>`
        : nothing
    }
    <p class="note">${record.cite(`tools/${tool.id}`, release, format.date(released))}</p>
  </footer>`;
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

const section = (title: string, content: unknown, {level}: RecordContext): TemplateResult =>
  html`<section>${headingView(Math.min(level + 1, 6), title)} ${content}</section>`;

interface CitedText {
  readonly text: Text;
  readonly sources: readonly SourceRef[];
}

const citedText = ({text, sources}: CitedText, context: RecordContext): TemplateResult =>
  html`<p>${textView(text, context.lang)}</p>
    ${citationsView(citations(context.dataset, sources), context)}`;

function citedList(items: readonly CitedText[], context: RecordContext, numbered = false): TemplateResult {
  const entries = items.map((item) => html`<li>${citedText(item, context)}</li>`);
  return numbered ? html`<ol class="numbered">${entries}</ol>` : html`<ul class="bulleted cited">${entries}</ul>`;
}

function textsView(title: string, texts: readonly Text[] | undefined, context: RecordContext): unknown {
  if (!texts?.length) return nothing;
  const entries = texts.map((entry) => html`<li>${textView(entry, context.lang)}</li>`);
  return section(title, html`<ul class="bulleted note">${entries}</ul>`, context);
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

function linksView({url, links = []}: Tool, context: RecordContext): unknown {
  const own = url && !links.some((link) => link.url === url) ? [html`<li>${linkView(url, url)}</li>`] : [];
  const entries = links.map(
    ({label, url, address}) =>
      html`<li>
        ${linkView(url, textView(label, context.lang))}${address ? html` <span class="note address">${address}</span>` : nothing}
      </li>`,
  );
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
  const {dataset, record, lang, choose, chosenAction} = context;
  const actions = dataset.actions.filter(({tools}) => tools.includes(tool.id));
  if (actions.length === 0) return nothing;
  const entries = actions.map(
    ({id, number, activity}) =>
      html`<li>
        <button type="button" class="button quiet" id="choose-${id}" aria-pressed=${id === chosenAction} @click=${() => choose('action', id)}>
          ${record.action(number)}
        </button>
        <span class="note">${textView(activity, lang)}</span>
      </li>`,
  );
  return section(record.actions, html`<ul class="choices">${entries}</ul>`, context);
}
