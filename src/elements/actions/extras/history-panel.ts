import {html, nothing, type ReactiveElement} from 'lit';
import type {Action, Dataset} from '../../../dataset/index.js';
import type {ActionViewsMessages} from '../../../i18n/es/action-views.js';
import type {DatasetController} from '../../../state/dataset-controller.js';
import {lazily} from '../../lazily.js';
import type {ActionsVoice} from '../voice.js';

interface Panel extends ActionsVoice {
  readonly views: ActionViewsMessages;
  readonly host: ReactiveElement;
  readonly data: DatasetController;
  readonly dataset: Dataset;
  readonly action: Action;
}

const panels = lazily(() => import('./history.js'));

/** What each release changed in the record of an action; nothing of it is fetched before it is opened. */
export function historyOf({host, data, dataset, action, views, ...voice}: Panel): unknown {
  const {standing} = data;
  // An object of the page has no release beside it.
  if (!standing || standing.origin === 'property') return nothing;
  const lazy = panels(host);
  const {loaded} = lazy;
  const panel = () =>
    loaded
      ? loaded.view.historyView({...voice, host, dataset, standing, action}, loaded.strings.text)
      : lazy.waiting(voice.text.common);
  return html`<details class="history" @toggle=${() => lazy.need()}>
    <summary>${views.history}</summary>
    ${panel()}
  </details>`;
}
