import {html, nothing} from 'lit';
import {expect, waitFor, within} from 'storybook/test';
import {ACTION_STATUSES} from '../src/dataset/index.js';
import '../src/define/actions.js';
import type {ActionTrackerElement} from '../src/elements/actions/actions.js';
import type {ExampleDataset} from './support.js';

export interface Args {
  view?: string;
  plan?: string;
  state?: string;
  chosenPriority?: string;
  onlyAction?: string;
  lang?: string;
  src?: string;
  overlay?: string;
  heading?: string;
  asOf?: string;
  permalink?: boolean;
  group?: string;
  reportUrl?: string;
  json?: unknown;
}

export const tag = (args: Args) => html`
  <cga-action-tracker
    loading="eager"
    as-of=${args.asOf ?? '2026-11-24'}
    view=${args.view ?? nothing}
    plan=${args.plan ?? nothing}
    state=${args.state ?? nothing}
    chosen-priority=${args.chosenPriority ?? nothing}
    only-action=${args.onlyAction ?? nothing}
    lang=${args.lang ?? nothing}
    src=${args.src ?? nothing}
    overlay=${args.overlay ?? nothing}
    heading=${args.heading ?? nothing}
    group=${args.group ?? nothing}
    report-url=${args.reportUrl ?? nothing}
    ?permalink=${args.permalink ?? false}
    .dataset=${args.json}
  ></cga-action-tracker>
`;

/** What is slow only where the machine is. */
export const patient = {timeout: 20_000};

export const trackerIn = (canvas: HTMLElement): ActionTrackerElement =>
  canvas.querySelector<ActionTrackerElement>('cga-action-tracker')!;

/** What a reader finds in it, by role and name. */
export const inside = ({renderRoot}: ActionTrackerElement) => within(renderRoot.querySelector<HTMLElement>('.body')!);

/** Waits for what a view shows once its code has come. */
export async function shows(canvas: HTMLElement, selector: string): Promise<ActionTrackerElement> {
  const tracker = trackerIn(canvas);
  await waitFor(() => expect(tracker.renderRoot.querySelector(selector)).toBeTruthy(), patient);
  return tracker;
}

/** Opens the detail of the action with that id once it is there. */
export async function openAction(canvas: HTMLElement, id: string): Promise<ActionTrackerElement> {
  const tracker = await shows(canvas, `#toggle-${id}`);
  tracker.renderRoot.querySelector<HTMLElement>(`#toggle-${id}`)!.click();
  return shows(canvas, `#detail-${id}[aria-busy="false"]`);
}

/** Ids of the actions, in the order in which they stand. */
export const idsIn = ({renderRoot}: ActionTrackerElement): readonly string[] =>
  [...renderRoot.querySelectorAll('.toggle')].map(({id}) => id.replace('toggle-', ''));

export const countIn = ({renderRoot}: ActionTrackerElement): string =>
  renderRoot.querySelector('.count')!.textContent.trim();

const STATUSES = ACTION_STATUSES.filter((status) => status !== 'other');

/** Invented actions: each status once as reported, and another one as verified. */
export function everyStatus(dataset: ExampleDataset): void {
  const [model] = dataset.actions.slice(-1);
  const side = (status: string, date: string) =>
    status === 'no-information'
      ? {status, by: null, date: null, evidence: []}
      : {status, by: 'actor-a', date, evidence: model!['sources'], note: {es: 'Nota de ejemplo.'}};
  dataset.actions = STATUSES.map((status, index) => ({
    ...model!,
    id: `plan-0000-a0${index + 1}`,
    number: index + 1,
    horizon: index < 4 ? 'short' : 'medium-long',
    initiative: index % 3 === 0 ? null : {es: `Iniciativa de ejemplo ${index % 3}`},
    activity: {es: `Actividad de ejemplo ${index + 1}.`},
    reported: side(status, '2026-08-20'),
    verified: side(STATUSES[(index + 4) % STATUSES.length]!, '2025-06'),
  }));
}

/** Adds an invented second plan, of which the third action is. */
export function secondPlan(dataset: ExampleDataset): void {
  const plans = dataset['plans'] as ExampleDataset['actions'];
  const title = {es: 'Segundo plan de ejemplo'};
  plans.push({...plans[0]!, id: 'plan-0002', title, year: 2002, period: '2001-2002'});
  dataset.actions[2]!['plan'] = 'plan-0002';
}
