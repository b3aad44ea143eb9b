/** The button that opened the detail. */
export interface Opened {
  readonly priority: string;
  /** Empty where a row or an entry opened it. */
  readonly tool: string;
  readonly key: string;
}

/** Key of the cell or button that an event comes from; see `cellKey` and `entryKey`. */
export function keyOf(event: Pick<Event, 'target'>, tag = ''): string | undefined {
  const cell = (event.target as Partial<Element>).closest?.(`${tag}[data-key]`);
  return cell?.getAttribute('data-key') ?? undefined;
}

/** The first element under `root` that is drawn: matrix and list hold the same, and the container's width decides. */
export function findDrawn(root: ParentNode, selector: string): HTMLElement | undefined {
  return [...root.querySelectorAll<HTMLElement>(selector)].find((element) => element.getClientRects().length > 0);
}

/** Gives the focus to the first cell or button of those keys that is drawn. */
export function focusButton(root: ParentNode, keys: readonly (string | undefined)[]): void {
  const button = keys.map((key) => findDrawn(root, `[data-key="${CSS.escape(key ?? '')}"]`)).find(Boolean);
  button?.focus({preventScroll: true});
  button?.scrollIntoView({block: 'nearest', inline: 'nearest'});
}

/** Whether an event comes from a cell without content. */
export const isBlank = (target: EventTarget | null): boolean => {
  const {localName, textContent} = target as Partial<Element>;
  return localName === 'td' && !textContent?.trim();
};

/** Keeps what scrolls into the matrix' frame out from under its headers, as high and wide as they are now. */
export function makeRoom(target: EventTarget | null): void {
  const frame = (target as Partial<Element> | null)?.closest?.<HTMLElement>('.region');
  const [head, first] = [frame?.querySelector('thead'), frame?.querySelector('thead tr:last-child th')];
  if (!frame || !head || !first) return;
  frame.style.scrollPaddingBlockStart = `${head.getBoundingClientRect().height}px`;
  frame.style.scrollPaddingInlineStart = `${first.getBoundingClientRect().width}px`;
}

/** Brings the row of a priority into the matrix' frame, without moving the page. */
export function revealRow(root: ParentNode, priority: string | undefined): void {
  const row = findDrawn(root, `tr[data-id="${CSS.escape(priority ?? '')}"]`);
  const frame = row?.closest('.region');
  if (!row || !frame) return;
  const top = row.getBoundingClientRect().top - frame.getBoundingClientRect().top;
  frame.scrollTop += top - frame.clientHeight / 2;
}

/** Makes a cell of the matrix the one that Tab reaches. At once, as the next drawing will: a whole one for each move is too slow. */
export function moveTabStop(target: EventTarget | null): void {
  const to = target as HTMLElement | null;
  const from = to?.closest('.matrix')?.querySelector<HTMLElement>('[data-key][tabindex="0"]');
  if (!to || !from) return;
  from.tabIndex = -1;
  to.tabIndex = 0;
}
