/** One visit of one page: bytes, first load, interaction. */
import type {Browser, Page} from 'puppeteer-core';
import {isOwn, isStill, type Case} from './columns.js';
import {
  collected,
  counters,
  findElement,
  FULL_SPEED,
  openPage,
  pause,
  slow,
  timeChange,
  timeTips,
  untilPainted,
  type Slowdown,
} from './browser.js';
import type {Targets} from './targets.js';

/** Numbers of one visit; those that a column or a job does not have are left out. */
export interface Visit {
  readonly painted: number;
  readonly firstPaint: number;
  readonly blocked: number;
  readonly longest: number;
  readonly main: number;
  readonly heap: number;
  readonly elements: number;
  /** Bytes and requests after the page itself until it was painted, and those of the second after. */
  readonly first: Fetched;
  readonly later: Fetched;
  /** Requests to other hosts. */
  readonly third: number;
  readonly hover?: readonly (number | undefined)[];
  readonly keys?: readonly (number | undefined)[];
  readonly clear?: number | undefined;
  readonly facet?: number | undefined;
  readonly sort?: number | undefined;
  readonly inp?: number;
  readonly errors: readonly string[];
}

interface Fetched {
  readonly requests: number;
  readonly script: number;
  readonly style: number;
  readonly data: number;
}

const SEARCHED = ['d', 'a', 't', 'o', 's'] as const;

/** Opens the page cold and measures it; throws when it does not get drawn. */
export async function visit(
  browser: Browser,
  measured: Case,
  address: string,
  slowdown: Slowdown,
  targets: Targets,
): Promise<Visit> {
  const {column} = measured;
  const opened = await openPage(browser, column, slowdown);
  const {page, cdp, errors} = opened;
  try {
    await page.goto(address, {waitUntil: 'domcontentloaded', timeout: 90_000});
    await untilPainted(opened, column);
    await pause(1000);
    const times = await readTimes(page);
    const {task: main} = await counters(cdp);
    const fetched = await readFetched(page);
    const third = await countThird(page, new URL(address).origin);
    await slow(cdp, FULL_SPEED);
    const {heap} = await collected(cdp);
    const elements = await page.evaluate(() => window.probe.all('*').length);
    await slow(cdp, {...slowdown, network: 'none'});
    const used = isStill(column) ? {} : await interact(page, measured, targets);
    return {...times, main, heap, elements, ...fetched, third, ...used, errors: errors.slice(0, 3)};
  } finally {
    await opened.close();
  }
}

const readTimes = (page: Page) =>
  page.evaluate(() => {
    const {painted, long} = window.probe;
    return {
      painted,
      firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
      blocked: long.reduce((sum, [, duration]) => sum + Math.max(0, duration - 50), 0),
      longest: Math.max(0, ...long.map(([, duration]) => duration)),
    };
  });

/** What the page fetched, by the time at which it had arrived; bodies as they came, compressed. */
async function readFetched(page: Page): Promise<Pick<Visit, 'first' | 'later'>> {
  const entries = await page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).map(
      ({name, responseEnd, encodedBodySize}) => ({
        path: new URL(name).pathname,
        bytes: encodedBodySize,
        late: responseEnd > window.probe.painted,
      }),
    ),
  );
  const sum = (late: boolean): Fetched => {
    const part = entries.filter((entry) => entry.late === late);
    const ending = (end: string) =>
      part.filter(({path}) => path.endsWith(end)).reduce((bytes, entry) => bytes + entry.bytes, 0);
    return {requests: part.length, script: ending('.js'), style: ending('.css'), data: ending('.json')};
  };
  return {first: sum(false), later: sum(true)};
}

/** Requests to other hosts, failed ones too. */
const countThird = (page: Page, own: string): Promise<number> =>
  page.evaluate((origin) => {
    const names = performance.getEntriesByType('resource').map(({name}) => name);
    return names.filter((name) => /^https?:/.test(name) && !name.startsWith(origin)).length;
  }, own);

async function interact(page: Page, {column}: Case, targets: Targets): Promise<Partial<Visit>> {
  if (column.job === 'J2') return {...(await useList(page)), inp: await longestInteraction(page)};
  if (isOwn(column) && !column.target) return {};
  const places = targets[column.job];
  await page.mouse.move(5, 5);
  const hover = await timeTips(page, places);
  const place = places[3];
  const point = place && (await page.evaluate((wanted) => window.probe.point(wanted), place));
  if (point) await page.mouse.click(point.x, point.y);
  await pause(500);
  return {hover, inp: await longestInteraction(page)};
}

const longestInteraction = (page: Page): Promise<number> =>
  page.evaluate(() =>
    Math.max(0, ...window.probe.events.filter((event) => event.interactionId).map(({duration}) => duration)),
  );

async function useList(page: Page): Promise<Partial<Visit>> {
  const used: {-readonly [K in 'keys' | 'clear' | 'facet' | 'sort']?: Visit[K]} = {};
  const search = await findElement(page, () => window.probe.search());
  if (search) {
    await search.click();
    await pause(500);
    const keys: (number | undefined)[] = [];
    for (const key of SEARCHED) keys.push(await timeChange(page, ['keydown'], () => page.keyboard.press(key)));
    used.keys = keys;
    await search.click({count: 3});
    used.clear = await timeChange(page, ['keydown'], () => page.keyboard.press('Backspace'));
  }
  const fold = await findElement(page, () => window.probe.fold());
  if (fold) {
    await fold.click();
    await pause(500);
  }
  const facet = await findElement(page, () => window.probe.facet());
  if (facet) used.facet = await timeChange(page, ['pointerdown', 'change'], () => use(page, facet));
  const sorter = await findElement(page, () => window.probe.sorter());
  if (sorter) used.sort = await timeChange(page, ['pointerdown', 'change'], () => use(page, sorter));
  return used;
}

type Handle = NonNullable<Awaited<ReturnType<typeof findElement>>>;

/** Clicks a button; of a select it takes the option that the column names, or the last. */
async function use(page: Page, element: Handle): Promise<void> {
  const chosen = await page.evaluate((control) => {
    if (!(control instanceof HTMLSelectElement)) return false;
    const wanted = control.dataset['wanted'] ?? control.options[control.options.length - 1]?.value ?? '';
    control.value = wanted;
    control.dispatchEvent(new Event('change', {bubbles: true, composed: true}));
    return true;
  }, element);
  if (!chosen) await element.click();
}
