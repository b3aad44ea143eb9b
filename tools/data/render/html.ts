import {url as httpsUrl} from '../../../src/dataset/schema/fields.js';
import type {Text} from '../../../src/dataset/schema/index.js';

/** HTML that was written on purpose; everything else is text and is escaped. */
export class Html {
  constructor(readonly text: string) {}

  toString(): string {
    return this.text;
  }
}

type Value = string | number | Html | undefined | false | readonly Value[];

/** A template whose values are escaped, unless they are HTML themselves. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  return new Html(strings.map((string, index) => string + (index < values.length ? toHtml(values[index]) : '')).join(''));
}

function toHtml(value: Value): string {
  if (value === undefined || value === false) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'object') return value.map(toHtml).join('');
  return escapeHtml(String(value));
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** A link where the address is one that readers may follow; its words alone where it is not. */
export function link(address: string | null | undefined, words: Value): Html {
  if (typeof address !== 'string' || !httpsUrl.safeParse(address).success) return html`${words}`;
  return html`<a href="${address}" rel="noopener noreferrer">${words}</a>`;
}

/** A text in the page's language; in Spanish, and said to be, where it has not been translated. */
export function inLanguage(text: Text | null | undefined, lang: Lang): Html | undefined {
  if (!text) return undefined;
  if (lang === 'es') return html`${text.es}`;
  return text.en === undefined ? html`<span lang="es">${text.es}</span>` : html`${text.en}`;
}

export type Lang = 'es' | 'en';

/** A table with its caption, its columns and the first cell of each row as the row's name. */
export function table(caption: Value, columns: readonly Value[], rows: readonly (readonly Value[])[]): Html {
  const body = rows.map(
    ([first, ...rest]) => html`<tr><th scope="row">${first}</th>${rest.map((cell) => html`<td>${cell}</td>`)}</tr>
`,
  );
  return html`<table>
<caption>${caption}</caption>
<thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>
${body}</tbody>
</table>`;
}
