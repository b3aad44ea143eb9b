import {css, html, type ReactiveElement, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {byId, groupBy, type Dataset} from '../../dataset/index.js';
import {joinLanguages, recordOf, type Changes, type Moved} from '../../dataset/extras/changes.js';
import {loadChanges} from '../../dataset/extras/load-changes.js';
import {labelIn, nameInField} from '../../dataset/extras/record-name.js';
import {es, type ChangesMessages} from '../../i18n/es/changes.js';
import type {CommonMessages} from '../../i18n/es/common.js';
import type {Formatter} from '../../i18n/format.js';
import {SelectEvent, type Choice} from '../../events/events.js';
import type {SelectionController} from '../../state/selection-controller.js';
import {fieldChangeView, wordFor, type ChangeVoice} from '../../views/field-change.js';
import {fileLink} from '../../views/standing.js';
import {linkView} from '../../views/link.js';
import {textView, type Bilingual} from '../../views/text.js';
import {Answers} from '../answers.js';
import {COLLECTIONS, detailIn} from '../named-choice.js';
import {nextFrame} from '../next-frame.js';

/** What the panel is drawn from. */
interface Panel {
  readonly host: ReactiveElement;
  readonly dataset: Dataset;
  /** Addresses of `diff.json`, oldest first. */
  readonly hrefs: readonly string[];
  readonly lang: string;
  readonly common: CommonMessages;
  readonly format: Formatter;
  /** Kind of records that the widget opens. */
  readonly kind: Choice['kind'] | undefined;
  readonly selected: SelectionController;
}

/** Frames in which a detail that is opened has to come, with its code and its part of the data. */
const PATIENCE = 60;

const answers = new Answers<Changes>();

/** What changed between two releases, by collection and record. */
function changesView(panel: Panel, words: ChangesMessages): unknown {
  const {host, hrefs, dataset, common} = panel;
  const {value: changes, failed} = answers.of(host, hrefs.join(' '), (signal) => loadChanges(hrefs, signal));
  if (failed) {
    const retry = () => answers.forget(host);
    return html`<p class="note" role="status">${words.failed}</p>
      <button type="button" class="button quiet" @click=${retry}>${common.retry}</button>`;
  }
  if (!changes) return html`<p class="note" role="status">${words.loading}</p>`;
  // Hundreds of records, which nothing else that the widget draws anew changes.
  return guard([changes, dataset, words], () => toldView(changes, panel, words));
}

function toldView(changes: Changes, panel: Panel, words: ChangesMessages): TemplateResult {
  const {hrefs} = panel;
  const {from, to, added, removed} = changes;
  const changed = groupBy(joinLanguages(changes.changed), recordOf);
  const records = [...changed.values()].flatMap(([change]) => change ?? []);
  const known = (record: Moved): Moved => ({...labelIn(panel.dataset, record.collection, record.id), ...record});
  const opener = (record: Moved) => openerView(record, panel, words);
  return html`<p role="status"><strong>${from === null ? words.first(to) : words.title(from, to)}</strong></p>
    ${from === null ? '' : html`<p>${totalsOf(records.length, added.length, removed.length, words)}</p>`}
    ${listView(words.changed(records.length), records.map(known), words, (record) => {
      const fields = changed.get(recordOf(record)) ?? [];
      return html`<strong>${nameView(record, panel)}</strong> ${opener(record)}
        <ul>
          ${fields.map((change) => html`<li>${fieldChangeView(change, voiceOf(panel, words))}</li>`)}
        </ul>`;
    })}
    ${listView(words.added(added.length), added.map(known), words, (record) => html`${nameView(record, panel)} ${opener(record)}`)}
    ${listView(words.removed(removed.length), removed.map(known), words, (record) => {
      const {replacedBy} = record;
      return html`${nameView(record, panel)}${replacedBy ? `: ${words.replacedBy(replacedBy)}` : ''} ${opener(record)}`;
    })}
    <p class="note change-files">${hrefs.map((href) => html`${fileLink(href, words.file)} `)}</p>`;
}

const totalsOf = (changed: number, added: number, removed: number, words: ChangesMessages): string =>
  changed + added + removed === 0 ? words.none : words.totals(changed, added, removed);

/** Records of a kind of change, folded, one list for each collection. */
function listView(
  title: string,
  records: readonly Moved[],
  words: ChangesMessages,
  item: (record: Moved) => unknown,
): TemplateResult | '' {
  if (records.length === 0) return '';
  const lists = [...groupBy(records, ({collection}) => collection).values()].map((those) => {
    const collection = those[0]?.collection ?? '';
    return html`<p class="collection">${wordFor(words.collections, collection) ?? collection} (${those.length})</p>
      <ul class="changes">
        ${those.map((record) => html`<li>${item(record)}</li>`)}
      </ul>`;
  });
  return html`<details open>
    <summary>${title}</summary>
    ${lists}
  </details>`;
}

function voiceOf({dataset, lang, format}: Panel, words: ChangesMessages): ChangeVoice {
  return {words, lang, format, nameOf: (field, id) => nameInField(dataset, field, id)};
}

/** Name of a record, linked where it has a page of its own. */
const nameView = ({id, name, url}: Moved, {lang}: Panel): unknown => linkView(url, name ? textView(name, lang) : id);

/** Opens the record in the widget, or the one that it is about: an adoption is of an entity and of a tool. */
function openerView(record: Moved, panel: Panel, words: ChangesMessages): TemplateResult | '' {
  const {dataset, kind, lang} = panel;
  if (!kind) return '';
  const about = {state: record.state, tool: record.tool, priority: undefined, action: undefined}[kind];
  const id = record.collection === COLLECTIONS[kind] ? record.id : about;
  const target = id === undefined ? undefined : byId<Named>(dataset[COLLECTIONS[kind]]).get(id);
  if (!target) return '';
  return html`<button type="button" class="button quiet" @click=${() => void open(kind, target.id, panel)}>
    ${words.open}<span class="visually-hidden">: ${nameOf(target, lang)}</span>
  </button>`;
}

interface Named {
  readonly id: string;
  readonly name?: Bilingual | string;
  readonly activity?: Bilingual;
  readonly text?: Bilingual;
}

function nameOf({id, name, activity, text}: Named, lang: string): unknown {
  const words = name ?? activity ?? text ?? id;
  return typeof words === 'string' ? words : textView(words, lang);
}

/** Chooses the record, and takes the reader to its detail once that is there. */
async function open(kind: Choice['kind'], id: string, {host, selected}: Panel): Promise<void> {
  if (selected.selection[kind] !== id) selected.choose(kind, id);
  host.dispatchEvent(new SelectEvent({kind, id}));
  for (let frame = 0; frame < PATIENCE; frame++) {
    await nextFrame();
    const detail = detailIn(host.renderRoot, kind, id);
    if (!detail) continue;
    detail.tabIndex = -1;
    return detail.focus();
  }
}

export const view = {changesView};

export const styles = css`
  .collection {
    margin-block: 1em 0.25em;
    border-block-end: 1px solid var(--_line);
    font-weight: 700;
  }
  .change-files {
    margin-block-start: 1em;
  }
  .changes {
    display: grid;
    gap: 0.5em;
  }
  .changes ul {
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .changes li {
    overflow-wrap: anywhere;
  }
`;

export const words = {es, en: () => import('../../i18n/en/changes.js').then(({en}) => en)};
