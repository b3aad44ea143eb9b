import {html, type TemplateResult} from 'lit';
import './hostile.css';
import {exampleDataset, type ExampleDataset} from '../test/fixtures/example-dataset.js';

export type {ExampleDataset};

/** A release in which everything is invented and says so, changed as a story needs it. */
export function example(change: (dataset: ExampleDataset) => void = () => undefined): ExampleDataset {
  const dataset = exampleDataset();
  change(dataset);
  return dataset;
}

/** Address that never answers: the widget stays as it is while data loads. */
export const NEVER = new URL('cga-data/never.json', location.href).href;

/** Address where there is nothing: the widget says so. Its story names the warning that goes to the console. */
export const MISSING = new URL('cga-data/missing.json', location.href).href;

/** The rest of a story in which the data cannot be had. */
export const FAILED = {args: {src: MISSING}, parameters: {cga: {expectWarnings: ['missing']}}};

const realFetch = window.fetch.bind(window);
window.fetch = (input, init) => {
  if (input === NEVER) return new Promise(() => undefined);
  const own = typeof input === 'string' ? invented.get(input) : undefined;
  return own === undefined ? realFetch(input, init) : Promise.resolve(new Response(JSON.stringify(own)));
};

const invented = new Map<string, unknown>();

/** Address of a file that only this page has: an example's own additions, for instance. */
export function invent(name: string, content: unknown): string {
  const address = new URL(`cga-data/${name}`, location.href).href;
  invented.set(address, content);
  return address;
}

/** The widget in a column of that many CSS pixels. */
export const column = (width: number, story: TemplateResult): TemplateResult =>
  html`<div style="inline-size: ${width}px; max-inline-size: 100%">${story}</div>`;

/** The widget in a page with a dark ground. */
export const dark = (story: TemplateResult): TemplateResult =>
  html`<div style="color-scheme: dark; background: #14181b; color: #e8e8e8; padding: 1em">${story}</div>`;

/** The widget in a page whose style sheet (`hostile.css`) would break anything that lets it. */
export const hostile = (story: TemplateResult): TemplateResult => html`<div class="hostile">${story}</div>`;

/** Words long enough to break a layout that cannot wrap. */
export const LONG = `Ejemplo con palabras larguísimas: ${'desburocratizacióninterinstitucional '.repeat(4)}${'interoperabilidad'.repeat(6)}`;

/**
 * Chooses an option as a person would. Not with `userEvent.selectOptions`: WebKitGTK opens its menu for made-up clicks too, and what
 * the menu does then is chance.
 */
export function chooseOption(select: HTMLSelectElement, value: string): void {
  select.focus();
  select.value = value;
  select.dispatchEvent(new CustomEvent('change', {bubbles: true}));
}

/** Opens the page's address at that hash; gives back what puts it as it was. */
export function keepHash(hash: string): () => void {
  const before = location.href;
  location.hash = hash;
  return () => history.replaceState(history.state, '', before);
}
