/** What the test runner's server does for us beyond serving modules. */
import {tsImport} from 'tsx/esm/api';
import {readSnapshot, SNAPSHOT_URL} from '../../tools/scripts/lib/snapshot.mjs';

/** Makes every browser test fail on console warnings and tidy up, whether or not it imports the helpers. */
export const guardPlugin = {
  name: 'guard',
  transform(context) {
    if (!context.path.endsWith('.browser.test.ts')) return undefined;
    // On the first line, so that line numbers in stack traces stay.
    return {body: `import '/test/support/guard.ts'; ${context.body}`};
  },
};

/** Commands `x-viewport`, `x-press` and `x-type`: the runner's own ones lack WebDriver, keys held together and letters twice in a row. */
export const commandsPlugin = {
  name: 'commands',
  async executeCommand({command, payload, session}) {
    const {browser} = session;
    const page = browser.type === 'puppeteer' ? browser.getPage(session.id) : undefined;
    if (command === 'x-viewport') {
      await (page ? page.setViewport(payload) : fitWindow(browser.driver, payload));
      return true;
    }
    if (command === 'x-press') {
      await (page ? pressTogether(page.keyboard, payload.keys) : browser.sendKeys(session.id, payload.keys));
      return true;
    }
    if (command === 'x-type') {
      if (page) await page.keyboard.type(payload.text);
      // WebDriver holds the keys of one call down together: WebKitGTK then loses the second of `oo`, and spaces.
      else for (const letter of payload.text) await browser.sendKeys(session.id, [letter]);
      return true;
    }
    return undefined;
  },
};

/** WebDriver sizes windows, not pages: correct by what the window's frame takes. */
async function fitWindow(driver, {width, height}) {
  for (let tries = 0; tries < 5; tries++) {
    const inner = await driver.execute('return {width: window.innerWidth, height: window.innerHeight};');
    if (inner.width === width && inner.height === height) return;
    const outer = await driver.getWindowRect();
    const size = [outer.width + width - inner.width, outer.height + height - inner.height];
    await driver.setWindowRect(null, null, ...size);
  }
}

async function pressTogether(keyboard, keys) {
  const held = keys.slice(0, -1);
  for (const key of held) await keyboard.down(key);
  await keyboard.press(keys.at(-1));
  for (const key of held.reverse()) await keyboard.up(key);
}

/** Command `x-fault`: the server of `fault-server.ts` on a port of its own, which is to a page another origin. */
export function faultPlugin() {
  let server;
  return {
    name: 'faults',
    async serverStart() {
      const [{startFaultServer}, {exampleDataset}] = await Promise.all(
        ['./fault-server.ts', '../fixtures/example-dataset.ts'].map((path) => tsImport(path, import.meta.url)),
      );
      server = await startFaultServer(JSON.stringify(exampleDataset()));
    },
    serverStop: () => server?.close(),
    executeCommand({command, payload}) {
      if (command !== 'x-fault') return undefined;
      const {call, args} = payload;
      const answer = call === 'url' ? server.url : server[call](...args);
      return answer ?? true;
    },
  };
}

/** Serves the packaged snapshot at `/cga-data/`. */
export async function snapshotMiddleware(context, next) {
  if (!context.path.startsWith(SNAPSHOT_URL)) return next();
  const bytes = await readSnapshot(context.path.slice(SNAPSHOT_URL.length));
  if (!bytes) {
    context.status = 404;
    return undefined;
  }
  context.type = 'application/json';
  context.body = bytes;
  return undefined;
}
