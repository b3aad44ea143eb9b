/** Makes sure that what package-lock.json asks for is installed. Only Node's own modules: it runs on a fresh clone. */
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Runs `npm ci` when node_modules is not what the lockfile says; ends the process when that fails. */
export function ensureInstalled() {
  if (isInstalled()) return;
  console.log('Installing dependencies: npm ci');
  const {status} = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    // Tests use the browsers of the machine.
    env: {...process.env, PUPPETEER_SKIP_DOWNLOAD: '1'},
  });
  if (status !== 0) {
    console.error('npm ci failed: see its message above.');
    process.exit(1);
  }
}

/** Compares contents, not times: a checkout sets the time of the lockfile to now. */
function isInstalled() {
  const wanted = packagesOf('package-lock.json');
  const there = packagesOf('node_modules/.package-lock.json');
  return Object.entries(wanted).every(([path, {version, optional, peer}]) => {
    if (path === '' || optional || peer) return true;
    return there[path]?.version === version;
  });
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(join(ROOT, file), 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

/** Runs a TypeScript script with this process's arguments, and ends this process as it ended. */
export function runTypeScript(script, ...args) {
  const {status} = spawnSync(process.execPath, ['--import', 'tsx', join(ROOT, script), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}
