/** The composed tree: what a reader meets, with shadow roots in place of their hosts' children and slots filled. */

/** Children of `node` in the composed tree. */
export function composedChildren(node: Node): readonly Node[] {
  if (node instanceof HTMLSlotElement) {
    const assigned = node.assignedNodes();
    return assigned.length > 0 ? assigned : [...node.childNodes];
  }
  const parent = node instanceof Element && node.shadowRoot ? node.shadowRoot : node;
  return [...parent.childNodes];
}

/** Elements under `root` that assistive technology can reach, in reading order; `root` itself is not among them. */
export function* reachableElements(root: Node): Generator<Element> {
  for (const child of composedChildren(root)) {
    if (!(child instanceof Element) || isSubtreeHidden(child)) continue;
    if (getComputedStyle(child).visibility === 'visible') yield child;
    yield* reachableElements(child);
  }
}

/** Whether assistive technology skips `element` and all that is in it. Its ancestors have to be asked on the way down. */
export function isSubtreeHidden(element: Element): boolean {
  if (element.getAttribute('aria-hidden') === 'true') return true;
  if (/^(?:script|style|template|noscript)$/.test(element.localName)) return true;
  const parent = element.parentElement;
  const closed = parent instanceof HTMLDetailsElement && !parent.open && element !== parent.querySelector('summary');
  if (closed) return true;
  const skipped = parent !== null && getComputedStyle(parent).contentVisibility === 'hidden';
  return skipped || getComputedStyle(element).display === 'none';
}
