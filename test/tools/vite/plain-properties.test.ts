import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {build} from 'vite';
import {plainProperties} from '../../../tools/vite/plain-properties.js';

const ENTRY = 'test/src/element.ts';

/** Two elements with decorated properties, as a build has them. */
const SOURCE = `
  import {property, state} from 'lit/decorators.js';
  class Base {
    @property({attribute: 'as-of', converter: {fromAttribute: (text: string) => text.trim()}}) accessorless = '';
    @state() private shown = false;
  }
  export class Child extends Base {
    @property() kind = '';
  }`;

async function built(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    oxc: {decorator: {legacy: true}},
    plugins: [
      {name: 'source', enforce: 'pre', resolveId: (id) => (id.endsWith(ENTRY) ? `/${ENTRY}` : undefined)},
      {name: 'text', enforce: 'pre', load: (id) => (id === `/${ENTRY}` ? SOURCE : undefined)},
      plainProperties(),
    ],
    build: {write: false, minify: false, lib: {entry: ENTRY, formats: ['es']}, rolldownOptions: {external: /^lit/}},
  });
  const [first] = [output].flat();
  assert.ok(first && 'output' in first);
  return first.output[0].code;
}

describe('plain-properties', () => {
  it('declares decorated properties as static ones, each with its own class, and leaves no decorator', async () => {
    const code = await built();
    assert.match(code, /Base\.properties = \{\s*accessorless: \{[^]*"as-of"[^]*trim\(\)[^]*shown: \{ state: true \}/);
    assert.match(code, /Child\.properties = \{ kind: \{\} \}/);
    assert.doesNotMatch(code, /_decorate|property\(/);
  });
});
