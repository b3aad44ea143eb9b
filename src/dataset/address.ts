/** An address that a reader may follow: https, with a host, without credentials or white space. */
export const SAFE_ADDRESS = /^https:\/\/[^\s/?#@\\]+(?:[/?#][^\s\\]*)?$/i;
