import {html, type TemplateResult} from 'lit';
import type {FrameMessages} from '../i18n/es/frame.js';
import type {Voice} from './citations.js';
import {textView, type Bilingual} from './text.js';

/** How what is shown stands to what the page asked for. */
export interface Standing {
  readonly origin?: 'snapshot' | 'network' | 'cache' | 'property';
  readonly trouble?: {readonly code: keyof FrameMessages['errors']} | undefined;
  readonly kept?: string | undefined;
  readonly newer?: {readonly release: string; readonly released: string} | undefined;
  readonly withdrawn?: Bilingual | undefined;
  readonly envelope: {readonly release: string; readonly released: string};
  /** Whether the data say of themselves that they age, or are old. */
  readonly stale: 'ageing' | 'old' | undefined;
  readonly src: string;
  readonly today: string;
  readonly retry: () => void;
}

/** Whatever the reader has to know of the data before reading it: that it stands in for other data, was withdrawn, or is old. */
export function standingView(
  standing: Standing,
  voice: Voice & {readonly lang: string},
  words: FrameMessages,
): TemplateResult {
  const {withdrawn, newer, envelope, stale, today} = standing;
  const {format} = voice;
  const age = format.age(envelope.released, today);
  return html`${troubleView(standing, voice, words)}
  ${
    withdrawn &&
    html`<p class="message" role="note">
      <strong>${words.withdrawn(envelope.release)}</strong> ${textView(withdrawn, voice.lang)}
    </p>`
  }
  ${newer && html`<p class="note">${words.newer(newer.release, format.date(newer.released))}</p>`}
  ${stale === 'ageing' ? html`<p class="note">${words.ageing(age)}</p>` : ''}
  ${stale === 'old' ? html`<p class="message" role="note">${words.aged(age)}</p>` : ''}`;
}

/** Why there is nothing to show; with a link to the file where it is only this version that cannot read it. */
export const reasonView = (code: keyof FrameMessages['errors'], src: string, words: FrameMessages): TemplateResult =>
  html`${words.errors[code]} ${fileView(code, src, words)}`;

function fileView(
  code: keyof FrameMessages['errors'],
  src: string,
  {openFile}: FrameMessages,
): TemplateResult | string {
  if (code !== 'newer-schema' || !src || !URL.canParse(src, document.baseURI)) return '';
  return fileLink(new URL(src, document.baseURI).href, openFile, '');
}

/** A link to a file of data, else `text`: on a page without https the file may be without it too. */
export const fileLink = (href: string, label: string, text: string = label): TemplateResult | string =>
  /^https?:/.test(href) ? html`<a href=${href} rel="noopener noreferrer external">${label}</a>` : text;

/** What the page's own tag has wrong: to try again cannot help. */
const IN_THE_TAG: readonly string[] = ['bad-integrity', 'not-packaged'];

function troubleView(standing: Standing, {text, format}: Voice, words: FrameMessages): TemplateResult | '' {
  const {trouble, origin = 'network', kept, envelope, src, retry} = standing;
  if (!trouble) return '';
  const {code} = trouble;
  const shown = words.instead[origin === 'property' ? 'network' : origin];
  const sentence = shown(envelope.release, format.date(envelope.released), kept ? format.date(kept) : '');
  return html`<div class="message" role="status">
    <p><strong>${words.errors[code]}</strong> ${code === 'overlay' ? '' : sentence}</p>
    <p>
      <button type="button" class="button" ?hidden=${IN_THE_TAG.includes(code)} @click=${retry}>${text.common.retry}</button>
      ${fileView(code, src, words)}
      <span class="note">${text.common.errorCode(code)}</span>
    </p>
  </div>`;
}
