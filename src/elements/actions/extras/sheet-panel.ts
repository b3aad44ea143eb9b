import {html, type ReactiveElement, type TemplateResult} from 'lit';
import type {Action, Dataset, Plan} from '../../../dataset/index.js';
import type {ActionViewsMessages} from '../../../i18n/es/action-views.js';
import type {DatasetController} from '../../../state/dataset-controller.js';
import {lazily} from '../../lazily.js';
import type {ViewsVoice} from '../voice.js';

/** What a sheet for paper is made from. */
export interface SheetAsked extends ViewsVoice {
  readonly host: ReactiveElement;
  readonly data: DatasetController;
  readonly dataset: Dataset;
  /** Undefined where all plans are shown. */
  readonly plan: Plan | undefined;
  /** All actions of the plan, whatever the filters. */
  readonly all: readonly Action[];
  /** Priority and entity to begin with, where there is a choice. */
  readonly priority: string | undefined;
  readonly state: string | undefined;
}

const panels = lazily(() => import('./sheet.js'));

/** A choice of priority or entity with a button that prints its sheet; fetched when the reader opens it. */
export function sheetOf(asked: SheetAsked, views: ActionViewsMessages): TemplateResult {
  const {host, text} = asked;
  const lazy = panels(host);
  const {loaded} = lazy;
  return html`<details @toggle=${() => lazy.need()}>
    <summary>${views.sheet}</summary>
    ${loaded ? loaded.view.sheetForm({...asked, words: loaded.strings.text, views}) : lazy.waiting(text.common)}
  </details>`;
}
