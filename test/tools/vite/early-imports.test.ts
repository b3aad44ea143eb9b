import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {withEarlyImports} from '../../../tools/vite/early-imports.js';

describe('early-imports', () => {
  const importsOf = (path: string) => (path === './chunks/map.js' ? ['chunks/core.js', 'chunks/core.js'] : []);

  it('asks for what a chunk imports together with the chunk, once', () => {
    assert.equal(
      withEarlyImports('var a={m:()=>import(`./chunks/map.js`).then(e=>e.t)};', importsOf),
      'var a={m:()=>Promise.all([import(`./chunks/map.js`),import(`./chunks/core.js`)]).then(([e])=>e).then(e=>e.t)};',
    );
  });

  it('leaves alone an import that stands by itself, and words that look like one', () => {
    const code = 'x("import(`./chunks/map`)"),import("./chunks/alone.js"),import(name)';
    assert.equal(withEarlyImports(code, importsOf), code);
  });
});
