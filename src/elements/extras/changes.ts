import {css, html, type ReactiveElement, type TemplateResult} from 'lit';
import {byId, findState, type Dataset} from '../../dataset/index.js';
import {loadChanges, type Changed, type Changes, type Moved} from '../../dataset/extras/changes.js';
import {es, type ChangesMessages} from '../../i18n/es/changes.js';
import {SelectEvent, type Choice} from '../../events/events.js';
import type {SelectionController} from '../../state/selection-controller.js';
import {linkView, textView} from '../../views/text.js';
import {isText, valueView} from '../../views/value.js';
import {Answers} from '../answers.js';
import {COLLECTIONS} from '../named-choice.js';
import {nextFrame} from '../next-frame.js';

/** What the panel is drawn from. */
interface Panel {
  readonly host: ReactiveElement;
  readonly dataset: Dataset;
  /** Addresses of `diff.json`, oldest first. */
  readonly hrefs: readonly string[];
  readonly lang: string;
  /** Kind of records that the widget opens. */
  readonly kind: Choice['kind'] | undefined;
  readonly selected: SelectionController;
  /** Asks for a part of the release. */
  readonly need: (part: string) => void;
}

/** Part that has the names of a collection; the rest comes only record by record, and is called by its id until then. */
const NAMED_IN: Readonly<Partial<Record<string, string>>> = {
  axes: 'axes',
  priorities: 'catalog',
  tools: 'catalog',
  adoptions: 'catalog',
  actors: 'actors',
  plans: 'commission',
  events: 'commission',
  actions: 'actions',
  indicators: 'map',
  organizations: 'organizations',
  guideThemes: 'guide',
  guideItems: 'guide',
  sources: 'sources',
};

/** Frames in which a detail that is opened has to come, with its code and its part of the data. */
const PATIENCE = 60;

const answers = new Answers<Changes>();

/** What changed between two releases, by record. */
function changesView(panel: Panel, words: ChangesMessages): TemplateResult {
  const {host, hrefs, need} = panel;
  const {value: changes, failed} = answers.of(host, hrefs.join(' '), () => loadChanges(hrefs));
  if (failed) return html`<p class="note" role="status">${words.failed}</p>`;
  if (!changes) return html`<p class="note" role="status">${words.loading}</p>`;
  const {from, to, added, removed, changed} = changes;
  for (const {collection} of [...added, ...changed]) {
    const part = NAMED_IN[collection];
    if (part) need(part);
  }
  const records = [...new Map(changed.map((change) => [`${change.collection}/${change.id}`, change])).values()];
  const list = (title: string, items: readonly Moved[], item: (record: Moved) => unknown) =>
    items.length === 0
      ? ''
      : html`<details open>
          <summary>${title}</summary>
          <ul class="changes">
            ${items.map((record) => html`<li>${item(record)}</li>`)}
          </ul>
        </details>`;
  const named = (record: Moved) => recordView(record, panel, words);
  return html`<p role="status"><strong>${from === null ? words.first(to) : words.title(from, to)}</strong></p>
    ${from !== null && added.length + removed.length + changed.length === 0 ? html`<p>${words.none}</p>` : ''}
    ${list(words.changed(records.length), records, (record) => {
      const fields = changed.filter(({collection, id}) => collection === record.collection && id === record.id);
      return html`${named(record)}
        <ul>
          ${fields.map((change) => html`<li>${changeView(change, panel.lang, words)}</li>`)}
        </ul>`;
    })}
    ${list(words.added(added.length), added, named)}
    ${list(words.removed(removed.length), removed, (record) => html`${named(record)}${record.replacedBy ? `: ${words.replacedBy(record.replacedBy)}` : ''}`)}
    <p class="note">${hrefs.map((href) => html`${linkView(href, words.file)} `)}</p>`;
}

const recordsOf = (dataset: Dataset, collection: string) =>
  byId((dataset as unknown as Readonly<Record<string, readonly AnyRecord[]>>)[collection] ?? []);

/** Kind and name of a record, linked where it has an address of its own, and a button where the widget opens it. */
function recordView(record: Moved, panel: Panel, words: ChangesMessages): unknown {
  const {dataset, lang} = panel;
  const {collection, id} = record;
  const found = recordsOf(dataset, collection).get(id);
  return html`${words.collections[collection] ?? collection}:
  ${linkView(typeof found?.url === 'string' ? found.url : undefined, found ? nameOf(found, dataset, lang) : id)}
  ${found ? openerView(collection, found, panel, words) : ''}`;
}

/** Opens the record in the widget, or the one that it is about: an adoption is of an entity and of a tool. */
function openerView(collection: string, found: AnyRecord, panel: Panel, words: ChangesMessages): unknown {
  const {dataset, kind, lang} = panel;
  if (!kind) return '';
  const own = collection === COLLECTIONS[kind] ? found.id : found[kind];
  const target = typeof own === 'string' ? recordsOf(dataset, COLLECTIONS[kind]).get(own) : undefined;
  if (!target) return '';
  return html`<button type="button" class="button quiet" @click=${() => void open(kind, target.id, panel)}>
    ${words.open}<span class="visually-hidden">: ${nameOf(target, dataset, lang)}</span>
  </button>`;
}

/** Where its detail stands in the widget. */
const DETAILS: Readonly<Record<Choice['kind'], (id: string) => string>> = {
  state: () => '[part="panel"]',
  priority: () => '[part="panel"]',
  tool: (id) => `#record-${id}`,
  action: (id) => `#detail-${id}`,
};

/** Chooses the record, and takes the reader to its detail once that is there. */
async function open(kind: Choice['kind'], id: string, {host, selected}: Panel): Promise<void> {
  if (selected.selection[kind] !== id) selected.choose(kind, id);
  host.dispatchEvent(new SelectEvent({kind, id}));
  for (let frame = 0; frame < PATIENCE; frame++) {
    await nextFrame();
    const detail = host.renderRoot.querySelector<HTMLElement>(DETAILS[kind](id));
    if (!detail) continue;
    detail.tabIndex = -1;
    return detail.focus();
  }
}

interface AnyRecord {
  readonly id: string;
  readonly [field: string]: unknown;
}

function nameOf(record: AnyRecord, dataset: Dataset, lang: string): unknown {
  const {state, tool, name, title, activity, text} = record;
  if (typeof state === 'string' && typeof tool === 'string') {
    const known = byId(dataset.tools).get(tool);
    return html`${known ? textView(known.name, lang) : tool}, ${findState(dataset, state)?.name ?? state}`;
  }
  const words = [name, title, activity, text].find((value) => value !== undefined);
  if (isText(words)) return textView(words, lang);
  return typeof words === 'string' ? html`<span lang="es">${words}</span>` : record.id;
}

const changeView = ({field, kind, old, new: now}: Changed, lang: string, words: ChangesMessages): TemplateResult =>
  html`${words.kinds[kind] ?? kind} (<code>${field}</code>), ${words.before}: ${valueView(old, lang, words)};
  ${words.now}: ${valueView(now, lang, words)}`;

export const view = {changesView};

export const styles = css`
  .changes ul {
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .changes li {
    overflow-wrap: anywhere;
  }
`;

export const words = {es, en: () => import('../../i18n/en/changes.js').then(({en}) => en)};
