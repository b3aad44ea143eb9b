import {untilIdle} from '../until-idle.js';

/** Milliseconds that a print waits for sources: the first for them to be asked for, the second for them to come. */
const SOURCES_ASKED = 300;
const SOURCES_COME = 4000;

/** What a print waits for, and what follows it. */
interface PrintOptions {
  /** Whether something to be printed is still on its way. */
  readonly busy?: () => boolean;
  /** Called once, when the page is as it was. */
  readonly after?: () => void;
}

/** An element whose look was changed for printing, with what its own style said of it. */
interface Changed {
  readonly style: CSSStyleDeclaration;
  readonly element: Element;
  readonly had: boolean;
  readonly value: string;
  readonly priority: string;
}

/**
 * Prints one element of the page and nothing else: while the print lasts, whatever stands beside it and beside what it stands in
 * is not displayed, and what it stands in gives it the whole width. The page is as it was afterwards.
 */
export async function printAlone(host: HTMLElement, {busy, after}: PrintOptions): Promise<void> {
  const folded = openSources(host);
  if (folded.length > 0) await new Promise((resolve) => setTimeout(resolve, SOURCES_ASKED));
  if (busy) await untilIdle(busy, SOURCES_COME);
  const changed = leaveAlone(host);
  const putBack = () => {
    for (const [name, listener] of listeners) removeEventListener(name, listener);
    for (const {style, element, had, value, priority} of changed.splice(0)) {
      style.removeProperty('display');
      if (value) style.setProperty('display', value, priority);
      // Asking for it first: Chromium writes it only then, and would write it again after it was taken away.
      if (!had && element.getAttribute('style') === '') element.removeAttribute('style');
    }
    for (const details of folded) details.open = false;
    after?.();
  };
  let printing = false;
  const listeners = [
    ['beforeprint', () => (printing = true)],
    ['afterprint', putBack],
    // Should a browser not tell the end, the reader who comes back does.
    ['pointerdown', putBack],
    ['keydown', putBack],
  ] as const;
  for (const [name, listener] of listeners) addEventListener(name, listener);
  print();
  // A frame that may not print does nothing, not even say so.
  if (!printing) setTimeout(() => printing || putBack(), 1000);
}

function leaveAlone(host: Element): Changed[] {
  const changed: Changed[] = [];
  const set = (element: Element, display: string) => {
    if (!('style' in element)) return;
    const style = element.style as CSSStyleDeclaration;
    const [value, priority] = [style.getPropertyValue('display'), style.getPropertyPriority('display')];
    changed.push({style, element, had: element.hasAttribute('style'), value, priority});
    style.setProperty('display', display, 'important');
  };
  for (let element = host, parent = parentOf(host); parent; element = parent, parent = parentOf(parent)) {
    for (const other of siblingsOf(element)) set(other, 'none');
    if (!/^(?:html|body)$/.test(parent.localName)) set(parent, 'contents');
  }
  return changed;
}

/** The element that `element` is laid out in, through slots and shadow roots. */
function parentOf(element: Element): Element | null {
  if (element.assignedSlot ?? element.parentElement) return element.assignedSlot ?? element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

const siblingsOf = (element: Element): readonly Element[] =>
  [...(element.parentNode?.children ?? [])].filter(
    (other) => other !== element && !/^(?:head|script|style|link|slot)$/.test(other.localName),
  );

/** Opens the list of sources at the foot, which asks for them. */
function openSources(host: HTMLElement): readonly HTMLDetailsElement[] {
  const folded = [...(host.shadowRoot?.querySelectorAll<HTMLDetailsElement>('.sources > details:not([open])') ?? [])];
  for (const details of folded) details.open = true;
  return folded;
}
