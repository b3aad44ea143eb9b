import {html, nothing, type TemplateResult} from 'lit';
import type {ChangesMessages} from '../i18n/es/changes.js';
import type {Formatter} from '../i18n/format.js';
import {linkView} from './link.js';
import {textView, type Bilingual} from './text.js';

/** A field of a record that is not what it was. */
export interface FieldChange {
  readonly field: string;
  readonly kind: string;
  readonly old: unknown;
  readonly new: unknown;
}

/** What a change is told with. */
export interface ChangeVoice {
  readonly words: ChangesMessages;
  readonly lang: string;
  readonly format: Formatter;
  /** Name of the record that a field of this name points to; undefined where it has not come, or the field points to none. */
  readonly nameOf: (field: string, id: string) => Bilingual | undefined;
}

/** The word for what a file calls so, if there is one. A file may say `constructor`, which every object has. */
export const wordFor = (words: Readonly<Record<string, string>>, name: string): string | undefined =>
  Object.hasOwn(words, name) ? words[name] : undefined;

/** What became of a field: what came and what went of a list, else what it was and what it is. */
export function fieldChangeView({field, kind, old, new: now}: FieldChange, voice: ChangeVoice): TemplateResult {
  const {words} = voice;
  const name = /^\w+/.exec(field)?.[0] ?? '';
  const about = wordFor(words.kinds, kind);
  const label = fieldName(field, voice);
  const said = about && label.toLocaleLowerCase(voice.lang).includes(about);
  return html`${label}${about && !said ? ` (${about})` : ''}${became(name, old, now, voice)}`;
}

/** `products[0].metric` in words: "Productos 1, métrica". */
function fieldName(field: string, {words, lang}: ChangeVoice): string {
  const [first = '', ...rest] = field.split(/[.[\]]+/).filter(Boolean);
  const word = (part: string) => wordFor(words.fields, part) ?? part;
  return rest.reduce((name, part) => {
    if (/^\d+$/.test(part)) return `${name} ${Number(part) + 1}`;
    return part === 'es' || part === 'en' ? `${name} (${part})` : `${name}, ${word(part).toLocaleLowerCase(lang)}`;
  }, word(first));
}

function became(field: string, old: unknown, now: unknown, voice: ChangeVoice): TemplateResult {
  const {before, now: after, came, went} = voice.words;
  const lists = Array.isArray(old) || Array.isArray(now);
  const lines = lists
    ? [
        ...missingFrom(listOf(old), listOf(now)).map((item) => [came, item]),
        ...missingFrom(listOf(now), listOf(old)).map((item) => [went, item]),
      ]
    : [
        [before, old],
        [after, now],
      ];
  // Words fit in a line, texts do not.
  if (!lists && [old, now].every((value) => typeof value !== 'object' || value === null)) {
    return html`, ${before}: ${valueView(field, old, voice)}; ${after}: ${valueView(field, now, voice)}`;
  }
  return html`:
    <ul>
      ${lines.map(([what, value]) => html`<li>${what}: ${valueView(field, value, voice)}</li>`)}
    </ul>`;
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Items of `list` that `other` does not have. */
function missingFrom(other: readonly unknown[], list: readonly unknown[]): readonly unknown[] {
  const known = new Set(other.map((item) => JSON.stringify(item)));
  return list.filter((item) => !known.has(JSON.stringify(item)));
}

/** A date of a file that is more than a year. */
const DATE = /^\d{4}-\d{2}(?:-\d{2})?$/;

/** A value as a reader can take it in: words of the vocabularies, names, texts, and of anything with parts what people read of it. */
function valueView(field: string, value: unknown, voice: ChangeVoice): unknown {
  const {words, lang, format} = voice;
  if (value === null || value === undefined || value === '') return words.nothing;
  if (typeof value === 'string') {
    const name = voice.nameOf(field, value);
    if (name) return textView(name, lang);
    return wordFor(words.words, value) ?? (DATE.test(value) ? format.date(value) : linkView(value, value));
  }
  if (typeof value === 'boolean') return words.whether(value);
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return separated(value.map((item) => valueView(field, item, voice)));
  const bag = value as Bag;
  return isText(bag) ? languagesView(bag, voice) : partsView(bag, voice);
}

const separated = (parts: readonly unknown[]) => parts.map((part, at) => [at > 0 ? '; ' : nothing, part]);

type Bag = Readonly<Record<string, unknown>>;
type Languages = Partial<Record<'es' | 'en', string | null>>;

const isText = (value: Bag): value is Languages =>
  Object.entries(value).length > 0 &&
  Object.entries(value).every(
    ([key, each]) => (key === 'es' || key === 'en') && (each === null || typeof each === 'string'),
  );

/** A text, of which only the English may have changed. */
function languagesView({es, en}: Languages, {words, lang}: ChangeVoice): unknown {
  if (es) return textView({es, ...(en && {en})}, lang);
  return en ? html`<span lang="en">${en}</span>` : words.nothing;
}

/** The field that describes an object best: the first of these that it has. */
const LEADS = ['text', 'label', 'body', 'name', 'title', 'source'];

/** Parts that are read without being called by name. */
const PLAIN = new Set([...LEADS, 'date', 'url', 'address', 'locator', 'quote']);

/** Sources are shown with the record itself; in a list of changes they would hide what changed. */
const BACKING = new Set(['sources', 'evidence']);

function partsView(value: Bag, voice: ChangeVoice): unknown {
  const keys = Object.keys(value).filter((key) => !BACKING.has(key) && value[key] !== null && value[key] !== '');
  const lead = LEADS.find((key) => keys.includes(key));
  const part = (key: string) => partView(key, value[key], voice);
  if (lead === undefined) return separated(keys.map(part));
  const rest = keys.filter((key) => key !== lead && key !== 'date').map(part);
  return html`${keys.includes('date') ? html`${part('date')}: ` : nothing}${part(lead)}${
    rest.length > 0 ? html` (${separated(rest)})` : nothing
  }`;
}

function partView(key: string, part: unknown, voice: ChangeVoice): unknown {
  const {words, lang} = voice;
  const view = valueView(key, part, voice);
  if (key === 'quote') return html`<q lang="es">${view}</q>`;
  if (key === 'locator') return html`<span lang="es">${view}</span>`;
  return PLAIN.has(key) ? view : html`${(wordFor(words.fields, key) ?? key).toLocaleLowerCase(lang)}: ${view}`;
}
