import {css, html, type ReactiveElement, type TemplateResult} from 'lit';
import {byId, findState, type Dataset} from '../../dataset/index.js';
import {loadChanges, type Changed, type Changes, type Moved} from '../../dataset/extras/changes.js';
import {es, type ChangesMessages} from '../../i18n/es/changes.js';
import {linkView, textView} from '../../views/text.js';
import {isText, valueView} from '../../views/value.js';
import {Answers} from '../answers.js';

/** What the panel is drawn from. */
interface Panel {
  readonly host: ReactiveElement;
  readonly dataset: Dataset;
  /** Addresses of `diff.json`, oldest first. */
  readonly hrefs: readonly string[];
  readonly lang: string;
}

const answers = new Answers<Changes>();

/** What changed between two releases, by record. */
function changesView(panel: Panel, words: ChangesMessages): TemplateResult {
  const {host, hrefs} = panel;
  const {value: changes, failed} = answers.of(host, hrefs.join(' '), () => loadChanges(hrefs));
  if (failed) return html`<p class="note" role="status">${words.failed}</p>`;
  if (!changes) return html`<p class="note" role="status">${words.loading}</p>`;
  const {from, to, added, removed, changed} = changes;
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

/** Kind and name of a record, linked where it has an address of its own. */
function recordView(record: Moved, {dataset, lang}: Panel, words: ChangesMessages): unknown {
  const {collection, id} = record;
  const found = byId((dataset as unknown as Readonly<Record<string, readonly AnyRecord[]>>)[collection] ?? []).get(id);
  return html`${words.collections[collection] ?? collection}:
  ${linkView(typeof found?.url === 'string' ? found.url : undefined, found ? nameOf(found, dataset, lang) : id)}`;
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
