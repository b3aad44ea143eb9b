import {html, nothing} from 'lit';
import {expect, waitFor, within} from 'storybook/test';
import '../src/define/tool-catalog.js';
import type {ToolCatalogElement} from '../src/elements/tool-catalog/tool-catalog.js';

export interface Args {
  view?: string;
  state?: string;
  chosenState?: string;
  chosenPriority?: string;
  lang?: string;
  src?: string;
  heading?: string;
  json?: unknown;
  reportUrl?: string;
  jsonld?: boolean;
  permalink?: boolean;
  group?: string;
}

export const tag = (args: Args) => html`
  <cga-tool-catalog
    loading="eager"
    view=${args.view ?? nothing}
    state=${args.state ?? nothing}
    chosen-state=${args.chosenState ?? nothing}
    chosen-priority=${args.chosenPriority ?? nothing}
    lang=${args.lang ?? nothing}
    src=${args.src ?? nothing}
    heading=${args.heading ?? nothing}
    group=${args.group ?? nothing}
    report-url=${args.reportUrl ?? nothing}
    ?jsonld=${args.jsonld ?? false}
    ?permalink=${args.permalink ?? false}
    .dataset=${args.json}
  ></cga-tool-catalog>
`;

export async function ready(canvas: HTMLElement): Promise<ToolCatalogElement> {
  const catalog = canvas.querySelector<ToolCatalogElement>('cga-tool-catalog')!;
  await waitFor(() => expect(catalog.renderRoot.querySelector('.count')).toBeTruthy(), patient);
  return catalog;
}

export const find = <E extends HTMLElement>(catalog: ToolCatalogElement, selector: string) =>
  catalog.renderRoot.querySelector<E>(selector)!;

/** What a reader finds in it, by role and name. */
export const inside = (catalog: ToolCatalogElement) => within(find(catalog, '.body'));

export const patient = {timeout: 20_000};

export async function openRecord(canvas: HTMLElement, id: string): Promise<ToolCatalogElement> {
  const catalog = await ready(canvas);
  // The cards come over some frames.
  await waitFor(() => find(catalog, `#open-${id}`).click(), patient);
  await waitFor(() => expect(find(catalog, `#record-${id} .record-end`)).toBeTruthy(), patient);
  return catalog;
}

/** Sets tools side by side. */
export async function compare(
  canvas: HTMLElement,
  ids: readonly string[],
  button: string,
): Promise<ToolCatalogElement> {
  const catalog = await ready(canvas);
  await waitFor(() => expect(find(catalog, '.compare-box')).toBeTruthy(), patient);
  for (const id of ids) {
    await waitFor(() => find(catalog, `#compare-${id}`).click(), patient);
    await catalog.updateComplete;
  }
  await waitFor(() => inside(catalog).getByRole('button', {name: button}).click(), patient);
  await waitFor(() => expect(find(catalog, '#comparison')).toBeTruthy(), patient);
  return catalog;
}
