import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {launch, type Browser, type ElementHandle, type Frame, type Page} from 'puppeteer-core';
import {serve} from '../../tools/serve.mjs';
import {findEngines, puppeteerOptions} from '../support/engines.mjs';

const chromium = findEngines().find(({name, found}) => name === 'chromium' && found);

/** Options of a suite that opens pages in Chromium. */
export const inChromium = {skip: chromium ? false : 'no Chromium on this machine'};

/** A page as a webmaster writes it, under `site/`; the library lies in `cga-widgets/` beside it. */
export const page = (head: string, body: string) =>
  `<!doctype html><html lang="es"><meta charset="utf-8"><title>Página</title><link rel="icon" href="data:,">${head}<body>${body}</html>`;

/** The line of the script, as a page of the site has it. */
export const LOADER = '<script type="module" src="cga-widgets/cga-loader.js"></script>';

/** The lines of the one-file forms. */
export const MODULE = '<script type="module" src="cga-widgets/cga-widgets.js"></script>';
export const CLASSIC = '<script src="cga-widgets/cga-widgets.classic.js" defer></script>';

/** A strict content policy. */
export const CSP = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:";

/** What goes wrong in a page from now on, as it comes: errors that nothing caught. */
export function errorsIn(tab: Page): readonly string[] {
  const errors: string[] = [];
  tab.on('pageerror', (error) => errors.push(String(error)));
  return errors;
}

/** The same, with warnings and errors of the console. */
export function problemsIn(tab: Page): readonly string[] {
  const problems: string[] = [];
  tab.on('pageerror', (error) => problems.push(String(error)));
  tab.on('console', (message) => {
    if (['warn', 'error'].includes(message.type())) problems.push(message.text());
  });
  return problems;
}

/** Somebody's site, and a browser that opens its pages. */
export interface Site {
  /** Ends in a slash. */
  readonly url: string;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

/** Serves these files, by their names, with the built library at `folder`. */
export async function openSite(
  files: Readonly<Record<string, string>>,
  headers: Parameters<typeof serve>[0]['headers'] = {},
  folder = '/cga-widgets/',
): Promise<Site> {
  const root = mkdtempSync(join(tmpdir(), 'cga-site-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(root, name), content);
  const server = await serve({root, mounts: {[folder]: 'dist'}, headers});
  const browser = await launch(puppeteerOptions('chromium', chromium?.paths['binary'] ?? ''));
  return {
    url: server.url,
    browser,
    close: async () => {
      await browser.close();
      await server.close();
      rmSync(root, {recursive: true, force: true});
    },
  };
}

/**
 * What a widget draws, once it is there. Asked for again and again: the waiting of Puppeteer hears of nothing that changes inside a
 * shadow root, and waits on where that was drawn a moment too late.
 */
export async function drawnIn(page: Page | Frame, widget: string, selector: string): Promise<ElementHandle> {
  const found = await page.waitForFunction(
    (host, inner) => document.querySelector(host)?.shadowRoot?.querySelector(inner),
    {polling: 50, timeout: 20_000},
    widget,
    selector,
  );
  return found as ElementHandle;
}

/** The sentence with which a widget answers. */
export const answerIn = async (page: Page | Frame, widget: string): Promise<string> =>
  (await drawnIn(page, widget, '.answer')).evaluate(({textContent}) => textContent ?? '');
