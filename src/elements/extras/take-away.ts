import {css, html, nothing, type ReactiveElement, type TemplateResult} from 'lit';
import {es, type TakeAwayMessages} from '../../i18n/es/take-away.js';
import {download} from '../download.js';
import {copyText} from '../copy.js';
import {printAlone} from './print-alone.js';

/** A widget as far as a reader can take something of it away. Whoever has the two picture methods gets the buttons for them. */
export type Taken = ReactiveElement & {
  readonly permalink: boolean;
  toSVG?(): Promise<string>;
  toPNG?(): Promise<Blob>;
};

interface Told {
  readonly words: string;
  /** Shown for copying by hand. */
  readonly link?: string;
}

const told = new WeakMap<Element, Told>();

/** Buttons that print the widget alone, give its picture, and copy its picture or its address. */
function takeAwayView(widget: Taken, text: TakeAwayMessages): TemplateResult {
  const tell = (words: string, link?: string) => {
    told.set(widget, {words, ...(link && {link})});
    widget.requestUpdate();
  };
  const button = (words: string, act: () => unknown) =>
    html`<button type="button" class="button quiet" @click=${act}>${words}</button>`;
  const {words, link} = told.get(widget) ?? {words: ''};
  const address = addressOf(widget);
  return html`<div class="taking">
      ${button(text.print, () => void printAlone(widget))}
      ${widget.toSVG ? button(text.svg, () => void save(widget, 'svg', text, tell)) : nothing}
      ${widget.toPNG ? button(text.png, () => void save(widget, 'png', text, tell)) : nothing}
      ${widget.toPNG && canCopyImages() ? button(text.copyImage, () => void copyImage(widget, text, tell)) : nothing}
      ${address ? button(text.copyLink, () => copyLink(widget, address, text, tell)) : nothing}
    </div>
    <p class="note" role="status">${words}</p>
    ${
      link
        ? html`<label class="field"
            ><span class="label">${text.link}</span><input class="input" readonly .value=${link} @focus=${select}
          /></label>`
        : nothing
    }`;
}

const nameOf = (widget: Element) => widget.localName.replace(/^cga-/, '');

async function save(widget: Taken, kind: 'svg' | 'png', text: TakeAwayMessages, tell: (words: string) => void) {
  try {
    tell('');
    if (kind === 'svg') download(`${nameOf(widget)}.svg`, 'image/svg+xml', (await widget.toSVG?.()) ?? '');
    else download(`${nameOf(widget)}.png`, 'image/png', (await widget.toPNG?.()) ?? '');
  } catch {
    tell(text.notDrawn);
  }
}

// Clipboard and its items exist on secure pages only.
const canCopyImages = () => 'ClipboardItem' in globalThis && 'clipboard' in navigator;

async function copyImage(widget: Taken, text: TakeAwayMessages, tell: (words: string) => void): Promise<void> {
  try {
    // The picture goes in as a promise: Safari allows writing only while the click lasts.
    const picture = widget.toPNG?.() ?? Promise.reject(new Error('no picture'));
    // eslint-disable-next-line no-restricted-syntax -- the clipboard's, not the document's
    await navigator.clipboard.write([new ClipboardItem({'image/png': picture})]);
    tell(text.imageCopied);
  } catch {
    tell(text.notCopied);
  }
}

function copyLink(
  widget: Taken,
  address: string,
  text: TakeAwayMessages,
  tell: (words: string, link?: string) => void,
) {
  const said = {copied: text.linkCopied, notCopied: text.linkNotCopied};
  // The field that shows it comes with the words.
  const shown = async () => {
    await widget.updateComplete;
    return widget.renderRoot.querySelector('.taking ~ .field input');
  };
  void copyText(address, said, (words) => tell(words, words === said.notCopied ? address : undefined), shown);
}

/** The page's address with what is shown, where the widget keeps it there; frames without an address of their own have none. */
export const addressOf = ({permalink}: {readonly permalink: boolean}): string | undefined =>
  permalink && /^(?:https?|file):/.test(location.protocol) ? location.href : undefined;

const select = (event: Event) => (event.target as HTMLInputElement).select();

export const view = {takeAwayView};

export const styles = css`
  .taking {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }
`;

export const words = {es, en: () => import('../../i18n/en/take-away.js').then(({en}) => en)};
