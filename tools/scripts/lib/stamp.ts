import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {digestOf} from './files.js';
import {ROOT} from './run.js';

/** Remembers from what something was made, so that it is made again only when that changed. */
export class Stamp {
  readonly #file: string;
  readonly #inputs: readonly string[];
  readonly #output: string;

  /**
   * @param name of what is made
   * @param inputs files and folders it is made from
   * @param output a file that is there once it is made
   */
  constructor(name: string, inputs: readonly string[], output: string) {
    this.#file = join(ROOT, 'node_modules/.cache/cga-widgets', `${name}.stamp`);
    this.#inputs = inputs;
    this.#output = join(ROOT, output);
  }

  /** Whether the output is there and was made from the inputs as they are now. */
  get current(): boolean {
    if (!existsSync(this.#output) || !existsSync(this.#file)) return false;
    return readFileSync(this.#file, 'utf8') === digestOf(this.#inputs);
  }

  /** Call it after making the output. */
  write(): void {
    mkdirSync(dirname(this.#file), {recursive: true});
    writeFileSync(this.#file, digestOf(this.#inputs));
  }
}
