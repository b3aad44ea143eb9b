import {css, html, nothing, type ReactiveElement, type TemplateResult} from 'lit';
import {es, type TakeAwayMessages} from '../../i18n/es/take-away.js';
import {download, fileName} from '../download.js';
import {copyText} from '../copy.js';
import {printAlone} from './print-alone.js';

/** A widget as far as a reader can take something of it away. Whoever has the two picture methods gets the buttons for them. */
export type Taken = ReactiveElement & {
  readonly permalink: boolean;
  toSVG?(): Promise<string>;
  toPNG?(): Promise<Blob>;
};

/** How what a widget shows stands when the reader takes something of it away. */
export interface TakenState {
  readonly release: string | undefined;
  /** Its sources are still on their way. */
  readonly busy: () => boolean;
}

interface Told {
  readonly words: string;
  /** Shown for copying by hand. */
  readonly link?: string;
}

const told = new WeakMap<Element, Told>();

/** Buttons that print the widget alone, give its picture, and copy its picture or its address. */
function takeAwayView(widget: Taken, {release, busy}: TakenState, text: TakeAwayMessages): TemplateResult {
  const tell = (words: string, link?: string) => {
    told.set(widget, {words, ...(link && {link})});
    widget.requestUpdate();
  };
  const button = (words: string, act: () => unknown) =>
    html`<button type="button" class="button quiet" @click=${act}>${words}</button>`;
  const {words, link} = told.get(widget) ?? {words: ''};
  const address = addressOf(widget);
  return html`<div class="taking">
      ${button(text.print, () => void printAlone(widget, {busy}))}
      ${widget.toSVG ? button(text.svg, () => void save(widget, {kind: 'svg', release}, text, tell)) : nothing}
      ${widget.toPNG ? button(text.png, () => void save(widget, {kind: 'png', release}, text, tell)) : nothing}
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

const TYPES = {svg: 'image/svg+xml', png: 'image/png'};

interface PictureWanted {
  readonly kind: keyof typeof TYPES;
  readonly release: string | undefined;
}

async function save(
  widget: Taken,
  {kind, release}: PictureWanted,
  text: TakeAwayMessages,
  tell: (words: string) => void,
): Promise<void> {
  try {
    tell('');
    const picture = kind === 'svg' ? await widget.toSVG?.() : await widget.toPNG?.();
    if (!picture || (picture instanceof Blob && picture.size === 0)) throw new Error('there is nothing to draw');
    download(fileName(widget, release, kind), TYPES[kind], picture);
  } catch (error) {
    console.warn('cga-widgets: the picture was not made', error);
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
  } catch (error) {
    console.warn('cga-widgets: the picture was not copied', error);
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
