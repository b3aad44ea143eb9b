/** What of the map reaches a person without a mouse: names in the accessibility tree, entities that a keyboard gets to. */
import type {Browser, Page} from 'puppeteer-core';
import {FULL_SPEED, openPage, pause, untilPainted} from './browser.js';
import type {Case} from './columns.js';

export interface Reach {
  readonly named: number;
  /** Of TRIES presses, how many came to an entity that had not been reached before. */
  readonly keyboard: number;
}

const TABS = 6;
const TRIES = 8;

export async function measureReach(
  browser: Browser,
  {column}: Case,
  address: string,
  names: readonly string[],
): Promise<Reach> {
  const opened = await openPage(browser, column, FULL_SPEED);
  const {page, cdp} = opened;
  try {
    await page.goto(address);
    await untilPainted(opened, column);
    await pause(500);
    await cdp.send('Accessibility.enable');
    const {nodes} = await cdp.send('Accessibility.getFullAXTree');
    const words = nodes
      .filter(({ignored, role}) => !ignored && !['StaticText', 'InlineTextBox'].includes(String(role?.value)))
      .map(({name}) => String(name?.value ?? ''))
      .filter((text) => text !== '' && text.length < 120);
    const named = names.filter((name) => words.some((text) => text.includes(name))).length;
    return {named, keyboard: await walk(page, names)};
  } finally {
    await opened.close();
  }
}

/** Tab until an entity has the focus, then arrows; the longest name first, or Baja California Sur would be taken for its neighbour. */
async function walk(page: Page, names: readonly string[]): Promise<number> {
  const byLength = [...names].sort((a, b) => b.length - a.length);
  const reached = new Set<string>();
  const press = async (key: 'Tab' | 'ArrowRight' | 'ArrowDown') => {
    await page.keyboard.press(key);
    await pause(100);
    const text = await focusedText(page);
    const name = byLength.find((each) => text.includes(each));
    if (name !== undefined) reached.add(name);
  };
  for (let tab = 0; tab < TABS && reached.size === 0; tab++) await press('Tab');
  for (let arrow = 1; arrow < TRIES; arrow++) await press(arrow % 2 === 0 ? 'ArrowDown' : 'ArrowRight');
  return reached.size;
}

const focusedText = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (!element || element === document.body) return '';
    return (element.getAttribute('aria-label') ?? element.textContent ?? '').slice(0, 120);
  });
