/** What each tag is imported from. */
const WIDGETS: Readonly<Record<string, () => Promise<unknown>>> = {
  'cga-adoption-map': () => import('./define/adoption-map.js'),
  'cga-priority-matrix': () => import('./define/priority-matrix.js'),
  'cga-tool-catalog': () => import('./define/tool-catalog.js'),
  'cga-action-tracker': () => import('./define/actions.js'),
};

const TAGS = Object.keys(WIDGETS).join(',');
const PLACEHOLDER = 'data-cga-widget';

/** Imports the widgets that `root` holds, once each, and turns placeholders into tags. */
function upgrade(root: ParentNode): void {
  root.querySelectorAll(`[${PLACEHOLDER}]`).forEach(replacePlaceholder);
  root.querySelectorAll(TAGS).forEach(({localName}) => load(localName));
}

function load(tag: string): void {
  if (customElements.get(tag)) return;
  WIDGETS[tag]?.().catch((error: unknown) => {
    // What the page had put in the tag stays in view.
    console.warn(`cga-widgets: <${tag}> could not be loaded`, error);
  });
}

/** `<div data-cga-widget="adoption-map" data-state="PUE">` for editors that drop unknown tags: its content becomes the fallback. */
function replacePlaceholder(placeholder: Element): void {
  const tag = `cga-${placeholder.getAttribute(PLACEHOLDER) ?? ''}`;
  if (!(tag in WIDGETS)) return;
  const widget = document.createElement(tag);
  for (const {name, value} of [...placeholder.attributes]) {
    if (name.startsWith('data-') && name !== PLACEHOLDER) widget.setAttribute(name.slice('data-'.length), value);
  }
  widget.append(...placeholder.childNodes);
  placeholder.removeAttribute(PLACEHOLDER);
  placeholder.append(widget);
}

function start(): void {
  upgrade(document);
  new MutationObserver((changes) => {
    if (changes.some(({addedNodes}) => addedNodes.length > 0)) upgrade(document);
  }).observe(document.documentElement, {childList: true, subtree: true});
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, {once: true});
else start();
