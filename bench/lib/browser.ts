import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {
  launch,
  type Browser,
  type BrowserContext,
  type CDPSession,
  type ElementHandle,
  type Page,
} from 'puppeteer-core';
import {findEngines, puppeteerOptions} from '../../test/support/engines.mjs';
import {isStill, type Column} from './columns.js';
import {BENCH} from './files.js';

interface Place {
  readonly id: string;
  readonly name: string;
}

/** What lib/in-page.js puts into the page. */
interface Probe {
  readonly long: [start: number, duration: number][];
  readonly events: {name: string; duration: number; interactionId: number}[];
  painted: number;
  tipAfter: number | undefined;
  change: {start?: number; last?: number; count: number; waiting: boolean} | undefined;
  painting(): Promise<number>;
  ready(): boolean;
  all(selector: string): HTMLElement[];
  one(selector: string): HTMLElement | undefined;
  point(place: Place): {x: number; y: number} | undefined;
  armTip(name: string, types: readonly string[]): void;
  armChange(types: readonly string[]): void;
  search(): Element | undefined;
  sorter(): Element | undefined;
  fold(): Element | undefined;
  facet(): Element | undefined;
}

declare global {
  interface Window {
    probe: Probe;
    bench?: {mount(into: Element): Promise<void>; unmount(): void};
    installProbe(column: unknown): void;
  }
}

/** How slow the machine and the network are made. */
export interface Slowdown {
  readonly cpu: number;
  readonly network: 'slow-4g' | 'none';
}

const NETWORKS = {
  'slow-4g': {offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8},
  none: {offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1},
};

/** A page of its own context, cold, with the probe in it. */
export interface Opened {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly errors: string[];
  readonly close: BrowserContext['close'];
}

export async function openBrowser(): Promise<Browser> {
  const binary = findEngines().find(({name}) => name === 'chromium')?.paths['binary'];
  if (!binary) throw new Error('The bench needs Chromium: apt-get install chromium, or its path in CGA_CHROMIUM');
  const options = puppeteerOptions('chromium', binary);
  // Puppeteer would have every file kept for a developer to look at, and the page decode it a second time: `slow` keeps nothing.
  return launch({
    ...options,
    args: [...(options.args ?? []), '--js-flags=--expose-gc'],
    protocolTimeout: 180_000,
    networkEnabled: false,
  });
}

const probeText = readFileSync(join(BENCH, 'lib/in-page.js'), 'utf8');

export async function openPage(browser: Browser, column: Column | undefined, slowdown: Slowdown): Promise<Opened> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({width: 1000, height: 900});
  const cdp = await page.createCDPSession();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error).slice(0, 200)));
  // The thread's own time, which other work of the machine hardly changes.
  await cdp.send('Performance.enable', {timeDomain: 'threadTicks'});
  await slow(cdp, slowdown);
  await page.evaluateOnNewDocument(`${probeText}\ninstallProbe(${JSON.stringify(column ?? {still: true})})`);
  return {page, cdp, errors, close: () => context.close()};
}

export async function slow(cdp: CDPSession, {cpu, network}: Slowdown): Promise<void> {
  // Without this the network stays as fast as it is, whatever is asked for next.
  await cdp.send('Network.enable', {maxTotalBufferSize: 0, maxResourceBufferSize: 0});
  await cdp.send('Network.emulateNetworkConditions', NETWORKS[network]);
  await cdp.send('Emulation.setCPUThrottlingRate', {rate: cpu});
}

/**
 * Refuses a network that is faster than it was made to be: Chromium has been deaf to that before, without a word, and a loopback
 * measures nothing.
 *
 * @param address a large file, on the same site as `page`
 */
