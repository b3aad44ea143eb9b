import {html, nothing, type TemplateResult} from 'lit';

/** Text of the dataset in its languages. */
export interface Bilingual {
  readonly es: string;
  readonly en?: string | undefined;
}

/** The words of `text` in `lang`, as a string: for attributes, names and exports. */
export const wordsOf = (text: Bilingual, lang: string): string => (lang === 'en' && text.en) || text.es;

/** Text in the reader's language; where there is no translation, Spanish marked as such. */
export function textView(text: Bilingual, lang: string): TemplateResult | string {
  return lang === 'en' && !text.en ? html`<span lang="es">${text.es}</span>` : wordsOf(text, lang);
}

/** A heading of level 2 to 6: one that would stand deeper has 6, any other 2. */
export function headingView(level: number, content: unknown, id = '', name = ''): TemplateResult {
  const anchor = id || nothing;
  const style = name || nothing;
  switch (Math.min(level, 6)) {
    case 3:
      return html`<h3 id=${anchor} class=${style}>${content}</h3>`;
    case 4:
      return html`<h4 id=${anchor} class=${style}>${content}</h4>`;
    case 5:
      return html`<h5 id=${anchor} class=${style}>${content}</h5>`;
    case 6:
      return html`<h6 id=${anchor} class=${style}>${content}</h6>`;
    default:
      return html`<h2 id=${anchor} class=${style}>${content}</h2>`;
  }
}
