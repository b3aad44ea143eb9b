import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {inChromium, LOADER, openSite, page, type Site} from './site.js';

/** Cumulative layout shift of a widget that is coming in. Up to 0.1 is good for a whole page (web.dev/articles/cls). */
const MOST = 0.05;

const WIDGETS = [
  'cga-adoption-map',
  'cga-priority-matrix',
  'cga-tool-catalog',
  'cga-tool-catalog view="table"',
  'cga-action-tracker',
  'cga-action-tracker view="table"',
];

/** Widths at which the controls of the tracker stand in one row or in several, and its filters open or folded. */
const WIDTHS = [320, 375, 700, 768, 800, 1000, 1280];
const isTracker = (widget: string) => widget.includes('action-tracker');
const widthsOf = (widget: string) => (isTracker(widget) ? WIDTHS : [375, 1280]);

/** It keeps free what its controls take: a row of them too many or too few is seen at once. */
const mostOf = (widget: string) => (isTracker(widget) ? 0.015 : MOST);

/** What comes last: in the order of a quiet network, its code, or its data. */
const LAST = {
  'nothing held back': undefined,
  'its later code last': /-more-[\w-]+\.js$/,
  'its data last': /\/parts\/\w+\.json$/,
};

interface Shift extends PerformanceEntry {
  readonly value: number;
}

// What moves under a finger is pressed by mistake, and what moves while it is read is lost.
describe('a widget that is coming in', inChromium, () => {
  let site: Site;

  before(async () => {
    const pageOf = (widget: string) => page(LOADER, `<${widget} loading="eager"></${widget.split(' ')[0]}>`);
    site = await openSite(Object.fromEntries(WIDGETS.map((widget, index) => [`${index}.html`, pageOf(widget)])));
  });

  after(() => site?.close());

  for (const [index, widget] of WIDGETS.entries()) {
    for (const width of widthsOf(widget)) {
      for (const [order, last] of Object.entries(LAST)) {
        it(`<${widget}> moves little of what is there, at ${width} px, ${order}`, async () => {
          const tab = await site.browser.newPage();
          await tab.setViewport({width, height: 900});
          // Each of its files a journey apart, as a visitor has them.
          await tab.emulateNetworkConditions({download: 200_000, upload: 90_000, latency: 100});
          if (last) await holdBack(tab, last);
          await tab.evaluateOnNewDocument(() => {
            const shifts: number[] = [];
            Object.assign(globalThis, {shifts});
            new PerformanceObserver((list) =>
              shifts.push(...list.getEntries().map((entry) => (entry as Shift).value)),
            ).observe({type: 'layout-shift', buffered: true});
          });
          await tab.goto(`${site.url}${index}.html`);
          await tab.waitForFunction(() =>
            document.querySelector('[loading]')?.shadowRoot?.querySelector('.answer strong'),
          );
          await tab.waitForNetworkIdle();
          const shifts = await tab.evaluate(() => (globalThis as unknown as {shifts: number[]}).shifts);
          const sum = shifts.reduce((total, value) => total + value, 0);
          assert.ok(sum < mostOf(widget), `${sum.toFixed(3)}: ${shifts.map((value) => value.toFixed(3)).join(', ')}`);
          await tab.close();
        });
      }
    }
  }
});

/** Answers requests of such addresses half a second later than the others. */
async function holdBack(tab: Page, address: RegExp): Promise<void> {
  await tab.setRequestInterception(true);
  tab.on('request', (request) => {
    setTimeout(() => void request.continue(), address.test(request.url()) ? 500 : 0);
  });
}
