/** `npm run storybook` and `npm run build:storybook`: prepares what Storybook reads, then runs it. */
import {pathToFileURL} from 'node:url';
import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {STORYBOOK_INPUTS} from './lib/inputs.js';
import {writeManifest} from './lib/manifest.js';
import {ROOT, runBin} from './lib/run.js';
import {copySnapshot, latestRelease} from './lib/snapshot.mjs';
import {Stamp} from './lib/stamp.js';

const CACHE = 'node_modules/.cache/cga-widgets';
const ENV = {STORYBOOK_DISABLE_TELEMETRY: '1'};

async function prepare(): Promise<void> {
  await writeManifest(CACHE);
  const snapshot = join(ROOT, CACHE, 'snapshot');
  if ((await latestRelease()) !== undefined) await copySnapshot(snapshot);
  else mkdirSync(snapshot, {recursive: true});
}

/**
 * Builds storybook-static/, or keeps the one that is there when nothing changed and `always` is false.
 *
 * @throws {Error} with Storybook's output when it fails
 */
export async function buildStorybook({always}: {always: boolean}): Promise<void> {
  const stamp = new Stamp('storybook', STORYBOOK_INPUTS, 'storybook-static/index.json');
  if (!always && stamp.current) return;
  await prepare();
  const args = ['build', '--disable-telemetry', '--quiet', '--output-dir', 'storybook-static'];
  const {code, output} = await runBin('storybook', args, {quiet: true, env: ENV});
  if (code !== 0) throw new Error(output);
  stamp.write();
}

async function main(): Promise<void> {
  if (process.argv[2] === 'build') {
    await buildStorybook({always: true});
    console.log('storybook-static/ built');
    return;
  }
  await prepare();
  const {code} = await runBin('storybook', ['dev', '--port', '6006', '--disable-telemetry', '--no-open'], {env: ENV});
  process.exitCode = code;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
