/** What went wrong with a dataset; `i18n/` has a sentence for each, and `cga-error` carries it as `code`. */
export type DatasetErrorCode =
  | 'address' // not an address, not https on an https page, or with credentials
  | 'offline' // the reader's device says so
  | 'unreachable' // no answer: DNS, CORS, CSP and a broken connection look alike to a page
  | 'timeout'
  | 'missing' // 404 or 410
  | 'server' // any other status that is not a success
  | 'too-large' // over a limit: bytes, records, characters of one text
  | 'not-json' // not UTF-8 or not JSON, such as the sign-in page of a network
  | 'unsafe' // nested too deep, or with keys that reach for the page's own objects
  | 'not-a-dataset'
  | 'newer-schema' // its MAJOR is not one that this version reads
  | 'integrity' // its bytes have another hash
  | 'bad-integrity' // the hash that was asked for is malformed, or is asked of no file
  | 'release' // no such release, or what was asked for is no release
  | 'not-packaged' // without `src`, another release than the packaged one
  | 'older' // older or smaller than the copy that was read before
  | 'empty' // no record of it could be read
  | 'overlay' // a state's own additions could not be read; the release is shown without them
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

/** Also of another copy of this module: those that the one-file forms fetch from beside them have their own. */
export const isDatasetError = (error: unknown): error is DatasetError =>
  error instanceof Error && error.name === 'DatasetError';

/** What was thrown, as the page hears of it: an error of ours unless it says what it is. */
export const asDatasetError = (error: unknown): DatasetError =>
  isDatasetError(error) ? error : new DatasetError('failed', String(error), {cause: error});
