/** The browser engines that tests run in: where each is on this machine, and how it is started. Only Node's own modules. */
import {spawn} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import {createServer} from 'node:net';
import {delimiter, join} from 'node:path';

/** Widest and tallest window that a test may ask for, in pixels. */
const SCREEN = '1600x1200x24';

/** Chromium asks its maker's hosts at every start unless it is told not to. */
const CHROMIUM_ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--lang=es-MX',
];

const MAC = '/Applications/';

/** What each engine needs: programs by their possible names or paths, and the Debian packages that bring them. */
const ENGINES = [
  {
    name: 'chromium',
    packages: ['chromium'],
    programs: {
      binary: [
        process.env.CGA_CHROMIUM,
        'chromium',
        'chromium-browser',
        'google-chrome-stable',
        'google-chrome',
        `${MAC}Chromium.app/Contents/MacOS/Chromium`,
        `${MAC}Google Chrome.app/Contents/MacOS/Google Chrome`,
      ],
    },
  },
  {
    name: 'firefox',
    packages: ['firefox-esr'],
    programs: {
      binary: [process.env.CGA_FIREFOX, 'firefox-esr', 'firefox', `${MAC}Firefox.app/Contents/MacOS/firefox`],
    },
  },
  {
    name: 'webkit',
    packages: ['webkit2gtk-driver', 'xvfb', 'xauth'],
    programs: {
      // Asked again each time: the folder comes with the package, which a test run may have just installed.
      binary: () => [process.env.CGA_MINIBROWSER, ...miniBrowsers()],
      driver: ['WebKitWebDriver'],
      display: ['xvfb-run'],
      authority: ['xauth'],
    },
  },
];

export const ENGINE_NAMES = ENGINES.map(({name}) => name);

/** Every engine with the paths of its programs, and the packages to install when one of them is missing. */
export function findEngines() {
  return ENGINES.map(({name, packages, programs}) => {
    const paths = Object.fromEntries(Object.entries(programs).map(([key, names]) => [key, findProgram(names)]));
    return {name, packages, paths, found: Object.values(paths).every(Boolean)};
  });
}

function findProgram(candidates) {
  const names = typeof candidates === 'function' ? candidates() : candidates;
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const name of names.filter(Boolean)) {
    const path = name.includes('/') ? name : folders.map((folder) => join(folder, name)).find(existsSync);
    if (path && existsSync(path)) return path;
  }
  return undefined;
}

/** WebKitGTK keeps MiniBrowser in a folder of its own ABI, out of PATH. */
function miniBrowsers() {
  const roots = ['/usr/lib', '/usr/libexec', ...list('/usr/lib', (name) => name.endsWith('-linux-gnu'))];
  const folders = roots.flatMap((root) => list(root, (name) => name.startsWith('webkit2gtk-')));
  return folders.map((folder) => join(folder, 'MiniBrowser')).reverse();
}

function list(folder, wanted) {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.filter(wanted).map((name) => join(folder, name));
}

/** Options of `puppeteer.launch` for Chromium or Firefox. */
export function puppeteerOptions(name, executablePath) {
  if (name === 'firefox') return {browser: 'firefox', headless: true, executablePath};
  // Chromium refuses to start its sandbox as root, which is what CI machines run as.
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return {browser: 'chrome', headless: true, executablePath, args: [...root, ...CHROMIUM_ARGS]};
}

/** WebDriver capabilities with which WebKitGTK's small browser opens. */
export function webkitCapabilities(binary) {
  return {browserName: 'MiniBrowser', 'webkitgtk:browserOptions': {binary, args: ['--automation']}};
}

/**
 * Starts WebKitGTK's driver in a display of its own on a free port, and ends it with this process.
 *
 * @returns the port and a function that ends it sooner
 */
export async function startWebkitDriver({driver, display}) {
  const port = await freePort();
  const screen = ['-a', '-s', `-screen 0 ${SCREEN}`];
  const child = spawn(display, [...screen, driver, `--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    detached: true,
    env: {
      ...process.env,
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
      NO_AT_BRIDGE: '1',
      GTK_A11Y: 'none',
    },
  });
  const stop = () => endGroup(child.pid);
  process.once('exit', stop);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
  await untilReady(`http://127.0.0.1:${port}/status`, child);
  return {port, stop};
}

/** Ends the process group that a detached child leads: here the display, the driver and the browser. */
function endGroup(pid) {
  try {
    process.kill(-pid, 'SIGTERM');
  } catch {
    // It ended by itself.
  }
}

async function untilReady(url, child) {
  for (let tries = 0; tries < 200; tries++) {
    if (child.exitCode !== null) throw new Error(`WebKitWebDriver ended with code ${child.exitCode}`);
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver did not answer within 20 s');
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });
}
