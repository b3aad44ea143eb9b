import {expect} from '@open-wc/testing';
import {html, render} from 'lit';
import '../../src/define/actions.js';
import '../../src/define/adoption-map.js';
import {setSnapshotBase} from '../../src/dataset/index.js';
import {lightnessOf} from '../../src/state/scheme-controller.js';
import {allByRole, axe, byRole, mount, until} from '../support/index.js';

setSnapshotBase(new URL('/cga-data/', location.href).href);

interface Ground {
  readonly scheme: string;
  readonly color: string;
  readonly background: string;
}

/** Widgets on a page that says one thing of its scheme and has other colours. */
async function on({scheme, color, background}: Ground): Promise<HTMLElement> {
  const page = await mount<HTMLElement>(html`<div></div>`);
  Object.assign(page.style, {colorScheme: scheme, color, background});
  render(
    html`<cga-action-tracker loading="eager"></cga-action-tracker><cga-adoption-map loading="eager"></cga-adoption-map>`,
    page,
  );
  await until(() => allByRole(page, 'button', 'Tabla').length === 2, 'the controls');
  return page;
}

/** Difference in lightness of a button's text and its ground. */
function contrastOf(page: Element): number {
  const {color, backgroundColor} = getComputedStyle(byRole(page, 'button', 'Línea de tiempo'));
  return Math.abs(lightnessOf(color) - lightnessOf(backgroundColor));
}

describe('the direction of a widget', () => {
  it('is that of its words, on a page that is written from right to left', async () => {
    const page = await mount<HTMLElement>(html`<div dir="rtl"></div>`);
    const style = document.createElement('style');
    style.textContent = '[dir=rtl] * { direction: rtl; unicode-bidi: plaintext; }';
    page.append(style);
    page.append(document.createElement('cga-action-tracker'));
    const widget = page.lastElementChild!;
    const {direction, unicodeBidi, textAlign} = getComputedStyle(widget);
    expect([direction, unicodeBidi, textAlign]).to.deep.equal(['ltr', 'isolate', 'start']);
  });
});

describe('the colours of a widget', () => {
  for (const [name, ground] of Object.entries({
    'a dark page that says nothing of its scheme': {scheme: 'normal', color: '#e8e8e8', background: '#14171a'},
    'a light page that says it is dark': {scheme: 'dark', color: '#222', background: '#fff'},
    'a dark page in a modern colour space': {scheme: 'light', color: 'oklch(0.95 0 0)', background: '#14171a'},
  })) {
    it(`can be read on ${name}`, async () => {
      const page = await on(ground);
      expect(contrastOf(page)).to.be.greaterThan(0.7);
      for (const widget of page.children) await axe(widget);
    });
  }

  it('follow a page that changes its theme, and wherever the widget is moved', async () => {
    const page = await on({scheme: 'normal', color: '#222', background: '#fff'});
    for (const color of ['#e8e8e8', '#222', 'oklch(0.95 0 0)']) {
      const dark = color !== '#222';
      Object.assign(page.style, {color, background: dark ? '#14171a' : '#fff'});
      await until(() => contrastOf(page) > 0.7, `the colours beside ${color}`);
      for (const widget of page.children) await axe(widget);
    }
    const light = document.createElement('div');
    Object.assign(light.style, {color: '#222', background: '#fff'});
    page.append(light);
    light.append(page.children[0]!);
    await until(() => contrastOf(light) > 0.7, 'the light colours');
  });

  it('are as light as browsers say', () => {
    for (const [color, light] of [
      ['rgb(255, 255, 255)', 1],
      ['rgba(0, 0, 0, 0.87)', 0],
      ['color(srgb 1 1 1 / 0.8)', 1],
      ['color(display-p3 0 0 0)', 0],
      ['lab(100 0 0)', 1],
      ['oklch(0 0 0)', 0],
      ['oklab(1 -0.01 0)', 1],
    ] as const) {
      expect(lightnessOf(color), color).to.equal(light);
    }
    for (const color of ['rgb(0, 255, 0)', 'rgb(255, 255, 0)']) expect(lightnessOf(color)).to.be.greaterThan(0.5);
    for (const color of ['rgb(0, 0, 255)', 'rgb(200, 0, 0)']) expect(lightnessOf(color)).to.be.lessThan(0.5);
  });
});
