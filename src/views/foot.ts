import {html, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import type {FrameMessages} from '../i18n/es/frame.js';
import {sourceView, type CitedSource, type Voice} from './citations.js';

/** What the page or its address asked for and the dataset does not have; nothing when it has all. */
export function unknownView(unknown: readonly string[], words: FrameMessages): TemplateResult | '' {
  return unknown.length === 0 ? '' : html`<p class="message" role="note">${words.unknown(unknown.join(', '))}</p>`;
}

/** What stands at the foot of a widget beside the release. */
export interface Foot {
  readonly voice: Voice;
  readonly words: FrameMessages;
  /** Undefined hides the list. */
  readonly sources: readonly CitedSource[] | undefined;
  readonly loading: boolean;
  readonly openSources: () => void;
  /** Undefined hides the downloads. */
  readonly download: ((kind: 'csv' | 'json') => void) | undefined;
  /** What more there is to take away, folded. */
  readonly takeAway: () => unknown;
  readonly openTakeAway: () => void;
}

/** The sources of what is shown, folded. */
export function sourcesView({voice, words, sources, loading, openSources}: Foot): TemplateResult | '' {
  if (!sources) return '';
  return html`<details @toggle=${openSources}>
    <summary>${loading ? words.sourcesLoading : words.sources(sources.length)}</summary>
    <ol class="citations">
      ${guard([voice.text, ...sources], () => sources.map((source) => html`<li>${sourceView(source, voice)}</li>`))}
    </ol>
  </details>`;
}

/** What changed between releases, folded; nothing of it is fetched or drawn before it is opened. */
export function changesView(words: FrameMessages, open: () => void, panel: () => unknown): TemplateResult {
  return html`<details class="screen-only" @toggle=${open}>
    <summary>${words.changes}</summary>
    ${panel()}
  </details>`;
}

/** Buttons that give what is shown as files; print, pictures and links folded beside them. */
export function downloadsView({words, download, takeAway, openTakeAway}: Foot): TemplateResult | '' {
  if (!download) return '';
  return html`<div class="downloads screen-only">
    <button type="button" class="button quiet" @click=${() => download('csv')}>${words.downloadCsv}</button>
    <button type="button" class="button quiet" @click=${() => download('json')}>${words.downloadJson}</button>
    <details @toggle=${openTakeAway}>
      <summary>${words.takeAway}</summary>
      ${takeAway()}
    </details>
  </div>`;
}
