/** `npm run build`: dist/ in all its forms. `--if-changed` builds only when something that goes into it changed. */
import {cpSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'vite';
import {FORMS} from '../../vite.config.js';
import {writeManifest} from './lib/manifest.js';
import {ROOT, runBin} from './lib/run.js';
import {copySnapshot} from './lib/snapshot.mjs';
import {Stamp} from './lib/stamp.js';

const INPUTS = [
  'src',
  'data/releases',
  'data/geo/geometry.json',
  'tools/demo',
  'tools/vite',
  'tools/scripts/build.ts',
  'tools/scripts/cem.config.mjs',
  'tools/scripts/lib',
  'vite.config.ts',
  'tsconfig.json',
  'tsconfig.build.json',
  'package.json',
  'package-lock.json',
];

const stamp = new Stamp('build', INPUTS, 'dist/demo/index.html');

async function buildTypes(): Promise<void> {
  const {code, output} = await runBin('tsc', ['-p', 'tsconfig.build.json'], {quiet: true});
  if (code !== 0) throw new Error(output);
}

/** Each step by its name, in order: later ones read what earlier ones wrote. */
const STEPS: readonly (readonly [name: string, step: () => Promise<unknown>])[] = [
  ...FORMS.map((mode) => [mode, () => build({root: ROOT, configFile: join(ROOT, 'vite.config.ts'), mode})] as const),
  ['types', buildTypes],
  ['manifest', () => writeManifest('dist')],
  ['data', () => copySnapshot(join(ROOT, 'dist/data'))],
];

async function buildAll(): Promise<void> {
  const start = performance.now();
  rmSync(join(ROOT, 'dist'), {recursive: true, force: true});
  for (const [name, step] of STEPS) {
    await step().catch((error: unknown) => {
      throw new Error(`build of ${name} failed:\n${error instanceof Error ? error.message : String(error)}`);
    });
  }
  cpSync(join(ROOT, 'tools/demo'), join(ROOT, 'dist/demo'), {recursive: true});
  stamp.write();
  console.log(`dist/ built in ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

try {
  if (process.argv.includes('--if-changed') && stamp.current) console.log('dist/ is up to date');
  else await buildAll();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
