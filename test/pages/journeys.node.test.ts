import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
}

/** What the built files of the loader import, by their names. */
const files = JSON.parse(readFileSync('dist/loader-manifest.json', 'utf8')) as Record<string, Chunk>;

const nameOf = (file: string) => /([\w-]+)-[\w-]{8}\.js$/.exec(file)?.[1] ?? file;

const chunk = (name: string) => {
  const found = Object.values(files).find(({file}) => nameOf(file) === name);
  assert.ok(found, name);
  return found;
};

const importsOf = (name: string) => (chunk(name).imports ?? []).map((key) => nameOf(files[key]?.file ?? key)).sort();

const codeOf = (name: string) => readFileSync(`dist/${chunk(name).file}`, 'utf8');

// Each file that is named only in another costs a slow phone one more journey to the server.
describe('files that a visitor waits for', () => {
  it('of a first picture are the loader, then the core and the widget', () => {
    const loader = readFileSync('dist/cga-loader.js', 'utf8');
    for (const widget of ['adoption-map', 'priority-matrix', 'tool-catalog', 'actions']) {
      assert.deepEqual(importsOf(widget), ['core']);
      assert.ok(loader.includes(chunk(widget).file) && loader.includes(chunk('core').file));
    }
    assert.deepEqual(importsOf('core'), []);
  });

  it('of what follows it name nothing that is not there or on its way', () => {
    for (const widget of ['adoption-map', 'priority-matrix', 'tool-catalog', 'actions']) {
      const unknown = importsOf(`${widget}-more`).filter((name) => !['core', 'frame-more', widget].includes(name));
      assert.deepEqual(unknown, [], widget);
    }
    assert.deepEqual(importsOf('frame-more'), ['core']);
    assert.deepEqual(importsOf('views'), ['actions', 'actions-more', 'core', 'frame-more']);
    assert.deepEqual(importsOf('english'), []);
  });

  it('of a release of somebody’s are all asked for by the core', () => {
    const needed = ['foreign', ...importsOf('foreign'), ...importsOf('reading')].filter((name) => name !== 'core');
    assert.deepEqual([...new Set(needed)].sort(), ['foreign', 'reading', 'waiting']);
    for (const name of needed) assert.ok(codeOf('core').includes(chunk(name).file.replace('chunks/', '')), name);
    assert.deepEqual(importsOf('waiting'), ['core']);
  });
});
