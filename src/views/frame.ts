import {html, type TemplateResult} from 'lit';
import type {CommonMessages} from '../i18n/es/common.js';
import {sourceView, type CitedSource, type Voice} from './citations.js';

/** What happened, what still works, and a button to try again. */
export function errorView(
  code: keyof CommonMessages['errors'],
  common: CommonMessages,
  retry: () => void,
): TemplateResult {
  return html`<div class="message error" role="alert">
    <p><strong>${common.errorTitle}</strong></p>
    <p>${common.errors[code]}</p>
    <p>${common.errorFallback}</p>
    <p><button type="button" class="button" @click=${retry}>${common.retry}</button> <span class="note">${common.errorCode(code)}</span></p>
  </div>`;
}

/** A record that was set aside. */
interface Issue {
  readonly collection: string;
  readonly record: string;
  readonly kind: 'field' | 'duplicate' | 'reference' | 'count';
  readonly detail: string;
}

/** How many records were set aside, and which; nothing when none was. */
export function issuesView(issues: readonly Issue[], common: CommonMessages): TemplateResult | '' {
  if (issues.length === 0) return '';
  return html`<div class="message" role="note">
    <p>${common.setAside(issues.length)}</p>
    <details>
      <summary>${common.setAsideList}</summary>
      <ul>
        ${issues.map(
          ({collection, record, kind, detail}) =>
            html`<li>${common.issue[kind](record ? `${collection}/${record}` : collection, detail)}</li>`,
        )}
      </ul>
    </details>
  </div>`;
}

/** What stands at the foot of a widget. */
interface Foot {
  readonly voice: Voice;
  readonly release: {readonly release: string; readonly released: string};
  /** Undefined hides the list. */
  readonly sources: readonly CitedSource[] | undefined;
  readonly loading: boolean;
  readonly openSources: () => void;
  /** Undefined hides the downloads. */
  readonly download: ((kind: 'csv' | 'json') => void) | undefined;
}

/** Sources, release and its date, downloads. */
export function footView({voice, release, sources, loading, openSources, download}: Foot): TemplateResult {
  const {common} = voice.text;
  return html`<footer class="foot" part="foot">
    ${
      sources
        ? html`<details @toggle=${openSources}>
          <summary>${loading ? common.sourcesLoading : common.sources(sources.length)}</summary>
          <ol class="citations">
            ${sources.map((source) => html`<li>${sourceView(source, voice)}</li>`)}
          </ol>
        </details>`
        : ''
    }
    <div class="foot-line">
      <span>${common.release(release.release, voice.format.date(release.released))}</span>
      ${
        download
          ? html`<span class="downloads screen-only">
            <button type="button" class="button quiet" @click=${() => download('csv')}>${common.downloadCsv}</button>
            <button type="button" class="button quiet" @click=${() => download('json')}>${common.downloadJson}</button>
          </span>`
          : ''
      }
    </div>
  </footer>`;
}
