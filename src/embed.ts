import {watchPlaceholders} from './placeholders.js';

/** What each tag is imported from, by its name without `cga-`. */
const WIDGETS: Readonly<Record<string, () => Promise<unknown>>> = {
  'adoption-map': () => import('./define/adoption-map.js'),
  'priority-matrix': () => import('./define/priority-matrix.js'),
  'tool-catalog': () => import('./define/tool-catalog.js'),
  'action-tracker': () => import('./define/actions.js'),
};

const NAMES = Object.keys(WIDGETS);
const TAGS = NAMES.map((name) => `cga-${name}`).join(',');

/** Imports a widget. */
function load(tag: string): void {
  if (customElements.get(tag)) return;
  WIDGETS[tag.slice('cga-'.length)]?.().catch((error: unknown) => {
    // What the page had put in the tag stays in view.
    console.warn(`cga-widgets: <${tag}> could not be loaded`, error);
  });
}

watchPlaceholders(NAMES, () => document.querySelectorAll(TAGS).forEach(({localName}) => load(localName)));
