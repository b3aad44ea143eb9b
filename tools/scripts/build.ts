/** `npm run build`: dist/ in all its forms. `--if-changed` builds only when something that goes into it changed. */
import {chmodSync, cpSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {build as bundle} from 'esbuild';
import {build} from 'vite';
import {FORMS} from '../../vite.config.js';
import {BUILD_INPUTS} from './lib/inputs.js';
import {writeManifest} from './lib/manifest.js';
import {ROOT, runBin} from './lib/run.js';
import {copySnapshot} from './lib/snapshot.mjs';
import {Stamp} from './lib/stamp.js';

const stamp = new Stamp('build', BUILD_INPUTS, 'dist/demo/index.html');

async function buildTypes(): Promise<void> {
  const {code, output} = await runBin('tsc', ['-p', 'tsconfig.build.json'], {quiet: true});
  if (code !== 0) throw new Error(output);
}

/** The data tool in one file for Node, which the package's `bin` names: who installs the package needs nothing else. */
async function buildDataTool(): Promise<void> {
  const outfile = join(ROOT, 'dist/bin/cga-data.js');
  await bundle({
    entryPoints: [join(ROOT, 'tools/data/cli.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    legalComments: 'eof',
    logLevel: 'error',
    // Some packages are CommonJS and ask for Node's own modules by `require`.
    banner: {js: "import {createRequire} from 'node:module';\nconst require = createRequire(import.meta.url);"},
  });
  chmodSync(outfile, 0o755);
}

/** Each step by its name, in order: later ones read what earlier ones wrote. */
const STEPS: readonly (readonly [name: string, step: () => Promise<unknown>])[] = [
  ...FORMS.map((mode) => [mode, () => build({root: ROOT, configFile: join(ROOT, 'vite.config.ts'), mode})] as const),
  ['data tool', buildDataTool],
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
