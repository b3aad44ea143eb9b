import {html, type TemplateResult} from 'lit';
import type {CommonMessages} from '../i18n/es/common.js';
import type {Formatter} from '../i18n/format.js';
import {linkView} from './link.js';

/** What a citation shows of a source. */
export interface CitedSource {
  readonly title: string;
  readonly publisher: string;
  readonly date: string | null;
  readonly url?: string | undefined;
  readonly address?: string | undefined;
  readonly consulted?: string | undefined;
  /** Address of a kept copy. */
  readonly archived?: string | undefined;
  /** When the link was last tried, and what became of it. */
  readonly checked?: {readonly date: string; readonly result: string} | undefined;
}

/** A source, the place in it and its words. */
export interface Cited {
  readonly ref: {readonly locator?: string | undefined; readonly quote?: string | undefined};
  readonly source: CitedSource | undefined;
}

/** Words and formats that a view is written in. */
export interface Voice {
  readonly text: {readonly common: CommonMessages};
  readonly format: Formatter;
}

/** One source: linked title, publisher, date, date consulted, what is known of the link. An address that is not https stands as text. */
export function sourceView(source: CitedSource, {text, format}: Voice): TemplateResult {
  const date = source.date ? format.date(source.date) : text.common.noDate;
  const {checked} = source;
  const link = checked && text.common.links[checked.result]?.(format.date(checked.date));
  return html`<cite lang="es">${linkView(source.url, source.title)}</cite>${source.address ? ` (${source.address})` : ''}.
    ${source.publisher}, ${date}${
      source.consulted ? html`, <span class="note">${consultedWords(source.consulted, {text, format})}</span>` : ''
    }${link ? html`, <span class="note">${link}</span>` : ''}${source.archived ? html` (${linkView(source.archived, text.common.archived)})` : ''}.`;
}

/** When a source was read: "el" of a whole day, "en" of a month or a year. */
export const consultedWords = (date: string, {text, format}: Voice): string =>
  text.common.consulted(format.date(date), date.length > 'yyyy-mm'.length);

const sentence = (words: string) => words.charAt(0).toLocaleUpperCase('es') + words.slice(1);

/** The citations of a fact, each with its place and its quote. */
export function citationsView(cited: readonly Cited[], voice: Voice): TemplateResult | '' {
  const known = cited.filter(({source}) => source);
  if (known.length === 0) return '';
  return html`<ul class="citations note">
    ${known.map(
      ({ref, source}) =>
        html`<li>
          ${source && sourceView(source, voice)} ${ref.locator ? html`<span lang="es">${sentence(ref.locator)}.</span>` : ''}
          ${ref.quote ? html`<q class="quote" lang="es">${ref.quote}</q>` : ''}
        </li>`,
    )}
  </ul>`;
}
