import {join, resolve} from 'node:path';
import type {parseArgs, ParseArgsConfig} from 'node:util';
import {dayOf, isDay} from '../../src/dataset/day.js';
import {ISO_DAY} from '../../src/dataset/schema/fields.js';
import {newestStanding, readLatest, readIndex, type ReleaseIndex} from './release-index.js';
import {readSource} from './read-source.js';
import type {Counts} from './rules/context.js';
import {validate, type Validation} from './validate.js';

/** How a command ended: 0 well, 1 problems to correct, 2 wrong use. */
export type Code = 0 | 1 | 2;

/** What the process gives the tool. */
export interface Environment {
  /** Live records that closed collections must have. */
  readonly counts: Counts;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Language of the messages; Spanish when it is not said. */
  readonly lang?: string | undefined;
  /** The keeper's day, `AAAA-MM-DD`; that of the device when it is not said. */
  readonly today?: string | undefined;
  /** Ends what runs until it is stopped. */
  readonly signal?: AbortSignal | undefined;
  /** Asks the network; the process's own when there is none. */
  readonly fetch?: typeof fetch | undefined;
}

/** The same as a command has it: messages in the keeper's language, and what it makes as it is. */
export interface Console extends Environment {
  /** Prints what a command makes, for programs or for files: never translated. */
  readonly print: (text: string) => void;
}

/** One order of the tool, with the options that only it takes. */
export interface Command {
  /** How it is written, after its name: `A B`. */
  readonly takes: string;
  /** How many names it takes. */
  readonly names: readonly [least: number, most: number];
  readonly options: NonNullable<ParseArgsConfig['options']>;
  run(given: Given, console: Console): Code | Promise<Code>;
}

type Values = ReturnType<typeof parseArgs>['values'];

/** The command line as a command reads it. */
export class Given {
  readonly #values: Values;

  constructor(
    readonly names: readonly string[],
    values: Values,
  ) {
    this.#values = values;
  }

  /** Whether a flag stands there. */
  flag(name: string): boolean {
    return this.#values[name] === true;
  }

  /** Value of an option; undefined where it was not given. */
  text(name: string): string | undefined {
    const value = this.#values[name];
    return typeof value === 'string' ? value : undefined;
  }

  get json(): boolean {
    return this.flag('json');
  }

  /** Folder of what people edit. */
  get source(): string {
    return resolve(this.text('source') ?? 'data/source');
  }

  /** Folder of what is built. */
  get data(): string {
    return resolve(this.text('data') ?? 'data');
  }

  get releases(): string {
    return join(this.data, 'releases');
  }
}

/** A source checked against the last release. */
export interface Checked extends Validation {
  readonly index: ReleaseIndex | undefined;
}

/** The keeper's day. */
export function todayOf({today}: Environment): string {
  return today ?? dayOf(new Date());
}

/** Why the day that a command is told cannot be that of what it does, in Spanish; undefined when it can. */
export function refuseDay(text: string, environment: Environment): string | undefined {
  const today = todayOf(environment);
  if (!isDay(text)) return `«${text}» no es una fecha${ISO_DAY.test(text) ? ' que exista' : ''}. Escriba AAAA-MM-DD.`;
  return text > today ? `«${text}» todavía no llega: hoy es ${today}. Escriba hoy, o un día anterior.` : undefined;
}

/** Reads and checks the source that the command line names. */
export function checkSource(given: Given, environment: Environment): Checked {
  const index = readIndex(given.releases);
  const previous = readLatest(given.releases, index);
  const {counts} = environment;
  const options = {counts, previous, standing: newestStanding(index), today: todayOf(environment)};
  return {...validate(readSource(given.source), options), index};
}
