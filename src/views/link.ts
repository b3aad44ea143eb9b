import {html} from 'lit';

const SAFE = /^https:\/\/[^\s/?#@\\]+(?:[/?#][^\s\\]*)?$/i;

/** Whether `href` is an address that a reader may follow: https, with a host, without credentials or white space. */
export const isLink = (href: string | null | undefined): href is string => SAFE.test(href ?? '');

/** A link that opens only https addresses; anything else is text. */
export function linkView(href: string | null | undefined, label: unknown): unknown {
  return isLink(href) ? html`<a href=${href} rel="noopener noreferrer external">${label}</a>` : label;
}
