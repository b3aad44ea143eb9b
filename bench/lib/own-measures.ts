/** What only ours are asked: switches of layer and year, focus of a cell, search of a large catalogue, reading of a large release. */
import type {Browser, Page} from 'puppeteer-core';
import {counters, findElement, openPage, pause, timeChange, type Opened, type Slowdown} from './browser.js';
import {READ_ACTIONS} from './own-data.js';
import {median} from './targets.js';

/** One measure: the middle and the worst of `runs`, in milliseconds. */
export interface OwnMeasure {
  readonly id: string;
  readonly what: string;
  readonly value: number | undefined;
  readonly worst: number | undefined;
  readonly runs: number;
}

const summary = (id: string, what: string, values: readonly (number | undefined)[]): OwnMeasure => {
  const known = values.filter((value) => value !== undefined);
  return {id, what, value: median(known), worst: known.length > 0 ? Math.max(...known) : undefined, runs: known.length};
};

/** Visits of the large release. */
const READ_VISITS = 3;

type Step = (page: Page, opened: Opened) => Promise<OwnMeasure[]>;

const MAIN = 'main thread, less what doing nothing costs';

/** Every measure in a page of its own; one that a widget does not offer comes without a value. */
export async function measureOwn(browser: Browser, origin: string, slowdown: Slowdown): Promise<OwnMeasure[]> {
  // What is done on a page that is there needs no slow network; what is read does.
  const there = {...slowdown, network: 'none'} as const;
  const steps: readonly (readonly [path: string, step: Step, slowed: Slowdown])[] = [
    ['/own-map.html', mapSwitches, there],
    ['/own-matrix.html', matrixFocus, there],
    ['/own-catalog.html', catalogSearch, there],
  ];
  const measures: OwnMeasure[] = [];
  for (const [path, step, slowed] of steps) measures.push(...(await stepIn(browser, origin + path, step, slowed)));
  // One visit has one longest task: the others above do a thing many times in theirs.
  const visits: OwnMeasure[] = [];
  for (let visit = 0; visit < READ_VISITS; visit++)
    visits.push(...(await stepIn(browser, `${origin}/own-read.html`, reading, slowdown)));
  for (const [id, what] of new Map(visits.map((each) => [each.id, each.what]))) {
    const values = visits.filter((each) => each.id === id).map(({value}) => value);
    measures.push(summary(id, what, values));
  }
  return measures;
}

async function stepIn(browser: Browser, address: string, step: Step, slowed: Slowdown): Promise<OwnMeasure[]> {
  const opened = await openPage(browser, undefined, slowed);
  try {
    await opened.page.goto(address);
    return await step(opened.page, opened);
  } catch (error) {
    const {pathname} = new URL(address);
    return [{...summary(pathname, `${pathname} failed: ${String(error).split('\n')[0] ?? ''}`, []), runs: 0}];
  } finally {
    await opened.close();
  }
}

/** Main-thread time of something done in the page or with its keyboard, until the frame after it is painted. */
async function mainTime({page, cdp}: Opened, act: () => Promise<unknown>): Promise<number> {
  const before = await counters(cdp);
  await act();
  await page.evaluate(async () => {
    await window.probe.painting();
    await window.probe.painting();
  });
  return (await counters(cdp)).task - before.task;
}

/** The same less its cost when nothing happens, which is the harness's own. */
async function mainTimes(
  opened: Opened,
  acts: readonly (() => Promise<unknown>)[],
  idle: () => Promise<unknown>,
): Promise<number[]> {
  const nothing: number[] = [];
  for (let time = 0; time < 7; time++) nothing.push(await mainTime(opened, idle));
  const times: number[] = [];
  for (const act of acts) {
    times.push(Math.max(0, (await mainTime(opened, act)) - (median(nothing) ?? 0)));
    await pause(150);
  }
  return times;
}

const settle = (page: Page, selector: string): Promise<unknown> =>
  page.waitForFunction((wanted) => window.probe.one(wanted) !== undefined, {timeout: 60_000, polling: 100}, selector);

