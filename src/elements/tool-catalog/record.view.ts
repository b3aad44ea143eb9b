import {html, nothing, type TemplateResult} from 'lit';
import {
  byId,
  citations,
  entitiesByStatus,
  statesInOrder,
  toolEntries,
  type Actor,
  type SourceRef,
  type Text,
  type Tool,
} from '../../dataset/index.js';
import {citationsView} from '../../views/citations.js';
import {headingView, linkView, textView, wordsOf} from '../../views/text.js';
import {toolStatusView} from '../../views/tool-status.js';
import {priorityNumbers, type CatalogContext} from './voice.js';

/** What the record of a tool needs besides the words. */
export interface RecordContext extends CatalogContext {
  /** `ready` once the long texts are there. */
  readonly detail: 'ready' | 'loading' | 'failed';
  readonly chosenPriority: string | undefined;
  readonly chosenAction: string | undefined;
  readonly choose: (kind: 'priority' | 'action', id: string) => void;
  readonly close: () => void;
  readonly retry: () => void;
}

/** Everything that the dataset knows of a tool. What the first view holds is there at once; the rest when its part arrives. */
export function recordView(tool: Tool, context: RecordContext): TemplateResult {
  const {text, lang} = context;
  return html`<section
    class="record panel"
    part="panel"
    id="record-${tool.id}"
    aria-label=${wordsOf(tool.name, lang)}
    aria-busy=${context.detail === 'loading'}
    @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && context.close()}
  >
    <button type="button" class="button close screen-only" @click=${context.close}>${text.common.close}</button>
    <div class="record-main">${mainView(tool, context)}</div>
    <div class="record-side">${sideView(tool, context)}</div>
    ${endView(tool, context)}
  </section>`;
}

function mainView(tool: Tool, context: RecordContext): unknown {
  const {text, lang, format} = context;
  const {record} = text;
  return html`
    ${tool.description ? html`<p>${textView(tool.description, lang)}</p>` : detailView(context)}
    ${section(
      record.situation,
      html`<p>
          ${toolStatusView(tool.status, text.toolWords.status[tool.status])}
          <span class="note">${tool.statusDate ? text.dated(format.date(tool.statusDate)) : text.common.noDate}</span>
        </p>
        ${tool.statusNote ? html`<p>${textView(tool.statusNote, lang)}</p>` : nothing}
        <p class="note">${text.toolWords.status[tool.status].definition}</p>`,
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
  const {text, lang} = context;
  const {record} = text;
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
    ${promotersView(tool, context)} ${linksView(tool, context)} ${repositoriesView(tool, context)}
    ${entitiesSection(tool, context)} ${prioritiesSection(tool, context)} ${actionsSection(tool, context)}
  `;
}

function endView(tool: Tool, context: RecordContext): TemplateResult {
  const {dataset, text, format} = context;
  const {release, released} = dataset.envelope;
  return html`<footer class="record-end">
    ${
      tool.sources
        ? html`<details open>
          <summary>${text.common.sources(tool.sources.length)}</summary>
          ${citationsView(citations(dataset, tool.sources), context)}
        </details>`
        : nothing
    }
    <p class="note">${text.record.cite(`tools/${tool.id}`, release, format.date(released))}</p>
  </footer>`;
}

function detailView({detail, text, retry}: RecordContext): TemplateResult {
  if (detail === 'loading') return html`<p class="waiting note">${text.common.detailLoading}</p>`;
  return html`<p>
    ${text.record.failed} <button type="button" class="button" @click=${retry}>${text.common.retry}</button>
  </p>`;
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
  return section(context.text.record.promoters, html`<ul class="bulleted">${entries}</ul>`, context);
}

/** Whether a promoter still exists, as far as the dataset says. */
function actorState({status, ended, replacedBy = []}: Actor, {dataset, text: {record}, format}: RecordContext): string {
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
  return section(context.text.record.links, html`<ul class="bulleted">${own}${entries}</ul>`, context);
}

