import {expect} from '@open-wc/testing';
import {html, type TemplateResult} from 'lit';
import '../../src/define/actions.js';
import {setSnapshotBase} from '../../src/dataset/index.js';
import type {ActionTrackerElement} from '../../src/elements/actions/actions.js';
import {manyActions} from '../fixtures/many-actions.js';
import {allByRole, byRole, mount, nextEvent, until} from '../support/index.js';

setSnapshotBase(new URL('/cga-data/', location.href).href);

const TOTALS = 'Totales por horizonte, eje y situación';
const MEANING = 'Qué significa cada situación';

const NARROW = html`<cga-action-tracker style="max-inline-size: 460px" loading="eager" as-of="2026-01-15"></cga-action-tracker>`;
const WIDE = html`<cga-action-tracker style="inline-size: 900px" loading="eager" as-of="2026-01-15"></cga-action-tracker>`;

async function tracker(template: TemplateResult): Promise<ActionTrackerElement> {
  const mounted = await mount(template);
  const actions = mounted.querySelector('cga-action-tracker') ?? (mounted as ActionTrackerElement);
  const ready = nextEvent(actions, 'cga-ready');
  actions.dataset = manyActions(60);
  await ready;
  await until(() => actions.renderRoot.querySelector('.end'), 'the rest');
  return actions;
}

const details = (actions: ActionTrackerElement, title: string) => {
  const found = [...actions.renderRoot.querySelectorAll('details')];
  return found.find((each) => each.querySelector('summary')?.textContent === title)!;
};

const filters = (actions: ActionTrackerElement) => byRole(actions, 'button', /^(?:Filtros|Filters)/);

const reported = (actions: ActionTrackerElement) => allByRole<HTMLSelectElement>(actions, 'combobox', 'Reportado')[0];

const label = (select?: HTMLSelectElement) => select?.selectedOptions[0]?.textContent.trim();

async function pick(actions: ActionTrackerElement, value: string): Promise<void> {
  const select = reported(actions)!;
  select.value = value;
  select.dispatchEvent(new CustomEvent('change', {bubbles: true}));
  await actions.updateComplete;
}

async function openFilters(actions: ActionTrackerElement): Promise<void> {
  filters(actions).click();
  await until(() => (reported(actions)?.options.length ?? 0) > 1, 'the options');
}

/** A browser tells of a `<details>` that was opened in a task of its own. */
const toldOf = () => new Promise((resolve) => setTimeout(resolve, 50));

