import {html, type TemplateResult} from 'lit';
import type {CommonMessages} from '../i18n/es/common.js';

/**
 * What happened, what still works, and a button to try again. `reason` is the sentence for the code, once its words have come; the
 * code itself is always there.
 */
export function errorView(code: string, reason: unknown, common: CommonMessages, retry: () => void): TemplateResult {
  return html`<div class="message error" role="alert">
    <p><strong>${common.errorTitle}</strong></p>
    <p>${reason}</p>
    <p>${common.errorFallback}</p>
    <p>${retryView(common, retry)} <span class="note">${common.errorCode(code)}</span></p>
  </div>`;
}

/** Stands for what is fetched when it is first asked for: it is on its way, or it could not be had and can be asked for again. */
export function pendingView(failed: boolean, common: CommonMessages, retry: () => void): TemplateResult {
  return failed
    ? html`<p class="note">${common.detailFailed} ${retryView(common, retry)}</p>`
    : html`<p class="note">${common.detailLoading}</p>`;
}

const retryView = (common: CommonMessages, retry: () => void) =>
  html`<button type="button" class="button" @click=${retry}>${common.retry}</button>`;
