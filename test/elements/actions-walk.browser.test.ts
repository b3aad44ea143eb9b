import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../src/define/actions.js';
import {setSnapshotBase} from '../../src/dataset/index.js';
import type {ActionTrackerElement} from '../../src/elements/actions/actions.js';
import {exampleDataset} from '../fixtures/example-dataset.js';
import {
  allByRole,
  byRole,
  flatten,
  focused,
  mount,
  nextEvent,
  onCleanup,
  press,
  soon,
  until,
  wholeTracker,
} from '../support/index.js';

setSnapshotBase(new URL('/cga-data/', location.href).href);

const NUMBERS = Array.from({length: 20}, (_, index) => index + 1);
const idOf = (number: number) => `plan-2020-a${String(number).padStart(2, '0')}`;
const nameOf = (number: number) => `Detalle de la acción ${number}`;

async function tracker(): Promise<ActionTrackerElement> {
  const actions = await mount<ActionTrackerElement>(
    html`<cga-action-tracker id="plan" permalink loading="eager" as-of="2026-11-24"></cga-action-tracker>`,
  );
  await wholeTracker(actions);
  await until(() => actions.renderRoot.querySelectorAll('article').length === NUMBERS.length, 'all actions');
  return actions;
}

/** Tab after Tab until `wanted` has the focus; undefined when the focus has left the widget. */
async function tabTo(
  actions: ActionTrackerElement,
  wanted: (element: Element) => boolean,
): Promise<Element | undefined> {
  for (;;) {
    await press('Tab');
    const element = focused();
    if (!element || !actions.renderRoot.contains(element)) return undefined;
    if (wanted(element)) return element;
  }
}

describe('every action of the plan', () => {
  it('is reached with Tab alone, opened with Enter, cited, linked, and left with Escape', async () => {
    onCleanup(() => history.replaceState(null, '', location.pathname + location.search));
    const actions = await tracker();
    const [before, after] = ['antes', 'después'].map((words) => {
      const button = document.createElement('button');
      button.textContent = words;
      return button;
    });
    actions.before(before!);
    // Without a stop after it the focus would go to the browser's own controls, and in Firefox stay there.
    actions.after(after!);
    before!.focus();
    const reached: string[] = [];
    for (;;) {
      const toggle = await tabTo(actions, (element) => element.matches('.toggle'));
      if (!toggle) break;
      const id = toggle.id.replace('toggle-', '');
      await press('Enter');
      await actions.updateComplete;
      const number = Number(id.slice(-2));
      const panel = await until(() => allByRole(actions, 'region', nameOf(number))[0], `the detail of ${id}`);
      expect(flatten(panel)).to.match(new RegExp(`Para citar: ${id}, versión \\d+\\.\\d+\\.\\d+ de los datos\\.`));
      await until(() => location.hash.includes(`action=${id}`), `the link to ${id}`);
      await press('Escape');
      await actions.updateComplete;
      expect(allByRole(actions, 'region', nameOf(number)), id).to.have.length(0);
      expect(focused(), id).to.equal(toggle);
      reached.push(id);
    }
    // In the order in which they are read, which is by initiative.
    const headings = allByRole(actions, 'heading', /^Acción \d+\./);
    const read = headings.map((heading) => idOf(Number(/\d+/.exec(heading.textContent)?.[0])));
    expect(reached).to.deep.equal(read);
    expect([...reached].sort()).to.deep.equal(NUMBERS.map(idOf));
  }).timeout(120_000);

  it('stands in the same order in each view', async () => {
    const actions = await tracker();
    const order = () => [...actions.renderRoot.querySelectorAll('.toggle')].map(({id}) => id);
    const list = order();
    for (const view of ['table', 'timeline', 'board']) {
      actions.view = view;
      await actions.updateComplete;
      expect(order(), view).to.deep.equal(list);
    }
  });

  it('opens from its link in a page that is new, with its sources', async () => {
    onCleanup(() => history.replaceState(null, '', location.pathname + location.search));
    for (const number of NUMBERS) {
      history.replaceState(null, '', `#plan.action=${idOf(number)}`);
      const actions = await tracker();
      const panel = await until(() => allByRole(actions, 'region', nameOf(number))[0], `the detail of ${number}`);
      await until(() => panel.getAttribute('aria-busy') === 'false', 'its texts');
      const heading = byRole(actions, 'heading', new RegExp(`^Acción ${number}\\.`));
      expect(heading.closest('article')?.contains(panel), idOf(number)).to.equal(true);
      expect(allByRole(panel, 'link').length + panel.querySelectorAll('cite').length, idOf(number)).to.be.above(0);
      expect(flatten(actions)).not.to.contain('El enlace pide');
      actions.remove();
    }
  }).timeout(120_000);
});

describe('what a screen reader meets in the tracker', () => {
  const transcript = async (name: string) =>
    (await (await fetch(new URL(`../fixtures/transcripts/${name}.txt`, import.meta.url))).text()).trim();

  for (const [name, view] of [
    ['actions-list', 'list'],
    ['actions-table', 'table'],
    ['actions-timeline', 'timeline'],
    ['actions-board', 'board'],
  ] as const) {
    it(`is in the ${view} what the transcript says, from top to bottom, with one action open`, async () => {
      // As wide as a table of all columns.
      const box = await mount(
        html`<div style="inline-size: 70em"><cga-action-tracker loading="eager" view=${view} as-of="2026-01-15"></cga-action-tracker></div>`,
      );
      const actions = box.querySelector('cga-action-tracker')!;
      const ready = nextEvent(actions, 'cga-ready');
      actions.dataset = exampleDataset();
      await ready;
      await until(() => allByRole(actions, 'button', 'Descargar CSV').length === 1, 'the foot');
      (await soon(actions, 'button', 'Ver el detalle de la acción 3')).click();
      await until(() => allByRole(actions, 'region', nameOf(3)).length === 1, 'the detail');
      expect(flatten(actions).trim()).to.equal(await transcript(name));
    });
  }
});
