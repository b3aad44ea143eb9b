import {parseArgs, type ParseArgsConfig} from 'node:util';
import {type Code, type Command, type Console, type Environment, Given} from './command.js';
import {buildCommand} from './commands/build.js';
import {checkLinksCommand} from './commands/check-links.js';
import {diffCommand} from './commands/diff.js';
import {formatCommand} from './commands/format.js';
import {importCommand} from './commands/import.js';
import {migrateCommand} from './commands/migrate.js';
import {renderCommand} from './commands/render.js';
import {serveCommand} from './commands/serve.js';
import {validateCommand} from './commands/validate.js';
import {verifyCommand} from './commands/verify.js';
import {withdrawCommand} from './commands/withdraw.js';
import {toEnglish} from './english/index.js';
import {suggestion} from './nearest.js';
import {refuseOption} from './refuse-option.js';
import {ReleasesError} from './release-index.js';

export type {Environment};

const COMMANDS: Readonly<Record<string, Command>> = {
  validate: validateCommand,
  build: buildCommand,
  diff: diffCommand,
  migrate: migrateCommand,
  import: importCommand,
  render: renderCommand,
  'check-links': checkLinksCommand,
  serve: serveCommand,
  format: formatCommand,
  withdraw: withdrawCommand,
  verify: verifyCommand,
};

const COMMON: ParseArgsConfig['options'] = {
  json: {type: 'boolean'},
  help: {type: 'boolean', short: 'h'},
  lang: {type: 'string'},
  source: {type: 'string'},
  data: {type: 'string'},
};

/** Texts of the help, by language. */
const USAGE = {
  es: `Uso: npm run data -- <orden> [opciones]

Órdenes
  validate          revisa data/source y dice qué corregir
  build             publica: compara la fuente con la última publicación, le da número y la escribe en data/releases
  build --check     no escribe; falla si algo publicado ya no es lo que se publicó
  diff A B          qué cambió de A a B: números de publicación, archivos dataset.json, o «source» por la fuente
  import ARCHIVO    lleva un CSV de hoja de cálculo a la fuente (--collection, --dry-run); --template da la hoja para llenar
                    (--out ARCHIVO), con --with-data la llena con lo que hay; --template overlay es la de los datos de un estado
  render WIDGET     las tablas de un componente, con sus fuentes, en HTML sin programas; sin WIDGET, las de
                    todos (--state, --page, --release, --language, --out)
  check-links       revisa la dirección de cada fuente y escribe en ella el día y el resultado (--only, --older-than, --dry-run)
  migrate ARCHIVO   lleva un dataset.json de un esquema anterior al de esta versión (--out)
  serve             sirve las publicaciones en esta computadora para probarlas en una página (--port)
  format            hace docs/data-format.md del esquema; con --check, falla si no es la que saldría
  withdraw A        marca una publicación como retirada, con --reason «por qué» (y --reason-en), de hoy o de --date; sus archivos
                    se quedan
  verify [ARCHIVO]  dice si un archivo, o todo lo publicado, es byte por byte lo que se publicó (SHA-384 de index.json)

Opciones
  --json            el resultado como JSON
  --source CARPETA  carpeta de la fuente (data/source)
  --data CARPETA    carpeta de lo publicado (data)
  --lang en         los mensajes en inglés; sin ella, como diga el sistema (LANG)
`,
  en: `Usage: npm run data -- <command> [options]

Commands
  validate          checks data/source and says what to correct
  build             publishes: compares the source with the last release, numbers it and writes it into data/releases
  build --check     writes nothing; fails if anything published is no longer what was published
  diff A B          what changed from A to B: numbers of releases, dataset.json files, or “source” for the source
  import FILE       takes a spreadsheet's CSV into the source (--collection, --dry-run); --template gives the sheet to fill in
                    (--out FILE), with --with-data filled with what there is; --template overlay is that of a state's own data
  render WIDGET     the tables of a widget, with their sources, as HTML without programs; without WIDGET,
                    those of all (--state, --page, --release, --language, --out)
  check-links       checks the address of each source and writes day and result into it (--only, --older-than, --dry-run)
  migrate FILE      takes a dataset.json of an older schema to the one of this version (--out)
  serve             serves the releases on this computer, to try them in a page (--port)
  format            makes docs/data-format.md from the schema; with --check, fails if it is not the one that would come out
  withdraw A        marks a release as withdrawn, with --reason “why” (and --reason-en), of today or of --date; its files stay
  verify [FILE]     says whether a file, or all that is published, is byte by byte what was published (SHA-384 of index.json)

Options
  --json            the result as JSON
  --source FOLDER   folder of the source (data/source)
  --data FOLDER     folder of what is published (data)
  --lang es         messages in Spanish; without it, as the system says (LANG)
`,
};

