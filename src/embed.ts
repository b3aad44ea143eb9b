import {watchPlaceholders} from './placeholders.js';

/** What each tag is imported from, by its name without `cga-`. */
const WIDGETS: Readonly<Record<string, () => Promise<unknown>>> = {
  'adoption-map': () => import('./define/adoption-map.js'),
  'priority-matrix': () => import('./define/priority-matrix.js'),
  'tool-catalog': () => import('./define/tool-catalog.js'),
  'action-tracker': () => import('./define/actions.js'),
};

const NAMES = Object.keys(WIDGETS);

/** Imports a widget that the page holds. */
function load(name: string): void {
  const tag = `cga-${name}`;
  if (customElements.get(tag) || !document.querySelector(tag)) return;
  WIDGETS[name]?.().catch((error: unknown) => {
    // What the page had put in the tag stays in view.
    console.warn(`cga-widgets: <${tag}> could not be loaded`, error);
  });
}

watchPlaceholders(NAMES, () => NAMES.forEach(load));