describe('what cga-action-tracker folds', () => {
  it('begins open in a hidden tab of a wide page, and stays so once it is shown', async () => {
    const actions = await tracker(html`<div style="display: none">${WIDE}</div>`);
    const wide = innerWidth >= 768;
    expect(details(actions, TOTALS).open).to.equal(wide);
    actions.parentElement!.style.display = '';
    actions.requestUpdate();
    await actions.updateComplete;
    expect(details(actions, TOTALS).open).to.equal(wide);
    expect(filters(actions).getAttribute('aria-expanded')).to.equal(String(wide));
    expect(details(actions, MEANING).open).to.equal(false);
  });

  it('stays as the reader left it in another language, in another view, with other data, and elsewhere in the page', async () => {
    const actions = await tracker(WIDE);
    expect(details(actions, TOTALS).open).to.equal(true);
    details(actions, TOTALS).querySelector('summary')!.click();
    details(actions, MEANING).querySelector('summary')!.click();
    await until(() => actions.renderRoot.querySelector('.terms'), 'the definitions');
    filters(actions).click();
    await until(() => !reported(actions), 'the filters put away');
    const state = () => [
      ...[...actions.renderRoot.querySelectorAll<HTMLDetailsElement>('.body > details')].map(({open}) => open),
      filters(actions).getAttribute('aria-expanded'),
    ];
    const left = [false, true, 'false'];
    expect(state()).to.deep.equal(left);
    actions.view = 'board';
    await actions.updateComplete;
    actions.lang = 'en';
    await until(() => filters(actions).textContent.includes('Filters'), 'the other language');
    actions.dataset = manyActions(40);
    await until(() => actions.renderRoot.textContent?.includes('24 actions'), 'the other data');
    document.body.append(actions);
    actions.style.inlineSize = '300px';
    await toldOf();
    expect(state()).to.deep.equal(left);
    actions.remove();
  });

  it('is drawn once for each time that it is opened or closed', async () => {
    const actions = await tracker(WIDE);
    await toldOf();
    let drawn = 0;
    actions.addController({hostUpdated: () => drawn++});
    for (const title of [TOTALS, TOTALS, MEANING, MEANING]) {
      drawn = 0;
      details(actions, title).querySelector('summary')!.click();
      await toldOf();
      expect(drawn, title).to.equal(1);
    }
  });

  it('is open on paper in every browser, and as it was afterwards', async () => {
    const actions = await tracker(NARROW);
    const open = () => [TOTALS, MEANING].map((title) => details(actions, title).open);
    details(actions, MEANING).querySelector('summary')!.click();
    await toldOf();
    expect(open()).to.deep.equal([false, true]);
    dispatchEvent(new CustomEvent('beforeprint'));
    await toldOf();
    expect(open()).to.deep.equal([true, true]);
    expect(actions.renderRoot.querySelector('.bars')).not.to.equal(null);
    dispatchEvent(new CustomEvent('afterprint'));
    await toldOf();
    expect(open()).to.deep.equal([false, true]);
    expect(actions.renderRoot.querySelector('.bars')).to.equal(null);
  });

  it('has a button for its filters that names what it opens only while that is there', async () => {
    const actions = await tracker(NARROW);
    const named = () => {
      const id = filters(actions).getAttribute('aria-controls');
      return id && actions.renderRoot.querySelector(`#${id}`);
    };
    expect(filters(actions).hasAttribute('aria-controls')).to.equal(false);
    await openFilters(actions);
    expect(named()).to.equal(byRole(actions, 'group', 'Filtros'));
  });

  it('never shows a wrong count while its filters open', async () => {
    const actions = await tracker(NARROW);
    await openFilters(actions);
    await pick(actions, 'completed');
    await until(() => label(reported(actions))?.endsWith('(5)'), 'the count');
    filters(actions).click();
    await until(() => !reported(actions), 'the filters put away');
    byRole(actions, 'button', 'Ver las acciones sin evidencia').click();
    await actions.updateComplete;
    const seen = new Set<string | undefined>();
    const watch = new MutationObserver(() => seen.add(label(reported(actions))));
    watch.observe(actions.renderRoot, {childList: true, characterData: true, subtree: true});
    await openFilters(actions);
    await new Promise((resolve) => setTimeout(resolve, 300));
    watch.disconnect();
    const shown = actions.renderRoot.querySelectorAll('.action').length;
    seen.delete(undefined);
    expect([...seen]).to.deep.equal(['Concluida', `Concluida (${String(shown)})`]);
  });

  it('keeps no room for controls that are there', async () => {
    const actions = await tracker(NARROW);
    const room = () => {
      const asking = actions.renderRoot.querySelector('.asking')!;
      return asking.getBoundingClientRect().bottom - asking.lastElementChild!.getBoundingClientRect().bottom;
    };
    expect(room()).to.be.within(-1, 1);
    await openFilters(actions);
    expect(room()).to.be.within(-1, 1);
    filters(actions).click();
    await until(() => !reported(actions), 'the filters put away');
    actions.style.maxInlineSize = '760px';
    expect(room()).to.be.within(-1, 1);
  });
});

describe('the marks of statuses', () => {
  for (const size of [10, 16, 32]) {
    it(`are as large as the words beside them, at ${size} px, and what follows stands under the word`, async () => {
      const actions = await tracker(NARROW);
      actions.style.setProperty('--cga-font-size', `${size}px`);
      const status = [...actions.renderRoot.querySelectorAll('.status.mark')].find((each) =>
        each.querySelector('.who'),
      )!;
      const em = parseFloat(getComputedStyle(status).fontSize);
      const mark = getComputedStyle(status, '::before');
      expect(parseFloat(mark.inlineSize) / em).to.be.within(0.85, 0.95);
      expect(parseFloat(mark.blockSize) / em).to.be.within(0.85, 0.95);
      const range = document.createRange();
      range.selectNodeContents(status);
      range.setEndBefore(status.querySelector('.who')!);
      const word = range.getClientRects()[0]!;
      const under = status.querySelector('.who')!.getBoundingClientRect();
      expect(Math.abs(word.left - under.left)).to.be.below(1);
    });
  }

  it('differ in shape, not only in colour', async () => {
    const actions = await tracker(WIDE);
    const marks = [...actions.renderRoot.querySelectorAll('.bars [data-status] .mark')];
    const shapes = new Map<string | undefined, string>();
    for (const mark of marks) {
      const {backgroundImage, backgroundColor, clipPath, color} = getComputedStyle(mark, '::before');
      const shape = [backgroundImage, backgroundColor, clipPath].join().replaceAll(color, 'ink');
      shapes.set(mark.closest<HTMLElement>('[data-status]')?.dataset['status'], shape);
    }
    expect(shapes.size).to.equal(7);
    expect(new Set(shapes.values()).size).to.equal(7);
  });
});