const mapSwitches: Step = async (page, opened) => {
  await settle(page, '.entity');
  await pause(2500);
  const values = await page.evaluate(() => {
    const select = window.probe.all('select')[0] as HTMLSelectElement | undefined;
    return select ? [...select.options].map(({value}) => value) : [];
  });
  const choose = (value: string) => () =>
    page.evaluate((wanted) => {
      const select = window.probe.all('select')[0] as HTMLSelectElement | undefined;
      if (!select) return;
      select.value = wanted;
      select.dispatchEvent(new Event('change', {bubbles: true}));
    }, value);
  // Once through all, so that what they fetch is there: the switch is measured, not the network.
  for (const value of values) {
    await choose(value)();
    await pause(400);
  }
  const idle = () => page.evaluate((wanted) => wanted, '');
  const switches = await mainTimes(opened, values.map(choose), idle);
  return [
    summary('map-switch', `map: switch to another of ${values.length} layers, ${MAIN}`, switches),
    await mapYears(page, opened, values.map(choose)),
  ];
};

/** On the first layer with years. */
async function mapYears(page: Page, opened: Opened, layers: readonly (() => Promise<unknown>)[]): Promise<OwnMeasure> {
  const what = `map: switch of year, ${MAIN}`;
  const stepsOf = () =>
    page.evaluate(() => {
      const range = window.probe.all('input[type=range]')[0] as HTMLInputElement | undefined;
      return range ? Number(range.max) - Number(range.min) : 0;
    });
  let steps = await stepsOf();
  for (const choose of layers) {
    if (steps > 0) break;
    await choose();
    await pause(400);
    steps = await stepsOf();
  }
  const slider = steps > 0 ? await findElement(page, () => window.probe.all('input[type=range]')[0]) : undefined;
  if (!slider) return summary('map-year', what, []);
  await slider.focus();
  const press = (key: 'ArrowLeft' | 'ArrowRight' | 'Shift') => () => page.keyboard.press(key);
  const back = Array.from({length: Math.min(steps, 6)}, () => press('ArrowLeft'));
  const forth = back.map(() => press('ArrowRight'));
  return summary('map-year', what, await mainTimes(opened, [...back, ...forth], press('Shift')));
}

const matrixFocus: Step = async (page, opened) => {
  await settle(page, 'tbody tr[data-id]');
  await pause(2500);
  const first = await findElement(page, () => window.probe.all('[data-key]').find(({tabIndex}) => tabIndex === 0));
  if (!first) return [summary('matrix-focus', 'matrix: focus of the next cell', [])];
  await first.focus();
  const press = (key: 'ArrowDown' | 'ArrowRight' | 'Shift') => () => page.keyboard.press(key);
  const moves = Array.from({length: 16}, (_, index) => press(index % 4 === 3 ? 'ArrowRight' : 'ArrowDown'));
  return [
    summary('matrix-focus', `matrix: focus of the next cell, ${MAIN}`, await mainTimes(opened, moves, press('Shift'))),
  ];
};

const catalogSearch: Step = async (page) => {
  const what = 'catalogue of 1,000 records: key press to result';
  await settle(page, 'input[type=search]');
  await pause(4000);
  const search = await findElement(page, () => window.probe.one('input[type=search]'));
  if (!search) return [summary('catalog-key', what, [])];
  await search.click();
  await pause(2000);
  const keys: (number | undefined)[] = [];
  for (const key of ['d', 'a', 't', 'o', 's'] as const)
    keys.push(await timeChange(page, ['keydown'], () => page.keyboard.press(key)));
  const [first, ...rest] = keys;
  return [
    summary('catalog-first-key', 'the same, first key, which makes the index', [first]),
    summary('catalog-key', what, rest),
  ];
};

const reading: Step = async (page) => {
  // Its own count, so that nothing else passes for it: a release that is refused leaves the packaged one on the page.
  await page.waitForFunction(
    (count) => window.probe.all('.count').some(({textContent}) => textContent.includes(count)),
    {timeout: 120_000, polling: 200},
    READ_ACTIONS.toLocaleString('es-MX'),
  );
  await pause(4000);
  const long = await page.evaluate(() => window.probe.long.map(([, duration]) => duration));
  const drawn = await page.evaluate(() => window.probe.all('*').length);
  return [
    summary('read-20000', '20,000 records of a whole release by `src`: longest task', [Math.max(0, ...long)]),
    summary('read-20000-blocked', 'the same: blocking time, all long tasks less 50 ms each', [
      long.reduce((sum, each) => sum + Math.max(0, each - 50), 0),
    ]),
    summary('read-20000-elements', 'the same: elements on the page (a number, not ms)', [drawn]),
  ];
};
