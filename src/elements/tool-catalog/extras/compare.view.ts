import {html, nothing, type TemplateResult} from 'lit';
import {byId, type Tool, type ToolEntry} from '../../../dataset/index.js';
import {es, type ToolCompareMessages} from '../../../i18n/es/tool-compare.js';
import {COMPARED_AT_MOST} from '../../../state/tool-compare-controller.js';
import {linkView} from '../../../views/link.js';
import {headingView, textView, wordsOf} from '../../../views/text.js';
import {statusView} from '../card.view.js';
import {linkItems} from '../links.view.js';
import {priorityWords, promoterNames, type CatalogContext} from '../voice.js';

export {compareStyles as styles} from './compare.styles.js';

/** What the comparison needs besides what cards do. */
export interface CompareContext extends CatalogContext {
  readonly words: ToolCompareMessages;
  /** Tools that were asked for beyond those that fit. */
  readonly left: readonly string[];
  readonly remove: (tool: string) => void;
  readonly close: () => void;
}

/** A fact of each tool under one name. */
type Row = readonly [name: string, cell: (entry: ToolEntry) => unknown];

/**
 * Tools side by side: a column for each, a row for each fact. What is not known is said to be. The roles are written out: browsers may
 * forget those of a table that is laid out as a grid, as this one is on a phone.
 */
function compareView(entries: readonly ToolEntry[], context: CompareContext): TemplateResult {
  const {words, text, lang, remove, close} = context;
  const {common} = text;
  return html`<section
    class="compare panel"
    part="panel"
    id="comparison"
    tabindex="-1"
    aria-label=${words.title(entries.length)}
    @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && close()}
  >
    <div class="compare-head">
      ${headingView(context.level, words.title(entries.length), '', 'card-name')}
      <button type="button" class="button screen-only" @click=${close}>${common.close}</button>
    </div>
    ${leftView(context)}
    <div class="compare-scroll" tabindex="0" role="group" aria-label=${words.title(entries.length)}>
      <table role="table" data-count=${entries.length}>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col"><span class="visually-hidden">${words.fact}</span></th>
            ${entries.map(
              ({tool}) => html`<th role="columnheader" scope="col">
                ${textView(tool.name, lang)}
                <button
                  type="button"
                  class="button quiet screen-only"
                  aria-label=${words.removeTool(wordsOf(tool.name, lang))}
                  @click=${() => remove(tool.id)}
                >
                  ${words.remove}
                </button>
              </th>`,
            )}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${rowsOf(context).map(
            ([name, cell]) => html`<tr role="row">
              <th role="rowheader" scope="row">${name}</th>
              ${entries.map((entry) => html`<td role="cell">${cell(entry) || html`<span class="note">${common.noInformation}</span>`}</td>`)}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}

function leftView({left, dataset, words, lang, format}: CompareContext): unknown {
  const tools = byId(dataset.tools);
  const names = left.flatMap((id) => tools.get(id) ?? []).map(({name}) => wordsOf(name, lang));
  return names.length > 0 ? html`<p class="note">${words.leftOut(format.list(names), COMPARED_AT_MOST)}</p>` : nothing;
}

function rowsOf(context: CompareContext): readonly Row[] {
  const {words, text, lang} = context;
  const {labels, toolWords} = text;
  const names = <K extends string>(all: Readonly<Record<K, string>>, ids: readonly K[]) =>
    ids.map((id) => all[id]).join(', ');
  return [
    [words.summary, ({tool}) => textView(tool.summary, lang)],
    [words.status, ({tool}) => statusView(tool, context)],
    [labels.kind, ({tool}) => toolWords.kind[tool.kind]],
    [labels.origin, ({tool}) => (tool.inPlan ? text.origins.plan : text.origins.added)],
    [words.year, ({tool}) => tool.startYear],
    [words.pillars, ({tool}) => names(toolWords.pillar, tool.pillars)],
    [words.phases, ({tool}) => names(toolWords.phase, tool.phases)],
    [labels.promoters, ({tool}) => promotersOf(tool, context)],
    [labels.entities, ({adopted, doubtful}) => adopted !== undefined && text.adopted(adopted, doubtful)],
    [words.priorities, ({tool}) => priorityWords(tool, context) || words.noPriorities],
    [words.standard, ({tool}) => tool.standard && textView(tool.standard, lang)],
    [words.coverage, ({tool}) => tool.coverage && textView(tool.coverage, lang)],
    [words.license, ({tool}) => tool.license ?? repositoryLicenses(tool, words)],
    [words.steps, ({tool: {steps}}) => steps && words.stepsOf(steps.length)],
    [words.url, ({tool}) => siteOf(tool, lang)],
  ];
}

/** Those of its repositories, each once, which are not the tool's own; undefined where none says one. */
function repositoryLicenses({repositories = []}: Tool, words: ToolCompareMessages): string | undefined {
  const licenses = new Set(repositories.flatMap(({license}) => license ?? []));
  return licenses.size > 0 ? words.inRepositories([...licenses].join(', ')) : undefined;
}

/** Its site, or where it has none of its own, what else leads to it. */
function siteOf(tool: Tool, lang: string): unknown {
  if (tool.url) return linkView(tool.url, tool.url);
  const links = linkItems(tool, lang);
  return links.length > 0 && html`<ul role="list">${links}</ul>`;
}

function promotersOf(tool: Tool, {dataset}: CompareContext): unknown {
  const names = promoterNames(dataset, tool);
  return names.length > 0 ? html`<span lang="es">${names.join(', ')}</span>` : undefined;
}

export const view = {compareView};

export const words = {es, en: () => import('../../../i18n/en/tool-compare.js').then(({en}) => en)};
