/** Longest that one request may take, in milliseconds. */
export const TIMES = {
  /** Until the answer's headers. */
  headers: 8_000,
  /** Until its last byte. */
  total: 20_000,
};
