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

/** Milliseconds until a widget that could not be had is asked for again; after the last it stays away. */
const PAUSES = [2_000, 10_000, 60_000];

const asked = new Set<string>();

/** Imports a widget, once for all tags of its name: a page may change ten times a second. */
function load(tag: string): void {
  if (asked.has(tag) || customElements.get(tag)) return;
  asked.add(tag);
  const attempt = (failed: number): unknown =>
    WIDGETS[tag.slice('cga-'.length)]?.().catch((error: unknown) => {
      // What the page had put in the tag stays in view.
      if (failed === 0) console.warn(`cga-widgets: <${tag}> could not be loaded`, error);
      if (failed < PAUSES.length) setTimeout(() => attempt(failed + 1), PAUSES[failed]);
    });
  attempt(0);
}

watchPlaceholders(NAMES, () => document.querySelectorAll(TAGS).forEach(({localName}) => load(localName)));
