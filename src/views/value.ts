import {html} from 'lit';
import type {ChangesMessages} from '../i18n/es/changes.js';
import {textView, type Bilingual} from './text.js';

export const isText = (value: unknown): value is Bilingual =>
  typeof value === 'object' && value !== null && typeof (value as Bilingual).es === 'string';

const LONGEST = 160;

/** A value of a record as a reader can take it in: words of the vocabularies, texts, and anything else as it stands in the file. */
export function valueView(value: unknown, lang: string, words: ChangesMessages): unknown {
  if (value === null || value === undefined || value === '') return words.nothing;
  if (typeof value === 'string') return words.statuses[value] ?? shortened(value);
  if (isText(value)) return textView({es: shortened(value.es), ...(value.en && {en: shortened(value.en)})}, lang);
  return html`<code>${shortened(JSON.stringify(value))}</code>`;
}

const shortened = (words: string) => (words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words);
