import {css, html, nothing, type ReactiveElement, type TemplateResult} from 'lit';
import {joinLanguages, type Changed} from '../../../dataset/extras/changes.js';
import {loadHistory, type History} from '../../../dataset/extras/load-changes.js';
import {nameInField} from '../../../dataset/extras/record-name.js';
import {releaseFolder} from '../../../dataset/extras/release-files.js';
import {citations, type Action, type Dataset, type SourceRef, type Standing} from '../../../dataset/index.js';
import {es, type ActionHistoryMessages} from '../../../i18n/es/action-history.js';
import {citationsView} from '../../../views/citations.js';
import {fieldChangeView} from '../../../views/field-change.js';
import {fileLink} from '../../../views/standing.js';
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
    const own = joinLanguages(changes.changed.filter(isOwn));
    const come = changes.added.some(isOwn);
    return own.length > 0 || come ? [{href, changes, own, come}] : [];
  });
  return html`${told.length === 0 && !missing ? html`<p>${words.unchanged}</p>` : nothing}
    <ol class="items" aria-label=${words.title} ?hidden=${told.length === 0}>
      ${told.map(
        ({href, changes: {to, released}, own, come}) => html`<li>
          <p>
            <time class="date" datetime=${released}>${format.date(released)}</time>, ${words.release(to)}
            ${come ? words.added : nothing}
          </p>
          <ul class="changes">
            ${own.map((change) => html`<li>${changeView(change, panel, words)}</li>`)}
          </ul>
          <p class="note">${words.source}: ${fileLink(href, words.file(to))}.</p>
        </li>`,
      )}
    </ol>
    <p class="note">
      ${missing ? words.missing(missing) : first ? words.first(first.to, format.date(first.released)) : nothing}
    </p>`;
}

function answerOf({host, dataset, standing}: Panel): Answer<History> {
  const folder = releaseFolder(standing, dataset.envelope.release);
  const read = (signal: AbortSignal) =>
    folder ? loadHistory(folder.changes, folder.changesOf, signal) : Promise.reject(new Error('no address'));
  return answers.of(host, folder?.changes ?? '', read);
}

/** What became of one field, and which sources say so. */
function changeView(change: Changed, panel: Panel, words: ActionHistoryMessages): TemplateResult {
  const {lang, dataset, format} = panel;
  const nameOf = (field: string, id: string) => nameInField(dataset, field, id);
  return html`${fieldChangeView(change, {words: words.changes, lang, format, nameOf})}
  ${citationsView(citations(dataset, refsIn(change.new)), panel)}`;
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
