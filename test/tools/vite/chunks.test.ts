import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {chunkGroups} from '../../../tools/vite/chunks.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

const files = readdirSync(join(ROOT, 'src'), {recursive: true, encoding: 'utf8'})
  .filter((file) => file.endsWith('.ts'))
  .map((file) => `/src/${file.replaceAll('\\', '/')}`);

const widgets = files.flatMap((file) => /^\/src\/define\/(?!define-once)([\w-]+)\.ts$/.exec(file)?.[1] ?? []);

/** Splits at the `|` that stand in no bracket. */
function split(pattern: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of pattern) {
    if (letter === '(') depth++;
    if (letter === ')') depth--;
    if (letter === '|' && depth === 0) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts;
}

/** Where the bracket ends that starts at `start`. */
function endOf(pattern: string, start: number): number {
  let depth = 0;
  for (let at = start; at < pattern.length; at++) {
    if (pattern[at] === '(') depth++;
    if (pattern[at] === ')' && --depth === 0) return at;
  }
  throw new Error(`A bracket stays open in ${pattern}`);
}

/** The pattern as one without alternatives for each way through it. */
function waysThrough(pattern: string): string[] {
  return split(pattern).flatMap((way) => {
    const start = way.indexOf('(?:');
    if (start < 0) return [way];
    const end = endOf(way, start);
    const rest = waysThrough(way.slice(end + 1));
    return waysThrough(way.slice(start + 3, end)).flatMap((inside) =>
      rest.map((after) => way.slice(0, start) + inside + after),
    );
  });
}

describe('the files of the loader’s form', () => {
  it('takes a pattern apart at its alternatives', () => {
    assert.deepEqual(waysThrough('a/(?:b|c(?:d|e))f|g'), ['a/bf', 'a/cdf', 'a/cef', 'g']);
  });

  it('name modules that there are', () => {
    const matched = new Map<string, boolean>();
    for (const {name, test} of chunkGroups(widgets)) {
      const widget = widgets.find((each) => name === each || name === `${each}-more`);
      for (const way of waysThrough(test.source).filter((each) => !each.includes('node_modules'))) {
        // Not every widget has all that may follow a first view; some widget has.
        const key = widget ? way.replaceAll(widget, '*') : way;
        matched.set(key, matched.get(key) === true || files.some((file) => new RegExp(way).test(file)));
      }
    }
    assert.ok(matched.size > 50);
    assert.deepEqual(
      [...matched.keys()].filter((key) => !matched.get(key)),
      [],
    );
  });

  it('hold something each', () => {
    const empty = chunkGroups(widgets).filter(({test}) => !files.some((file) => test.test(file)));
    assert.deepEqual(empty, []);
  });
});
