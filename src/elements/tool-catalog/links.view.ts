import {html, type TemplateResult} from 'lit';
import type {Tool} from '../../dataset/index.js';
import {linkView} from '../../views/link.js';
import {textView} from '../../views/text.js';

/** A tool's links by their names; an address that is not https stands as text. */
export const linkItems = ({links = []}: Tool, lang: string): readonly TemplateResult[] =>
  links.map(
    ({label, url, address}) =>
      html`<li>
        ${linkView(url, textView(label, lang))}${address ? html` <span class="note address">${address}</span>` : ''}
      </li>`,
  );
