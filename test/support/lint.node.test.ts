import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {ESLint} from 'eslint';
import tseslint from 'typescript-eslint';

// Snippets are not files of the project, so rules that need types stay out; arrows and idioms need none.
const eslint = new ESLint({
  cwd: fileURLToPath(new URL('../..', import.meta.url)),
  overrideConfig: {files: ['**/*.ts'], ...tseslint.configs.disableTypeChecked} as ESLint.Options['overrideConfig'],
});

async function lint(path: string, code: string): Promise<string> {
  const [result] = await eslint.lintText(code, {filePath: path});
  const errors = result?.messages.filter(({severity}) => severity === 2) ?? [];
  return errors.map(({message}) => message).join('\n');
}

/** File, code, and a piece of the message. */
const REFUSED = [
  ['src/layout/x.ts', "export {html} from 'lit';", 'no package'],
  ['src/layout/x.ts', "export {max} from 'd3-array';", 'no package'],
  ['src/layout/x.ts', "export {openRelease} from '../dataset/index.js';", 'only types'],
  ['src/layout/x.ts', "export {x} from '../views/x.js';", 'imports only from layout'],
  ['src/layout/x.ts', 'export const now = () => Date.now();', 'pure'],
  ['src/layout/x.ts', 'export const chance = () => Math.random();', 'pure'],
  ['src/layout/x.ts', 'export const width = () => window.innerWidth;', 'pure'],
  ['src/dataset/x.ts', 'export const today = () => new Date();', 'pure'],
  ['src/dataset/x.ts', "export const get = () => fetch('/');", 'load.ts'],
  ['src/dataset/x.ts', "export const get = () => globalThis.fetch('/');", 'load.ts'],
  ['src/dataset/x.ts', "import * as z from 'zod/mini'; export const a = z.string();", 'no package'],
  ['src/dataset/schema/x.ts', "import * as z from 'zod'; export const a = z.string();", 'full zod'],
  ['src/dataset/schema/x.ts', "import {z} from 'zod/mini'; export const a = z.string();", 'import * as z'],
  ['src/dataset/schema/x.ts', "export {x} from '../../layout/x.js';", 'imports only from dataset'],
  ['src/state/x.ts', "export {html} from '../views/x.js';", 'imports only from state'],
  ['src/state/x.ts', "export const tell = (host: Element) => host.dispatchEvent(new CustomEvent('x'));", 'dispatches'],
  ['src/views/x.ts', "export const lazy = () => import('../state/x.js');", 'imports only from views'],
  ['src/views/x.ts', "export {styleMap} from 'lit/directives/style-map.js';", 'Strict content policies'],
  ['src/i18n/es/x.ts', "export {x} from '../../views/x.js';", 'imports only from i18n'],
  ['src/elements/adoption-map/x.ts', "export {x} from '../tool-catalog/x.js';", 'folder of another'],
  ['src/elements/adoption-map/x.ts', "export {x} from '../../define/adoption-map.js';", 'imports only from elements'],
  ['src/elements/adoption-map/x.ts', "export {openRelease} from '../../dataset/index.js';", 'src/state/'],
  ['src/elements/adoption-map/x.ts', "customElements.define('x-y', class extends HTMLElement {});", 'src/define/'],
  [
    'src/elements/adoption-map/x.ts',
    "export const found = () => document.querySelector('main');",
    'searches the document',
  ],
  ['src/elements/adoption-map/x.ts', "export {x} from '../../../tools/x.js';", 'outside src/'],
  ['src/define/x.ts', "import './tool-catalog.js';", 'one element, alone'],
  ['src/all.ts', "export {x} from './dataset/index.js';", 'An entry imports only from define'],
  ['src/all.ts', "export {x} from './elements/adoption-map/adoption-map.js';", 'An entry imports only from'],
  ['src/placeholders.ts', "import './all.js';", 'An entry imports only from nowhere'],
  ['src/views/x.ts', 'export const all = (list: Iterable<number>) => Array.from(list);', 'MooTools'],
  ['src/views/x.ts', "export const e = () => new Event('x');", 'CustomEvent'],
  ['src/views/x.ts', 'export const f = (a: object) => { for (const key in a) void key; };', 'for…of'],
  ['src/views/x.ts', 'export const f = (a: unknown) => a instanceof HTMLElement;', 'DOM classes'],
  ['src/styles/x.ts', "import {css} from 'lit'; export const x = css`a {margin: 1.5rem}`;", 'Use em'],
  [
    'src/styles/x.ts',
    "import {css} from 'lit'; export const x = css`@media (min-width: 40em) {a {b: c}}`;",
    'container queries',
  ],
  ['src/views/x.ts', 'import {html} from "lit"; export const x = html`<i style="color:red"></i>`;', 'style attributes'],
  ['src/views/x.ts', 'export const x = (e: Element) => { e.innerHTML = ""; };', 'never markup'],
  ['src/views/x.ts', 'export default 1;', 'Named exports'],
  ['src/state/x.ts', 'export class A { private a = 1; b() { return this.a; } }', '#private'],
  ['src/state/FooBar.ts', 'export const a = 1;', 'kebab-case'],
  ['src/views/x.ts', `export const a = 1;\n${'export {a as b};\n'.repeat(300)}`, 'too many lines'],
] as const;

const ACCEPTED = [
  [
    'src/layout/x.ts',
    "import {tableOf} from './table.js'; import type {State} from '../dataset/index.js'; export const f = (s: State) => tableOf([s.id]);",
  ],
  ['src/dataset/load.ts', "export const get = () => fetch('/' + String(Math.random()));"],
  ['src/dataset/schema/x.ts', "import * as z from 'zod/mini'; export const a = z.string();"],
  [
    'src/elements/adoption-map/x.ts',
    "export {findState} from '../../dataset/index.js'; export {WidgetElement} from '../widget-element.js';",
  ],
  ['src/elements/adoption-map/x.ts', "import {VERSION} from '../../version.js'; export const v = VERSION;"],
  [
    'src/define/x.ts',
    "import {defineOnce} from './define-once.js'; import {A} from '../elements/a/a.js'; defineOnce('a-b', A);",
  ],
  [
    'src/embed.ts',
    "export const find = () => document.querySelectorAll('x'); export const load = () => import('./define/x.js');",
  ],
  ['src/one-file.ts', "import './all.js'; import {watchPlaceholders} from './placeholders.js'; watchPlaceholders([]);"],
  ['src/state/x.ts', 'export class A { @state() private a = 1; #b = 2; c() { return this.a + this.#b; } }'],
] as const;

describe('lint', () => {
  for (const [path, code, message] of REFUSED) {
    it(`refuses in ${path}: ${code.slice(0, 70)}`, async () => {
      const errors = await lint(path, code);
      assert.ok(errors.includes(message), `${errors || 'no error'}\n${message}`);
    });
  }

  for (const [path, code] of ACCEPTED) {
    it(`accepts in ${path}: ${code.slice(0, 70)}`, async () => {
      assert.equal(await lint(path, code), '');
    });
  }
});
