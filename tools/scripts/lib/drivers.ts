import {launch} from 'puppeteer-core';
import {puppeteerOptions, startWebkitDriver, webkitCapabilities, type Engine} from '../../../test/support/engines.mjs';

/** One page of a browser, as little of it as tests of whole pages need. */
export interface Driver {
  /** Opens an address and resolves once its document is there. */
  open(url: string): Promise<void>;
  /** Runs the body of an async function in the page and gives its result, which must be JSON. */
  run<T>(body: string): Promise<T>;
  close(): Promise<void>;
}

const SIZE = {width: 1280, height: 900};

/** Starts the engine with one page. */
export function startDriver({name, paths}: Engine): Promise<Driver> {
  const {binary = '', driver = '', display = ''} = paths;
  return name === 'webkit' ? startWebkit({binary, driver, display}) : startPuppeteer(name, binary);
}

async function startPuppeteer(name: 'chromium' | 'firefox', binary: string): Promise<Driver> {
  const browser = await launch(puppeteerOptions(name, binary));
  const page = await browser.newPage();
  await page.setViewport(SIZE);
  return {
    open: async (url) => void (await page.goto(url, {waitUntil: 'domcontentloaded'})),
    run: <T>(body: string) => page.evaluate(`(async () => {${body}})()`) as Promise<T>,
    close: () => browser.close(),
  };
}

/** WebKitGTK by the WebDriver protocol itself, which for this takes fewer lines than a library. */
async function startWebkit(programs: {binary: string; driver: string; display: string}): Promise<Driver> {
  const {port, stop} = await startWebkitDriver(programs);
  const send = async (method: string, path: string, body?: object): Promise<unknown> => {
    const init = body ? {method, body: JSON.stringify(body)} : {method};
    const response = await fetch(`http://127.0.0.1:${port}${path}`, init);
    const {value} = (await response.json()) as {value: {message?: string} | null};
    if (!response.ok) throw new Error(`WebDriver ${path}: ${value?.message ?? response.status}`);
    return value;
  };
  const alwaysMatch = webkitCapabilities(programs.binary);
  const {sessionId} = (await send('POST', '/session', {capabilities: {alwaysMatch}})) as {sessionId: string};
  const session = `/session/${sessionId}`;
  await send('POST', `${session}/timeouts`, {script: 60_000, pageLoad: 60_000});
  await send('POST', `${session}/window/rect`, SIZE);
  return {
    open: async (url) => void (await send('POST', `${session}/url`, {url})),
    run: async <T>(body: string) => {
      const script = `const done = arguments[0];
        (async () => {${body}})().then((value) => done({value}), (error) => done({error: String(error)}));`;
      const answer = (await send('POST', `${session}/execute/async`, {script, args: []})) as {value: T; error?: string};
      if (answer.error !== undefined) throw new Error(answer.error);
      return answer.value;
    },
    close: async () => {
      await send('DELETE', session).catch(() => undefined);
      stop();
    },
  };
}
