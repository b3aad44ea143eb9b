import {css, html, nothing, type ReactiveElement, type TemplateResult} from 'lit';
import {loadHistory, type Changed, type History} from '../../../dataset/extras/changes.js';
import {releaseFolder} from '../../../dataset/extras/release-files.js';
import {citations, type Action, type Dataset, type SourceRef, type Standing} from '../../../dataset/index.js';
import {es, type ActionHistoryMessages} from '../../../i18n/es/action-history.js';
import {citationsView} from '../../../views/citations.js';
import {linkView, textView} from '../../../views/text.js';
import {isText, valueView} from '../../../views/value.js';
import {Answers, type Answer} from '../../answers.js';
import type {ActionsVoice} from '../voice.js';

/** What the history of an action is drawn from. */
interface Panel extends ActionsVoice {
  readonly host: ReactiveElement;
  readonly dataset: Dataset;
  readonly standing: Standing;
  readonly action: Action;
}

const answers = new Answers<History>();

/** What each release changed in the record of an action, the newest first, with its sources. */
function historyView(panel: Panel, words: ActionHistoryMessages): TemplateResult {
  const {value: history, failed} = answerOf(panel);
  if (failed) {
    const retry = () => answers.forget(panel.host);
    return html`<p class="note" role="status">${words.failed}</p>
      <button type="button" class="button quiet" @click=${retry}>${panel.text.common.retry}</button>`;
  }
  if (!history) return html`<p class="note" role="status">${words.loading}</p>`;
  const {action, format} = panel;
  const {steps, missing} = history;
  const first = steps.at(-1)?.changes;
  const told = steps.flatMap(({href, changes}) => {
    const isOwn = ({collection, id}: {collection: string; id: string}) => collection === 'actions' && id === action.id;
    const own = changes.changed.filter(isOwn);
    const come = changes.added.some(isOwn);
    return own.length > 0 || come ? [{href, changes, own, come}] : [];
  });
  return html`<ol class="items" aria-label=${words.title}>
      ${told.map(
        ({href, changes: {to, released}, own, come}) => html`<li>
          <p>
            <time class="date" datetime=${released}>${format.date(released)}</time>, ${words.release(to)}
            ${come ? words.added : nothing}
          </p>
          <ul class="changes">
            ${own.map((change) => html`<li>${changeView(change, panel, words)}</li>`)}
          </ul>
          <p class="note">${words.source}: ${linkView(href, words.file(to))}.</p>
        </li>`,
      )}
    </ol>
    <p class="note">
      ${missing ? words.missing(missing) : first ? words.first(first.to, format.date(first.released)) : nothing}
    </p>`;
}

function answerOf({host, dataset, standing}: Panel): Answer<History> {
  const folder = releaseFolder(standing, dataset.envelope.release);
  const read = () => (folder ? loadHistory(folder.changes, folder.changesOf) : Promise.reject(new Error('no address')));
  return answers.of(host, folder?.changes ?? '', read);
}

/** What became of one field: what came and went of a list, else what it was and what it is; and which sources say so. */
function changeView({field, kind, old, new: now}: Changed, panel: Panel, words: ActionHistoryMessages): TemplateResult {
  const {lang, dataset} = panel;
  const label = words.fields[/^\w+/.exec(field)?.[0] ?? ''] ?? field;
  const cited = citations(dataset, refsIn(now));
  return html`<strong>${label}</strong> <code class="note">${field}</code> (${words.changes.kinds[kind] ?? kind}).
    ${
      Array.isArray(now)
        ? listChange(Array.isArray(old) ? old : [], now, lang, words)
        : html`${words.changes.before}: ${valueView(old, lang, words.changes)}; ${words.changes.now}:
          ${valueView(now, lang, words.changes)}.`
    }
    ${citationsView(cited, panel)}`;
}

function listChange(old: readonly unknown[], now: readonly unknown[], lang: string, words: ActionHistoryMessages) {
  const missingIn = (list: readonly unknown[]) => {
    const known = new Set(list.map((item) => JSON.stringify(item)));
    return (item: unknown) => !known.has(JSON.stringify(item));
  };
  const lines = [
    ...now.filter(missingIn(old)).map((item) => ({item, words: words.came})),
    ...old.filter(missingIn(now)).map((item) => ({item, words: words.went})),
  ];
  return html`<ul>
    ${lines.map((line) => html`<li>${line.words}: ${itemView(line.item, lang, words)}</li>`)}
  </ul>`;
}

/** A note, a dated fact, or a source in a list. */
function itemView(item: unknown, lang: string, words: ActionHistoryMessages): unknown {
  if (isText(item)) return textView(item, lang);
  const {date, text, source} = (item ?? {}) as {date?: unknown; text?: unknown; source?: unknown};
  if (isText(text)) return html`${typeof date === 'string' ? `${date}: ` : nothing}${textView(text, lang)}`;
  if (typeof source === 'string') return html`<code>${source}</code>`;
  return valueView(item, lang, words.changes);
}

/** Every source that a value cites, each once. */
function refsIn(value: unknown): readonly SourceRef[] {
  const refs = new Map<string, SourceRef>();
  const look = (each: unknown): void => {
    if (typeof each !== 'object' || each === null) return;
    const {source} = each as {source?: unknown};
    if (typeof source === 'string') refs.set(source, {source});
    Object.values(each).forEach(look);
  };
  look(value);
  return [...refs.values()];
}

export const view = {historyView};

export const styles = css`
  .history .changes {
    display: grid;
    gap: 0.5em;
  }
  .history .changes ul {
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .history li {
    overflow-wrap: anywhere;
  }
  .history .items {
    margin-block: 0.75em;
  }
  @media print {
    .history:not([open]) {
      display: none;
    }
  }
`;

export const words = {es, en: () => import('../../../i18n/en/action-history.js').then(({en}) => en)};
