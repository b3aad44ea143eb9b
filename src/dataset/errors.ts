/** What went wrong with a dataset; `i18n/` has a sentence for each, and `cga-error` carries it as `code`. */
export type DatasetErrorCode =
  | 'address' // not an address, not https on an https page, or with credentials
  | 'unreachable' // no answer: offline, DNS, CORS, CSP and a broken connection look alike to a page
  | 'timeout'
  | 'missing' // 404 or 410
  | 'server' // any other status that is not a success
  | 'too-large'
  | 'not-json' // not UTF-8 or not JSON, such as the sign-in page of a network
  | 'not-a-dataset'
  | 'newer-schema' // its MAJOR is not one that this version reads
  | 'empty' // no record of it could be read
  | 'failed'; // an error of ours while drawing

/** A dataset that could not be read. `code` is for `switch`, `message` for the person who keeps the page. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';

  constructor(
    readonly code: DatasetErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
