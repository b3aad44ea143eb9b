const PLACEHOLDER = 'data-cga-widget';

/** `data-state`, and not `data-onclick`: who may write a placeholder may often write no script. */
const ATTRIBUTE = /^data-(?!on\w*$)/;

/**
 * Turns placeholders into tags, those that the page has and those that come later; `then` runs each time after it. A placeholder is
 * `<div data-cga-widget="adoption-map" data-state="PUE">`, for editors that drop unknown tags: its content becomes the fallback.
 */
export function watchPlaceholders(names: readonly string[], then?: () => void): void {
  const upgrade = () => {
    // What is not parsed to its end has only a part of its content.
    if (document.readyState === 'loading') return;
    document.querySelectorAll(`[${PLACEHOLDER}]`).forEach((placeholder) => replace(placeholder, names));
    then?.();
  };
  upgrade();
  document.addEventListener('readystatechange', upgrade);
  new MutationObserver((changes) => {
    if (changes.some(({addedNodes}) => addedNodes.length > 0)) upgrade();
  }).observe(document, {childList: true, subtree: true});
}

function replace(placeholder: Element, names: readonly string[]): void {
  const written = placeholder.getAttribute(PLACEHOLDER) ?? '';
  const name = written.trim().toLowerCase().replace(/^cga-/, '');
  placeholder.removeAttribute(PLACEHOLDER);
  if (!names.includes(name)) {
    console.warn(`cga-widgets: ${PLACEHOLDER}="${written}" is none of ${names.join(', ')}`);
    return;
  }
  const widget = document.createElement(`cga-${name}`);
  for (const attribute of placeholder.attributes) {
    if (ATTRIBUTE.test(attribute.name)) widget.setAttribute(attribute.name.slice('data-'.length), attribute.value);
  }
  widget.append(...placeholder.childNodes);
  placeholder.append(widget);
}
