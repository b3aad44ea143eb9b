import {html, type TemplateResult} from 'lit';
import '../../src/define/actions.js';
import {setSnapshotBase} from '../../src/dataset/index.js';
import type {ActionTrackerElement} from '../../src/elements/actions/actions.js';
import {SelectionController, type Selection} from '../../src/state/selection-controller.js';
import {exampleDataset, type ExampleDataset} from '../fixtures/example-dataset.js';
import {allByRole, byRole, mount, nextEvent, wholeTracker} from '../support/index.js';

setSnapshotBase(new URL('/cga-data/', location.href).href);

const TAG = html`<cga-action-tracker loading="eager" as-of="2026-01-15"></cga-action-tracker>`;

/** The tracker on the example, once all of it is there. */
export async function example(
  change: (json: ExampleDataset) => void = () => undefined,
  template: TemplateResult = TAG,
) {
  const json = exampleDataset();
  change(json);
  const actions = await mount<ActionTrackerElement>(template);
  const ready = nextEvent(actions, 'cga-ready');
  actions.dataset = json;
  const {detail} = await ready;
  if (json.actions.length > 0) await wholeTracker(actions);
  return {actions, detail};
}

/** The article of an action in the list. */
export const article = (host: Element, number: number) =>
  byRole(host, 'heading', new RegExp(`^Acción ${number}\\.`)).closest('article')!;

/** Numbers of the actions shown, in their order. */
export const numbers = (host: Element) =>
  allByRole(host, 'heading', /^Acción \d+\./).map((heading) => Number(/\d+/.exec(heading.textContent)?.[0]));

/** The button that opens and closes an action. */
export const toggle = (host: Element, number: number) =>
  byRole(host, 'button', `Ver el detalle de la acción ${number}`);

/** The open detail of an action. */
export const region = (host: Element, number: number) => byRole(host, 'region', `Detalle de la acción ${number}`);

/** Opens an action. */
export async function open(actions: ActionTrackerElement, number: number): Promise<HTMLElement> {
  toggle(actions, number).click();
  await actions.updateComplete;
  return region(actions, number);
}

/** Chooses a value in a select. */
export async function pick(actions: ActionTrackerElement, label: string, value: string): Promise<void> {
  const select = byRole<HTMLSelectElement>(actions, 'combobox', label);
  select.value = value;
  select.dispatchEvent(new CustomEvent('change', {bubbles: true}));
  await actions.updateComplete;
}

/** Another widget of the group chooses. */
export async function elsewhere(actions: ActionTrackerElement, kind: keyof Selection, id: string): Promise<void> {
  actions.group ||= `actions-${performance.now()}`;
  await actions.updateComplete;
  const host = {
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => undefined,
    updateComplete: Promise.resolve(true),
  };
  const other = new SelectionController(host, () => actions.group);
  other.hostUpdate();
  other.choose(kind, id);
  await actions.updateComplete;
}

/** Words of a select. */
export const options = (host: Element, label: string) =>
  [...byRole<HTMLSelectElement>(host, 'combobox', label).options].map(({text}) => text);
