import {html, nothing} from 'lit';

const SAFE = /^https:\/\/[^\s/?#@\\]+(?:[/?#][^\s\\]*)?$/i;

/** Whether `href` is an address that a reader may follow: https, with a host, without credentials or white space. */
export const isLink = (href: string | null | undefined): href is string => SAFE.test(href ?? '');

/** A link that opens only https addresses; anything else is text. One that is its own label is `bare`: paper does not say it again. */
export function linkView(href: string | null | undefined, label: unknown): unknown {
  return isLink(href)
    ? html`<a href=${href} class=${label === href ? 'bare' : nothing} rel="noopener noreferrer external">${label}</a>`
    : label;
}
