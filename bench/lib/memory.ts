/** What stays behind when a widget is taken out of the page and put back, again and again. */
import type {Browser, Page} from 'puppeteer-core';
import {collected, FULL_SPEED, openPage, pause, untilPainted} from './browser.js';
import {isOwn, type Case} from './columns.js';

const WARM_UP = 10;
const TIMES = 100;

/** Per time out and back; `again` is how long it took to be there. */
export interface Kept {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly again: number;
}

export async function measureKept(browser: Browser, {column}: Case, address: string): Promise<Kept> {
  const opened = await openPage(browser, column, FULL_SPEED);
  const {page, cdp} = opened;
  try {
    await page.goto(address);
    await untilPainted(opened, column);
    const element = isOwn(column) ? column.element : '';
    await leaveAndReturn(page, WARM_UP, element);
    await pause(300);
    const before = await collected(cdp);
    const again = await leaveAndReturn(page, TIMES, element);
    await pause(300);
    const after = await collected(cdp);
    const each = (key: 'heap' | 'nodes' | 'listeners') => (after[key] - before[key]) / TIMES;
    return {heap: each('heap'), nodes: each('nodes'), listeners: each('listeners'), again};
  } finally {
    await opened.close();
  }
}

/** Takes our element out and puts it back; a peer is destroyed and made anew, as it documents. Mean time to be ready again. */
const leaveAndReturn = (page: Page, times: number, element: string): Promise<number> =>
  page.evaluate(
    async (count, selector) => {
      const app = document.getElementById('app');
      const own = selector ? window.probe.one(selector) : undefined;
      if (!app) throw new Error('the page has no #app');
      let sum = 0;
      for (let time = 0; time < count; time++) {
        if (own) own.remove();
        else window.bench?.unmount();
        await window.probe.painting();
        const start = performance.now();
        if (own) app.append(own);
        else await window.bench?.mount(app);
        for (let frame = 0; frame < 600 && !window.probe.ready(); frame++) await window.probe.painting();
        sum += performance.now() - start;
        await window.probe.painting();
      }
      return sum / count;
    },
    times,
    element,
  );