function repositoriesView({repositories}: Tool, context: RecordContext): unknown {
  if (!repositories?.length) return nothing;
  const {text, format, lang} = context;
  const entries = repositories.map(({label, url, address, license, lastChange, note}) => {
    const facts = [
      license ? text.record.licensed(license) : text.record.noLicense,
      ...(lastChange ? [text.record.changed(format.date(lastChange))] : []),
    ];
    return html`<li>
      ${linkView(url, label ? textView(label, lang) : (url ?? address))}
      <span class="note">(${facts.join('; ')})${note ? html` ${textView(note, lang)}` : nothing}</span>
    </li>`;
  });
  return section(text.record.repositories, html`<ul class="bulleted">${entries}</ul>`, context);
}

function entitiesSection(tool: Tool, context: RecordContext): unknown {
  const {dataset, text, focus} = context;
  const entry = toolEntries(dataset).find((candidate) => candidate.tool.id === tool.id);
  const groups = entry ? entitiesByStatus(dataset, entry, focus?.id) : [];
  const known = groups.reduce((sum, {entities}) => sum + entities.length, 0);
  const others = statesInOrder(dataset).length - known;
  const lines = groups.map((group) => statusLine(group, context));
  const rest = known === 0 ? text.record.noEntities : others > 0 ? text.record.restUnknown(others) : '';
  return section(text.record.entities, html`${lines}${rest ? html`<p class="note">${rest}</p>` : nothing}`, context);
}

type StatusGroup = ReturnType<typeof entitiesByStatus>[number];

/** "Adoptada en 2 entidades: …", each with its date; a date that all share is said once. */
function statusLine({status, entities}: StatusGroup, {text, format, focus}: RecordContext): TemplateResult {
  const {record} = text;
  const count = entities.length;
  const title =
    status === 'no-information' ? record.unknownOf(count) : record.entitiesOf(text.adoptionStatus[status].name, count);
  const named = entities.map(({state, record: {date, confidence}}) => ({
    name: state.id === focus?.id ? html`<mark>${state.name}</mark>` : state.name,
    facts: [...(date ? [format.date(date)] : []), ...(confidence === 'medium' ? [record.toConfirm] : [])].join(', '),
  }));
  const note = (facts: string | undefined) => (facts ? html` <span class="note">(${facts})</span>` : nothing);
  const shared = count > 1 && named.every(({facts}) => facts === named[0]?.facts);
  return html`<p>
    <strong>${title}</strong>${shared ? note(named[0]?.facts) : nothing}:
    ${named.map(({name, facts}, index) => html`${index > 0 ? ', ' : ''}${name}${shared ? nothing : note(facts)}`)}.
  </p>`;
}

function prioritiesSection(tool: Tool, context: RecordContext): unknown {
  const {text} = context;
  return html`
    ${section(
      text.record.priorities,
      tool.priorities.length > 0 ? prioritiesList(tool.priorities, context) : html`<p>${text.record.noPriorities}</p>`,
      context,
    )}
    ${
      tool.relatedPriorities?.length
        ? section(text.record.related, prioritiesList(tool.relatedPriorities, context), context)
        : nothing
    }
  `;
}

function prioritiesList(
  ids: readonly string[],
  {dataset, text, lang, choose, chosenPriority}: RecordContext,
): TemplateResult {
  const priorities = byId(dataset.priorities);
  const ordered = priorityNumbers(dataset, ids).flatMap(
    (number) => [...priorities.values()].find((p) => p.number === number) ?? [],
  );
  return html`<ul class="choices">
    ${ordered.map(
      ({id, number, text: words}) =>
        html`<li>
          <button type="button" class="button quiet" aria-pressed=${id === chosenPriority} @click=${() => choose('priority', id)}>
            ${text.record.priority(number)}
          </button>
          <span class="note">${textView(words, lang)}</span>
        </li>`,
    )}
  </ul>`;
}

function actionsSection(tool: Tool, context: RecordContext): unknown {
  const {dataset, text, lang, choose, chosenAction} = context;
  const actions = dataset.actions.filter(({tools}) => tools.includes(tool.id));
  if (actions.length === 0) return nothing;
  const entries = actions.map(
    ({id, number, activity}) =>
      html`<li>
        <button type="button" class="button quiet" aria-pressed=${id === chosenAction} @click=${() => choose('action', id)}>
          ${text.record.action(number)}
        </button>
        <span class="note">${textView(activity, lang)}</span>
      </li>`,
  );
  return section(text.record.actions, html`<ul class="choices">${entries}</ul>`, context);
}