/** Runs one command. Returns the exit code, at once where the command can: 0 well, 1 problems to correct, 2 wrong use. */
export function run(argv: readonly string[], environment: Environment): Code | Promise<Code> {
  const asked = languageOf(argv);
  const lang = isLanguage(asked) ? asked : environment.lang;
  const usage = lang === 'en' ? USAGE.en : USAGE.es;
  const console = consoleIn(lang, environment);
  const read = readCommand(argv);
  if (typeof read === 'string') {
    console.err(read);
    environment.err(`\n${usage}`);
    return 2;
  }
  if (read === undefined) {
    environment.out(usage);
    return 0;
  }
  try {
    const code = read.command.run(read.given, console);
    return code instanceof Promise ? code.catch((error: unknown) => tell(error, console)) : code;
  } catch (error) {
    return tell(error, console);
  }
}

function languageOf(argv: readonly string[]): string | undefined {
  const at = argv.indexOf('--lang');
  return at >= 0 ? argv[at + 1] : argv.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length);
}

function isLanguage(word: string | undefined): boolean {
  return word === 'es' || word === 'en';
}

function consoleIn(lang: string | undefined, environment: Environment): Console {
  const {out, err} = environment;
  if (lang !== 'en') return {...environment, print: out};
  return {...environment, print: out, out: (text) => out(toEnglish(text)), err: (text) => err(toEnglish(text))};
}

/** What a disk answers, in words. */
const DISK: Readonly<Record<string, string>> = {
  ENOENT: 'no existe, o no existe su carpeta.',
  ENOTDIR: 'una parte de la ruta no es una carpeta.',
  EISDIR: 'es una carpeta, no un archivo.',
  EEXIST: 'ya existe, y no es lo que debe ser.',
  EACCES: 'no hay permiso.',
  EPERM: 'no hay permiso.',
  EROFS: 'el disco es sólo de lectura.',
  ENOSPC: 'el disco está lleno.',
};

/** Damaged files, and those that cannot be read or written, are told in words; anything else is a fault of the tool and keeps its trace. */
function tell(error: unknown, {err}: Environment): Code {
  const message = error instanceof ReleasesError ? error.message : diskTrouble(error);
  if (message === undefined) throw error;
  err(message);
  return 1;
}

function diskTrouble(error: unknown): string | undefined {
  const {code = '', path} = error as NodeJS.ErrnoException;
  const why = Object.hasOwn(DISK, code) ? DISK[code] : undefined;
  if (why === undefined) return undefined;
  return path === undefined ? `Un archivo no se puede leer ni escribir: ${why}` : `«${path}» no se puede leer ni escribir: ${why}`;
}

/** The first word that is not the value of an option. All commands give an option of one name the same type. */
function nameOf(argv: readonly string[]): string | undefined {
  const options = Object.values(COMMANDS).reduce((all, command) => ({...all, ...command.options}), {...COMMON});
  return parseArgs({args: [...argv], allowPositionals: true, strict: false, options}).positionals[0];
}

/** The command and what it was given; undefined when only help is wanted, and a sentence when it makes no sense. */
function readCommand(argv: readonly string[]): {command: Command; given: Given} | string | undefined {
  const name = nameOf(argv);
  if (argv.includes('--help') || argv.includes('-h') || name === 'help') return undefined;
  if (name === undefined) return 'Falta la orden.';
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) return `No hay la orden «${name}». ${suggestion(name, Object.keys(COMMANDS))}`.trim();
  const options = {...COMMON, ...command.options};
  const refused = refuseOption(name, argv, options) ?? refuseLanguage(argv);
  if (refused !== undefined) return refused;
  const {values, positionals} = parseArgs({args: [...argv], allowPositionals: true, options});
  const names = positionals.slice(1);
  const [least, most] = command.names;
  if (names.length > most) return `Sobra «${names.slice(most).join(' ')}».`;
  if (names.length < least) return `Faltan datos: npm run data -- ${name} ${command.takes}`;
  return {command, given: new Given(names, values)};
}

function refuseLanguage(argv: readonly string[]): string | undefined {
  const lang = languageOf(argv);
  return lang === undefined || isLanguage(lang) ? undefined : `--lang es «es» o «en»: «${lang}» no.`;
}
