/** The button that opened the detail. */
export interface Opened {
  readonly priority: string;
  /** Empty where a row or an entry opened it. */
  readonly tool: string;
  readonly key: string;
}

/** Key of the button that an event comes from; see `cellKey` and `entryKey`. */
export function keyOf(event: Event): string | undefined {
  const button = (event.target as Partial<Element>).closest?.('[data-key]');
  return button?.getAttribute('data-key') ?? undefined;
}

/** The first element under `root` that is drawn: matrix and list hold the same, and the container's width decides. */
export function findDrawn(root: ParentNode, selector: string): HTMLElement | undefined {
  return [...root.querySelectorAll<HTMLElement>(selector)].find((element) => element.getClientRects().length > 0);
}

/** Gives the focus to the first button of those keys that is drawn. */
export function focusButton(root: ParentNode, keys: readonly (string | undefined)[]): void {
  const buttons = keys.map((key) => findDrawn(root, `[data-key="${key}"]`));
  buttons.find((button) => button)?.focus();
}

/** Brings the row of a priority into the matrix' frame, without moving the page. */
export function revealRow(root: ParentNode, priority: string | undefined): void {
  const row = findDrawn(root, `tr[data-id="${priority}"]`);
  const frame = row?.closest('.region');
  if (row && frame) frame.scrollTop = row.offsetTop - frame.clientHeight / 2;
}
