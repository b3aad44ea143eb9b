import {html, nothing, type TemplateResult} from 'lit';
import {releaseFolder} from '../../../dataset/extras/release-files.js';
import type {ActionViewsMessages} from '../../../i18n/es/action-views.js';
import {sheetOf, type SheetAsked} from './sheet-panel.js';

/** What stands below the actions: where to follow them, and a sheet for paper. */
export function endView(asked: SheetAsked, views: ActionViewsMessages): TemplateResult {
  const {data, dataset} = asked;
  const folder = data.standing && releaseFolder(data.standing, dataset.envelope.release);
  const link = (file: string, type: string, words: string) =>
    html`<li><a href=${folder?.newest(file) ?? nothing} type=${type}>${words}</a></li>`;
  return html`<div class="end screen-only" role="group" aria-label=${views.end}>
    ${
      folder
        ? html`<p class="note" id="follow">${views.follow}:</p>
            <ul class="follow" aria-labelledby="follow">
              ${link('calendar.ics', 'text/calendar', views.calendar)}
              ${link('feed.atom', 'application/atom+xml', views.feed)}
            </ul>`
        : nothing
    }
    ${sheetOf(asked, views)}
  </div>`;
}
