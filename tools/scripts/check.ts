/** `npm run check`: everything about the repository that is not a test. One line for each step, and what failed at the end. */
import {breaches} from './check-dist.js';
import {blockedNames} from './check-names.js';
import {measure, overBudget, sizeTable} from './check-size.js';
import {filesUnder, readText} from './lib/files.js';
import {definedTags, undocumented, unlisted, writeManifest} from './lib/manifest.js';
import {runBin, runNode, type Ended} from './lib/run.js';

/** A step gives back what is wrong, line by line. */
type Step = readonly [name: string, problems: () => Promise<readonly string[]> | readonly string[]];

const linesOf = ({code, output}: Ended): string[] => (code === 0 ? [] : [output || `ended with code ${code}`]);

const program = (name: string, ...args: readonly string[]) => runBin(name, args, {quiet: true}).then(linesOf);

const script = (...args: readonly string[]) => runNode(args, {quiet: true}).then(linesOf);

async function lint(): Promise<string[]> {
  const {code, output} = await runBin('eslint', ['.', '--cache', '--cache-location', 'node_modules/.cache/eslint/'], {
    quiet: true,
  });
  // Warnings say where to look for a split; they do not fail the check, and do not stay unseen.
  if (code === 0 && output !== '') console.log(output);
  return code === 0 ? [] : [output];
}

function sizes(): string[] {
  const measured = measure();
  console.log(sizeTable(measured));
  return overBudget(measured);
}

async function manifest(): Promise<string[]> {
  const {modules} = await writeManifest('node_modules/.cache/cga-widgets/check');
  const built = readText('dist/custom-elements.json');
  const same = built === readText('node_modules/.cache/cga-widgets/check/custom-elements.json');
  const old = same ? [] : ['dist/custom-elements.json is not what src/ says: npm run build'];
  const files = filesUnder('src').map((path) => ({path, text: readText(path)}));
  return [...old, ...undocumented({modules}, definedTags()), ...unlisted({modules}, files)];
}

/** The version that classes carry is the package's. */
function version(): string[] {
  const {version: published} = JSON.parse(readText('package.json')) as {version: string};
  const inCode = /VERSION = '([^']+)'/.exec(readText('src/version.ts'))?.[1];
  return inCode === published ? [] : [`src/version.ts says ${inCode ?? 'nothing'}, package.json ${published}`];
}

/** What package.json points to is built. */
function exportsMap(): string[] {
  const {exports: map, customElements} = JSON.parse(readText('package.json')) as {
    exports: Record<string, unknown>;
    customElements: string;
  };
  const built = filesUnder('dist');
  const targets = (value: unknown): string[] =>
    typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(targets);
  const isBuilt = (target: string): boolean => {
    const [start = '', end] = target.split('*');
    return end === undefined
      ? built.includes(target)
      : built.some((file) => file.startsWith(start) && file.endsWith(end));
  };
  return [...targets(map), customElements]
    .map((target) => target.replace(/^\.\//, ''))
    .filter((target) => target !== 'package.json' && !isBuilt(target))
    .map((target) => `package.json points to ${target}, which is not built`);
}

const STEPS: readonly Step[] = [
  ['types', () => program('tsc', '-p', 'tsconfig.json')],
  ['lint and layers', lint],
  ['format', () => program('prettier', '--check', '--log-level', 'warn', '.')],
  ['data', () => script('tools/data/cli.ts', 'build', '--check')],
  ['data format page', () => script('tools/data/cli.ts', 'format', '--check')],
  ['build', () => script('tools/scripts/build.ts', '--if-changed')],
  ['sizes', sizes],
  ['manifest', manifest],
  ['version', version],
  ['exports', exportsMap],
  ['names', blockedNames],
  ['guards', breaches],
];

const failures: string[] = [];
for (const [name, step] of STEPS) {
  const start = performance.now();
  let problems: readonly string[];
  try {
    problems = await step();
  } catch (error) {
    problems = [error instanceof Error ? error.message : String(error)];
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${problems.length === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
  if (problems.length > 0) failures.push(`── ${name}\n${problems.join('\n')}`);
}
if (failures.length > 0) console.log(`\n${failures.join('\n\n')}`);
console.log(failures.length === 0 ? '\nAll checks passed' : `\n${failures.length} of ${STEPS.length} checks failed`);
process.exitCode = failures.length === 0 ? 0 : 1;
