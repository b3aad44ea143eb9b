/** What only some layers may use: the network, the registry of elements, the document, events, the clock and chance. */
import {GLOBALS, IDIOMS} from './idioms.mjs';

const FETCH = 'Only src/dataset/load.ts talks to the network.';
const DEFINE = 'Only src/define/ touches the registry of elements.';
const SEARCH = 'Only the loader searches the document; a widget looks at itself.';
const PURE = 'This layer is pure: it runs in Node, and the same arguments give the same result.';

const GLOBAL_OBJECT = 'MemberExpression[object.name=/^(?:globalThis|window|self)$/]';

const USES = {
  fetch: {
    globals: [
      {name: 'fetch', message: FETCH},
      {name: 'XMLHttpRequest', message: FETCH},
      {name: 'EventSource', message: FETCH},
    ],
    syntax: [
      {selector: `${GLOBAL_OBJECT}[property.name="fetch"]`, message: FETCH},
      {selector: 'MemberExpression[property.name="sendBeacon"]', message: FETCH},
    ],
  },
  define: {
    globals: [{name: 'customElements', message: DEFINE}],
    syntax: [{selector: `${GLOBAL_OBJECT}[property.name="customElements"]`, message: DEFINE}],
  },
  search: {
    globals: [],
    syntax: [
      {
        selector:
          ':matches(MemberExpression[object.name="document"], MemberExpression[object.property.name="ownerDocument"])' +
          '[property.name=/^(?:querySelector|getElement|body$|head$|forms$|links$|scripts$|images$|all$)/]',
        message: SEARCH,
      },
    ],
  },
  dispatch: {
    globals: [{name: 'dispatchEvent', message: 'Only src/elements/ dispatches events.'}],
    syntax: [
      {
        selector: 'CallExpression[callee.property.name="dispatchEvent"]',
        message: 'Only src/elements/ dispatches events.',
      },
    ],
  },
  world: {
    globals: ['document', 'window', 'navigator', 'location', 'performance', 'crypto'].map((name) => ({
      name,
      message: PURE,
    })),
    syntax: [
      {
        selector: `${GLOBAL_OBJECT}[property.name=/^(?:document|navigator|location|performance|crypto)$/]`,
        message: PURE,
      },
      {selector: 'MemberExpression[object.name="Math"][property.name="random"]', message: PURE},
      {selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: PURE},
      {selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: PURE},
    ],
  },
};

/** What each layer may use that the others may not. `world` is the page, the clock and chance. */
const ALLOWED = {
  dataset: [],
  layout: [],
  events: ['world'],
  styles: ['world'],
  i18n: ['world'],
  state: ['world'],
  views: ['world'],
  elements: ['world', 'dispatch'],
  define: ['world', 'define'],
  index: ['world'],
  all: ['world'],
  'one-file': ['world'],
  classic: ['world'],
  placeholders: ['world', 'search'],
  // The loader asks the registry what need not be loaded.
  embed: ['world', 'search', 'define'],
  load: ['world', 'fetch'],
  // What belongs to it: addresses, pauses, slices of time, and the day on which a copy is kept.
  reading: ['world'],
};

/** Syntax and globals that `layer` must not use, beside those that nobody does. */
export function forbiddenUses(layer) {
  const uses = Object.entries(USES).filter(([name]) => !(ALLOWED[layer] ?? []).includes(name));
  return {
    syntax: [...IDIOMS, ...uses.flatMap(([, {syntax}]) => syntax)],
    globals: [...GLOBALS, ...uses.flatMap(([, {globals}]) => globals)],
  };
}
