import {html, type TemplateResult} from 'lit';
import {citations, type Dataset, type SourceRef} from '../dataset/index.js';
import type {CitingMessages} from '../i18n/es/citing.js';
import type {Formatter} from '../i18n/format.js';
import {pageAddress} from '../state/hash.js';
import {copyText} from './copy.js';
import {reportAddress} from './page-addresses.js';

/** A fact that can be cited, and an error in it reported. */
export interface Citable {
  readonly dataset: Dataset;
  /** What is known, in whole sentences. */
  readonly fact: string;
  /** Collection and id of the record that says so: `priorities/priority-16`. */
  readonly record: string;
  readonly sources: readonly SourceRef[] | undefined;
}

/** What of the widget it depends on. */
export interface CitingHost {
  readonly permalink: boolean;
  readonly reportUrl: string;
}

export interface CitingVoice {
  readonly words: CitingMessages;
  readonly format: Formatter;
}

/** A fact as a citation: what is known, by whom it is said, in which release, and where it stands; and where to report an error in it. */
export function citeView(
  citable: Citable,
  host: CitingHost,
  announce: (words: string) => void,
  voice: CitingVoice,
): TemplateResult {
  const {dataset, record} = citable;
  const {words} = voice;
  const address = addressOf(host);
  const citation = citationOf(citable, address, voice);
  const copy = ({target}: Event) =>
    void copyText(citation, words, announce, () => (target as Element).closest('details')?.querySelector('.citation'));
  const report = reportView(record, dataset, host.reportUrl, address, words);
  return html`<details class="screen-only cite">
    <summary>${words.cite}</summary>
    <p class="citation">${citation}</p>
    <p><button type="button" class="button" @click=${copy}>${words.copy}</button></p>
    <p>${report}</p>
  </details>`;
}

/** Address of the page; without `permalink` one with a hash would not bring back what is shown. */
const addressOf = ({permalink}: CitingHost): string => (permalink ? location.href : pageAddress());

function citationOf({dataset, fact, record, sources}: Citable, address: string, {words, format}: CitingVoice): string {
  const cited = citations(dataset, sources).flatMap(({source}) =>
    source ? `${source.title} (${source.publisher}${source.date ? `, ${format.date(source.date)}` : ''})` : [],
  );
  const {release, released} = dataset.envelope;
  return words.citation(fact, [...new Set(cited)], record, `${release} (${format.date(released)})`, address);
}

/** Where to report an error: the address that the page names, with the record and the release; else in words. */
export function reportView(
  record: string,
  {envelope: {release}}: Dataset,
  template: string,
  url: string,
  words: CitingMessages,
): TemplateResult {
  const href = reportAddress(template, {record, release, url});
  return href === undefined
    ? html`<span class="note">${words.reportInWords(record, release)}</span>`
    : html`<a href=${href} rel="noopener noreferrer external">${words.report}</a>`;
}
