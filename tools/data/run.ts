import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {type Build, planBuild} from './build.js';
import {checkPins, compareBuild, writeBuild} from './files.js';
import type {Dataset} from './model.js';
import {differencesFromPublished} from './published.js';
import {readSource} from './read-source.js';
import {readIndex, readPrevious, ReleasesError, type ReleaseIndex} from './release-index.js';
import {formatBuild, formatProblems} from './report.js';
import {type Counts} from './rules/context.js';
import {validate, type Validation} from './validate.js';

/** What the process gives the tool. */
export interface Environment {
  /** Live records that closed collections must have. */
  readonly counts: Counts;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

interface Options {
  readonly command: string;
  readonly source: string;
  readonly data: string;
  readonly json: boolean;
  readonly check: boolean;
  readonly unpublished: boolean;
}

const USAGE = `Uso: npm run data -- <orden> [opciones]

Órdenes
  validate          revisa data/source y dice qué corregir
  build             revisa y escribe data/releases/<publicación>, data/releases/index.json y data/schema

Opciones
  --json            validate: los problemas como JSON
  --check           build: no escribe; falla si lo que hay en disco no es lo que saldría de la fuente
  --unpublished     build: reemplaza una publicación que todavía nadie ha recibido
  --source CARPETA  carpeta de la fuente (data/source)
  --data CARPETA    carpeta de lo construido (data)
`;

/** Runs one command. Returns the exit code: 0 well, 1 problems to correct, 2 wrong use. */
export function run(argv: readonly string[], environment: Environment): 0 | 1 | 2 {
  const options = readOptions(argv);
  if (typeof options === 'string') {
    environment.err(`${options}\n\n${USAGE}`);
    return 2;
  }
  if (options.command === 'help') {
    environment.out(USAGE);
    return 0;
  }
  try {
    return options.command === 'build' ? runBuild(options, environment) : runValidate(options, environment);
  } catch (error) {
    if (!(error instanceof ReleasesError)) throw error;
    environment.err(error.message);
    return 1;
  }
}

function readOptions(argv: readonly string[]): Options | string {
  try {
    const {values, positionals} = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        json: {type: 'boolean', default: false},
        check: {type: 'boolean', default: false},
        unpublished: {type: 'boolean', default: false},
        help: {type: 'boolean', short: 'h', default: false},
        source: {type: 'string', default: 'data/source'},
        data: {type: 'string', default: 'data'},
      },
    });
    const [command = '', ...rest] = values.help ? ['help'] : positionals;
    if (!['validate', 'build', 'help'].includes(command))
      return command ? `No hay la orden «${command}».` : 'Falta la orden.';
    if (rest.length > 0) return `Sobra «${rest.join(' ')}».`;
    if (values.json && command === 'build') return '--json es solo de validate.';
    if ((values.check || values.unpublished) && command === 'validate')
      return '--check y --unpublished son solo de build.';
    return {command, ...values, source: resolve(values.source), data: resolve(values.data)};
  } catch (error) {
    return `Opción que no se entiende: ${(error as Error).message}`;
  }
}

function validateFolder({source, data}: Options, {counts}: Environment): Validation {
  const tree = readSource(source);
  const release = tree.release?.value['release'];
  const known = typeof release === 'string' && /^\d+\.\d+\.\d+$/.test(release);
  return validate(tree, {counts, previous: known ? readPrevious(join(data, 'releases'), release) : undefined});
}

function runValidate(options: Options, environment: Environment): 0 | 1 {
  const {problems, dataset} = validateFolder(options, environment);
  environment.out(options.json ? JSON.stringify(problems, null, 2) : formatProblems(problems));
  return dataset ? 0 : 1;
}

function runBuild(options: Options, environment: Environment): 0 | 1 {
  const {problems, dataset} = validateFolder(options, environment);
  if (!dataset) {
    environment.err(formatProblems(problems));
    return 1;
  }
  const index = readIndex(join(options.data, 'releases'));
  const build = planBuild(dataset, index);
  return options.check ? check(options, build, index, environment) : write(options, dataset, build, index, environment);
}

function check({data}: Options, build: Build, index: ReleaseIndex | undefined, {out, err}: Environment): 0 | 1 {
  const wrong = [...new Set([...compareBuild(data, build), ...checkPins(data, index)])];
  if (wrong.length === 0) {
    out(`Lo construido corresponde a la fuente (publicación ${build.entry.release}).`);
    return 0;
  }
  err(`${wrong.join('\n')}\nConstruya de nuevo: npm run data -- build`);
  return 1;
}

function write(
  {data, unpublished}: Options,
  dataset: Dataset,
  build: Build,
  index: ReleaseIndex | undefined,
  {out, err}: Environment,
): 0 | 1 {
  const differences = unpublished ? [] : differencesFromPublished(dataset, build, index, join(data, 'releases'));
  if (differences.length > 0) {
    const advice = 'Una publicación no cambia. Suba «release» en data/source/release.yaml y construya de nuevo.';
    err(
      `La publicación ${dataset.release} ya está en index.json con otro contenido:\n${differences.join('\n')}\n${advice}`,
    );
    return 1;
  }
  writeBuild(data, build);
  out(formatBuild(build));
  return 0;
}