export async function checkNetwork(browser: Browser, page: string, address: string, slowdown: Slowdown): Promise<void> {
  const limit = NETWORKS[slowdown.network].downloadThroughput;
  if (limit < 0) return;
  const opened = await openPage(browser, undefined, slowdown);
  try {
    await opened.page.goto(page);
    const speed = await opened.page.evaluate(async (file) => {
      await (await fetch(file, {cache: 'no-store'})).arrayBuffer();
      const entry = performance.getEntriesByName(file).at(-1) as PerformanceResourceTiming;
      return entry.encodedBodySize / ((entry.responseEnd - entry.requestStart) / 1000);
    }, address);
    if (speed > limit * 1.25)
      throw new Error(
        `the network brings ${Math.round(speed)} bytes a second, not ${limit}: Chromium does not slow it`,
      );
  } finally {
    await opened.close();
  }
}

export const FULL_SPEED: Slowdown = {cpu: 1, network: 'none'};

/** Chromium's own counters of the page, times in milliseconds. */
export async function counters(cdp: CDPSession) {
  const {metrics} = await cdp.send('Performance.getMetrics');
  const get = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return {
    task: get('TaskDuration') * 1000,
    script: get('ScriptDuration') * 1000,
    heap: get('JSHeapUsedSize'),
    nodes: get('Nodes'),
    listeners: get('JSEventListeners'),
  };
}

/** Heap, nodes and listeners after the rubbish is out. */
export async function collected(cdp: CDPSession) {
  await cdp.send('HeapProfiler.enable');
  for (let times = 0; times < 3; times++) await cdp.send('HeapProfiler.collectGarbage');
  const counted = await counters(cdp);
  await cdp.send('HeapProfiler.disable');
  return counted;
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until the column is drawn; without a script, until the page was first painted. */
export async function untilPainted({page}: Opened, column: Column, timeout = 90_000): Promise<void> {
  if (!isStill(column)) {
    await page.waitForFunction(() => window.probe.painted > 0, {timeout, polling: 100});
    return;
  }
  await page.waitForFunction(() => document.readyState === 'complete', {timeout, polling: 100});
  await page.evaluate(async () => {
    const end = await window.probe.painting();
    window.probe.painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? end;
  });
}

/** Does something and waits for quiet: milliseconds from the first of `types` to the paint of the last change; undefined when nothing changed. */
export async function timeChange(
  page: Page,
  types: readonly string[],
  act: () => Promise<unknown>,
): Promise<number | undefined> {
  await page.evaluate((armed) => window.probe.armChange(armed), [...types]);
  await act();
  const end = Date.now() + 45_000;
  for (let quiet = 0, known = -1; Date.now() < end && quiet < 600;) {
    await pause(150);
    const now = await page.evaluate(() => (window.probe.change?.waiting ? -1 : (window.probe.change?.count ?? 0)));
    quiet = now >= 0 && now === known ? quiet + 150 : 0;
    known = now;
  }
  return page.evaluate(() => {
    const {start, last} = window.probe.change ?? {};
    return start === undefined || last === undefined ? undefined : last - start;
  });
}

/** Moves the mouse to each place in turn; milliseconds to the tooltip with its name, undefined where none came. */
export async function timeTips(page: Page, places: readonly Place[]): Promise<(number | undefined)[]> {
  const times: (number | undefined)[] = [];
  for (const place of places) {
    const point = await page.evaluate((wanted) => window.probe.point(wanted), place);
    if (!point) {
      times.push(undefined);
      continue;
    }
    await page.evaluate((name) => window.probe.armTip(name, ['pointermove', 'mousemove']), place.name);
    await page.mouse.move(point.x + 1, point.y + 1);
    await pause(30);
    await page.mouse.move(point.x, point.y);
    await page.waitForFunction(() => window.probe.tipAfter !== undefined, {timeout: 8000, polling: 50});
    times.push((await page.evaluate(() => window.probe.tipAfter)) || undefined);
    await pause(120);
  }
  return times;
}

/** An element that the probe finds; undefined where the column has none. */
export async function findElement(page: Page, find: () => Element | undefined): Promise<ElementHandle | undefined> {
  const handle = await page.evaluateHandle(find);
  return (handle.asElement() as ElementHandle | null) ?? undefined;
}
